// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/tools/chunkplan.h"
#include "core/tools/encodeplan.h"

class QLocale;

namespace respool {

/// What an encode still needs of the disk that its job's folder is on, and what there is. Bytes.
struct WorkRoom
{
    qint64 missing = 0; ///< an estimate; what lies there already does not count
    qint64 available = -1; ///< -1: nothing answered
};

/// Looks at the chunks that an earlier run has left, too: they say best how large the others will
/// be. @p chunks: empty where it is encoded whole. Blocks; from a worker.
[[nodiscard]] WorkRoom measureWorkRoom(const QString &folder, const EncodePlan &plan,
                                       const MediaInfo &source, const ChunkPlan &chunks);

/// Why an encode is not begun. @p leastFreeBytes: that are to be left on the disk.
[[nodiscard]] Error noRoomToEncode(const WorkRoom &room, qint64 leastFreeBytes);

/// "160 MB", "1.2 GB": two digits, since more would promise what nobody knows. @p bytes: above 0.
[[nodiscard]] QString roughSizeText(qint64 bytes, const QLocale &locale);

/// How much room the job's folder will take while the job is converted, for people to know before;
/// -1: it is not converted (any more), or the source was not looked at yet. Pure.
[[nodiscard]] qint64 expectedWorkBytes(const Job &job);

} // namespace respool
