// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processidentity.h"
#include "core/process/procstat_linux.h"

#include <QFile>

namespace respool {

namespace {

QString readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return QString::fromLatin1(file.readAll()).trimmed();
}

} // namespace

QString currentBootId()
{
    static const QString id = readBootId();
    return id;
}

ProcessIdentity ProcessIdentity::of(qint64 pid)
{
    const std::optional<ProcStat> stat = pid > 0 ? readProcStat(pid) : std::nullopt;
    if (!stat || stat->isDead())
        return {};
    return {.pid = pid, .startTicks = stat->startTicks, .bootId = currentBootId()};
}

} // namespace respool
