// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preset.h"
#include "core/tools/mediainfo.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace respool {

// Real ffmpeg and ffprobe for the tests of this folder. All functions block.

/// As a preset would ask for it; @p renditions as people type them.
[[nodiscard]] Recipe recipe(const QString &renditions, const OutputFormat &format = {});

struct ToolOutput
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs ffmpeg with exactly these arguments.
[[nodiscard]] ToolOutput runFfmpeg(const QStringList &arguments);
[[nodiscard]] ToolOutput runFfprobe(const QStringList &arguments);

/// Makes a test file with `ffmpeg -nostdin -v error -y` and the words of @p arguments, separated by
/// spaces, in @p folder. False when ffmpeg fails.
[[nodiscard]] bool makeMedia(const QString &folder, const QString &arguments);

/// What ffprobeArguments() and parseFfprobe() make of a file.
[[nodiscard]] Result<MediaInfo> probe(const QString &file);

/// Presentation times of the first picture stream, in seconds, ascending.
[[nodiscard]] QList<double> pictureTimes(const QString &file);

} // namespace respool
