// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/chunkplan.h"
#include "core/tools/encodeplan.h"

namespace respool {

// The command lines of ffmpeg that make an EncodePlan come true: in one run, or in runs that can be
// gone on with. All decode the source once for all renditions, report to pipe:1 (FfmpegProgress)
// and, but for joining, stop at the first damaged packet. Paths are absolute. Pure.

/// One run that makes all outputs. @p files: what to write, one for each output.
[[nodiscard]] QStringList encodeArguments(const EncodePlan &plan, const MediaInfo &source,
                                          const QString &sourcePath, const QStringList &files);

/// How often a chunk can be tried: each time decoding begins earlier before its keyframe, at last
/// at the begin of the file. Where seeking lands cannot be known before.
inline constexpr int chunkAttempts = 5;

/// The name of the file that a chunk gives for an output.
[[nodiscard]] QString chunkFileName(const EncodeOutput &output, qsizetype chunk);

/// The pictures of one chunk, one file for each output that has pictures, in their order.
/// @p attempt: from 0 up to chunkAttempts - 1. @p files: what to write.
[[nodiscard]] QStringList chunkArguments(const EncodePlan &whole, const MediaInfo &source,
                                         const ChunkPlan &chunks, qsizetype chunk, int attempt,
                                         const QString &sourcePath, const QStringList &files);

/// Whether any sound has to be encoded for the files with pictures. Else all are taken over
/// untouched.
[[nodiscard]] bool needsSoundFile(const EncodePlan &plan, const MediaInfo &source);
/// The sounds of all of the source in one file, each from the very begin and without holes, so that
/// no joint is heard and nothing drifts.
[[nodiscard]] QStringList soundArguments(const EncodePlan &plan, const MediaInfo &source,
                                         const QString &sourcePath, const QString &target);

/// The list of a rendition's chunks for joinArguments(). @p files: names beside the list.
[[nodiscard]] QByteArray chunkList(const ChunkPlan &chunks, const QStringList &files);

/// What a rendition is joined from.
struct JoinInputs
{
    QString source;
    QString chunkList;
    QString sound; ///< the file of soundArguments(); empty: the source's own sounds, if it has any
};

/// Puts a rendition with pictures together; nothing is encoded.
[[nodiscard]] QStringList joinArguments(const EncodePlan &plan, const EncodeOutput &output,
                                        const ChunkPlan &chunks, const MediaInfo &source,
                                        const JoinInputs &inputs, const QString &target);

} // namespace respool
