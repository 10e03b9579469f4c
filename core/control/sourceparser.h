// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

/// What was found in a pasted, dropped or typed text.
struct ParsedSources
{
    struct Source
    {
        SourceKind kind = SourceKind::Address;
        QString text; ///< the address, or an absolute path

        friend bool operator==(const Source &, const Source &) = default;
    };

    QList<Source> sources; ///< in order, each once
    QStringList refusedTexts; ///< what could not be understood, as it was given
    QList<Error> refused; ///< one sentence for each of them
    int moreRefused = 0; ///< further ones, of which nothing is kept
    int repeated = 0; ///< how many were left out since they were there already

    /// Takes each of @p given once, at its first place.
    void takeOnceEach(const QList<Source> &given);

    friend bool operator==(const ParsedSources &, const ParsedSources &) = default;
};

/// What is longer, in characters, is refused: servers take half of it at most.
inline constexpr qsizetype longestAddress = 16LL * 1024;

/// One word or line: an http(s) address, a file:// address or a path (relative to @p folder).
[[nodiscard]] Result<ParsedSources::Source> parseSource(const QString &text, const QString &folder);

/// Whether it begins as an address that can be downloaded.
[[nodiscard]] bool isWebAddress(const QString &text);

/// What parseSources() takes for one source each, in order, as it was given. Pure.
[[nodiscard]] QStringList sourceWords(const QString &text);

/// Many lines, as pasted: one source a line, or several addresses on a line with blanks, commas,
/// semicolons, quotes or angle brackets around them; empty lines and lines that begin with '#' are
/// passed over. Looks at the disk only for lines that are no address.
[[nodiscard]] ParsedSources parseSources(const QString &text, const QString &folder);

} // namespace respool
