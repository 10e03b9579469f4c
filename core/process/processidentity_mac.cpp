// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processidentity.h"

#include <array>

#include <sys/sysctl.h>

namespace respool {

namespace {

QString readBootId()
{
    std::array<char, 64> text{};
    size_t size = text.size() - 1;
    if (::sysctlbyname("kern.bootsessionuuid", text.data(), &size, nullptr, 0) != 0)
        return {};
    return QString::fromLatin1(text.data());
}

} // namespace

QString currentBootId()
{
    static const QString id = readBootId();
    return id;
}

ProcessIdentity ProcessIdentity::of(qint64 pid)
{
    std::array<int, 4> name{CTL_KERN, KERN_PROC, KERN_PROC_PID, static_cast<int>(pid)};
    kinfo_proc entry{};
    size_t size = sizeof entry;
    if (pid <= 0 || ::sysctl(name.data(), name.size(), &entry, &size, nullptr, 0) != 0 || size == 0
        || entry.kp_proc.p_stat == SZOMB)
        return {};
    const timeval start = entry.kp_proc.p_starttime;
    return {.pid = pid,
            .startTicks = qint64{start.tv_sec} * 1'000'000 + start.tv_usec,
            .bootId = currentBootId()};
}

} // namespace respool
