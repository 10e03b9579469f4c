// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace respool {

/// A codec as RFC 6381 and those who made it write it, from a track's sample entry in MP4:
/// "avc1.64001F" (ISO/IEC 14496-15 avcC), "hvc1.1.6.L93.B0" (hvcC), "av01.0.04M.08" (av1C),
/// "mp4a.40.2" (esds). @p type: the entry's ("avc1"); @p boxes: those inside it. Empty: another
/// codec, or damaged. Pure.
[[nodiscard]] QString codecString(QByteArrayView type, QByteArrayView boxes);

} // namespace respool
