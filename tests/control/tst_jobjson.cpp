// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobjson.h"
#include "core/jobs/planner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace respool;

namespace {

Job sampleJob()
{
    JobSpec spec;
    spec.source = u"https://example.org/a.mp4"_qs;
    spec.recipe.renditions = *parseRenditions(u"original,720p"_qs);
    spec.destination = u"/home/me/Vidéos"_qs;
    Job job = planJob(spec, false, 1'700'000'000'123);
    job.id = JobId{42};
    job.title = u"A “title”"_qs;
    job.state = JobState::Running;
    job.progress = 0.25;
    job.interruptions = 2;
    job.startedAt = 1'700'000'001'000;
    job.steps[0].state = StepState::Done;
    job.steps[0].attempts = 2;
    job.steps[1].state = StepState::Running;
    job.steps[1].attempts = 1;
    job.outputs = {{u"original"_qs, u"/home/me/a.mp4"_qs, 5'000'000'000, 12.5}};
    return job;
}

} // namespace

class TestJobJson final : public QObject
{
    Q_OBJECT

private slots:
    void hasExactlyTheFields();
    void holdsTheValues();
    void hasNullsForWhatIsNotThere();
    void holdsTheError();
    void namesTheReason_data();
    void namesTheReason();
    void isJson();
};

void TestJobJson::hasExactlyTheFields()
{
    QStringList expected{u"id"_qs,         u"title"_qs,       u"source"_qs,     u"state"_qs,
                         u"reason"_qs,     u"progress"_qs,    u"step"_qs,       u"steps"_qs,
                         u"outputs"_qs,    u"error"_qs,       u"attempts"_qs,   u"interruptions"_qs,
                         u"preset"_qs,     u"destination"_qs, u"created_at"_qs, u"started_at"_qs,
                         u"finished_at"_qs};
    expected.sort();
    QStringList keys = jobJson(sampleJob()).keys();
    keys.sort();
    QCOMPARE(keys, expected);
    QStringList outputKeys =
        jobJson(sampleJob()).value(u"outputs"_qs).toArray().first().toObject().keys();
    outputKeys.sort();
    QCOMPARE(outputKeys,
             (QStringList{u"bytes"_qs, u"duration_seconds"_qs, u"label"_qs, u"path"_qs}));
}

void TestJobJson::holdsTheValues()
{
    const QJsonObject json = jobJson(sampleJob());
    QCOMPARE(json.value(u"id"_qs).toInteger(), 42);
    QCOMPARE(json.value(u"title"_qs).toString(), u"A “title”"_qs);
    QCOMPARE(json.value(u"source"_qs).toString(), u"https://example.org/a.mp4"_qs);
    QCOMPARE(json.value(u"state"_qs).toString(), u"running"_qs);
    QCOMPARE(json.value(u"progress"_qs).toDouble(), 0.25);
    QCOMPARE(json.value(u"step"_qs).toString(), u"probe"_qs);
    QCOMPARE(json.value(u"attempts"_qs).toInt(), 3);
    QCOMPARE(json.value(u"interruptions"_qs).toInt(), 2);
    QCOMPARE(json.value(u"preset"_qs).toString(), u"original,720p"_qs);
    QCOMPARE(json.value(u"destination"_qs).toString(), u"/home/me/Vidéos"_qs);
    QCOMPARE(json.value(u"created_at"_qs).toString(), u"2023-11-14T22:13:20.123Z"_qs);
    QCOMPARE(json.value(u"started_at"_qs).toString(), u"2023-11-14T22:13:21.000Z"_qs);
    const QJsonArray steps = json.value(u"steps"_qs).toArray();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.first().toObject().value(u"kind"_qs).toString(), u"download"_qs);
    QCOMPARE(steps.first().toObject().value(u"state"_qs).toString(), u"done"_qs);
    QCOMPARE(steps.first().toObject().value(u"attempts"_qs).toInt(), 2);
    const QJsonObject output = json.value(u"outputs"_qs).toArray().first().toObject();
    QCOMPARE(output.value(u"path"_qs).toString(), u"/home/me/a.mp4"_qs);
    QCOMPARE(output.value(u"label"_qs).toString(), u"original"_qs);
    QCOMPARE(output.value(u"bytes"_qs).toInteger(), 5'000'000'000);
    QCOMPARE(output.value(u"duration_seconds"_qs).toDouble(), 12.5);
}

void TestJobJson::hasNullsForWhatIsNotThere()
{
    Job job = sampleJob();
    job.startedAt = 0;
    job.title.clear();
    for (Step &step : job.steps)
        step.state = StepState::Done;
    const QJsonObject json = jobJson(job);
    QVERIFY(json.value(u"error"_qs).isNull());
    QVERIFY(json.value(u"started_at"_qs).isNull());
    QVERIFY(json.value(u"finished_at"_qs).isNull());
    QVERIFY(json.value(u"step"_qs).isNull());
    QCOMPARE(json.value(u"title"_qs).toString(), u"a.mp4"_qs);
    QVERIFY(json.value(u"outputs"_qs).isArray());
}

void TestJobJson::holdsTheError()
{
    Job job = sampleJob();
    job.state = JobState::Failed;
    job.finishedAt = 1'700'000'002'000;
    job.error = Error{ErrorCode::AddressNotFound, u"Gone."_qs, u"Look again."_qs, u"detail"_qs};
    const QJsonObject json = jobJson(job);
    const QJsonObject error = json.value(u"error"_qs).toObject();
    QCOMPARE(error,
             (QJsonObject{{u"code"_qs, u"address_not_found"_qs},
                          {u"text"_qs, u"Gone."_qs},
                          {u"hint"_qs, u"Look again."_qs}}));
    QCOMPARE(json.value(u"reason"_qs).toString(), u"Gone."_qs);
    QCOMPARE(json.value(u"finished_at"_qs).toString(), u"2023-11-14T22:13:22.000Z"_qs);
}

void TestJobJson::namesTheReason_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<WaitReason>("waitReason");
    QTest::addColumn<bool>("hasReason");
    using S = JobState;
    const auto none = WaitReason::None;
    QTest::newRow("queued") << S::Queued << none << true;
    QTest::newRow("encode slot") << S::Waiting << WaitReason::EncodeSlot << true;
    QTest::newRow("download slot") << S::Waiting << WaitReason::DownloadSlot << true;
    QTest::newRow("paused") << S::Paused << none << true;
    QTest::newRow("interrupted") << S::Interrupted << none << true;
    QTest::newRow("running") << S::Running << none << false;
    QTest::newRow("stopping") << S::Stopping << none << false;
    QTest::newRow("completed") << S::Completed << none << false;
    QTest::newRow("cancelled") << S::Cancelled << none << false;
}

void TestJobJson::namesTheReason()
{
    QFETCH(JobState, state);
    QFETCH(WaitReason, waitReason);
    QFETCH(bool, hasReason);
    Job job = sampleJob();
    job.state = state;
    job.waitReason = waitReason;
    QCOMPARE(!reasonText(job).isEmpty(), hasReason);
    QCOMPARE(jobJson(job).value(u"reason"_qs).toString(), reasonText(job));
}

void TestJobJson::isJson()
{
    Job job = sampleJob();
    job.title = u"a\nb"_qs + QChar(1) + u'"';
    const QByteArray text = QJsonDocument(jobJson(job)).toJson(QJsonDocument::Compact);
    QVERIFY(!text.contains('\n'));
    QCOMPARE(QJsonDocument::fromJson(text).object(), jobJson(job));
}

QTEST_APPLESS_MAIN(TestJobJson)
#include "tst_jobjson.moc"
