// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// A piece of a text file, whole lines only.
struct LogTail
{
    QString text; ///< ends with a newline unless empty
    qint64 end = 0; ///< offset behind it: where to go on reading
    bool isContinued = false; ///< it follows the offset that was asked for
};

/// Reads what was written behind @p offset, at most the last 256 KB of it. Begins anew where the
/// file is shorter than @p offset. Nothing where there is no file. Blocks on the disk: from a
/// worker.
[[nodiscard]] LogTail readLogTail(const QString &path, qint64 offset);

} // namespace respool
