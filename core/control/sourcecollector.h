// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/sourceparser.h"

#include <atomic>

namespace respool {

/// What was found in a text and in what its lines lead to.
struct CollectedSources
{
    QList<ParsedSources::Source> sources; ///< in order, as often as they were given
    QStringList refusedTexts; ///< what could not be used, as it was given
    QList<Error> refused; ///< one sentence for each of them
    int moreRefused = 0; ///< beyond mostRefusedKept

    /// Each source once, at its first place.
    [[nodiscard]] ParsedSources onceEach() const;

    friend bool operator==(const CollectedSources &, const CollectedSources &) = default;
};

/// So many are taken at once; what follows is refused with a sentence.
inline constexpr qsizetype mostCollected = 100'000;

/// How far folders are gone into.
struct FolderLook
{
    const std::atomic_bool *isUnwanted = nullptr; ///< true ends it soon; null: nobody gives it up
    qsizetype mostFiles = 300'000; ///< and folders; a whole disk has more, and nobody means it
};

/// So many of those that cannot be used are kept with a sentence, the others are counted: a text
/// file that is no list has hundred thousands of lines.
inline constexpr qsizetype mostRefusedKept = 300;

/// As parseSources(), but a folder stands for the video and audio files in it and below it, by
/// name, hidden ones left out, and a list (a text file, CSV, or a playlist of files) for what it
/// holds: see sourcesOfList(). Looks at the disk and may take long: for a patient worker.
[[nodiscard]] CollectedSources collectSources(const QString &text, const QString &folder,
                                              const FolderLook &look = {});

/// Whether reading @p text needs no disk: every line is an address. Pure.
[[nodiscard]] bool hasOnlyAddresses(const QString &text);

/// Whether a file of this name is read as a list of sources.
[[nodiscard]] bool isSourceList(const QString &path);

/// What a list holds: of a text file every line, as if it was pasted; of a table (.csv, .tsv) every
/// field that is an address or an absolute path, the rest is passed over. @p path tells which of
/// both; paths in it count from its folder. UTF-8, or UTF-16 with a mark.
[[nodiscard]] CollectedSources sourcesOfList(const QString &path, const QByteArray &contents);

} // namespace respool
