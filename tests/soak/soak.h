// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mediaserver.h"
#include "tests/system/respoolprogram.h"
#include "tests/system/storedlist.h"

#include <QHash>
#include <QRandomGenerator>

namespace respool {

/// A user with bad luck: adds jobs of all kinds, starts the program and has it killed at a random
/// moment, again and again. After each kill the list, the files and the processes are looked at; in
/// the end the program may finish. Blocks.
class Soak final
{
public:
    explicit Soak(quint32 seed);

    /// What did not hold, and in which round; empty: everything did.
    [[nodiscard]] QString play(int rounds);
    [[nodiscard]] QString summary() const;

private:
    /// One sort of job.
    struct Kind
    {
        QStringList arguments; ///< of add
        QString source;
        QList<QByteArray> files; ///< SHA-256 of what it makes; none: it fails for good
        bool isAddress = true;
    };

    [[nodiscard]] QString learnKinds();
    [[nodiscard]] QString playRound();
    [[nodiscard]] QString addJobs();
    [[nodiscard]] QString addJob(const Kind &kind, bool isKilled);
    void runAndKill();
    [[nodiscard]] QString finishAll();

    [[nodiscard]] QString check();
    [[nodiscard]] QString checkRows(const StoredList &list) const;
    [[nodiscard]] QString checkFiles(const StoredList &list) const;
    [[nodiscard]] QString checkFolders(const StoredList &list) const;
    [[nodiscard]] QString checkProcesses() const;
    [[nodiscard]] qsizetype unfinished() const;
    [[nodiscard]] const Kind *kindOf(const QString &source) const;

    QRandomGenerator m_random;
    MediaServer m_server;
    RespoolProgram m_respool;
    QList<Kind> m_kinds;
    QHash<QString, int> m_acknowledged; ///< how often each source was accepted
    CompletedJobs m_completed; ///< before this round
    StoredList m_list; ///< after the last check
    int m_kills = 0;
    int m_number = 0; ///< makes addresses unique
};

} // namespace respool
