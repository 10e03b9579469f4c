// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace respool {

/// What became of sources that were given. A value.
struct AddedSources
{
    QList<JobId> ids; ///< of the new jobs, in order
    int known = 0; ///< so many of them have a source that a job in the list had already
    int repeated = 0; ///< so many were left out, since they were given twice
};

/// The one way from text that somebody typed, pasted or dropped to stored jobs. Main thread.
class SourceIntake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceIntake)

public:
    explicit SourceIntake(JobCommands &commands, QObject *parent = nullptr);
    /// What is being read is given up.
    ~SourceIntake() override;

    /// Stores what is a source in @p text, files of folders and entries of lists included; exactly
    /// one accepted() or failed() follows if there is any, and a refused() if there is anything
    /// else. What is long or on a disk is read in a worker.
    void add(const QString &text, const Recipe &recipe);

signals:
    /// On disk now.
    void accepted(const respool::AddedSources &added);
    /// Some of it is no source.
    void refused(const respool::ParsedSources &parsed);
    /// The store did not take them; @p text has what is not stored.
    void failed(const QString &text, const respool::Error &error);

private:
    void store(const ParsedSources &parsed, const Recipe &recipe);

    JobCommands &m_commands;
    std::shared_ptr<std::atomic_bool> m_isUnwanted; ///< tells a worker that nobody waits for it
};

} // namespace respool
