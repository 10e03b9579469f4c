// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace respool {

// Films whose every frame carries its number as eight bars, black or white: legible after any
// encoding and in any size.

/// Makes @p name (its suffix says the container) with the real ffmpeg in @p folder, 320x180, one
/// keyframe only unless @p options say otherwise. Blocks.
[[nodiscard]] bool makeNumberedFilm(const QString &folder, const QString &name, int frames,
                                    const QString &rate = QStringLiteral("25"),
                                    const QString &options = {});

/// The number of a frame; -1: it has none.
[[nodiscard]] int numberOf(const QImage &frame);

} // namespace respool
