// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/crashscenario.h"

#include "tests/support/testmedia.h"
#include "tests/system/storedlist.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QThread>

#include <csignal>

namespace respool {

namespace {

using namespace std::chrono_literals;

// A page that nobody has: its job fails for good and keeps its folder.
const QString missingPath = QStringLiteral("/nothing.mp4");
constexpr auto longestReaping = 5s;

QString listFile(const RespoolProgram &respool)
{
    return respool.profile() + QStringLiteral("/passed");
}

ChildResult runAll(RespoolProgram &respool)
{
    return respool.call({QStringLiteral("run")});
}

CrashScenario::Act addingOf(const QStringList &sources)
{
    return [sources](RespoolProgram &respool) {
        return respool.call(
            QStringList{QStringLiteral("add"), QStringLiteral("--to"), respool.destination()}
            + sources);
    };
}

QString failureOf(const ChildResult &result, const char *what)
{
    if (result.exitCode == 0)
        return {};
    return QStringLiteral("%1 gave exit code %2, signal %3: %4")
        .arg(QLatin1String(what))
        .arg(result.exitCode)
        .arg(result.signal)
        .arg(QString::fromUtf8(result.standardError));
}

/// A run that stores jobs before the scenario begins.
std::function<QString(RespoolProgram &)> added(const QStringList &sources)
{
    return
        [sources](RespoolProgram &respool) { return failureOf(addingOf(sources)(respool), "add"); };
}

/// Polls: a thread of its own has no event loop to do it in.
bool comesTrue(const std::function<bool()> &condition, std::chrono::milliseconds within)
{
    const QDeadlineTimer deadline(within);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

bool hasPassed(const RespoolProgram &respool, const QByteArray &point)
{
    QFile list(listFile(respool));
    return list.open(QIODevice::ReadOnly) && list.readAll().contains(point + '\n');
}

/// The same with a preset of the user's that puts subtitles into what it downloads.
std::function<QString(RespoolProgram &)> addedWithSubtitles(const QString &page)
{
    return [page](RespoolProgram &respool) {
        const QString folder = respool.profile() + QStringLiteral("/presets");
        QFile preset(folder + QStringLiteral("/mine.json"));
        if (!QDir().mkpath(folder) || !preset.open(QIODevice::WriteOnly)
            || preset.write("{\"version\": 1, \"download\": {\"subtitles\": \"embed\"}}") < 0)
            return QStringLiteral("no preset could be written");
        preset.close();
        return added({QStringLiteral("--preset"), QStringLiteral("mine"), page})(respool);
    };
}

/// A page with a film and its subtitles.
QString addSubtitledPage(MediaServer &server)
{
    server.addText(QStringLiteral("/en.vtt"), "text/vtt",
                   "WEBVTT\n\n00:00.000 --> 00:01.500\nHello\n");
    return server.addText(QStringLiteral("/subtitled.html"), "text/html",
                          "<html><head><title>Film</title></head><body><video src=\""
                              + TestMedia::served(TestMedia::small()).toUtf8()
                              + "\"><track kind=\"subtitles\" srclang=\"en\" src=\"/en.vtt\">"
                                "</video></body></html>");
}

/// A run that is asked to end as soon as it has come by @p point.
CrashScenario::Act endedAfter(const QByteArray &point)
{
    return [point](RespoolProgram &respool) {
        respool.environment.insert(QStringLiteral("RESPOOL_CRASH_LIST"), listFile(respool));
        const auto run = respool.start({QStringLiteral("run")});
        const auto isThere = [&] { return hasPassed(respool, point) || run->waitForFinished(0); };
        comesTrue(isThere, 30s);
        if (run->state() == QProcess::Running) // 0 would be ourselves
            ::kill(static_cast<pid_t>(run->processId()), SIGTERM);
        ChildResult result;
        result.hasEnded = run->waitForFinished(10'000);
        if (run->exitStatus() == QProcess::NormalExit)
            result.exitCode = 0; // 1, rather: the job is not done
        else
            result.signal = run->exitCode();
        return result;
    };
}

/// A run that dies at a point: the scenario is what the next run makes of it.
QString dieAt(RespoolProgram &respool, const QString &where)
{
    respool.environment.insert(QStringLiteral("RESPOOL_CRASH_AT"), where);
    const ChildResult result = runAll(respool);
    respool.environment.remove(QStringLiteral("RESPOOL_CRASH_AT"));
    return result.signal == SIGKILL ? QString() : QStringLiteral("the first run did not die");
}

/// A list in which everything is finished long ago: one job completed, one failed with a folder.
QString makeOldList(RespoolProgram &respool, const QStringList &sources)
{
    if (QString problem = added(sources)(respool); !problem.isEmpty())
        return problem;
    if (runAll(respool).exitCode != 1)
        return QStringLiteral("the job of a page that is not there did not fail");
    const bool isAged = changeList(
        respool.profile(), QStringLiteral("UPDATE jobs SET finished_at = 1 WHERE finished_at > 0"));
    return isAged ? QString() : QStringLiteral("the list could not be aged");
}

QMap<QString, QByteArray> filesIn(const RespoolProgram &respool)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(respool.destination(),
                         QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    const QDir root(respool.destination());
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.insert(root.relativeFilePath(path), sha256(path));
    }
    return files;
}

/// What must hold at the end, whatever happened on the way.
QString judgeEnd(const CrashScenario &scenario, const RespoolProgram &respool,
                 const QMap<QString, QByteArray> &expected, const CompletedJobs &completed)
{
    const auto tools = [&] {
        return processesWithEnvironmentLike(respool.destination().toLocal8Bit() + "/.respool");
    };
    if (!comesTrue([&] { return tools().isEmpty(); }, longestReaping))
        return QStringLiteral("a tool lives on");
    if (const auto files = filesIn(respool); files != expected)
        return QStringLiteral("files: ") + files.keys().join(QStringLiteral(", "));
    const StoredList list = StoredList::read(respool.profile());
    if (!list.damage.isEmpty())
        return list.damage;
    if (list.jobs.size() != scenario.jobs)
        return QStringLiteral("%1 jobs in the list").arg(list.jobs.size());
    if (list.count(QStringLiteral("completed")) != scenario.jobs)
        return QStringLiteral("not all are completed");
    for (const StoredJob &job : list.jobs) {
        if (job.openAttempts > 0)
            return QStringLiteral("%1 runs have no end").arg(job.openAttempts);
        if (job.hasFolder)
            return QStringLiteral("a folder is not noted as deleted");
        if (job.outputs.isEmpty())
            return QStringLiteral("a job has no outputs");
    }
    return completed.changesIn(list);
}

} // namespace

QList<CrashScenario> crashScenarios(MediaServer &server)
{
    const QString small = TestMedia::served(TestMedia::small());
    // So slow that its checkpoint is stored on the way.
    server.addFault(Fault{.path = small, .bytesPerSecond = 250'000});
    // And this one so that progress is noted on the way, and that there is time to end it.
    const QString clip = TestMedia::served(TestMedia::clip());
    server.addFault(Fault{.path = clip, .bytesPerSecond = 300'000});
    const QString direct = server.address(small);
    const QString audio = server.address(TestMedia::served(TestMedia::audio()));
    const QStringList ladder{QStringLiteral("--resolutions"), QStringLiteral("original,144p"),
                             server.address(TestMedia::served(TestMedia::shortPlaylist()))};
    const QStringList film{QStringLiteral("--resolutions"), QStringLiteral("90p,48p"),
                           TestMedia::film()};
    const QStringList packaged{QStringLiteral("--preset"), QStringLiteral("hls-ladder"),
                               TestMedia::small()};
    const QStringList old{direct, server.address(missingPath)};
    const auto makeOld = [old](RespoolProgram &respool) { return makeOldList(respool, old); };
    return {
        {"direct", added({direct}), runAll, {runAll}, 1, 1},
        {"fragments and ladder", added(ladder), runAll, {runAll}, 1, 1},
        {"chunks",
         [film](RespoolProgram &respool) {
             respool.set(QStringLiteral("encode/chunk_seconds"), 8);
             return added(film)(respool);
         },
         runAll,
         {runAll},
         1,
         1},
        {"HLS", added(packaged), runAll, {runAll}, 1, 1},
        {"subtitles", addedWithSubtitles(addSubtitledPage(server)), runAll, {runAll}, 1, 1},
        {"two at once", added({direct, audio}), runAll, {runAll}, 2, 2},
        {"recovery",
         [direct](RespoolProgram &respool) {
             const QString problem = added({direct})(respool);
             return problem.isEmpty() ? dieAt(respool, QStringLiteral("checkpoint_stored"))
                                      : problem;
         },
         runAll,
         {runAll},
         1,
         1},
        {"add",
         [](RespoolProgram &) { return QString(); },
         addingOf({direct}),
         // Whether it was stored or not: nobody was told that it was.
         {[direct](RespoolProgram &respool) {
              ChildResult nothing;
              nothing.exitCode = 0;
              const bool isThere = !StoredList::read(respool.profile()).jobs.isEmpty();
              return isThere ? nothing : addingOf({direct})(respool);
          },
          runAll},
         1,
         0},
        {"end", added({server.address(clip)}), endedAfter("checkpoint_stored"), {runAll}, 1, 1},
        {"heartbeat",
         added({server.address(clip)}),
         endedAfter("writing_heartbeat"),
         {runAll},
         1,
         1},
        {"expiry", makeOld, runAll, {runAll, runAll}, 0, 2},
        {"purge",
         [makeOld](RespoolProgram &respool) {
             const QString problem = makeOld(respool);
             return problem.isEmpty() ? failureOf(runAll(respool), "the run that expires")
                                      : problem;
         },
         runAll,
         {runAll},
         0,
         2},
    };
}

UndisturbedRun runUndisturbed(const CrashScenario &scenario)
{
    UndisturbedRun undisturbed;
    RespoolProgram respool;
    undisturbed.problem = scenario.prepare(respool);
    if (!undisturbed.problem.isEmpty())
        return undisturbed;
    respool.environment.insert(QStringLiteral("RESPOOL_CRASH_LIST"), listFile(respool));
    undisturbed.problem = failureOf(scenario.act(respool), "the act");
    respool.environment.remove(QStringLiteral("RESPOOL_CRASH_LIST"));
    QFile list(listFile(respool));
    if (list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &name : list.readAll().split('\n')) {
            if (!name.isEmpty())
                ++undisturbed.passes[name];
        }
    }
    // Comes every few seconds: whether a short run sees one is chance.
    if (scenario.name != "heartbeat")
        undisturbed.passes.remove("writing_heartbeat");
    for (const CrashScenario::Act &recover : scenario.recoveries) {
        if (undisturbed.problem.isEmpty())
            undisturbed.problem = failureOf(recover(respool), "a recovery");
    }
    undisturbed.files = filesIn(respool);
    if (undisturbed.problem.isEmpty())
        undisturbed.problem = judgeEnd(scenario, respool, undisturbed.files, {});
    return undisturbed;
}

CrashResult runCrash(const CrashCase &crash)
{
    const CrashScenario &scenario = crash.scenario;
    CrashResult result;
    RespoolProgram respool;
    result.problem = scenario.prepare(respool);
    if (!result.problem.isEmpty())
        return result;
    respool.environment.insert(
        QStringLiteral("RESPOOL_CRASH_AT"),
        QStringLiteral("%1:%2").arg(QString::fromLatin1(crash.point)).arg(crash.pass));
    const ChildResult act = scenario.act(respool);
    respool.environment.remove(QStringLiteral("RESPOOL_CRASH_AT"));
    result.hasHappened = act.signal == SIGKILL;
    if (!result.hasHappened)
        result.problem =
            crash.mustHappen ? QStringLiteral("it did not die there") : failureOf(act, "the act");
    const StoredList cutOff = StoredList::read(respool.profile());
    // Where nothing was acknowledged, there may be no list yet.
    if (result.problem.isEmpty() && scenario.acknowledged > 0) {
        result.problem = cutOff.damage;
        if (result.problem.isEmpty() && scenario.jobs > 0 && cutOff.jobs.size() != scenario.jobs)
            result.problem = QStringLiteral("%1 jobs after the kill").arg(cutOff.jobs.size());
    }
    const CompletedJobs completed(scenario.jobs > 0 ? cutOff : StoredList());
    for (const CrashScenario::Act &recover : scenario.recoveries) {
        if (result.problem.isEmpty())
            result.problem = failureOf(recover(respool), "the next start");
    }
    if (result.problem.isEmpty())
        result.problem = judgeEnd(scenario, respool, crash.files, completed);
    return result;
}

} // namespace respool
