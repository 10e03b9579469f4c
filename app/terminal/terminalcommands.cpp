// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminalcommands.h"

#include "app/common/terminaloutput.h"
#include "app/common/terminaltext.h"
#include "core/control/controlclient.h"
#include "core/control/jobjson.h"
#include "core/control/presetlibrary.h"
#include "core/jobs/renaming.h"
#include "core/platform/profilelock.h"
#include "core/store/sqljobstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>

namespace respool {

namespace {

constexpr int rowsPerChunk = 2000;
constexpr unsigned long followIntervalMs = 500;

/// All rows of a store, waiting for each chunk.
Result<QList<JobRow>> allRows(JobStore &store)
{
    QList<JobRow> rows;
    while (true) {
        const auto chunk =
            store.rows(rows.isEmpty() ? JobId{} : rows.last().id, rowsPerChunk).result();
        if (!chunk)
            return failure(chunk.error());
        rows.append(*chunk);
        if (chunk->size() < rowsPerChunk)
            return rows;
    }
}

Result<> printList(JobStore &store, bool isJson)
{
    const auto rows = allRows(store);
    if (!rows)
        return failure(rows.error());
    if (!isJson) {
        for (const JobRow &row : *rows)
            print(stdout, listLine(row) + u'\n');
        return {};
    }
    QJsonArray documents;
    for (qsizetype i = 0; i < rows->size(); i += rowsPerChunk) {
        QList<JobId> ids;
        for (const JobRow &row : rows->mid(i, rowsPerChunk))
            ids.append(row.id);
        const auto jobs = store.jobs(ids).result();
        if (!jobs)
            return failure(jobs.error());
        for (const Job &job : *jobs)
            documents.append(jobJson(job));
    }
    printJson(QJsonDocument(documents));
    return {};
}

Result<> printJob(JobStore &store, JobId id, bool isJson)
{
    const Result<Job> job = findJob(store, id);
    if (!job)
        return failure(job.error());
    if (isJson)
        printJson(QJsonDocument(jobJson(*job)));
    else
        print(stdout, showText(*job));
    return {};
}

/// In a profile that nobody works on.
Result<> renameHere(const Invocation &invocation)
{
    Database database({invocation.profile.database(), invocation.profile.backups()});
    database.open();
    SqlJobStore store(database);
    const Result<Job> job = findJob(store, invocation.job);
    if (!job)
        return failure(job.error());
    if (!canRename(*job))
        return failure(tooLateToRename());
    return store.rename(invocation.job, chosenNameOf(invocation.name)).result();
}

Result<> renameThere(const Invocation &invocation)
{
    ControlRequest request;
    request.command = ControlRequest::Command::Rename;
    request.job = invocation.job;
    request.name = invocation.name;
    const auto renamed = callRunningInstance(invocation.profile.socket(), request);
    return renamed ? Result<>() : failure(renamed.error());
}

Result<> renameAnywhere(const Invocation &invocation)
{
    // Nothing is made by asking for a job that cannot be there.
    if (!QFileInfo::exists(invocation.profile.database()))
        return failure(noSuchJob(invocation.job));
    ProfileLock lock(invocation.profile.lockFile());
    return lock.tryLock() ? renameHere(invocation) : renameThere(invocation);
}

bool isSettled(const Job &job)
{
    return isFinished(job.state) || job.state == JobState::Paused;
}

} // namespace

Error noSuchJob(JobId id)
{
    return {ErrorCode::NoSuchJob,
            QCoreApplication::translate("respool", "There is no job %1.").arg(id.value),
            QCoreApplication::translate("respool", "“respool list” shows all jobs."),
            {}};
}

Result<Job> findJob(JobStore &store, JobId id)
{
    const auto jobs = store.jobs({id}).result();
    if (!jobs)
        return failure(jobs.error());
    if (jobs->isEmpty())
        return failure(noSuchJob(id));
    return jobs->first();
}

int printJobs(const Invocation &invocation)
{
    Result<> printed;
    if (!QFileInfo::exists(invocation.profile.database())) {
        // No profile yet is an empty list, not an error, and nothing is made by looking.
        if (invocation.mode == Invocation::Mode::List && invocation.json)
            printJson(QJsonDocument(QJsonArray()));
        if (invocation.mode == Invocation::Mode::List)
            return 0;
    }
    Database database({invocation.profile.database(), {}, true});
    database.open();
    SqlJobStore store(database);
    if (invocation.mode == Invocation::Mode::List)
        printed = printList(store, invocation.json);
    else
        printed = printJob(store, invocation.job, invocation.json);
    if (printed)
        return 0;
    printError(printed.error());
    return 1;
}

int renameJob(const Invocation &invocation)
{
    const Result<> renamed = renameAnywhere(invocation);
    if (renamed)
        return 0;
    printError(renamed.error());
    return 1;
}

int printPresets(const Invocation &invocation)
{
    const PresetLibrary library(invocation.profile.presets());
    QJsonArray documents;
    for (const Preset &preset : library.presets()) {
        QJsonObject document = QJsonDocument::fromJson(preset.toJson()).object();
        document.insert(QStringLiteral("id"), preset.id);
        documents.append(document);
        if (!invocation.json)
            print(stdout, presetLine(preset) + u'\n');
    }
    if (invocation.json)
        printJson(QJsonDocument(documents));
    for (const Error &problem : library.problems())
        printError(problem);
    return 0;
}

int followJobs(const Invocation &invocation, const QList<JobId> &ids, bool hasRefused)
{
    Database database({invocation.profile.database(), {}, true});
    database.open();
    SqlJobStore store(database);
    while (true) {
        // Asked first: who has just ended may have finished the jobs before.
        const bool isWorkedOn = ProfileLock::isHeld(invocation.profile.lockFile());
        const auto jobs = store.jobs(ids).result();
        if (!jobs) {
            printError(jobs.error());
            return 1;
        }
        if (!std::all_of(jobs->cbegin(), jobs->cend(), isSettled)) {
            if (!isWorkedOn) {
                printError(Error{ErrorCode::Interrupted,
                                 QCoreApplication::translate(
                                     "respool", "The Respool that works on these jobs has ended."),
                                 QCoreApplication::translate(
                                     "respool", "Start “respool run”: it goes on with them."),
                                 {}});
                return 1;
            }
            QThread::msleep(followIntervalMs);
            continue;
        }
        const bool areAllCompleted = printEnds(*jobs, invocation.json);
        return areAllCompleted && jobs->size() == ids.size() && !hasRefused ? 0 : 1;
    }
}

} // namespace respool
