// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace respool {

/// A queued job of three steps, told apart by its number.
inline Job plainJob(int number)
{
    Job job;
    job.uuid = QUuid::createUuid();
    job.spec.source = QStringLiteral("https://example.org/watch/clip-%1.mp4").arg(number);
    job.spec.destination = QStringLiteral("/home/somebody/Videos");
    job.createdAt = 1'700'000'000'000 + number;
    int ordinal = 0;
    for (const StepKind kind : {StepKind::Download, StepKind::Verify, StepKind::Publish}) {
        Step step;
        step.ordinal = ordinal++;
        step.kind = kind;
        job.steps += step;
    }
    return job;
}

inline QList<Job> plainJobs(int count)
{
    QList<Job> jobs;
    for (int number = 0; number < count; ++number)
        jobs += plainJob(number);
    return jobs;
}

/// A profile's folder for one test, with the database's and the backups' place in it.
struct StoreFolder
{
    QTemporaryDir folder;
    QString database = folder.filePath(QStringLiteral("respool.db"));
    QString backups = folder.filePath(QStringLiteral("backups"));

    [[nodiscard]] Database::Options options() const
    {
        Database::Options options;
        options.path = database;
        options.backups = backups;
        return options;
    }

    [[nodiscard]] QStringList damagedFolders() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("damaged-*")}, QDir::Dirs);
    }
};

/// Opens and waits for the report.
inline DatabaseReport openAndWait(Database &database)
{
    QSignalSpy spy(&database, &Database::opened);
    database.open();
    if (!spy.wait(30'000))
        return {true, Error{ErrorCode::Internal, QStringLiteral("never opened"), {}, {}}, {}, {}};
    return spy.first().first().value<DatabaseReport>();
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace respool
