// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/planner.h"

#include <QJsonArray>
#include <QTest>

using namespace respool;

namespace {

QString kindsText(const QList<Step> &steps)
{
    QStringList names;
    for (const Step &step : steps)
        names.append(enumName(step.kind));
    return names.join(u' ');
}

JobSpec specOf(SourceKind kind, const QString &renditions)
{
    JobSpec spec;
    spec.kind = kind;
    spec.source = QStringLiteral("/films/My film.mp4");
    spec.recipe.renditions = *parseRenditions(renditions);
    spec.destination = QStringLiteral("/out");
    return spec;
}

/// All steps up to @p kind done, each with a checkpoint; that one failed.
Job failedAt(const JobSpec &spec, StepKind kind, ErrorCode code, const QJsonObject &checkpoint = {})
{
    Job job = planJob(spec, false, 1);
    for (Step &step : job.steps) {
        step.attempts = 1;
        step.checkpoint = {{QStringLiteral("of"), enumName(step.kind)}};
        step.state = StepState::Done;
        if (step.kind == kind) {
            step.state = StepState::Failed;
            step.checkpoint = checkpoint;
            break;
        }
    }
    job.state = JobState::Failed;
    job.error = Error{code, QStringLiteral("No."), {}, {}};
    job.progress = 0.5;
    return job;
}

/// "download done, verify pending": what a retry leaves.
QString statesText(const Job &job)
{
    QStringList states;
    for (const Step &step : job.steps)
        states.append(enumName(step.kind) + u' ' + enumName(step.state));
    return states.join(QStringLiteral(", "));
}

} // namespace

class TestPlanner final : public QObject
{
    Q_OBJECT

private slots:
    void plansSteps_data();
    void plansSteps();
    void plansJobs();
    void retryResetsWhatMadeTheFault_data();
    void retryResetsWhatMadeTheFault();
    void retryOfACancelledJobChangesNothing();
    void fromScratchForgetsAll();
};

void TestPlanner::plansSteps_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<QString>("steps");
    const auto all = QStringLiteral("download probe encode verify publish");
    const auto plain = QStringLiteral("download verify publish");
    const auto local = QStringLiteral("probe encode verify publish");
    QTest::newRow("address, original") << SourceKind::Address << u"original"_qs << plain;
    QTest::newRow("address, height") << SourceKind::Address << u"720p"_qs << all;
    QTest::newRow("address, audio") << SourceKind::Address << u"audio"_qs << all;
    QTest::newRow("address, ladder") << SourceKind::Address << u"original,720p,360p"_qs << all;
    QTest::newRow("file, original") << SourceKind::File << u"original"_qs << u"verify publish"_qs;
    QTest::newRow("file, height") << SourceKind::File << u"360p"_qs << local;
    QTest::newRow("file, ladder") << SourceKind::File << u"original,audio,240p"_qs << local;
}

void TestPlanner::plansSteps()
{
    QFETCH(SourceKind, kind);
    QFETCH(QString, renditions);
    QFETCH(QString, steps);
    const QList<Step> planned = planSteps(specOf(kind, renditions));
    QCOMPARE(kindsText(planned), steps);
    for (qsizetype i = 0; i < planned.size(); ++i) {
        QCOMPARE(planned.at(i).ordinal, i);
        QCOMPARE(planned.at(i).state, StepState::Pending);
        QCOMPARE(planned.at(i).attempts, 0);
    }
}

void TestPlanner::plansJobs()
{
    const JobSpec spec = specOf(SourceKind::File, u"360p"_qs);
    const Job job = planJob(spec, false, 1234);
    QCOMPARE(job.state, JobState::Queued);
    QCOMPARE(job.createdAt, 1234);
    QCOMPARE(job.title, u"My film"_qs);
    QCOMPARE(job.spec, spec);
    QVERIFY(!job.uuid.isNull());
    QVERIFY(planJob(spec, false, 1234).uuid != job.uuid);
    QCOMPARE(planJob(spec, true, 1).state, JobState::Paused);
    QVERIFY(planJob(specOf(SourceKind::Address, u"original"_qs), false, 1).title.isEmpty());
}

void TestPlanner::retryResetsWhatMadeTheFault_data()
{
    QTest::addColumn<SourceKind>("source");
    QTest::addColumn<StepKind>("failed");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QString>("states");
    QTest::addColumn<bool>("discards");
    const auto address = SourceKind::Address;
    QTest::newRow("download")
        << address << StepKind::Download << ErrorCode::NetworkInterrupted << QString()
        << u"download pending, probe pending, encode pending, verify pending, publish pending"_qs
        << false;
    QTest::newRow("probe, tool missing")
        << address << StepKind::Probe << ErrorCode::ToolMissing << QString()
        << u"download done, probe pending, encode pending, verify pending, publish pending"_qs
        << false;
    QTest::newRow("probe, no video")
        << address << StepKind::Probe << ErrorCode::NotAVideo << QString()
        << u"download pending, probe pending, encode pending, verify pending, publish pending"_qs
        << true;
    QTest::newRow("encode, failed")
        << address << StepKind::Encode << ErrorCode::EncodeFailed << QString()
        << u"download done, probe done, encode pending, verify pending, publish pending"_qs
        << false;
    QTest::newRow("encode, source damaged")
        << address << StepKind::Encode << ErrorCode::MediaDamaged << QString()
        << u"download pending, probe pending, encode pending, verify pending, publish pending"_qs
        << true;
    QTest::newRow("encode, local source damaged")
        << SourceKind::File << StepKind::Encode << ErrorCode::MediaDamaged << QString()
        << u"probe pending, encode pending, verify pending, publish pending"_qs << false;
    QTest::newRow("verify, rendition damaged")
        << address << StepKind::Verify << ErrorCode::MediaDamaged << u"360p"_qs
        << u"download done, probe done, encode pending, verify pending, publish pending"_qs
        << false;
    QTest::newRow("verify, original damaged")
        << address << StepKind::Verify << ErrorCode::MediaDamaged << u"original"_qs
        << u"download pending, probe pending, encode pending, verify pending, publish pending"_qs
        << true;
    QTest::newRow("verify, file gone")
        << address << StepKind::Verify << ErrorCode::SourceMissing << u"360p"_qs
        << u"download pending, probe pending, encode pending, verify pending, publish pending"_qs
        << false;
    QTest::newRow("publish, disk full")
        << address << StepKind::Publish << ErrorCode::DiskFull << QString()
        << u"download done, probe done, encode done, verify done, publish pending"_qs << false;
}

void TestPlanner::retryResetsWhatMadeTheFault()
{
    QFETCH(SourceKind, source);
    QFETCH(StepKind, failed);
    QFETCH(ErrorCode, code);
    QFETCH(QString, damaged);
    QFETCH(QString, states);
    QFETCH(bool, discards);
    QJsonObject checkpoint;
    if (!damaged.isEmpty())
        checkpoint.insert(damagedKey, QJsonArray{damaged});
    Job job = failedAt(specOf(source, u"original,360p"_qs), failed, code, checkpoint);
    const Job before = job;
    planRetry(job);
    QCOMPARE(statesText(job), states);
    QCOMPARE(job.state, before.state);
    QCOMPARE(job.attempts(), before.attempts());
    const Step *download = job.step(StepKind::Download);
    QCOMPARE(download && download->checkpoint.value(discardKey).toBool(), discards);
    // What stays done keeps what the steps after it need.
    for (const Step &step : std::as_const(job.steps)) {
        if (step.state == StepState::Done)
            QCOMPARE(step.checkpoint, before.step(step.kind)->checkpoint);
    }
    QVERIFY(job.currentStep());
    QCOMPARE(job.currentStep()->state, StepState::Pending);
}

void TestPlanner::retryOfACancelledJobChangesNothing()
{
    Job job = planJob(specOf(SourceKind::Address, u"360p"_qs), false, 1);
    job.state = JobState::Cancelled;
    const Job before = job;
    planRetry(job);
    QCOMPARE(job, before);
}

void TestPlanner::fromScratchForgetsAll()
{
    Job job = failedAt(specOf(SourceKind::Address, u"360p"_qs), StepKind::Publish,
                       ErrorCode::DiskFull, {{u"files"_qs, QJsonArray{1}}});
    job.steps[1].state = StepState::Skipped;
    planFromScratch(job);
    QCOMPARE(job.progress, 0.0);
    for (const Step &step : std::as_const(job.steps)) {
        QCOMPARE(step.state, StepState::Pending);
        QVERIFY(step.checkpoint.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
