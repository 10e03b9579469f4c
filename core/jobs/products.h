// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/tools/encodeplan.h"
#include "core/tools/mediagate.h"

namespace respool {

/// One file that a job hands over: where it lies before it is published, and what it must be.
struct Product
{
    QString label; ///< "original", "720p", "audio", "hls"
    QString path; ///< absolute; the user's own file for the original of a local source
    bool isUserFile = false; ///< published as a copy, never moved
    qint64 packageBytes = -1; ///< of all files, where the path opens a whole folder (HLS)
    MediaExpectation expectation;

    /// Of a subtitle file, which is no media that could be proved; empty: it is none.
    QString language{};

    [[nodiscard]] bool isPackage() const { return packageBytes >= 0; }

    [[nodiscard]] bool isSubtitle() const { return !language.isEmpty(); }
};

/// What a download has fetched, as its step's checkpoint has it.
[[nodiscard]] Product downloadedProduct(const Job &job);

/// The local file that a job's probe and encode read: what was downloaded, or the user's own.
[[nodiscard]] QString sourceFile(const Job &job);

/// A file of an encode as the step's checkpoint has it. @p frames: -1: not counted.
[[nodiscard]] QJsonObject encodedItem(const EncodePlan &plan, const EncodeOutput &output,
                                      qint64 frames);
/// What is to be expected of it.
[[nodiscard]] Product encodedProduct(const Job &job, const QJsonObject &item);

/// What the steps before verify have made, from their checkpoints. Pure.
[[nodiscard]] QList<Product> productsOf(const Job &job);

/// Sentences on how it was converted that people should know. Pure.
[[nodiscard]] QStringList notesOf(const Job &job);

// Members of checkpoints, written by one step and read by another.
inline constexpr QLatin1String fileKey("file"); ///< download: name inside the job folder
inline constexpr QLatin1String
    bytesKey("bytes"); ///< download: announced size; encode: of an HLS package
/// Download: announced, when known; encode: where the source itself does not tell.
inline constexpr QLatin1String durationKey("duration_seconds");
inline constexpr QLatin1String formatKey("format_id"); ///< download: validator
inline constexpr QLatin1String totalKey("total_bytes"); ///< download: validator
inline constexpr QLatin1String validatorsKey("validators"); ///< download: ETags and dates
inline constexpr QLatin1String fetchedKey("fetched"); ///< download: only extras are missing
inline constexpr QLatin1String tagsKey("tags"); ///< download: YtDlpTags, until they are embedded
inline constexpr QLatin1String unevenKey("uneven"); ///< download: MediaExpectation::mayBeUneven
inline constexpr QLatin1String
    subtitlesKey("subtitles"); ///< download: [{file, language}] to be published
inline constexpr QLatin1String languageKey("language");
inline constexpr QLatin1String partialKey("partial"); ///< download: a PartialMark
inline constexpr QLatin1String sourceKey("source_version"); ///< probe: what sourceVersion() said
inline constexpr QLatin1String outputsKey("outputs"); ///< encode: [{label, file, frames}]
inline constexpr QLatin1String framesKey("frames"); ///< download, encode: where they were counted
inline constexpr QLatin1String streamsKey("streams"); ///< encode: of an HLS package
inline constexpr QLatin1String notesKey("notes"); ///< encode: sentences
inline constexpr QLatin1String factsKey("facts"); ///< verify: [{label, duration_seconds}]
inline constexpr QLatin1String labelKey("label");

/// Tells whether somebody replaced or changed a file; empty: it is not there. Blocks; from a
/// worker.
[[nodiscard]] QString sourceVersion(const QString &path);
/// That the user's own file still is the one that was converted. Blocks; from a worker.
[[nodiscard]] Result<> checkSourceIsSame(const Job &job);

} // namespace respool
