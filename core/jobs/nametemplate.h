// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace respool {

// How people say what files are to be called: text with placeholders in braces, "{date} {title}".
// Pure, all of it.

/// What a template is longest, in characters; what follows is not looked at.
inline constexpr qsizetype longestNameTemplate = 500;

/// What an empty template stands for.
inline constexpr QLatin1String standardNameTemplate("{title}");

/// What the placeholders stand for.
struct NameParts
{
    QString title;
    QString host; ///< of the address; of a local file, empty
    QString label; ///< of the file: "original", "720p", "audio"
    QDate date; ///< when the job was added
};

/// The placeholders there are, without braces: "title", "host", "date", "number", "label".
[[nodiscard]] QStringList namePlaceholders();

/// Those in @p nameTemplate that there are not, with braces.
[[nodiscard]] QStringList unknownPlaceholders(const QString &nameTemplate);

/// Writes the place of a job among those that are added together where the template has {number}:
/// from 1, with as many digits as @p count has, two at least.
[[nodiscard]] QString numberedTemplate(const QString &nameTemplate, qsizetype number,
                                       qsizetype count);

/// The template with its placeholders filled in, as safeBaseName() makes it. Where it would be too
/// long, the title is cut, so that what tells files apart is kept. What is filled in is not looked
/// at for placeholders again; unknown ones stay as they are.
[[nodiscard]] QString expandedName(const QString &nameTemplate, const NameParts &parts);

/// What publishedName() makes a file's name of.
struct FinalName
{
    QString base;
    QString tag; ///< empty: none
};

/// What a job's file with this label is called. The label is in the tag, where it tells anything,
/// unless the template names it.
[[nodiscard]] FinalName finalName(const Job &job, const QString &label);

} // namespace respool
