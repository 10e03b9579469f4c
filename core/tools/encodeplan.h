// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preset.h"
#include "core/tools/hardwareencoder.h"
#include "core/tools/mediainfo.h"

#include <QStringList>

#include <optional>

namespace respool {

/// One file of an encode.
struct EncodeOutput
{
    QString label; ///< the height it really has ("360p"), or "audio"
    QString fileName; ///< inside the job folder: "out-360p.mp4", "out-audio.m4a"
    QString muxer; ///< as ffmpeg calls it: "mp4", "matroska", "webm", "ipod", "ogg", …
    int width = 0; ///< even; 0 for sound alone
    int height = 0;
    double kilobits = 0; ///< a second of pictures, where the rate control is by bits

    [[nodiscard]] bool isSoundOnly() const { return height == 0; }

    /// Whether the file can hold more than one sound.
    [[nodiscard]] bool holdsAllSounds() const;

    friend bool operator==(const EncodeOutput &, const EncodeOutput &) = default;
};

/// What one ffmpeg run makes of a source. Pure.
struct EncodePlan
{
    OutputFormat format;
    QList<EncodeOutput> outputs;
    QStringList notes; ///< sentences for people: what was left out and why
    HardwareEncoder hardware; ///< that has been tried; unused: in software
    double rateScale = 1; ///< of all kilobits: less than 1 when files came out too large
    /// How long it is to be seen where the source's times jump; else -1. No sound is copied then,
    /// for none would fit; what is missing is silent.
    double mendedSeconds = -1;
    /// Whether damaged packets are got over instead of ending the run: see tolerateDamage().
    bool toleratesDamage = false;
    /// Of all runs of ffmpeg that work for it at once; 0: as many as there are cores. Encoders give
    /// other bytes with another number, so it is kept for as long as an encode goes on.
    int threads = 0;

    /// Of the outputs, inside the job folder.
    [[nodiscard]] QStringList fileNames() const;
    /// The outputs with pictures, in their order.
    [[nodiscard]] QList<EncodeOutput> pictures() const;
    /// Whether any picture is encoded, which is what takes the time.
    [[nodiscard]] bool encodesPictures() const;

    /// How many runs may make chunks at once. One alone leaves the processor idle while it starts
    /// and while its last pictures are finished.
    [[nodiscard]] int runsAtOnce() const { return threads == 1 ? 1 : 2; }

    /// The same plan for one of them, with its part of the threads.
    [[nodiscard]] EncodePlan ofOneRun() const;
    /// Of the encoder of each output with pictures; 0: it chooses.
    [[nodiscard]] int threadsOfEncoder() const;
    /// Whether an HLS package is made of the outputs that have pictures. They need the same
    /// keyframes then.
    [[nodiscard]] bool makesPackage() const;

    [[nodiscard]] bool mendsTimes() const { return mendedSeconds >= 0; }

    /// Makes it one for a source whose times jump.
    void mendTimes(const MediaInfo &source, double seconds);

    /// Makes it one for a broadcast that has lost packets: its sound is encoded, silent where it is
    /// missing, and what decoders make of broken pictures is taken. @p seconds: as above.
    void tolerateDamage(const MediaInfo &source, double seconds);

    friend bool operator==(const EncodePlan &, const EncodePlan &) = default;
};

/// Never upscales: heights above the source's become the source's, and equal ones become one. The
/// height counts on the short side; aspect and rotation are kept, sides are even. A source
/// without sound makes "audio" an error, one without picture the heights. Pictures that are copied
/// have the source's height whatever was asked for, and only a container that takes them.
[[nodiscard]] Result<EncodePlan> planEncode(const MediaInfo &source, const Recipe &recipe);

/// How long the chunks of an encode are best, in seconds: a chunk must be worth the start of its
/// run, and little work may be lost with one. The more pictures and the larger, the shorter. Pure.
[[nodiscard]] double chunkSeconds(const EncodePlan &plan, const MediaInfo &source);

/// What becomes of a sound: the codec it is encoded with, or Copy. @p container: of the file with
/// pictures, or nothing for a file of the sound alone. Pure.
[[nodiscard]] AudioCodec soundCodec(const MediaTrack &sound, const AudioFormat &format,
                                    std::optional<Container> container);

/// What becomes of a subtitle in a container, as ffmpeg calls the codec: "mov_text", "copy", …;
/// empty: it is left out. Pure.
[[nodiscard]] QString subtitleCodec(const MediaTrack &subtitle, Container container);

/// Whether a subtitle is text, not pictures of it.
[[nodiscard]] bool isText(const MediaTrack &subtitle);

} // namespace respool
