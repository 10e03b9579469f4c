// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepclock.h"
#include "core/platform/systempowermonitor.h"

#include "core/base/logging.h"

#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#include <dispatch/dispatch.h>

#include <optional>
#include <utility>

namespace respool {

namespace {

/// Sleep as macOS announces it to every program that asks, and for whose answers it waits up to
/// 30 s. A queue of our own brings the news, for Qt runs no CFRunLoop without a window.
class MacPowerMonitor final : public SystemPowerMonitor
{
public:
    MacPowerMonitor()
        : SystemPowerMonitor(timeAsleep, {})
        , m_queue(dispatch_queue_create("respool.power", DISPATCH_QUEUE_SERIAL))
    {
    }

    ~MacPowerMonitor() override
    {
        unsubscribe();
        dispatch_release(m_queue);
    }

    Q_DISABLE_COPY_MOVE(MacPowerMonitor)

private:
    void startWatching() override
    {
        m_kernel =
            IORegisterForSystemPower(this, &m_port, &MacPowerMonitor::handleMessage, &m_notifier);
        if (m_kernel == MACH_PORT_NULL) {
            qCWarning(logPlatform) << "sleep is not announced";
            return;
        }
        IONotificationPortSetDispatchQueue(m_port, m_queue);
    }

    void stopWatching() override { unsubscribe(); }

    void letSleep() override
    {
        if (m_pending)
            IOAllowPowerChange(m_kernel, *std::exchange(m_pending, std::nullopt));
    }

    void unsubscribe()
    {
        if (m_kernel == MACH_PORT_NULL)
            return;
        letSleep();
        IODeregisterForSystemPower(&m_notifier);
        IONotificationPortDestroy(m_port);
        // No callback is on its way once the queue has run dry.
        dispatch_sync_f(m_queue, nullptr, [](void *) {});
        IOServiceClose(std::exchange(m_kernel, MACH_PORT_NULL));
    }

    /// On our queue.
    static void handleMessage(void *context, io_service_t, natural_t type, void *argument)
    {
        auto *monitor = static_cast<MacPowerMonitor *>(context);
        const auto id = reinterpret_cast<intptr_t>(argument);
        if (type == kIOMessageCanSystemSleep) {
            // Idle sleep is the idle inhibitor's business.
            IOAllowPowerChange(monitor->m_kernel, id);
        } else if (type == kIOMessageSystemWillSleep) {
            QMetaObject::invokeMethod(
                monitor, [monitor, id] { monitor->handleWillSleep(id); }, Qt::QueuedConnection);
        } else if (type == kIOMessageSystemHasPoweredOn || type == kIOMessageSystemWillNotSleep) {
            QMetaObject::invokeMethod(
                monitor, [monitor] { monitor->handleSleepOver(); }, Qt::QueuedConnection);
        }
    }

    void handleWillSleep(intptr_t id)
    {
        m_pending = id;
        if (isWatching())
            handleSleepAnnounced();
        else
            letSleep();
    }

    dispatch_queue_t m_queue;
    IONotificationPortRef m_port = nullptr;
    io_object_t m_notifier = IO_OBJECT_NULL;
    io_connect_t m_kernel = MACH_PORT_NULL;
    std::optional<intptr_t> m_pending; ///< the announcement that awaits its answer
};

} // namespace

std::unique_ptr<PowerMonitor> PowerMonitor::create()
{
    return std::make_unique<MacPowerMonitor>();
}

} // namespace respool
