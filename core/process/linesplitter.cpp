// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/linesplitter.h"

#include <algorithm>
#include <utility>

namespace respool {

QList<QByteArray> LineSplitter::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    auto from = bytes.begin();
    while (from != bytes.end()) {
        const auto end = std::find_if(from, bytes.end(), isLineEnd);
        const qsizetype room = longestLine - m_pending.size();
        m_pending.append(&*from, std::min<qsizetype>(end - from, room));
        if (end == bytes.end())
            break;
        // The '\n' of a "\r\n" ends an empty line, so no state has to cross two chunks.
        if (!m_pending.isEmpty())
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
