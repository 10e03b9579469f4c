// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/planner.h"
#include "core/jobs/recovery.h"

#include <QTest>

using namespace respool;

class TestRecovery final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhichConversionsStartOver();
    void decides_data();
    void decides();
    void countsTogether();
    void leavesThemIfAsked();
    void distrustsWhatCrashes_data();
    void distrustsWhatCrashes();
};

void TestRecovery::decides_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<StopIntent>("intent");
    QTest::addColumn<JobState>("after"); // the same: left alone
    using S = JobState;
    using I = StopIntent;
    QTest::newRow("running") << S::Running << I::None << S::Queued;
    QTest::newRow("pausing") << S::Stopping << I::Pause << S::Paused;
    QTest::newRow("cancelling") << S::Stopping << I::Cancel << S::Cancelled;
    QTest::newRow("falling asleep") << S::Stopping << I::Sleep << S::Queued;
    QTest::newRow("quitting") << S::Stopping << I::Quit << S::Queued;
    QTest::newRow("stopping for nothing") << S::Stopping << I::None << S::Queued;
    for (const S idle :
         {S::Queued, S::Waiting, S::Paused, S::Interrupted, S::Completed, S::Failed, S::Cancelled})
        QTest::addRow("%s", qPrintable(enumName(idle))) << idle << I::None << idle;
}

void TestRecovery::decides()
{
    QFETCH(JobState, state);
    QFETCH(StopIntent, intent);
    QFETCH(JobState, after);
    Job job = planJob(JobSpec{}, false, 1);
    job.state = state;
    job.stopIntent = intent;
    job.progress = 0.4;
    job.interruptions = 2;
    job.steps[0].state = StepState::Done;
    job.steps[0].checkpoint = {{QStringLiteral("file"), QStringLiteral("media.mp4")}};
    job.steps[1].state = StepState::Running;
    job.steps[1].attempts = 3;

    RecoveryReport report;
    const QList<Job> recovered = recover({job}, {}, report);
    if (state == after) {
        QVERIFY(recovered.isEmpty());
        QVERIFY(report.isEmpty());
        return;
    }
    QCOMPARE(recovered.size(), 1);
    const Job &found = recovered.first();
    QCOMPARE(found.state, after);
    QCOMPARE(found.stopIntent, StopIntent::None);
    QCOMPARE(found.interruptions, 3);
    QCOMPARE(found.steps[1].state, StepState::Pending);
    QCOMPARE(found.steps[1].attempts, 3);
    const bool isCancelled = after == JobState::Cancelled;
    QCOMPARE(found.steps[0].state, isCancelled ? StepState::Pending : StepState::Done);
    QCOMPARE(found.steps[0].checkpoint.isEmpty(), isCancelled);
    QCOMPARE(found.progress, isCancelled ? 0.0 : 0.4);
    QCOMPARE(report.resumed, after == JobState::Queued ? 1 : 0);
    QCOMPARE(report.paused, after == JobState::Paused ? 1 : 0);
    QCOMPARE(report.cancelled, isCancelled ? 1 : 0);
    QVERIFY(!report.isEmpty());
}

void TestRecovery::countsTogether()
{
    QList<Job> active;
    for (const StopIntent intent : {StopIntent::None, StopIntent::None, StopIntent::Pause,
                                    StopIntent::Cancel, StopIntent::Quit}) {
        Job job = planJob(JobSpec{}, false, 1);
        job.state = intent == StopIntent::None ? JobState::Running : JobState::Stopping;
        job.stopIntent = intent;
        active.append(job);
    }
    RecoveryReport report;
    QCOMPARE(recover(active, {}, report).size(), 5);
    QCOMPARE(report.resumed, 3);
    QCOMPARE(report.paused, 1);
    QCOMPARE(report.cancelled, 1);
}

void TestRecovery::leavesThemIfAsked()
{
    Job job = planJob(JobSpec{}, false, 1);
    job.state = JobState::Running;
    job.steps[0].state = StepState::Running;
    Job paused = job;
    paused.state = JobState::Stopping;
    paused.stopIntent = StopIntent::Pause;
    RecoveryReport report;
    RecoveryRules rules;
    rules.resumes = false;
    const QList<Job> recovered = recover({job, paused}, rules, report);
    QCOMPARE(recovered.size(), 2);
    QCOMPARE(recovered[0].state, JobState::Interrupted);
    QCOMPARE(recovered[0].steps[0].state, StepState::Pending);
    QVERIFY(recovered[0].error.has_value());
    QCOMPARE(recovered[1].state, JobState::Paused);
    QCOMPARE(report.left, 1);
    QCOMPARE(report.resumed, 0);
    QVERIFY(!report.isEmpty());
}

void TestRecovery::distrustsWhatCrashes_data()
{
    QTest::addColumn<int>("crashes"); // before this one
    QTest::addColumn<StopIntent>("intent");
    QTest::addColumn<bool>("isBlameless");
    QTest::addColumn<JobState>("after");
    using S = JobState;
    using I = StopIntent;
    QTest::newRow("the first") << 0 << I::None << false << S::Queued;
    QTest::newRow("the second") << 1 << I::None << false << S::Queued;
    QTest::newRow("the third") << 2 << I::None << false << S::Interrupted;
    QTest::newRow("one more") << 3 << I::Quit << false << S::Interrupted;
    QTest::newRow("the computer was restarted") << 2 << I::None << true << S::Queued;
    QTest::newRow("was being paused") << 2 << I::Pause << false << S::Paused;
    QTest::newRow("was being cancelled") << 2 << I::Cancel << false << S::Cancelled;
}

void TestRecovery::distrustsWhatCrashes()
{
    QFETCH(const int, crashes);
    QFETCH(const StopIntent, intent);
    QFETCH(const bool, isBlameless);
    QFETCH(const JobState, after);
    Job job = planJob(JobSpec{}, false, 1);
    job.id = JobId{7};
    job.state = intent == StopIntent::None ? JobState::Running : JobState::Stopping;
    job.stopIntent = intent;
    job.crashes = crashes;
    job.interruptions = 10; // others, in which it got further
    RecoveryRules rules;
    if (isBlameless)
        rules.blameless.insert(job.id);
    RecoveryReport report;
    const Job found = recover({job}, rules, report).first();
    QCOMPARE(found.state, after);
    QCOMPARE(found.interruptions, 11);
    QCOMPARE(found.crashes, isBlameless ? crashes : crashes + 1);
    const bool isDistrusted = after == JobState::Interrupted;
    QCOMPARE(report.distrusted, isDistrusted ? 1 : 0);
    QCOMPARE(report.left, 0);
    QVERIFY(!report.isEmpty());
    QCOMPARE(found.error.has_value(), isDistrusted);
    if (isDistrusted) {
        QVERIFY2(found.error->text.contains(QString::number(crashes + 1)),
                 qPrintable(found.error->text));
        QVERIFY(!found.error->hint.isEmpty());
    }
}

void TestRecovery::tellsWhichConversionsStartOver()
{
    JobSpec spec;
    spec.kind = SourceKind::File;
    spec.source = QStringLiteral("/films/a.mkv");
    spec.recipe.renditions = {Rendition{Rendition::Kind::Height, 360}};
    Job whole = planJob(spec, false, 1);
    whole.state = JobState::Running;
    whole.steps[0].state = StepState::Done;
    whole.steps[1].state = StepState::Running;
    QCOMPARE(whole.currentStep()->kind, StepKind::Encode);
    Job inChunks = whole;
    inChunks.steps[1].checkpoint.insert(chunksKey, 7);
    RecoveryReport report;
    QCOMPARE(recover({whole, inChunks}, {}, report).size(), 2);
    QCOMPARE(report.resumed, 2);
    QCOMPARE(report.restarted, 1);
}

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
