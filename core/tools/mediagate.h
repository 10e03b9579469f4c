// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tools/packettimeline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

/// What was seen of one stream.
struct StreamFacts
{
    PacketTimeline::Media media = PacketTimeline::Media::Unknown;
    qint64 packets = 0;
    TimeSpan span;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static StreamFacts fromJson(const QJsonObject &json);

    friend bool operator==(const StreamFacts &, const StreamFacts &) = default;
};

/// What a file is expected to be; -1: not known.
struct MediaExpectation
{
    double durationSeconds = -1;
    qint64 bytes = -1;
    qint64 frames = -1; ///< of the picture
    bool needsVideo = false;
    bool needsAudio = false;
    /// Holes and streams of unlike length are the source's own and no fault: for what ffmpeg made
    /// of a file that is what it is. A file that has exactly the expected bytes is trusted alike.
    bool mayBeUneven = false;
    /// For a playlist of ours: what all streams that it leads to are like, those of one kind in
    /// their order. Empty: any.
    QList<StreamFacts> streams{};
};

/// What the gate has seen of a file that passed.
struct MediaFacts
{
    double durationSeconds = 0;
    qint64 bytes = 0;
    bool hasVideo = false;
    bool hasAudio = false;
    QList<StreamFacts> streams{}; ///< those that have packets
};

/// The gate that every file passes before it may be called done: one ffmpeg run demuxes all of it
/// with -xerror and prints every packet (-f framecrc); this reads the lines and judges. So one
/// process finds truncation, splices, holes in the timestamps, and streams of unlike length. A
/// value.
class MediaGate final
{
public:
    [[nodiscard]] static QStringList arguments(const QString &file);
    /// For a playlist that this program has written itself: lists of other files are let in, from
    /// this disk alone.
    [[nodiscard]] static QStringList playlistArguments(const QString &file);

    void feed(const QByteArray &line);

    /// After the run: @p isClean is ProcessResult::isClean(), @p errorText its standard error.
    [[nodiscard]] Result<MediaFacts> judge(const QString &file, bool isClean,
                                           const QString &errorText,
                                           const MediaExpectation &expectation) const;
    /// Media seconds seen so far, for progress.
    [[nodiscard]] double secondsSeen() const;

private:
    void feedHeader(QByteArrayView line);
    [[nodiscard]] QList<PacketTimeline> finishedTimelines() const;

    QList<PacketTimeline> m_timelines; ///< by stream number
};

} // namespace respool
