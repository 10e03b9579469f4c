// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processreaper.h"
#include "core/process/processtable.h"
#include "core/process/procstat_linux.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace respool {

namespace {

bool belongsToThisUser(const QString &pid)
{
    struct stat status
    {
    };

    const QByteArray folder = QByteArrayLiteral("/proc/") + pid.toLatin1();
    return ::stat(folder.constData(), &status) == 0 && status.st_uid == ::geteuid();
}

} // namespace

QList<ProcessEntry> processesOfThisUser()
{
    QList<ProcessEntry> entries;
    const QStringList names =
        QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const QString &name : names) {
        bool isPid = false;
        const qint64 pid = name.toLongLong(&isPid);
        if (!isPid || pid == ::getpid() || !belongsToThisUser(name))
            continue;
        const std::optional<ProcStat> stat = readProcStat(pid);
        if (!stat || stat->isDead())
            continue;
        entries.append({.identity = {pid, stat->startTicks, currentBootId()},
                        .parent = stat->parent,
                        .session = stat->session});
    }
    return entries;
}

QUuid attemptOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/environ").arg(pid));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const QByteArray environment = '\0' + file.readAll();
    const QByteArray name = '\0' + QByteArray(attemptVariable) + '=';
    const qsizetype at = environment.indexOf(name);
    if (at < 0)
        return {};
    const qsizetype from = at + name.size();
    const qsizetype end = environment.indexOf('\0', from);
    return QUuid::fromString(QString::fromLatin1(environment.mid(from, end < 0 ? -1 : end - from)));
}

bool killExactly(const ProcessIdentity &identity)
{
    // The descriptor is taken first and holds the process: whatever number it has afterwards, the
    // signal goes to the one whose identity was compared.
    const auto pid = static_cast<pid_t>(identity.pid);
    const auto process = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0U));
    if (process < 0)
        // Before Linux 5.3 there is none; the window between comparison and signal is microseconds.
        return errno == ENOSYS && identity.isAlive() && ::kill(pid, SIGKILL) == 0;
    const bool isSent =
        identity.isAlive() && ::syscall(SYS_pidfd_send_signal, process, SIGKILL, nullptr, 0U) == 0;
    ::close(process);
    return isSent;
}

} // namespace respool
