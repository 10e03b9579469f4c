// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/sourcecollector.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

/// One source that is about to be added. A value.
struct AddRow
{
    ParsedSources::Source source;
    qint64 bytes = -1; ///< of a file
    int occurrence = 0; ///< how often the same source stands before it
    int firstRow = 0; ///< where it stands for the first time: itself, unless it is repeated

    friend bool operator==(const AddRow &, const AddRow &) = default;
};

/// What a text would add. A value.
struct AddPreview
{
    QList<AddRow> rows;
    QList<Error> refused; ///< a sentence for each part that is no source
    int moreRefused = 0; ///< see CollectedSources

    friend bool operator==(const AddPreview &, const AddPreview &) = default;
};

/// Looks at the disk for files, folders and lists: for a patient worker. @p isUnwanted: see
/// FolderLook.
[[nodiscard]] AddPreview previewOf(const QString &text,
                                   const std::atomic_bool *isUnwanted = nullptr);

/// Bytes that the disk of a folder has free, or of the nearest one above it that exists; -1: nobody
/// knows. May take long: for a worker.
[[nodiscard]] qint64 bytesFreeAt(const QString &folder);

/// @p text with what is at @p address in its place, one a line; behind the text where it does not
/// name the address itself. Pure.
[[nodiscard]] QString withEntries(const QString &text, const QString &address,
                                  const QStringList &entries);

} // namespace respool
