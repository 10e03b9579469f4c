// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systempower.h"

#include <QThreadPool>

#include <windows.h>

#include <powrprof.h>

namespace respool {

namespace {

/// A program has this privilege, but has to switch it on.
bool enableShutdownPrivilege()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &token))
        return false;
    TOKEN_PRIVILEGES privileges = {};
    privileges.PrivilegeCount = 1;
    privileges.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    bool isEnabled =
        LookupPrivilegeValueW(nullptr, SE_SHUTDOWN_NAME, &privileges.Privileges[0].Luid)
        && AdjustTokenPrivileges(token, FALSE, &privileges, 0, nullptr, nullptr);
    // It is a success, too, when nothing was enabled.
    isEnabled = isEnabled && GetLastError() == ERROR_SUCCESS;
    CloseHandle(token);
    return isEnabled;
}

/// Gives the system's error, or ERROR_SUCCESS.
DWORD carryOut(SystemPower::Act act)
{
    if (!enableShutdownPrivilege())
        return GetLastError();
    const bool isDone = act == SystemPower::Act::Sleep
        ? SetSuspendState(FALSE, FALSE, FALSE) != FALSE
        : InitiateSystemShutdownExW(nullptr, nullptr, 0, FALSE, FALSE,
                                    SHTDN_REASON_MAJOR_APPLICATION | SHTDN_REASON_FLAG_PLANNED)
            != FALSE;
    return isDone ? ERROR_SUCCESS : GetLastError();
}

class WindowsPower final : public SystemPower
{
    Q_DISABLE_COPY_MOVE(WindowsPower)

public:
    WindowsPower() { m_worker.setMaxThreadCount(1); }

    ~WindowsPower() override { m_worker.waitForDone(); }

    void request(Act act) override
    {
        // SetSuspendState comes back when the computer is awake again.
        m_worker.start([this, act] {
            const DWORD error = carryOut(act);
            if (error == ERROR_SUCCESS)
                return;
            const QString detail = qt_error_string(static_cast<int>(error));
            QMetaObject::invokeMethod(
                this, [this, act, detail] { emit refused(act, detail); }, Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_worker;
};

} // namespace

std::unique_ptr<SystemPower> SystemPower::create()
{
    return std::make_unique<WindowsPower>();
}

} // namespace respool
