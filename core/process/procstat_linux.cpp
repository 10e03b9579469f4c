// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/procstat_linux.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace respool {

std::optional<ProcStat> parseProcStat(QByteArrayView text)
{
    // The program's name may hold spaces and parentheses: the fields begin behind the last one.
    const qsizetype nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0)
        return std::nullopt;
    constexpr qsizetype firstField = 3; // the state, by the count of proc(5)
    constexpr qsizetype lastField = 22; // of 52
    QVarLengthArray<QByteArrayView, lastField - firstField + 1> fields;
    qsizetype begin = nameEnd + 2;
    while (begin < text.size() && fields.size() < fields.capacity()) {
        const qsizetype blank = text.indexOf(' ', begin);
        const qsizetype end = blank < 0 ? text.size() : blank;
        fields.append(text.sliced(begin, end - begin));
        begin = end + 1;
    }
    const auto field = [&fields](qsizetype number) { return fields.value(number - firstField); };
    bool isNumber = false;
    const qint64 startTicks = field(lastField).toLongLong(&isNumber);
    if (!isNumber || field(3).size() != 1)
        return std::nullopt;
    return ProcStat{.state = field(3).front(),
                    .parent = field(4).toLongLong(),
                    .session = field(6).toLongLong(),
                    .startTicks = startTicks};
}

std::optional<ProcStat> readProcStat(qint64 pid)
{
    // In half of the time of a QFile, which asks for what kind of file it is and for its size.
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/stat";
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    std::array<char, 4096> text; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    const ssize_t size = ::read(file, text.data(), text.size());
    ::close(file);
    if (size < 0)
        return std::nullopt;
    return parseProcStat(QByteArrayView(text.data(), size));
}

} // namespace respool
