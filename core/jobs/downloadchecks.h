// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tools/httptraffic.h"

#include <QJsonObject>

namespace respool {

// What a download judges by while it runs. Pure.

/// What an answer says about the source that a checkpoint is of.
enum class SourceVersion { Known, New, Changed };

/// Takes what tells one version of a file from another one of the same size into the checkpoint.
/// Changed: it is gone on with in the middle, and is none of those that were told before.
/// @p isOfCompanion: of a file beside the video, such as a subtitle.
[[nodiscard]] SourceVersion noteValidatorsOf(const HttpAnswer &answer, bool isOfCompanion,
                                             QJsonObject &checkpoint);

/// Whether the format or the size (empty and -1: not known) is another one than in the checkpoint.
[[nodiscard]] bool isOtherSource(const QJsonObject &checkpoint, const QString &formatId,
                                 qint64 totalBytes);

/// Whether yt-dlp's protocols of a download, joined by "+", are all of files as they are on the
/// server, not of lists of pieces.
[[nodiscard]] bool areAllDirect(const QString &protocols);

/// Why a download is not begun that needs @p missing bytes more.
[[nodiscard]] Error noRoomFor(qint64 missing, qint64 available);

} // namespace respool
