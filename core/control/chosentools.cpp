// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/chosentools.h"

namespace respool {

ToolLocator chosenTools(const Preferences &preferences)
{
    ToolLocator tools;
    for (const ToolKind tool : {ToolKind::YtDlp, ToolKind::Ffmpeg, ToolKind::Ffprobe})
        tools.setPath(tool, preferences.*toolPathMember(tool));
    return tools;
}

QString Preferences::*toolPathMember(ToolKind tool)
{
    switch (tool) {
    case ToolKind::YtDlp:
        return &Preferences::ytDlpPath;
    case ToolKind::Ffmpeg:
        return &Preferences::ffmpegPath;
    case ToolKind::Ffprobe:
        return &Preferences::ffprobePath;
    }
    Q_UNREACHABLE();
}

} // namespace respool
