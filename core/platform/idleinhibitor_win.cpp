// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/idleinhibitor.h"

#include "core/base/logging.h"

#include <windows.h>

namespace respool {

namespace {

/// The wish belongs to the thread that says it, and ends with it: hence the main thread.
class WindowsIdleInhibitor final : public IdleInhibitor
{
public:
    WindowsIdleInhibitor() = default;

    ~WindowsIdleInhibitor() override
    {
        if (m_isActive)
            SetThreadExecutionState(ES_CONTINUOUS);
    }

    Q_DISABLE_COPY_MOVE(WindowsIdleInhibitor)

    void setActive(bool isActive) override
    {
        if (isActive == m_isActive)
            return;
        // Without ES_DISPLAY_REQUIRED the screen may go dark.
        const EXECUTION_STATE wish = isActive ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED : ES_CONTINUOUS;
        if (SetThreadExecutionState(wish) == 0) {
            qCWarning(logPlatform) << "the system does not let us keep it awake";
            return;
        }
        m_isActive = isActive;
        emit activeChanged(isActive);
    }

    [[nodiscard]] bool isActive() const override { return m_isActive; }

private:
    bool m_isActive = false;
};

} // namespace

std::unique_ptr<IdleInhibitor> IdleInhibitor::create()
{
    return std::make_unique<WindowsIdleInhibitor>();
}

} // namespace respool
