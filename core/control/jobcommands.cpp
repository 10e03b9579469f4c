// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobcommands.h"

#include "core/base/runin.h"
#include "core/jobs/nametemplate.h"

#include <QCoreApplication>

namespace respool {

namespace {

// What history() calls the acts. lupdate overlooks a count that is a cast in the call itself.

QString removeText(const QList<JobId> &ids)
{
    const int count = static_cast<int>(ids.size());
    return QCoreApplication::translate("respool", "Remove %n job(s)", nullptr, count);
}

QString moveText(const QList<JobId> &ids)
{
    const int count = static_cast<int>(ids.size());
    return QCoreApplication::translate("respool", "Move %n job(s)", nullptr, count);
}

QString priorityText(const QList<JobId> &ids)
{
    const int count = static_cast<int>(ids.size());
    return QCoreApplication::translate("respool", "Set the priority of %n job(s)", nullptr, count);
}

void choose(DownloadOptions &download, const SourceChoice &choice)
{
    if (!choice.format.isEmpty())
        download.format = choice.format;
    if (choice.subtitles) {
        download.subtitles = *choice.subtitles;
        download.subtitleLanguages = choice.subtitleLanguages;
    }
}

} // namespace

QList<JobSpec> jobSpecs(const QList<ParsedSources::Source> &sources, const AddOptions &options,
                        const QString &destination)
{
    QList<JobSpec> specs;
    specs.reserve(sources.size());
    for (const ParsedSources::Source &source : sources) {
        JobSpec spec;
        spec.kind = source.kind;
        spec.source = source.text;
        spec.recipe = options.recipe;
        spec.destination = options.destination.isEmpty() ? destination : options.destination;
        spec.priority = options.priority;
        spec.nameTemplate =
            numberedTemplate(options.nameTemplate, specs.size() + 1, sources.size());
        if (const auto choice = options.choices.constFind(source.text);
            choice != options.choices.cend())
            choose(spec.recipe.download, *choice);
        specs.append(spec);
    }
    return specs;
}

JobCommands::JobCommands(JobQueue &queue, QString destination)
    : m_queue(queue)
    , m_destination(std::move(destination))
{
    connect(&m_queue, &JobQueue::arranged, this, &JobCommands::handleArranged);
    connect(&m_queue, &JobQueue::renamed, this, &JobCommands::handleRenamed);
}

Future<Result<QList<JobId>>> JobCommands::add(const QList<ParsedSources::Source> &sources,
                                              const AddOptions &options)
{
    return m_queue.add(jobSpecs(sources, options, m_destination), options.paused,
                       options.notBefore);
}

void JobCommands::pause(const QList<JobId> &ids)
{
    m_queue.pause(ids);
}

void JobCommands::resume(const QList<JobId> &ids)
{
    m_queue.resume(ids);
}

void JobCommands::cancel(const QList<JobId> &ids)
{
    m_queue.cancel(ids);
}

void JobCommands::retry(const QList<JobId> &ids)
{
    m_queue.retry(ids);
}

void JobCommands::retryFromScratch(const QList<JobId> &ids)
{
    m_queue.retryFromScratch(ids);
}

void JobCommands::startNow(const QList<JobId> &ids)
{
    m_queue.startNow(ids);
}

void JobCommands::startAt(const QList<JobId> &ids, qint64 utcMs)
{
    m_queue.startAt(ids, utcMs);
}

void JobCommands::remove(const QList<JobId> &ids)
{
    removeRows(ids, UndoHistory::Act::New);
}

void JobCommands::removeRows(const QList<JobId> &ids, UndoHistory::Act act)
{
    m_queue.remove(ids);
    m_history.note(act, {removeText(ids), [this, ids](UndoHistory::Act reverse) {
                             restoreRows(ids, reverse);
                         }});
}

void JobCommands::restoreRows(const QList<JobId> &ids, UndoHistory::Act act)
{
    m_queue.restore(ids);
    m_history.note(act, {removeText(ids), [this, ids](UndoHistory::Act reverse) {
                             removeRows(ids, reverse);
                         }});
}

void JobCommands::moveUp(const QList<JobId> &ids)
{
    move(ids, Move::Up);
}

void JobCommands::moveDown(const QList<JobId> &ids)
{
    move(ids, Move::Down);
}

void JobCommands::moveToTop(const QList<JobId> &ids)
{
    move(ids, Move::Top);
}

void JobCommands::moveToBottom(const QList<JobId> &ids)
{
    move(ids, Move::Bottom);
}

void JobCommands::move(const QList<JobId> &ids, Move move)
{
    m_arranging.push_back({UndoHistory::Act::New, moveText(ids)});
    m_queue.move(ids, move);
}

void JobCommands::moveBefore(const QList<JobId> &ids, const QueuePlace &before)
{
    m_arranging.push_back({UndoHistory::Act::New, moveText(ids)});
    m_queue.moveBefore(ids, before);
}

void JobCommands::rename(JobId id, const QString &name)
{
    rename(id, Naming{UndoHistory::Act::New, name});
}

Future<Result<QList<JobId>>> JobCommands::renameAndTell(JobId id, const QString &name)
{
    Naming naming{UndoHistory::Act::New, name};
    naming.answer.emplace();
    rename(id, naming);
    return naming.answer->future();
}

void JobCommands::rename(JobId id, const Naming &naming)
{
    m_naming.push_back(naming);
    m_queue.rename(id, naming.name);
}

/// Comes once for each rename(), in the order in which they were asked for.
void JobCommands::handleRenamed(JobId id, const Result<QString> &before)
{
    if (m_naming.empty())
        return;
    const Naming naming = m_naming.front();
    m_naming.pop_front();
    if (naming.answer) {
        naming.answer->finish(before.map([id](const QString &) { return QList<JobId>{id}; }));
    }
    if (!before) {
        if (!naming.answer)
            emit renameRefused(before.error());
        return;
    }
    if (*before == naming.name)
        return;
    m_history.note(naming.act,
                   {QCoreApplication::translate("respool", "Rename a job"),
                    [this, id, name = *before](UndoHistory::Act act) {
                        rename(id, Naming{act, name});
                    }});
}

void JobCommands::setPriority(const QList<JobId> &ids, int priority)
{
    m_arranging.push_back({UndoHistory::Act::New, priorityText(ids)});
    m_queue.setPriority(ids, priority);
}

void JobCommands::arrange(const QList<Arrangement> &arrangements, const Arranging &arranging)
{
    m_arranging.push_back(arranging);
    m_queue.arrange(arrangements);
}

/// Comes once for each act on places, in the order in which they were asked for.
void JobCommands::handleArranged(const QList<Arrangement> &before)
{
    if (m_arranging.empty())
        return;
    const Arranging arranging = m_arranging.front();
    m_arranging.pop_front();
    if (before.isEmpty())
        return; // nothing had to be moved
    m_history.note(arranging.act,
                   {arranging.text, [this, before, text = arranging.text](UndoHistory::Act act) {
                        arrange(before, {act, text});
                    }});
}

Future<Result<QList<Output>>> JobCommands::outputs(const QList<JobId> &ids)
{
    return mapped(m_queue.jobs(ids), [](const Result<QList<Job>> &jobs) -> Result<QList<Output>> {
        if (!jobs)
            return failure(jobs.error());
        QList<Output> outputs;
        for (const Job &job : *jobs)
            outputs.append(job.outputs);
        return outputs;
    });
}

void JobCommands::removeWithFiles(const QList<JobId> &ids)
{
    whenDone(outputs(ids), this, [this, ids](const Result<QList<Output>> &found) {
        if (!found) {
            emit filesRemoved({});
            return;
        }
        const auto work = [files = *found] { return removeOutputs(files); };
        whenDone(runInWorker(work), this, [this, ids](const OutputRemoval &removal) {
            emit filesRemoved(removal);
            remove(ids);
        });
    });
}

void JobCommands::setHeld(bool isHeld)
{
    m_queue.setHeld(isHeld);
}

QString JobCommands::destination() const
{
    return m_destination;
}

void JobCommands::setDestination(const QString &folder)
{
    m_destination = folder;
}

JobQueue &JobCommands::queue() const
{
    return m_queue;
}

} // namespace respool
