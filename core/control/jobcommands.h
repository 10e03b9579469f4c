// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/control/sourceparser.h"
#include "core/control/undohistory.h"
#include "core/jobs/jobqueue.h"
#include "core/jobs/outputremoval.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>

namespace respool {

/// What was chosen for one address in place of what the recipe says.
struct SourceChoice
{
    QString format; ///< see DownloadOptions::format; empty: as the recipe says
    std::optional<SubtitleChoice> subtitles; ///< nothing: as the recipe says
    QStringList subtitleLanguages; ///< with it

    friend bool operator==(const SourceChoice &, const SourceChoice &) = default;
};

/// Where and how new jobs are to be made.
struct AddOptions
{
    QString destination; ///< absolute path; empty: the profile's folder
    Recipe recipe;
    int priority = 0;
    bool paused = false;
    qint64 notBefore = 0; ///< UTC ms: when those that are not paused may start; 0: at once
    QString nameTemplate{}; ///< see JobSpec; {number} is the place among the sources
    QHash<QString, SourceChoice> choices{}; ///< by source
};

/// What is to be stored for @p sources; @p destination: for options that name none. Pure.
[[nodiscard]] QList<JobSpec> jobSpecs(const QList<ParsedSources::Source> &sources,
                                      const AddOptions &options, const QString &destination);

/// The one layer of commands that the window, the command line and the local socket call. What it
/// does to the list can be undone. Lives on the main thread.
class JobCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobCommands)

public:
    /// @p destination: the folder for jobs that name none; made by whoever owns the profile.
    JobCommands(JobQueue &queue, QString destination);

    /// Stores one job a source. Ready when they are on disk.
    Future<Result<QList<JobId>>> add(const QList<ParsedSources::Source> &sources,
                                     const AddOptions &options);

    // The verbs on jobs; see JobQueue.
    void pause(const QList<JobId> &ids);
    void resume(const QList<JobId> &ids);
    void cancel(const QList<JobId> &ids);
    void retry(const QList<JobId> &ids);
    void retryFromScratch(const QList<JobId> &ids);
    void startNow(const QList<JobId> &ids);
    void startAt(const QList<JobId> &ids, qint64 utcMs);

    // What is done to the list; history() takes it back.
    void remove(const QList<JobId> &ids);
    void moveUp(const QList<JobId> &ids);
    void moveDown(const QList<JobId> &ids);
    void moveToTop(const QList<JobId> &ids);
    void moveToBottom(const QList<JobId> &ids);
    /// Puts them, in their order, where @p before stands now.
    void moveBefore(const QList<JobId> &ids, const QueuePlace &before);
    void setPriority(const QList<JobId> &ids, int priority);
    /// The name that people see and its files will carry; empty: as the source calls it.
    void rename(JobId id, const QString &name);
    /// The same for somebody who waits for the answer: the job when its name is on disk, else the
    /// reason, which renameRefused() does not tell then.
    [[nodiscard]] Future<Result<QList<JobId>>> renameAndTell(JobId id, const QString &name);

    /// The finished files of jobs, to be shown before removeWithFiles().
    [[nodiscard]] Future<Result<QList<Output>>> outputs(const QList<JobId> &ids);
    /// Deletes the finished files and takes the rows away; filesRemoved() says how that went. Only
    /// the rows can be put back.
    void removeWithFiles(const QList<JobId> &ids);

    /// Finishes what runs and starts nothing more, until it is taken back.
    void setHeld(bool isHeld);

    [[nodiscard]] UndoHistory &history() { return m_history; }

    [[nodiscard]] QString destination() const;
    void setDestination(const QString &folder);
    [[nodiscard]] JobQueue &queue() const;

signals:
    void filesRemoved(const respool::OutputRemoval &removal);
    /// A job keeps the name it has.
    void renameRefused(const respool::Error &error);

private:
    /// An act on places that is on its way to the disk.
    struct Arranging
    {
        UndoHistory::Act act = UndoHistory::Act::New;
        QString text;
    };

    /// A name that is on its way to the disk.
    struct Naming
    {
        UndoHistory::Act act = UndoHistory::Act::New;
        QString name;
        std::optional<Promise<Result<QList<JobId>>>> answer{}; ///< nullopt: nobody waits for it
    };

    void move(const QList<JobId> &ids, Move move);
    void rename(JobId id, const Naming &naming);
    void handleRenamed(JobId id, const Result<QString> &before);
    void arrange(const QList<Arrangement> &arrangements, const Arranging &arranging);
    void handleArranged(const QList<Arrangement> &before);
    void removeRows(const QList<JobId> &ids, UndoHistory::Act act);
    void restoreRows(const QList<JobId> &ids, UndoHistory::Act act);

    JobQueue &m_queue;
    QString m_destination;
    UndoHistory m_history;
    std::deque<Arranging> m_arranging;
    std::deque<Naming> m_naming;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::OutputRemoval)
