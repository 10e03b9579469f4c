// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace respool {

/// How far a download has come, by the bytes that its tool tells of. Of several files each begins
/// at its own beginning: what counts is how far any of them came. A value.
class FetchReach final
{
public:
    enum class Step { None, Further, Anew };

    /// The tool is started: it may begin a little before the end of what is there.
    void beginRun();
    Step note(qint64 bytes);

    /// Whether this run has got to the first byte of any file.
    [[nodiscard]] bool hasBegun() const { return m_last >= 0; }

    /// Whether any run got notably further than it began.
    [[nodiscard]] bool hasProgressed() const { return m_hasProgressed; }

private:
    qint64 m_first = -1; ///< when this run came to the file that is being fetched
    qint64 m_last = -1;
    bool m_hasProgressed = false;
};

} // namespace respool
