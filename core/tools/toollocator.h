// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace respool {

enum class ToolKind { YtDlp, Ffmpeg, Ffprobe };

/// Finds the programs that Respool runs but does not ship. Only looks at the file system, and only
/// once while the program found stays where it is, so it is quick enough to ask before every start:
/// a tool installed meanwhile is found. Main thread.
class ToolLocator final
{
public:
    /// The path a user has chosen; empty: look for it.
    void setPath(ToolKind tool, const QString &path);

    /// Absolute path of an executable file: RESPOOL_YTDLP / RESPOOL_FFMPEG / RESPOOL_FFPROBE, which
    /// are for this run of the program alone, else the user's choice, else beside our executable,
    /// in PATH, and where package managers put it. ErrorCode::ToolMissing says which one and the
    /// command that installs it on this system.
    [[nodiscard]] Result<QString> find(ToolKind tool) const;

private:
    [[nodiscard]] static QString lookFor(ToolKind tool);

    QHash<ToolKind, QString> m_paths;
    mutable QHash<ToolKind, QString> m_found;
};

/// One sentence with the command that installs @p tool on this system, by the package manager that
/// is there. Looks at the file system only.
[[nodiscard]] QString installHint(ToolKind tool);

/// "yt-dlp", "ffmpeg", "ffprobe".
[[nodiscard]] QString toolName(ToolKind tool);

} // namespace respool
