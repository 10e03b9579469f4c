// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"
#include "core/jobs/toolcheck.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace respool {

/// What a report about a problem says, before secrets are taken out. A value.
struct DiagnosticFacts
{
    /// The end of a log.
    struct Log
    {
        QString name;
        QStringList lines;
    };

    qint64 utcMs = 0; ///< when it was made
    QList<std::pair<QString, QString>> versions; ///< what, which: the program, Qt, the system …
    QList<ToolFinding> tools;
    Preferences preferences;
    QList<std::pair<QString, int>> jobCounts; ///< state by its stored name, how many
    QStringList messages; ///< of the program itself
    QList<Log> logs; ///< of jobs
    QString home; ///< folder of the user, who stays unnamed
};

/// The report as text, in English, without secrets: no cookies, passwords, tokens, not the name of
/// the user in paths. Pure.
[[nodiscard]] QString diagnosticsText(const DiagnosticFacts &facts);

/// @p text as it may leave the computer: redacted(), and without the secrets of @p preferences and
/// without headers that hold some, wherever in a line they stand. @p home becomes "~". Pure.
[[nodiscard]] QString withoutSecrets(const QString &text, const Preferences &preferences,
                                     const QString &home);

/// The versions of the program, of Qt and of the system. Reads files: from a worker.
[[nodiscard]] QList<std::pair<QString, QString>> systemVersions();

/// The last @p lines lines of each of the @p count logs in @p folder that were written to last,
/// newest first. Blocks.
[[nodiscard]] QList<DiagnosticFacts::Log> newestLogs(const QString &folder, int count, int lines);

} // namespace respool
