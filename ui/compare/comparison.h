// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/tools/mediainfo.h"

#include <QList>
#include <QSet>
#include <QString>

namespace respool {

// Which files of a job are looked at beside each other, and at which times. Pure.

/// A film that a job was made of, or has made.
struct ComparableFile
{
    QString name; ///< for people: "Source", "720p"
    QString path;
    bool isSource = false;

    friend bool operator==(const ComparableFile &, const ComparableFile &) = default;
};

/// All that a job may have to compare, the source first and an untouched copy of it last; whether
/// they are there is not known yet.
/// Neither sound alone nor HLS, of which no single frame can be fetched.
[[nodiscard]] QList<ComparableFile> comparableFiles(const Job &job);

/// Whether the output has pictures at all.
[[nodiscard]] bool hasPictures(const Output &output);

/// Whether there are two films to compare, and the file at @p path is one of them (empty: any).
[[nodiscard]] bool canCompare(const Job &job, const QString &path = {});

/// What is shown when the comparison opens.
struct Comparison
{
    QList<ComparableFile> files; ///< at least two
    qsizetype first = 0; ///< among files
    qsizetype second = 1;
    QString note; ///< a sentence, where it is not with the source; else empty

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// @p missing: paths of comparableFiles() that are not there. @p wanted: the path of what shall be
/// looked at beside the source; empty: the first one. An error says what is missing.
[[nodiscard]] Result<Comparison> planComparison(const Job &job, const QSet<QString> &missing,
                                                const QString &wanted);

/// The frames that one moves through: those of the first film, as far as both go.
struct FrameGrid
{
    double framesPerSecond = 25;
    int count = 1; ///< at least one

    /// Where frame @p number begins, in seconds.
    [[nodiscard]] double secondsOf(int number) const;

    friend bool operator==(const FrameGrid &, const FrameGrid &) = default;
};

[[nodiscard]] FrameGrid frameGrid(const MediaInfo &first, const MediaInfo &second);

/// "0:04.12", with hours where @p grid has any.
[[nodiscard]] QString frameTimeText(const FrameGrid &grid, int number);

} // namespace respool
