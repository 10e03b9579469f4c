// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace respool {

/// A process that cannot be mistaken for a later one with the same number: pid, start time and
/// boot. A value, any thread.
struct ProcessIdentity
{
    qint64 pid = 0;
    qint64 startTicks = 0; ///< clock ticks since boot (Linux), system specific elsewhere
    QString bootId;

    /// The identity of a living process; pid 0 when there is none.
    [[nodiscard]] static ProcessIdentity of(qint64 pid);
    /// Whether exactly this process lives (a zombie does not).
    [[nodiscard]] bool isAlive() const;

    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

/// Names the system's run since it was started, as in the identities of all its processes; empty
/// where nothing tells (Windows needs none: start times there are absolute). Any thread.
[[nodiscard]] QString currentBootId();

} // namespace respool

Q_DECLARE_METATYPE(respool::ProcessIdentity)
