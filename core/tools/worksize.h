// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encodeplan.h"

namespace respool {

// How much room an encode takes, before it has begun: from bitrates where they are chosen, else
// from what encoders make of films of that size, and never much more than the source itself needs.
// An estimate: half and double happen. Pure; all in bytes.

/// Of one finished file of the plan. @p pictureBytes: of its pictures, where that is known better;
/// -1: it is not. -1 where the length of the source is not known.
[[nodiscard]] qint64 expectedBytes(const EncodePlan &plan, const EncodeOutput &output,
                                   const MediaInfo &source, qint64 pictureBytes = -1);

/// Of the pictures alone.
[[nodiscard]] qint64 expectedPictureBytes(const EncodePlan &plan, const EncodeOutput &output,
                                          const MediaInfo &source);

/// What the job's folder holds of it when it is fullest: with chunks, those beside the files that
/// are joined of them; of HLS, the segments beside all that. @p pictureBytes: as above, for each of
/// EncodePlan::pictures(); empty: not known. -1 where the length of the source is not known.
[[nodiscard]] qint64 expectedWorkBytes(const EncodePlan &plan, const MediaInfo &source,
                                       bool isInChunks, const QList<qint64> &pictureBytes = {});

} // namespace respool
