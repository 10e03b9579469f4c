// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/idleinhibitor.h"

#include "core/base/logging.h"

#include <QCoreApplication>

#include <utility>

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace respool {

namespace {

class MacIdleInhibitor final : public IdleInhibitor
{
public:
    MacIdleInhibitor() = default;

    ~MacIdleInhibitor() override
    {
        if (isActive())
            IOPMAssertionRelease(m_assertion);
    }

    Q_DISABLE_COPY_MOVE(MacIdleInhibitor)

    void setActive(bool isWanted) override
    {
        if (isWanted == isActive())
            return;
        if (isWanted)
            take();
        else
            IOPMAssertionRelease(std::exchange(m_assertion, kIOPMNullAssertionID));
        if (isWanted == isActive())
            emit activeChanged(isWanted);
    }

    [[nodiscard]] bool isActive() const override { return m_assertion != kIOPMNullAssertionID; }

private:
    void take()
    {
        //: Shown in the system's list of what keeps the computer awake.
        const CFStringRef reason =
            QCoreApplication::translate("respool", "Downloads and conversions are running")
                .toCFString();
        const IOReturn result = IOPMAssertionCreateWithName(
            kIOPMAssertPreventUserIdleSystemSleep, kIOPMAssertionLevelOn, reason, &m_assertion);
        CFRelease(reason);
        if (result == kIOReturnSuccess)
            return;
        m_assertion = kIOPMNullAssertionID;
        qCWarning(logPlatform) << "the system does not let us keep it awake:" << result;
    }

    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<IdleInhibitor> IdleInhibitor::create()
{
    return std::make_unique<MacIdleInhibitor>();
}

} // namespace respool
