// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace respool {

/// A program with its arguments, never a shell line. A value.
struct CommandLine
{
    QString program; ///< absolute path
    QStringList arguments;
    QString workingDirectory; ///< absolute path
    QProcessEnvironment environment; ///< complete: nothing is inherited beside it
    /// Has the processor and the disk only while nothing else wants them.
    bool isBackground = false;
    /// 0: the usual priority, 19: the processor only while nothing else wants it. Where the system
    /// has no such scale, what comes near it.
    int niceness = 0;

    /// As it can be pasted into a POSIX shell: quoted where needed, secrets removed (redacted()).
    [[nodiscard]] QString toShellText() const;
};

} // namespace respool
