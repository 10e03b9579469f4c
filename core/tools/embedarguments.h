// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace respool {

// Puts subtitles, a cover, tags and chapters into a downloaded file. One ffmpeg run copies all of
// it into another file, so that the downloaded one stays as it is until the other is whole. Pure.

/// A subtitle file as yt-dlp wrote it.
struct SubtitleFile
{
    QString path;
    QString language; ///< "en", "pt-BR"

    friend bool operator==(const SubtitleFile &, const SubtitleFile &) = default;
};

/// What is put into a file.
struct Embedding
{
    QString source; ///< absolute path of the downloaded file
    int pictures = 0; ///< how many streams of moving pictures it has
    QList<SubtitleFile> subtitles;
    QString cover; ///< a JPEG or PNG file; empty: none
    QString tags; ///< a file as tagFile() makes it; empty: none
    bool hasChapters = false; ///< that file has chapters, too

    [[nodiscard]] bool isEmpty() const
    {
        return subtitles.isEmpty() && cover.isEmpty() && tags.isEmpty();
    }
};

/// The kind of file that is written.
struct EmbedTarget
{
    QString muxer; ///< as ffmpeg calls it
    QString ending; ///< of the file's name
    QString subtitleCodec; ///< as ffmpeg calls it; empty: it holds none
    bool takesCover = false;
};

/// @p ending: of the downloaded file ("webm"). What WebM cannot hold makes a Matroska file of it.
/// Nothing: a kind of file that is left as it is.
[[nodiscard]] std::optional<EmbedTarget> embedTarget(const QString &ending, bool hasCover);

/// Writes @p output. What the target cannot hold is left out.
[[nodiscard]] QStringList embedArguments(const Embedding &embedding, const EmbedTarget &target,
                                         const QString &output);

/// Makes a JPEG file of any picture that sites have.
[[nodiscard]] QStringList coverArguments(const QString &picture, const QString &output);

/// In the form of FFmpeg's metadata files, from what yt-dlp told (YtDlpTags). @p seconds: how long
/// the file is, where the last chapter ends.
[[nodiscard]] QByteArray tagFile(const QJsonObject &told, bool withTags, bool withChapters,
                                 double seconds);

/// Whether any chapter is among what yt-dlp told.
[[nodiscard]] bool hasChapters(const QJsonObject &told);

} // namespace respool
