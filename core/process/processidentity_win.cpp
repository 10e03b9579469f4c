// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processidentity.h"

#include <qt_windows.h>

namespace respool {

QString currentBootId()
{
    return {};
}

ProcessIdentity ProcessIdentity::of(qint64 pid)
{
    if (pid <= 0)
        return {};
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE,
                                       static_cast<DWORD>(pid));
    if (!process)
        return {};
    ProcessIdentity identity;
    FILETIME created{};
    FILETIME exited{};
    FILETIME kernel{};
    FILETIME user{};
    const bool isRunning = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    if (isRunning && GetProcessTimes(process, &created, &exited, &kernel, &user)) {
        ULARGE_INTEGER ticks{};
        ticks.LowPart = created.dwLowDateTime;
        ticks.HighPart = created.dwHighDateTime;
        // An absolute time in 100 ns, so it never repeats after a boot and needs no boot id.
        identity = {.pid = pid, .startTicks = static_cast<qint64>(ticks.QuadPart), .bootId = {}};
    }
    CloseHandle(process);
    return identity;
}

} // namespace respool
