// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processreaper.h"
#include "core/process/processtable.h"

#include <array>
#include <csignal>
#include <cstring>

#include <sys/sysctl.h>
#include <unistd.h>

namespace respool {

QList<ProcessEntry> processesOfThisUser()
{
    std::array<int, 4> name{CTL_KERN, KERN_PROC, KERN_PROC_UID, static_cast<int>(::geteuid())};
    size_t size = 0;
    if (::sysctl(name.data(), name.size(), nullptr, &size, nullptr, 0) != 0)
        return {};
    // Room for processes that start between the two calls.
    QList<kinfo_proc> table(static_cast<qsizetype>(size / sizeof(kinfo_proc)) + 64);
    size = static_cast<size_t>(table.size()) * sizeof(kinfo_proc);
    if (::sysctl(name.data(), name.size(), table.data(), &size, nullptr, 0) != 0)
        return {};
    table.resize(static_cast<qsizetype>(size / sizeof(kinfo_proc)));
    QList<ProcessEntry> entries;
    for (const kinfo_proc &process : std::as_const(table)) {
        const pid_t pid = process.kp_proc.p_pid;
        const ProcessIdentity identity = ProcessIdentity::of(pid);
        if (pid == ::getpid() || identity.pid == 0)
            continue;
        entries.append(
            {.identity = identity, .parent = process.kp_eproc.e_ppid, .session = ::getsid(pid)});
    }
    return entries;
}

QUuid attemptOf(qint64 pid)
{
    std::array<int, 3> name{CTL_KERN, KERN_PROCARGS2, static_cast<int>(pid)};
    size_t size = 0;
    if (::sysctl(name.data(), name.size(), nullptr, &size, nullptr, 0) != 0)
        return {};
    // A count, the path, the arguments and the environment, each ended by a zero byte.
    QByteArray text(static_cast<qsizetype>(size), '\0');
    if (::sysctl(name.data(), name.size(), text.data(), &size, nullptr, 0) != 0)
        return {};
    const QByteArray wanted = '\0' + QByteArray(attemptVariable) + '=';
    const qsizetype at = text.indexOf(wanted);
    if (at < 0)
        return {};
    return QUuid::fromString(QString::fromLatin1(text.constData() + at + wanted.size()));
}

bool killExactly(const ProcessIdentity &identity)
{
    // There is no handle to hold the process by; the window is microseconds.
    return identity.isAlive() && ::kill(static_cast<pid_t>(identity.pid), SIGKILL) == 0;
}

} // namespace respool
