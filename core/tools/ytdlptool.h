// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/downloadoptions.h"
#include "core/domain/progress.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace respool {

/// What a download needs to know. The working directory is the job folder.
struct YtDlpRequest
{
    QString address;
    QString ffmpeg; ///< absolute path, for merging and fixing; may be empty
    QString cacheFolder; ///< for yt-dlp's own cache
    QString nonce; ///< random per attempt: only lines that carry it are ours
    bool audioOnly = false; ///< the job wants nothing but the sound
    QStringList access; ///< how it reaches the network: proxy, cookies, rate
    int largestHeight = 0; ///< no rendition needs more lines than this; 0: the best there is
    DownloadOptions options{};
};

/// The arguments of B1.6 of the reliability notes, the same for yt-dlp 2023.03 to today's.
/// The address is the last argument, after "--".
[[nodiscard]] QStringList ytDlpArguments(const YtDlpRequest &request);

/// What the source is, known before its first byte.
struct YtDlpDescription
{
    QString title;
    qint64 bytes = -1;
    double durationSeconds = -1;
    QString formatId;
    QString protocol;
    QString ending; ///< of the file to come: "mp4"
    bool isLive = false;
    /// yt-dlp mends the container after the last byte: the file will not have the announced size.
    bool isMended = false;
};

/// The file that yt-dlp says it has finished (its last line).
struct YtDlpFinished
{
    QString path;
    QString title;
    qint64 bytes = -1;
    double durationSeconds = -1;
    QString formatId;
};

struct YtDlpProgress
{
    Progress progress;
    QString fileName; ///< of the stream: separate video and audio report one after the other
    int fragment = -1;
    int fragmentCount = -1;
};

/// Downloading is over; the streams are being merged or mended.
struct YtDlpPostProcessing
{
};

/// A server asked to be left alone for so long. Said of the answer that has just come: it counts
/// for a failure that follows, and no more once a YtDlpProgress shows that yt-dlp got over it.
struct YtDlpRetryAfter
{
    qint64 seconds = 0;
};

/// What the source says of itself: title, artist, …, chapters, as ytDlpOptionArguments() asked.
struct YtDlpTags
{
    QJsonObject told;
};

using YtDlpLine = std::variant<YtDlpDescription, YtDlpProgress, YtDlpPostProcessing, YtDlpFinished,
                               YtDlpRetryAfter, YtDlpTags>;

/// Reads one line of yt-dlp's standard output; nothing for lines that are not ours. Tolerates any
/// bytes, deep or huge values, NaN and missing members. Text is cut at 4,096 characters. What
/// stands before the nonce is passed over: the printed traffic can end in the middle of its line.
[[nodiscard]] std::optional<YtDlpLine> parseYtDlpLine(const QByteArray &line, const QString &nonce);

/// Nobody is made to wait longer, whatever a server says.
inline constexpr qint64 longestRetryAfter = 24LL * 60 * 60;

/// The value of a Retry-After header, a count of seconds or a date in GMT, as seconds from
/// @p nowUtcMs, at least 0 and at most longestRetryAfter; nothing if it is neither. Pure.
[[nodiscard]] std::optional<qint64> retryAfterSeconds(const QByteArray &value, qint64 nowUtcMs);

/// The base name of what yt-dlp writes, whatever the title is: "media.<ext>".
inline constexpr char mediaBaseName[] = "media";

/// Makes the job folder safe to resume in (the tested rules of the notes' section D): what yt-dlp
/// would silently splice or repeat is cut or deleted. Blocks on the disk: call it from a worker.
/// Returns what was done, in words, for the log. @p provenBytes: of a download that is one file, so
/// many bytes at the beginning of its partial file are known to be right; they are kept.
[[nodiscard]] Result<QStringList> healDownloadFolder(const QString &folder, qint64 provenBytes = 0);

/// What healing cuts off the end of a partial file. It may be torn, or complete already, and then
/// today's yt-dlp never gets past it (HTTP 416 for ever): something must always be missing.
inline constexpr qint64 healedBytes = 64LL * 1024;

/// Deletes whole files, which a run that was cut off may have cut already (SponsorBlock): nothing
/// in them tells, and the next run would cut again. Streams that are still to be merged are kept:
/// only what was merged is cut. Gives what was done. Blocks; from a worker.
[[nodiscard]] Result<QStringList> deleteWholeFiles(const QString &folder);

/// The partial file of a download that is one file, absolute; empty: there is none.
[[nodiscard]] QString partialFileIn(const QString &folder);

/// Cuts a partial file off behind its first bytes. Blocks; from a worker.
[[nodiscard]] Result<> cutPartialFile(const QString &path, qint64 bytes);

/// Deletes everything that yt-dlp left in the job folder. Blocks; from a worker.
[[nodiscard]] Result<> emptyDownloadFolder(const QString &folder);

} // namespace respool
