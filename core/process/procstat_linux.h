// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace respool {

/// What /proc/PID/stat says (proc(5)). A value.
struct ProcStat
{
    char state = 0; ///< 'Z' and 'X' are dead
    qint64 parent = 0;
    qint64 session = 0;
    qint64 startTicks = 0; ///< since boot

    [[nodiscard]] bool isDead() const { return state == 'Z' || state == 'X'; }
};

/// Reads the text of a stat file; nothing when it is none. Any thread.
[[nodiscard]] std::optional<ProcStat> parseProcStat(QByteArrayView text);
/// The stat of process @p pid; nothing when there is no such process. Any thread.
[[nodiscard]] std::optional<ProcStat> readProcStat(qint64 pid);

} // namespace respool
