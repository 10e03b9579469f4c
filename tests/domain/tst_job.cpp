// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/job.h"

#include <QTest>

using namespace respool;

namespace {

Step step(int ordinal, StepKind kind, StepState state, int attempts = 0)
{
    Step step;
    step.ordinal = ordinal;
    step.kind = kind;
    step.state = state;
    step.attempts = attempts;
    return step;
}

} // namespace

class TestJob final : public QObject
{
    Q_OBJECT

private slots:
    void currentStep_data();
    void currentStep();
    void findsSteps();
    void namesSources_data();
    void namesSources();
    void rowShowsTheJob();
    void rowOfAFinishedJobShowsItsLastStep();
    void titleWinsOverSource();
};

void TestJob::currentStep_data()
{
    QTest::addColumn<QList<StepState>>("states");
    QTest::addColumn<int>("expected"); // -1: none
    using S = StepState;
    QTest::newRow("no steps") << QList<S>{} << -1;
    QTest::newRow("fresh") << QList<S>{S::Pending, S::Pending, S::Pending} << 0;
    QTest::newRow("running") << QList<S>{S::Done, S::Running, S::Pending} << 1;
    QTest::newRow("failed") << QList<S>{S::Done, S::Failed, S::Pending} << 1;
    QTest::newRow("skipped") << QList<S>{S::Skipped, S::Skipped, S::Pending} << 2;
    QTest::newRow("all done") << QList<S>{S::Done, S::Skipped, S::Done} << -1;
}

void TestJob::currentStep()
{
    QFETCH(QList<StepState>, states);
    QFETCH(int, expected);
    Job job;
    for (qsizetype i = 0; i < states.size(); ++i)
        job.steps.append(step(int(i), StepKind::Verify, states.at(i)));
    const Job &constJob = job;
    const Step *found = constJob.currentStep();
    QCOMPARE(found == nullptr ? -1 : found->ordinal, expected);
    // The two overloads find the same; the second one lets it be changed.
    if (Step *writable = job.currentStep())
        writable->state = StepState::Skipped;
    QVERIFY(expected < 0 || job.steps.at(expected).state == StepState::Skipped);
}

void TestJob::findsSteps()
{
    Job job;
    job.steps = {step(0, StepKind::Probe, StepState::Done, 2),
                 step(1, StepKind::Encode, StepState::Failed, 3),
                 step(2, StepKind::Publish, StepState::Pending)};
    QCOMPARE(job.attempts(), 5);
    QVERIFY(job.step(StepKind::Encode) != nullptr);
    QCOMPARE(job.step(StepKind::Encode)->ordinal, 1);
    QVERIFY(job.step(StepKind::Download) == nullptr);
}

void TestJob::namesSources_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto address = [](const char *source, const char *expected) {
        QTest::newRow(source) << SourceKind::Address << QString::fromUtf8(source)
                              << QString::fromUtf8(expected);
    };
    const auto file = [](const char *source, const char *expected) {
        QTest::newRow(source) << SourceKind::File << QString::fromUtf8(source)
                              << QString::fromUtf8(expected);
    };
    address("https://example.org/films/clip.mp4", "clip.mp4");
    address("https://example.org/watch?v=abc", "watch");
    address("https://example.org/a%20b%C3%A9.mp4", "a bé.mp4");
    address("https://example.org", "example.org");
    address("https://example.org/films/", "example.org/films/");
    address("https://user:secret@example.org/", "example.org/");
    address("ytsearch:tears of steel", "tears of steel");
    address("https://example.org/a%0Ab%1B%5D0;c.mp4", "a b ]0;c.mp4");
    address("https://example.org/a%E2%80%A8b.mp4", "a b.mp4");
    file("/films/two\nlines.mp4", "two lines");
    file("/films/Clip one.mp4", "Clip one");
    file("/films/archive.tar.gz", "archive.tar");
    file("/films/no suffix", "no suffix");
    file("/films/.hidden", ".hidden");
    file("/films/.mp4", ".mp4");
}

void TestJob::namesSources()
{
    QFETCH(SourceKind, kind);
    QFETCH(QString, source);
    QTEST(nameOfSource(kind, source), "expected");
}

void TestJob::rowShowsTheJob()
{
    Job job;
    job.id = JobId{7};
    job.spec = {SourceKind::Address, QStringLiteral("https://example.org/a.mp4"), Recipe{},
                QStringLiteral("/films"), 4};
    job.state = JobState::Waiting;
    job.stopIntent = StopIntent::Sleep;
    job.waitReason = WaitReason::EncodeSlot;
    job.position = 11;
    job.bytes = 1234;
    job.progress = 0.25;
    job.createdAt = 99;
    job.steps = {step(0, StepKind::Download, StepState::Done),
                 step(1, StepKind::Probe, StepState::Pending)};
    const JobRow row = rowOf(job);
    QCOMPARE(row.id, job.id);
    QCOMPARE(row.name, QStringLiteral("a.mp4"));
    QVERIFY(!row.hasTitle);
    QVERIFY(row.errorText.isEmpty());
    QCOMPARE(row.state, JobState::Waiting);
    QCOMPARE(row.stopIntent, StopIntent::Sleep);
    QCOMPARE(row.waitReason, WaitReason::EncodeSlot);
    QCOMPARE(row.position, 11);
    QCOMPARE(row.bytes, 1234);
    QCOMPARE(row.progress, 0.25F);
    QCOMPARE(row.priority, 4);
    QCOMPARE(row.createdAt, 99);
    QCOMPARE(row.source, SourceKind::Address);
    QCOMPARE(row.step, StepKind::Probe);
}

void TestJob::rowOfAFinishedJobShowsItsLastStep()
{
    Job job;
    job.spec.kind = SourceKind::File;
    job.spec.source = QStringLiteral("/films/clip.mp4");
    job.state = JobState::Failed;
    job.error = Error{ErrorCode::DiskFull, QStringLiteral("Full."), {}, {}};
    job.steps = {step(0, StepKind::Probe, StepState::Done),
                 step(1, StepKind::Publish, StepState::Done)};
    const JobRow row = rowOf(job);
    QCOMPARE(row.step, StepKind::Publish);
    QCOMPARE(row.errorText, QStringLiteral("Full."));
    QVERIFY(row.hasTitle); // a file's own name needs no looking up
}

void TestJob::titleWinsOverSource()
{
    Job job;
    job.spec.source = QStringLiteral("https://example.org/a.mp4");
    job.title = QStringLiteral("A film");
    QCOMPARE(job.displayName(), QStringLiteral("A film"));
    QVERIFY(rowOf(job).hasTitle);
}

QTEST_APPLESS_MAIN(TestJob)
#include "tst_job.moc"
