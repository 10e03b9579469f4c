// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

// What the first bytes of a file say of it, where ffmpeg only says that it is none. They block.

/// Whether a file begins as web pages and answers of programs do, which servers and hotel networks
/// send in place of the media.
[[nodiscard]] bool beginsAsText(const QString &file);

/// ffmpeg takes any bytes for MP4 when only the name says so.
[[nodiscard]] bool beginsAsMp4(const QString &file);

/// Whether there is nothing but readable characters at its begin; false for an empty file.
[[nodiscard]] bool isPlainText(const QString &file);

} // namespace respool
