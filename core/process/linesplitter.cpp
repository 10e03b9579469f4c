// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/linesplitter.h"

#include <algorithm>
#include <utility>

namespace respool {

QList<QByteArray> LineSplitter::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    // Each kind of end is looked up anew only when the last one found lies behind: floods of bytes
    // without one kind are searched once, not once per line.
    const auto find = [bytes](char end, qsizetype from) {
        const qsizetype at = bytes.indexOf(end, from);
        return at < 0 ? bytes.size() : at;
    };
    qsizetype newline = find('\n', 0);
    qsizetype carriageReturn = find('\r', 0);
    for (qsizetype from = 0; from < bytes.size();) {
        if (newline < from)
            newline = find('\n', from);
        if (carriageReturn < from)
            carriageReturn = find('\r', from);
        const qsizetype end = std::min(newline, carriageReturn);
        const qsizetype room = longestLine - m_pending.size();
        m_pending.append(bytes.sliced(from, std::min(end - from, room)));
        // The '\n' of a "\r\n" ends an empty line, so no state has to cross two chunks.
        if (end < bytes.size() && !m_pending.isEmpty())
            lines.append(std::exchange(m_pending, {}));
        from = end + 1;
    }
    return lines;
}

QByteArray LineSplitter::finish()
{
    return std::exchange(m_pending, {});
}

} // namespace respool
