// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepclock.h"
#include "core/platform/systempowermonitor.h"

#include "core/base/logging.h"

#include <semaphore>
#include <utility>

#include <windows.h>

#include <powrprof.h>

namespace respool {

namespace {

using namespace std::chrono_literals;

/// Windows grants about 2 s for all that a program does before sleep.
constexpr auto grantedTime = 1'800ms;

/// Sleep as Windows tells it to a callback on a thread of its own. The computer stays awake while
/// that callback runs, so it waits there for the answer from the main thread.
class WindowsPowerMonitor final : public SystemPowerMonitor
{
public:
    WindowsPowerMonitor()
        : SystemPowerMonitor(timeAsleep, {.answer = grantedTime})
    {
    }

    ~WindowsPowerMonitor() override { unsubscribe(); }

    Q_DISABLE_COPY_MOVE(WindowsPowerMonitor)

private:
    void startWatching() override
    {
        DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS parameters = {};
        parameters.Callback = &WindowsPowerMonitor::handleEvent;
        parameters.Context = this;
        const DWORD error = PowerRegisterSuspendResumeNotification(DEVICE_NOTIFY_CALLBACK,
                                                                   &parameters, &m_subscription);
        if (error != ERROR_SUCCESS) {
            m_subscription = nullptr;
            qCWarning(logPlatform) << "sleep is not announced:" << qt_error_string(int(error));
        }
    }

    void stopWatching() override { unsubscribe(); }

    void letSleep() override { m_maySleep.release(); }

    void unsubscribe()
    {
        // First, for taking the subscription back may wait for a callback that runs.
        letSleep();
        if (m_subscription)
            PowerUnregisterSuspendResumeNotification(std::exchange(m_subscription, nullptr));
    }

    static ULONG CALLBACK handleEvent(PVOID context, ULONG type, PVOID)
    {
        auto *monitor = static_cast<WindowsPowerMonitor *>(context);
        if (type == PBT_APMSUSPEND) {
            // Permits left from answers that came too late for the sleeps before.
            while (monitor->m_maySleep.try_acquire()) { }
            QMetaObject::invokeMethod(
                monitor, [monitor] { monitor->handleSleepAnnounced(); }, Qt::QueuedConnection);
            (void)monitor->m_maySleep.try_acquire_for(grantedTime);
        } else if (type == PBT_APMRESUMEAUTOMATIC) {
            // Comes after every sleep; PBT_APMRESUMESUSPEND follows it only when people are there.
            QMetaObject::invokeMethod(
                monitor, [monitor] { monitor->handleSleepOver(); }, Qt::QueuedConnection);
        }
        return ERROR_SUCCESS;
    }

    HPOWERNOTIFY m_subscription = nullptr;
    std::counting_semaphore<> m_maySleep{0};
};

} // namespace

std::unique_ptr<PowerMonitor> PowerMonitor::create()
{
    return std::make_unique<WindowsPowerMonitor>();
}

} // namespace respool
