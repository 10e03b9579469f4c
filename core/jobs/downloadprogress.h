// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/ytdlptool.h"

namespace respool {

/// Makes one number of a download that may consist of several streams, each with its own 0-100 %. A
/// value.
class DownloadProgress final
{
public:
    /// @p formatId: "137+140" means two streams. @p bytes: of all together, -1 unknown.
    void setExpectation(const QString &formatId, qint64 bytes);
    [[nodiscard]] Progress feed(const YtDlpProgress &line);

private:
    qint64 m_expectedBytes = -1;
    qsizetype m_streamCount = 1;
    qsizetype m_stream = 0;
    QString m_streamName;
    qint64 m_bytesBefore = 0; ///< of finished streams
    qint64 m_streamBytes = 0;
};

} // namespace respool
