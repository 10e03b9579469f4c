// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminalwork.h"

#include "app/common/handover.h"
#include "app/common/session.h"
#include "app/common/terminaloutput.h"
#include "app/terminal/terminalcommands.h"
#include "app/terminal/terminalrun.h"
#include "app/terminal/terminalsheet.h"
#include "core/jobs/planner.h"

#include <QCoreApplication>

namespace respool {

namespace {

/// run on a profile that nobody else works on.
int runHere(ProfileLock &lock, const Invocation &invocation, const ParsedSources &parsed)
{
    int exitCode = 1;
    Session session(invocation.profile, lock);
    TerminalRun run(session, invocation, parsed.sources, !parsed.refused.isEmpty());
    QObject::connect(&run, &TerminalRun::finished, qApp, [&exitCode](int code) {
        exitCode = code;
        QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return exitCode;
}

/// Stores jobs in a profile that nobody works on.
int addHere(const Invocation &invocation, const ParsedSources &parsed)
{
    Database database({invocation.profile.database(), invocation.profile.backups()});
    SqlJobStore store(database);
    const SystemClock clock;
    database.open();
    const Settings settings(invocation.profile.settings());
    for (const Error &problem : settings.problems())
        printError(problem);
    QList<Job> jobs;
    for (const JobSpec &spec : jobSpecs(parsed.sources, invocation.options, settings.destination()))
        jobs.append(planJob(spec, invocation.options.paused, clock.utcMs()));
    const auto stored = store.add(jobs).result();
    if (!stored) {
        printError(stored.error());
        return 1;
    }
    return parsed.refused.isEmpty() ? 0 : 1;
}

int handOverAndFollow(const Invocation &invocation, const ParsedSources &parsed)
{
    if (parsed.sources.isEmpty()) {
        printError(Error{ErrorCode::ProfileInUse,
                         QCoreApplication::translate(
                             "respool", "Another Respool is already working on this profile."),
                         QCoreApplication::translate("respool", "It finishes the jobs by itself."),
                         {}});
        return 1;
    }
    const auto ids = handOver(invocation, parsed.sources);
    if (!ids) {
        printError(ids.error());
        return 1;
    }
    if (invocation.mode == Invocation::Mode::Run)
        return followJobs(invocation, *ids, !parsed.refused.isEmpty());
    return parsed.refused.isEmpty() ? 0 : 1;
}

} // namespace

int addJobs(const Invocation &invocation)
{
    const ParsedSources parsed = readSources(invocation);
    // Nothing of what was asked for can be done: do not go on with something else.
    if (parsed.sources.isEmpty() && !parsed.refused.isEmpty())
        return 1;
    if (auto prepared = Session::prepare(invocation.profile); !prepared) {
        printError(prepared.error());
        return 1;
    }
    ProfileLock lock(invocation.profile.lockFile());
    if (!lock.tryLock())
        return handOverAndFollow(invocation, parsed);
    if (invocation.mode == Invocation::Mode::Run)
        return runHere(lock, invocation, parsed);
    return addHere(invocation, parsed);
}

} // namespace respool
