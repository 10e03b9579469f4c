// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systempower.h"

#include <CoreServices/CoreServices.h>
#include <IOKit/IOKitLib.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace respool {

namespace {

int sleepNow()
{
    const io_connect_t port = IOPMFindPowerManagement(MACH_PORT_NULL);
    if (port == MACH_PORT_NULL)
        return kIOReturnNotFound;
    const IOReturn result = IOPMSleepSystem(port);
    IOServiceClose(port);
    return result;
}

/// The event that the login window takes from every program of its user: Apple's Technical Q&A
/// QA1134.
int shutDown()
{
    const ProcessSerialNumber loginWindow = {0, kSystemProcess};
    AEAddressDesc target = {typeNull, nullptr};
    OSStatus error =
        AECreateDesc(typeProcessSerialNumber, &loginWindow, sizeof(loginWindow), &target);
    if (error != noErr)
        return error;
    AppleEvent event = {typeNull, nullptr};
    error = AECreateAppleEvent(kCoreEventClass, kAEShutDown, &target, kAutoGenerateReturnID,
                               kAnyTransactionID, &event);
    AEDisposeDesc(&target);
    if (error != noErr)
        return error;
    AppleEvent reply = {typeNull, nullptr};
    error = AESendMessage(&event, &reply, kAENoReply, kAEDefaultTimeout);
    AEDisposeDesc(&event);
    AEDisposeDesc(&reply);
    return error;
}

class MacPower final : public SystemPower
{
    Q_DISABLE_COPY_MOVE(MacPower)

public:
    MacPower() = default;

    void request(Act act) override
    {
        const int error = act == Act::Sleep ? sleepNow() : shutDown();
        if (error == 0)
            return;
        const QString detail = QStringLiteral("error %1").arg(error);
        QMetaObject::invokeMethod(
            this, [this, act, detail] { emit refused(act, detail); }, Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<SystemPower> SystemPower::create()
{
    return std::make_unique<MacPower>();
}

} // namespace respool
