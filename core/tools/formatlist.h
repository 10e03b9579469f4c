// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

/// One of the forms in which a source offers its video, its sound, or both. Members that the source
/// does not tell have the values they begin with.
struct MediaFormat
{
    QString id; ///< as yt-dlp selects it; empty: it cannot be selected
    QString extension;
    int width = 0;
    int height = 0;
    double framesPerSecond = 0;
    bool hasVideo = true;
    bool hasAudio = true;
    QString videoCodec; ///< "avc1.64001f"
    QString audioCodec; ///< "mp4a.40.2"
    double kilobits = 0; ///< a second
    qint64 bytes = -1;
    bool isEstimate = false; ///< of the bytes
    QString language; ///< of the sound: "de"
    QString note; ///< the source's own word: "medium", "Deutsch"
    bool isHdr = false;
    bool isProtected = false; ///< nobody can download it

    friend bool operator==(const MediaFormat &, const MediaFormat &) = default;
};

/// A video that a playlist leads to.
struct PlaylistEntry
{
    QString address;
    QString title; ///< may be empty

    friend bool operator==(const PlaylistEntry &, const PlaylistEntry &) = default;
};

/// What yt-dlp says of an address without downloading it.
struct SourceDescription
{
    QString title;
    double durationSeconds = -1;
    qint64 bytes = -1; ///< of what would be downloaded by default
    bool isLive = false;
    QList<MediaFormat> formats; ///< the best last
    QStringList subtitleLanguages; ///< those that somebody wrote
    bool isPlaylist = false; ///< then only the title and what follows is told
    int entryCount = 0; ///< as far as it was counted
    QList<PlaylistEntry> entries; ///< those with an address of their own

    friend bool operator==(const SourceDescription &, const SourceDescription &) = default;
};

/// Reads what a run with lookupArguments() has written: a JSON object a line. Tolerates any bytes,
/// deep or huge values, missing members and NaN; texts, formats, languages and entries are bounded.
/// Nothing that could be read is an error (NotAVideo). Pure.
[[nodiscard]] Result<SourceDescription> parseSourceDescription(const QByteArray &lines);

/// What somebody has picked of a list of formats.
struct FormatChoice
{
    enum class Part { Best, None, Chosen };

    Part video = Part::Best;
    MediaFormat videoFormat; ///< for Chosen
    Part audio = Part::Best; ///< without meaning where the video has its sound with it
    MediaFormat audioFormat; ///< for Chosen
};

/// The choice as yt-dlp's -f takes it; empty where it is what would be taken anyway. Pure.
[[nodiscard]] QString formatSelector(const FormatChoice &choice);

} // namespace respool
