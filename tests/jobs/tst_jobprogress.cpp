// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobprogress.h"
#include "core/jobs/planner.h"

#include <QTest>

using namespace respool;

class TestJobProgress final : public QObject
{
    Q_OBJECT

private slots:
    void isMonotonicFromZeroToOne_data();
    void isMonotonicFromZeroToOne();
    void weighsSteps();
    void clampsNonsense_data();
    void clampsNonsense();
    void countsSkippedSteps();
    void findsTheWayBack();
};

void TestJobProgress::isMonotonicFromZeroToOne_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QString>("renditions");
    QTest::newRow("address, original") << SourceKind::Address << u"original"_qs;
    QTest::newRow("address, ladder") << SourceKind::Address << u"original,360p"_qs;
    QTest::newRow("file, original") << SourceKind::File << u"original"_qs;
    QTest::newRow("file, audio") << SourceKind::File << u"audio"_qs;
}

void TestJobProgress::isMonotonicFromZeroToOne()
{
    QFETCH(SourceKind, kind);
    QFETCH(QString, renditions);
    JobSpec spec;
    spec.kind = kind;
    spec.recipe.renditions = *parseRenditions(renditions);
    Job job = planJob(spec, false, 1);
    QCOMPARE(jobFraction(job, 0), 0.0);
    double last = 0;
    for (Step &step : job.steps) {
        for (int percent = 0; percent <= 100; ++percent) {
            const double now = jobFraction(job, percent / 100.0);
            QVERIFY2(now >= last - 1e-9 && now <= 1, qPrintable(enumName(step.kind)));
            last = now;
        }
        step.state = StepState::Done;
        // The bar stands where it was, it does not jump with the next step.
        QVERIFY(qAbs(jobFraction(job, 0) - last) < 1e-9);
    }
    QCOMPARE(jobFraction(job, 0), 1.0);
}

void TestJobProgress::weighsSteps()
{
    JobSpec spec;
    spec.recipe.renditions = *parseRenditions(u"360p"_qs);
    Job job = planJob(spec, false, 1);
    job.steps[0].state = StepState::Done;
    QCOMPARE(jobFraction(job, 0), 0.3);
    job.steps[1].state = StepState::Done;
    QCOMPARE(jobFraction(job, 0.5), 0.31 + 0.325);
    job.steps[2].state = StepState::Done;
    QCOMPARE(jobFraction(job, 0), 0.96);
}

void TestJobProgress::clampsNonsense_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<double>("expected");
    QTest::newRow("not known") << -1.0 << 0.0;
    QTest::newRow("too much") << 17.0 << 30.0 / 34;
}

void TestJobProgress::clampsNonsense()
{
    QFETCH(double, fraction);
    QFETCH(double, expected);
    const Job job = planJob(JobSpec{}, false, 1);
    QCOMPARE(jobFraction(job, fraction), expected);
}

void TestJobProgress::countsSkippedSteps()
{
    Job job = planJob(JobSpec{}, false, 1);
    for (Step &step : job.steps)
        step.state = StepState::Skipped;
    QCOMPARE(jobFraction(job, 0), 1.0);
    job.steps.clear();
    QCOMPARE(jobFraction(job, 0.5), 0.0);
}

void TestJobProgress::findsTheWayBack()
{
    JobSpec spec;
    spec.recipe.renditions = *parseRenditions(u"360p"_qs);
    Job job = planJob(spec, false, 1);
    for (Step &step : job.steps) {
        for (const double fraction : {0.0, 0.25, 1.0})
            QVERIFY(qAbs(stepFraction(job, jobFraction(job, fraction)) - fraction) < 1e-9);
        // A job that had come further before it began anew.
        QCOMPARE(stepFraction(job, 1), 1.0);
        QCOMPARE(stepFraction(job, -1), 0.0);
        step.state = StepState::Done;
    }
    QCOMPARE(stepFraction(job, 1), 0.0); // no step is left
}

QTEST_APPLESS_MAIN(TestJobProgress)
#include "tst_jobprogress.moc"
