// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/procstat_linux.h"

#include <QFile>

namespace respool {

std::optional<ProcStat> parseProcStat(QByteArrayView text)
{
    // The program's name may hold spaces and parentheses: the fields begin behind the last one.
    const qsizetype nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0)
        return std::nullopt;
    const QList<QByteArray> fields = text.sliced(nameEnd + 1).toByteArray().simplified().split(' ');
    constexpr qsizetype firstField = 3; // the state, by the count of proc(5)
    const auto field = [&fields](qsizetype number) { return fields.value(number - firstField); };
    bool isNumber = false;
    const qint64 startTicks = field(22).toLongLong(&isNumber);
    if (!isNumber || field(3).size() != 1)
        return std::nullopt;
    return ProcStat{.state = field(3).front(),
                    .parent = field(4).toLongLong(),
                    .session = field(6).toLongLong(),
                    .startTicks = startTicks};
}

std::optional<ProcStat> readProcStat(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    constexpr qint64 mostBytes = 4096; // 52 fields; readAll() would ask for the size, which is 0
    return parseProcStat(file.read(mostBytes));
}

} // namespace respool
