// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadprogress.h"

#include <algorithm>

namespace respool {

namespace {

double fractionOf(const YtDlpProgress &line)
{
    if (line.fragmentCount > 0)
        return std::clamp(static_cast<double>(line.fragment) / line.fragmentCount, 0.0, 1.0);
    const Progress &progress = line.progress;
    if (progress.bytesTotal > 0 && progress.bytesDone >= 0) {
        const double ratio =
            static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal);
        return std::clamp(ratio, 0.0, 1.0);
    }
    return -1;
}

} // namespace

void DownloadProgress::setExpectation(const QString &formatId, qint64 bytes)
{
    m_streamCount = formatId.count(u'+') + 1;
    m_expectedBytes = bytes;
}

Progress DownloadProgress::feed(const YtDlpProgress &line)
{
    if (line.fileName != m_streamName) {
        if (!m_streamName.isEmpty())
            m_stream = std::min(m_stream + 1, m_streamCount - 1);
        m_bytesBefore += m_streamBytes;
        m_streamBytes = 0;
        m_streamName = line.fileName;
    }
    m_streamBytes = std::max(m_streamBytes, line.progress.bytesDone);

    Progress progress = line.progress;
    progress.bytesDone = m_bytesBefore + m_streamBytes;
    if (m_streamCount > 1)
        progress.bytesTotal = m_expectedBytes;
    const double ofStream = fractionOf(line);
    if (m_streamCount > 1 && m_expectedBytes > 0) {
        progress.fraction = std::min(
            1.0, static_cast<double>(progress.bytesDone) / static_cast<double>(m_expectedBytes));
    } else if (ofStream >= 0) {
        progress.fraction =
            (static_cast<double>(m_stream) + ofStream) / static_cast<double>(m_streamCount);
    }
    return progress;
}

} // namespace respool
