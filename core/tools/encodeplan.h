// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rendition.h"
#include "core/tools/mediainfo.h"

#include <QStringList>

namespace respool {

/// One file of an encode.
struct EncodeOutput
{
    QString label; ///< the height it really has ("360p"), or "audio"
    QString fileName; ///< inside the job folder: "out-360p.mp4", "out-audio.m4a"
    int width = 0; ///< even; 0 for sound alone
    int height = 0;

    [[nodiscard]] bool isSoundOnly() const { return height == 0; }

    friend bool operator==(const EncodeOutput &, const EncodeOutput &) = default;
};

/// What one ffmpeg run makes of a source. Pure.
struct EncodePlan
{
    QList<EncodeOutput> outputs;
    QStringList notes; ///< sentences for people: what was left out and why

    /// Of the outputs, inside the job folder.
    [[nodiscard]] QStringList fileNames() const;

    friend bool operator==(const EncodePlan &, const EncodePlan &) = default;
};

/// Never upscales: heights above the source's become the source's, and equal ones become one. The
/// height counts on the short side; aspect and rotation are kept, sides are even. A source
/// without sound makes "audio" an error, one without picture the heights.
[[nodiscard]] Result<EncodePlan> planEncode(const MediaInfo &source,
                                            const QList<Rendition> &renditions);

/// How long the chunks of an encode are best, in seconds: a chunk must be worth the start of its
/// run, and little work may be lost with one. The more pictures and the larger, the shorter. Pure.
[[nodiscard]] double chunkSeconds(const EncodePlan &plan, const MediaInfo &source);

/// Whether MP4 can hold a subtitle.
[[nodiscard]] bool isText(const MediaTrack &subtitle);

} // namespace respool
