// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmedia.h"
#include "tests/system/crashscenario.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

using namespace respool;

namespace {

// Most of a run is waiting, for the server and for Python.
constexpr int programsAtOnce = 3;
// Of those cases that only the long test runs all of.
constexpr int randomCases = 16;

bool isLong()
{
    return qEnvironmentVariableIntValue("RESPOOL_LONG_TESTS") > 0;
}

/// The names of all places, from the sources.
QSet<QByteArray> namesInSources()
{
    static const QRegularExpression use(QLatin1String("RESPOOL_CRASH_POINT\\(\"([a-z_]+)\"\\)"));
    QSet<QByteArray> names;
    QDirIterator files(QStringLiteral(RESPOOL_SOURCES "/core"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            names.insert(found.next().captured(1).toLatin1());
    }
    return names;
}

} // namespace

/// kill -9 at every named place of the program's way through jobs, and what the next start makes of
/// it. Cases run side by side, each on a profile of its own. RESPOOL_LONG_TESTS=1 runs every pass
/// of every place in every scenario; otherwise each place once, and a random choice of the rest.
class TestCrashPoints final : public QObject
{
    Q_OBJECT

private slots:
    void areInTestBuildsOnly();
    void everyPlaceIsPassed();
    void everyKillIsSurvived();

private:
    MediaServer m_server{TestMedia::folder()};
    QList<CrashScenario> m_scenarios = crashScenarios(m_server);
    QList<UndisturbedRun> m_undisturbed;
};

void TestCrashPoints::areInTestBuildsOnly()
{
    QFile program(QStringLiteral(RESPOOL_PROGRAM));
    QVERIFY(program.open(QIODevice::ReadOnly));
    const QByteArray code = program.readAll();
    const bool isTestBuild = RESPOOL_HAS_CRASH_POINTS;
    QCOMPARE(code.contains("RESPOOL_CRASH_AT"), isTestBuild);
    const QSet<QByteArray> names = namesInSources();
    QVERIFY(names.size() > 30);
    for (const QByteArray &name : names) {
        // Short ones may be part of other words.
        if (name.contains('_'))
            QVERIFY2(code.contains(QByteArray(name).append('\0')) == isTestBuild, name.constData());
    }
}

void TestCrashPoints::everyPlaceIsPassed()
{
    if (!RESPOOL_HAS_CRASH_POINTS)
        QSKIP("This build has no crash points (CMake option RESPOOL_CRASH_POINTS).");
    QThreadPool pool;
    pool.setMaxThreadCount(programsAtOnce);
    m_undisturbed = QtConcurrent::blockingMapped(&pool, m_scenarios, runUndisturbed);
    QSet<QByteArray> passed;
    for (qsizetype i = 0; i < m_scenarios.size(); ++i) {
        const UndisturbedRun &run = m_undisturbed.at(i);
        QVERIFY2(run.problem.isEmpty(),
                 qPrintable(QString::fromLatin1(m_scenarios.at(i).name) + QStringLiteral(": ")
                            + run.problem));
        for (auto place = run.passes.cbegin(); place != run.passes.cend(); ++place)
            passed.insert(place.key());
    }
    QCOMPARE(passed, namesInSources());
}

void TestCrashPoints::everyKillIsSurvived()
{
    if (!RESPOOL_HAS_CRASH_POINTS)
        QSKIP("This build has no crash points (CMake option RESPOOL_CRASH_POINTS).");
    QVERIFY2(m_undisturbed.size() == m_scenarios.size(), "The undisturbed runs failed.");
    QSet<QByteArray> seen;
    QList<CrashCase> cases;
    QList<CrashCase> others;
    for (qsizetype i = 0; i < m_scenarios.size(); ++i) {
        const auto &passes = m_undisturbed.at(i).passes;
        for (auto place = passes.cbegin(); place != passes.cend(); ++place) {
            for (int pass = 1; pass <= place.value(); ++pass) {
                // How often depends on who comes first, and how writes happen to be joined.
                const CrashCase crash{m_scenarios.at(i), place.key(), pass, pass == 1,
                                      m_undisturbed.at(i).files};
                const bool isFirst = pass == 1 && !seen.contains(place.key());
                (isFirst || isLong() ? cases : others).append(crash);
                seen.insert(place.key());
            }
        }
    }
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::shuffle(others.begin(), others.end(), random);
    cases.append(others.mid(0, randomCases));

    QThreadPool pool;
    pool.setMaxThreadCount(programsAtOnce);
    const QList<CrashResult> results = QtConcurrent::blockingMapped(&pool, cases, runCrash);
    qsizetype kills = 0;
    QStringList problems;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const CrashCase &crash = cases.at(i);
        kills += results.at(i).hasHappened ? 1 : 0;
        if (!results.at(i).problem.isEmpty()) {
            problems +=
                QStringLiteral("%1, %2:%3: %4")
                    .arg(QString::fromLatin1(crash.scenario.name), QString::fromLatin1(crash.point))
                    .arg(crash.pass)
                    .arg(results.at(i).problem);
        }
    }
    qInfo("seed %u: %d kills at %d places, %d cases left to the long test", seed,
          static_cast<int>(kills), static_cast<int>(seen.size()),
          static_cast<int>(isLong() ? 0 : std::max<qsizetype>(0, others.size() - randomCases)));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCrashPoints)
#include "tst_crashpoints.moc"
