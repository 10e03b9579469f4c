// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"

#include <QObject>

namespace respool {

/// The one way from text that somebody typed, pasted or dropped to stored jobs. Main thread.
class SourceIntake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceIntake)

public:
    explicit SourceIntake(JobCommands &commands, QObject *parent = nullptr);

    /// Stores what is a source in @p text, files of folders and entries of lists included; exactly
    /// one accepted() or failed() follows if there is any, and a refused() if there is anything
    /// else. What is long or on a disk is read in a worker.
    void add(const QString &text, const Recipe &recipe);

signals:
    /// On disk now.
    void accepted(const QList<respool::JobId> &ids);
    /// Not a source, with one sentence for each; @p text has them as they were given, by lines.
    void refused(const QString &text, const QList<respool::Error> &reasons);
    /// The store did not take them; @p text has what is not stored.
    void failed(const QString &text, const respool::Error &error);

private:
    void store(const ParsedSources &parsed, const Recipe &recipe);

    JobCommands &m_commands;
};

} // namespace respool
