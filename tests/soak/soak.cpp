// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak.h"

#include "tests/support/testmedia.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr int downloadsAtOnce = 2;
constexpr int encodesAtOnce = 1;
// Enough that there is always something to be killed at.
constexpr int jobsInWork = 5;
constexpr int longestRunMs = 2'500;
constexpr int longestAddMs = 200;
constexpr auto longestReaping = 2s;

/// Without the query that makes the address another one.
QString plain(const QString &source)
{
    return source.section(u'?', 0, 0);
}

} // namespace

Soak::Soak(quint32 seed)
    : m_random(seed)
    , m_server(TestMedia::folder())
{
    // A job that is at work may be killed ever so often: here it is never its fault.
    m_respool.set(QStringLiteral("recovery/most_crashes"), 1000);
    m_server.addFault(
        Fault{.path = TestMedia::served(TestMedia::clip()), .bytesPerSecond = 2'000'000});
    m_server.addFault(Fault{.path = QStringLiteral("/shorthls/*"), .bytesPerSecond = 200'000});
    const auto served = [this](const QString &path) {
        return m_server.address(TestMedia::served(path));
    };
    const QStringList ladder{QStringLiteral("--resolutions"), QStringLiteral("original,144p")};
    const QStringList smaller{QStringLiteral("--resolutions"), QStringLiteral("144p")};
    m_kinds = {
        {{}, served(TestMedia::small()), {}, true},
        {{}, served(TestMedia::clip()), {}, true},
        {{}, served(TestMedia::audio()), {}, true},
        {{}, served(TestMedia::shortPlaylist()), {}, true},
        {ladder, served(TestMedia::videoOnly()), {}, true},
        {smaller, TestMedia::small(), {}, false},
        {{}, m_server.address(QStringLiteral("/nothing.mp4")), {}, true},
    };
}

QString Soak::summary() const
{
    return QStringLiteral("%1 kills, %2 jobs, %3 completed, %4 failed as they should")
        .arg(m_kills)
        .arg(m_list.jobs.size())
        .arg(m_list.count(QStringLiteral("completed")))
        .arg(m_list.count(QStringLiteral("failed")));
}

QString Soak::play(int rounds)
{
    if (QString problem = learnKinds(); !problem.isEmpty())
        return problem;
    for (int round = 1; round <= rounds; ++round) {
        QString problem = playRound();
        if (!problem.isEmpty())
            return QStringLiteral("round %1: %2").arg(round).arg(problem);
        std::printf("%d: %d of %d completed\n", round,
                    static_cast<int>(m_list.count(QStringLiteral("completed"))),
                    static_cast<int>(m_list.jobs.size()));
        std::fflush(stdout);
    }
    QString problem = finishAll();
    return problem.isEmpty() ? QString() : QStringLiteral("at the end: ") + problem;
}

/// What each kind makes where nobody disturbs it.
QString Soak::learnKinds()
{
    for (Kind &kind : m_kinds) {
        const RespoolProgram undisturbed;
        const auto run = undisturbed.run(kind.arguments + QStringList{kind.source});
        for (const StoredJob &job : StoredList::read(undisturbed.profile()).jobs) {
            for (const QString &output : job.outputs)
                kind.files.append(sha256(output));
        }
        const bool isMissing = kind.source.endsWith(QLatin1String("/nothing.mp4"));
        if ((run.exitCode == 0) == isMissing || kind.files.isEmpty() != isMissing)
            return kind.source + QStringLiteral(" undisturbed: ")
                + QString::fromUtf8(run.standardError);
    }
    return {};
}

QString Soak::playRound()
{
    m_completed = CompletedJobs(m_list);
    if (QString problem = addJobs(); !problem.isEmpty())
        return problem;
    runAndKill();
    return check();
}

QString Soak::addJobs()
{
    while (unfinished() < jobsInWork) {
        const Kind &kind = m_kinds.at(m_random.bounded(m_kinds.size()));
        const bool isKilled = m_random.bounded(6) == 0;
        if (QString problem = addJob(kind, isKilled); !problem.isEmpty())
            return problem;
        m_list = StoredList::read(m_respool.profile());
    }
    return {};
}

QString Soak::addJob(const Kind &kind, bool isKilled)
{
    const QString source =
        kind.isAddress ? kind.source + QStringLiteral("?n=%1").arg(++m_number) : kind.source;
    const QStringList arguments =
        QStringList{QStringLiteral("add"), QStringLiteral("--to"), m_respool.destination()}
        + kind.arguments + QStringList{source};
    // A file may be in the list already: then nobody could tell whether the new job is there.
    if (isKilled && kind.isAddress) {
        const auto add = m_respool.start(arguments);
        add->waitForFinished(static_cast<int>(m_random.bounded(longestAddMs)));
        killHard(*add);
        ++m_kills;
        const auto list = StoredList::read(m_respool.profile());
        const auto isIt = [&](const StoredJob &job) { return job.source == source; };
        const auto rows = std::count_if(list.jobs.cbegin(), list.jobs.cend(), isIt);
        if (add->exitStatus() == QProcess::NormalExit && rows != 1)
            return QStringLiteral("accepted, but not there: ") + source;
        m_acknowledged[source] = static_cast<int>(rows);
        return rows > 1 ? QStringLiteral("added twice: ") + source : QString();
    }
    const ChildResult added = m_respool.call(arguments);
    ++m_acknowledged[source];
    return added.exitCode == 0 ? QString() : QString::fromUtf8(added.standardError);
}

void Soak::runAndKill()
{
    const auto run = m_respool.start({QStringLiteral("run"), QStringLiteral("--concurrency"),
                                      QString::number(downloadsAtOnce), QStringLiteral("--encodes"),
                                      QString::number(encodesAtOnce)});
    run->waitForFinished(static_cast<int>(m_random.bounded(longestRunMs)));
    if (run->state() == QProcess::NotRunning)
        return; // it had finished everything
    killHard(*run);
    ++m_kills;
}

QString Soak::finishAll()
{
    m_completed = CompletedJobs(m_list);
    const auto run = m_respool.call({QStringLiteral("run")});
    if (!run.hasEnded)
        return QStringLiteral("the last run did not end");
    if (QString problem = check(); !problem.isEmpty())
        return problem;
    for (const StoredJob &job : m_list.jobs) {
        const bool mustFail = kindOf(job.source)->files.isEmpty();
        if (job.state != (mustFail ? QLatin1String("failed") : QLatin1String("completed")))
            return job.source + QStringLiteral(" is ") + job.state;
        if (job.openAttempts > 0)
            return job.source + QStringLiteral(" has runs without an end");
        if (!mustFail && job.hasFolder)
            return job.source + QStringLiteral(" has its folder still");
    }
    return {};
}

// ---- What must hold after every kill ------------------------------------------------------------

QString Soak::check()
{
    if (QString problem = checkProcesses(); !problem.isEmpty())
        return problem;
    m_list = StoredList::read(m_respool.profile());
    if (!m_list.damage.isEmpty())
        return m_list.damage;
    for (const QString &problem : {checkRows(m_list), m_completed.changesIn(m_list),
                                   checkFiles(m_list), checkFolders(m_list)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString Soak::checkRows(const StoredList &list) const
{
    QHash<QString, int> rows;
    for (const StoredJob &job : list.jobs)
        ++rows[job.source];
    for (auto source = m_acknowledged.cbegin(); source != m_acknowledged.cend(); ++source) {
        if (rows.value(source.key()) != source.value())
            return QStringLiteral("%1 was accepted %2 times, is there %3 times")
                .arg(source.key())
                .arg(source.value())
                .arg(rows.value(source.key()));
    }
    const auto atWork =
        list.count(QStringLiteral("running")) + list.count(QStringLiteral("stopping"));
    if (atWork > downloadsAtOnce + encodesAtOnce)
        return QStringLiteral("%1 jobs were at work").arg(atWork);
    return {};
}

QString Soak::checkFiles(const StoredList &list) const
{
    QStringList known{QStringLiteral(".respool")};
    QString publishing;
    for (const StoredJob &job : list.jobs) {
        publishing += job.publishing;
        QList<QByteArray> files;
        for (const QString &output : job.outputs) {
            known.append(QFileInfo(output).fileName());
            files.append(sha256(output));
        }
        if (job.state == QLatin1String("completed") && files != kindOf(job.source)->files)
            return job.source + QStringLiteral(" was published wrong");
    }
    for (const QString &name : m_respool.published()) {
        // Moved there, and the program was killed before it could say so.
        const bool isPromised = publishing.contains(u'/' + name + u'"');
        if (!isPromised && !known.contains(name))
            return name + QStringLiteral(" is nobody's");
    }
    return {};
}

QString Soak::checkFolders(const StoredList &list) const
{
    QDir folder(m_respool.destination() + QStringLiteral("/.respool"));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto isOwner = [&](const StoredJob &job) {
            return job.hasFolder && job.uuid == QString(name).remove(u'-').toUpper().toLatin1();
        };
        if (std::none_of(list.jobs.cbegin(), list.jobs.cend(), isOwner))
            return QStringLiteral("folder ") + name + QStringLiteral(" is nobody's");
    }
    return {};
}

QString Soak::checkProcesses() const
{
    const QDeadlineTimer deadline(longestReaping);
    const QByteArray mark = m_respool.destination().toLocal8Bit() + "/.respool";
    while (!processesWithEnvironmentLike(mark).isEmpty()) {
        if (deadline.hasExpired())
            return QStringLiteral("a tool lives on");
        QThread::msleep(10); // between two looks
    }
    return {};
}

qsizetype Soak::unfinished() const
{
    return m_list.jobs.size() - m_list.count(QStringLiteral("completed"))
        - m_list.count(QStringLiteral("failed"));
}

const Soak::Kind *Soak::kindOf(const QString &source) const
{
    const auto found = std::find_if(m_kinds.cbegin(), m_kinds.cend(),
                                    [&](const Kind &kind) { return kind.source == plain(source); });
    return &*found;
}

} // namespace respool
