// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/storedlist.h"

#include "core/base/durablefile.h"
#include "core/base/profile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace respool {

namespace {

/// Runs @p work with a connection that nobody else has.
QString withDatabase(const QString &profile, const QString &options,
                     const std::function<QString(QSqlDatabase &)> &work)
{
    const QString name = QUuid::createUuid().toString();
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(Profile::at(profile).database());
        database.setConnectOptions(options);
        problem = database.open() ? work(database) : database.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

QString checkIntegrity(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next())
        return query.lastError().text();
    const QString verdict = query.value(0).toString();
    return verdict == QLatin1String("ok") ? QString() : verdict;
}

QString readOutputs(QSqlDatabase &database, qint64 id, StoredJob &job)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT path FROM outputs WHERE job = ? ORDER BY ordinal"));
    query.addBindValue(id);
    if (!query.exec())
        return query.lastError().text();
    while (query.next())
        job.outputs.append(query.value(0).toString());
    return {};
}

QString readSteps(QSqlDatabase &database, StoredJob &job)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral(
        "SELECT checkpoint FROM steps WHERE job = ? AND state = 'done' ORDER BY ordinal"));
    query.addBindValue(job.id);
    if (!query.exec())
        return query.lastError().text();
    while (query.next())
        job.done.append(query.value(0).toByteArray());
    return {};
}

QString readJobs(QSqlDatabase &database, QList<StoredJob> &jobs)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral(
            "SELECT id, hex(uuid), source, state, has_folder, removed_at, "
            "(SELECT count(*) FROM attempts WHERE job = jobs.id), "
            "(SELECT count(*) FROM attempts WHERE job = jobs.id AND outcome = 'running'), "
            "(SELECT checkpoint FROM steps WHERE job = jobs.id AND kind = 'publish'), "
            "failures, "
            "(SELECT checkpoint FROM steps WHERE job = jobs.id AND kind = 'download') "
            "FROM jobs ORDER BY id")))
        return query.lastError().text();
    while (query.next()) {
        StoredJob job;
        job.id = query.value(0).toLongLong();
        job.uuid = query.value(1).toByteArray();
        job.source = query.value(2).toString();
        job.state = query.value(3).toString();
        job.hasFolder = query.value(4).toBool();
        job.isRemoved = query.value(5).toLongLong() > 0;
        job.attempts = query.value(6).toInt();
        job.openAttempts = query.value(7).toInt();
        job.publishing = query.value(8).toString();
        job.failures = query.value(9).toInt();
        job.downloading = query.value(10).toString();
        if (QString problem = readOutputs(database, job.id, job); !problem.isEmpty())
            return problem;
        if (QString problem = readSteps(database, job); !problem.isEmpty())
            return problem;
        jobs.append(job);
    }
    return {};
}

} // namespace

StoredList StoredList::read(const QString &profile)
{
    StoredList list;
    list.damage = withDatabase(profile, QStringLiteral("QSQLITE_OPEN_READONLY"),
                               [&list](QSqlDatabase &database) {
                                   const QString damage = checkIntegrity(database);
                                   return damage.isEmpty() ? readJobs(database, list.jobs) : damage;
                               });
    return list;
}

qsizetype StoredList::count(const QString &state) const
{
    return std::count_if(jobs.cbegin(), jobs.cend(),
                         [&state](const StoredJob &job) { return job.state == state; });
}

FileStamp FileStamp::of(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    return {fileIdentity(path), file.size(), file.lastModified().toMSecsSinceEpoch()};
}

CompletedJobs::CompletedJobs(const StoredList &list)
{
    for (const StoredJob &job : list.jobs) {
        if (job.state != QLatin1String("completed"))
            continue;
        Facts facts{job, {}};
        for (const QString &path : job.outputs)
            facts.files.append(FileStamp::of(path));
        m_facts.insert(job.uuid, facts);
    }
}

QString CompletedJobs::changesIn(const StoredList &later) const
{
    QStringList changes;
    for (const Facts &facts : m_facts) {
        const auto now =
            std::find_if(later.jobs.cbegin(), later.jobs.cend(),
                         [&](const StoredJob &job) { return job.uuid == facts.job.uuid; });
        if (now == later.jobs.cend())
            changes += facts.job.source + QStringLiteral(" is gone");
        else if (now->state != facts.job.state)
            changes += facts.job.source + QStringLiteral(" was completed, is ") + now->state;
        else if (now->attempts != facts.job.attempts)
            changes += facts.job.source + QStringLiteral(" ran again");
        else if (now->outputs != facts.job.outputs)
            changes += facts.job.source + QStringLiteral(" has other files");
        for (qsizetype i = 0; i < facts.files.size(); ++i) {
            if (!(FileStamp::of(facts.job.outputs.at(i)) == facts.files.at(i)))
                changes += facts.job.outputs.at(i) + QStringLiteral(" was changed");
        }
    }
    return changes.join(QStringLiteral("; "));
}

bool changeList(const QString &profile, const QString &sql)
{
    return withDatabase(profile, {},
                        [&sql](QSqlDatabase &database) {
                            QSqlQuery query(database);
                            return query.exec(sql) ? QString() : query.lastError().text();
                        })
        .isEmpty();
}

} // namespace respool
