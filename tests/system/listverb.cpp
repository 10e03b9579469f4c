// SPDX-License-Identifier: GPL-3.0-or-later
// The process in which tst_powerloss pauses, cancels or removes a job as the window's list does it:
// listverb PROFILE pause|cancel|remove ID. Says the id and what was done once that is stored.
#include "core/base/profile.h"
#include "core/store/sqljobstore.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <optional>

using namespace respool;

namespace {

Result<> act(SqlJobStore &store, const QString &verb, JobId id)
{
    if (verb == QLatin1String("remove"))
        return store.remove({id}, QDateTime::currentMSecsSinceEpoch()).result();
    auto jobs = store.jobs({id}).result();
    if (!jobs)
        return failure(jobs.error());
    if (jobs->isEmpty())
        return failure(ErrorCode::NoSuchJob, QStringLiteral("There is no such job."));
    Job job = jobs->first();
    const bool isPause = verb == QLatin1String("pause");
    const auto state = next(job.state, isPause ? JobEvent::Pause : JobEvent::Cancel);
    if (!state)
        return failure(ErrorCode::NotAllowed, QStringLiteral("Not in this state."));
    job.state = *state;
    if (isFinished(job.state))
        job.finishedAt = QDateTime::currentMSecsSinceEpoch();
    return store.saveAll({job}, {}).result();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const Profile profile = Profile::at(arguments.at(1));
    Database database({profile.database(), profile.backups()});
    database.open();
    SqlJobStore store(database);
    const Result<> done = act(store, arguments.at(2), JobId{arguments.at(3).toLongLong()});
    if (!done)
        return 1;
    const QByteArray said = (arguments.at(3) + u' ' + arguments.at(2)).toUtf8();
    std::fwrite(said.constData(), 1, static_cast<size_t>(said.size()), stdout);
    return 0;
}
