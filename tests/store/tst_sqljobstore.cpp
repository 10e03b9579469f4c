// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqljobstore.h"
#include "core/store/sqlworkfilestore.h"
#include "tests/store/storefixtures.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace respool;

namespace {

// No field has its default, so that one that is not stored shows.
Job fullJob()
{
    Job job = plainJob(7);
    job.spec.kind = SourceKind::File;
    job.spec.source = QStringLiteral("/media/Ünïcode 🎬/it's \"quoted\"\n.mkv");
    job.spec.recipe.preset = QStringLiteral("small");
    job.spec.recipe.format.video.rateControl = RateControl::Size;
    job.spec.recipe.format.video.megabytes = 25;
    job.spec.recipe.download.subtitles = SubtitleChoice::Separate;
    job.spec.nameTemplate = QStringLiteral("{date} {title}");
    job.spec.recipe.download.extraArguments = {QStringLiteral("--referer=https://example.org/")};
    job.spec.recipe.renditions = {Rendition{Rendition::Kind::Original, 0},
                                  Rendition{Rendition::Kind::Height, 720},
                                  Rendition{Rendition::Kind::Audio, 0}};
    job.spec.priority = -3;
    job.title = QStringLiteral("-rf '; DROP TABLE jobs; --");
    job.chosenName = QStringLiteral("My own name");
    job.state = JobState::Failed;
    job.stopIntent = StopIntent::Sleep;
    job.waitReason = WaitReason::EncodeSlot;
    job.error = Error{ErrorCode::RateLimited, QStringLiteral("Too fast."), QStringLiteral("Wait."),
                      QStringLiteral("HTTP 429")};
    job.interruptions = 4;
    job.crashes = 2;
    job.bytes = 5'000'000'000;
    job.progress = 0.1 + 0.2; // needs all digits
    job.createdAt = 1'700'000'000'001;
    job.startedAt = 1'700'000'000'002;
    job.finishedAt = 1'700'000'000'003;
    job.hasFolder = true;
    job.steps[0].state = StepState::Done;
    job.steps[0].attempts = 2;
    job.steps[0].checkpoint = {{QStringLiteral("etag"), QStringLiteral("\"x\"")},
                               {QStringLiteral("size"), qint64(9'007'199'254'740'993)},
                               {QStringLiteral("list"), QJsonArray{1, QJsonValue::Null}}};
    job.steps[1].state = StepState::Failed;
    job.outputs = {Output{QStringLiteral("720p"), QStringLiteral("/v/a [720p].mp4"), 1, 2.5},
                   Output{QStringLiteral("audio"), QStringLiteral("/v/a.m4a"), 3, 4.5}};
    return job;
}

Attempt fullAttempt(const Job &job)
{
    Attempt attempt;
    attempt.job = job.id;
    attempt.step = 1;
    attempt.token = QUuid::createUuid();
    attempt.startedAt = 11;
    attempt.command = QStringLiteral("yt-dlp -- 'https://example.org/x'");
    return attempt;
}

template <typename T> T valueOf(Future<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result)
        qFatal("unexpected error: %s", qPrintable(result.error().detail));
    return *result;
}

void succeed(const Future<Result<>> &future)
{
    const Result<> result = future.result();
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
}

} // namespace

class TestSqlJobStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addGivesIdsAndPositionsInOrder();
    void addStoresAllOrNone();
    void everyFieldComesBack();
    void saveStoresEveryFieldThatChanges();
    void saveOfARemovedJobFails();
    void saveAllIsAllOrNone();
    void rowsAreWhatRowOfMakes();
    void tellsWhichUuidsAreUnknown();
    void knowsWhichSourcesAreInTheList();
    void rowsComeInPages();
    void unknownNameIsLeftOut_data();
    void unknownNameIsLeftOut();
    void lostRecipeIsTold_data();
    void lostRecipeIsTold();
    void jobsKeepTheOrderAskedFor();
    void activeJobsAreRunningOrStopping();
    void attemptsRoundTrip();
    void advanceEndsOneRunAndBeginsTheNext();
    void endStoresWhatTheRunChanged();
    void endStoresANewPlan();
    void keepsTheStepsThatAreLeft();
    void patientWritesDoNotWaitForever();
    void readsSeePatientWrites();
    void settleEndsRunsOfJobsThatAreNotActive();
    void saveWritesOnlyWhatChanged();
    void heartbeatKeepsKnownBytes();
    void removeTakesEverythingWithIt();
    void removalCanBeUndone();
    void arrangesJobs();
    void renamesJobs();
    void findsWhatIsLongFinished();
    void idsAreNeverGivenTwice();
    void survivesReopening();
    void recordsWorkFiles();

private:
    [[nodiscard]] qint64 countOf(const QString &table);
    void damageName(const QString &sql);

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlJobStore> m_store;
};

void TestSqlJobStore::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_database = std::make_unique<Database>(m_folder->options());
    m_store = std::make_unique<SqlJobStore>(*m_database);
    m_database->open();
}

void TestSqlJobStore::cleanup()
{
    m_store.reset();
    m_database.reset();
    m_folder.reset();
}

qint64 TestSqlJobStore::countOf(const QString &table)
{
    return valueOf(m_database->read<qint64>([table](SqlConnection &connection) -> Result<qint64> {
        const auto count = connection.value(QStringLiteral("SELECT count(*) FROM ") + table);
        if (!count)
            return failure(count.error());
        return count->toLongLong();
    }));
}

void TestSqlJobStore::damageName(const QString &sql)
{
    // What a newer program might have written.
    succeed(m_database->write<void>(Durability::Durable, [sql](SqlConnection &connection) {
        if (auto off = connection.run(QStringLiteral("PRAGMA ignore_check_constraints=ON")); !off)
            return off;
        return connection.run(sql);
    }));
}

void TestSqlJobStore::addGivesIdsAndPositionsInOrder()
{
    const auto first = valueOf(m_store->add(plainJobs(3)));
    const auto second = valueOf(m_store->add(plainJobs(2)));
    QCOMPARE(first.size(), 3);
    QCOMPARE(second.size(), 2);
    qint64 expected = 0;
    for (const Job &job : first + second) {
        ++expected;
        QCOMPARE(job.id.value, expected);
        QCOMPARE(job.position, expected);
    }
}

void TestSqlJobStore::addStoresAllOrNone()
{
    QList<Job> jobs = plainJobs(3);
    jobs[2].uuid = jobs[0].uuid;
    const auto refused = m_store->add(jobs).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
    QCOMPARE(countOf(QStringLiteral("jobs")), 0);
    QCOMPARE(countOf(QStringLiteral("steps")), 0);
}

void TestSqlJobStore::everyFieldComesBack()
{
    const Job stored = valueOf(m_store->add({fullJob()})).first();
    const auto loaded = valueOf(m_store->jobs({stored.id}));
    QCOMPARE(loaded.size(), 1);
    QVERIFY(loaded.first() == stored);
    Job expected = fullJob();
    expected.uuid = stored.uuid;
    expected.id = stored.id;
    expected.position = stored.position;
    QVERIFY(stored == expected);
}

void TestSqlJobStore::saveStoresEveryFieldThatChanges()
{
    const Job plain = valueOf(m_store->add({plainJob(1)})).first();
    Job changed = fullJob();
    changed.id = plain.id;
    changed.uuid = plain.uuid;
    changed.spec = plain.spec;
    changed.createdAt = plain.createdAt;
    changed.position = plain.position;
    changed.chosenName = plain.chosenName; // rename() alone changes it
    changed.steps.removeLast();
    succeed(m_store->save(changed));
    QVERIFY(valueOf(m_store->jobs({plain.id})).first() == changed);

    changed.error.reset();
    changed.outputs.clear();
    changed.steps[0].checkpoint = {};
    succeed(m_store->save(changed));
    QVERIFY(valueOf(m_store->jobs({plain.id})).first() == changed);
}

void TestSqlJobStore::saveOfARemovedJobFails()
{
    const Job job = valueOf(m_store->add({plainJob(1)})).first();
    succeed(m_store->remove({job.id}, 1));
    succeed(m_store->purge({job.id}));
    const auto saved = m_store->save(job).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::NoSuchJob);
    QCOMPARE(countOf(QStringLiteral("jobs")), 0);
    QCOMPARE(countOf(QStringLiteral("steps")), 0);
}

void TestSqlJobStore::saveAllIsAllOrNone()
{
    auto jobs = valueOf(m_store->add(plainJobs(2)));
    jobs[0].state = JobState::Paused;
    jobs[1].id = JobId{4711};
    QVERIFY(!m_store->saveAll(jobs, {}).result());
    QCOMPARE(valueOf(m_store->jobs({jobs[0].id})).first().state, JobState::Queued);
}

void TestSqlJobStore::rowsAreWhatRowOfMakes()
{
    QList<Job> jobs{plainJob(1), fullJob(), plainJob(3)};
    for (Step &step : jobs[2].steps)
        step.state = StepState::Done;
    jobs = valueOf(m_store->add(jobs));
    jobs[0].steps[0].state = StepState::Skipped;
    succeed(m_store->save(jobs[0]));
    const auto rows = valueOf(m_store->rows({}, 10));
    QCOMPARE(rows.size(), jobs.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2(rows[i] == rowOf(jobs[i]), qPrintable(QString::number(i)));
    QCOMPARE(rows[0].step, StepKind::Verify);
    QCOMPARE(rows[2].step, StepKind::Publish);
    QCOMPARE(rows[1].uuid, jobs[1].uuid);
    QCOMPARE(rows[1].sourceText, fullJob().spec.source.toUtf8());
    QCOMPARE(rows[1].preset.text(), QStringLiteral("small"));
    QCOMPARE(rows[1].startedAt, 1'700'000'000'002);
    QCOMPARE(rows[1].finishedAt, 1'700'000'000'003);
    QCOMPARE(rows[1].attempts, 2);

    jobs[1].steps[1].attempts = 5;
    succeed(m_store->save(jobs[1]));
    QCOMPARE(valueOf(m_store->rows(jobs[0].id, 1)).first().attempts, 7);
}

void TestSqlJobStore::tellsWhichUuidsAreUnknown()
{
    const auto jobs = valueOf(m_store->add(plainJobs(3)));
    succeed(m_store->remove({jobs[1].id}, 5)); // can be put back
    succeed(m_store->remove({jobs[2].id}, 5));
    succeed(m_store->purge({jobs[2].id}));
    const QUuid strange = QUuid::createUuid();
    QCOMPARE(valueOf(m_store->unknownUuids({jobs[0].uuid, strange, jobs[1].uuid, jobs[2].uuid})),
             (QList<QUuid>{strange, jobs[2].uuid}));
    QVERIFY(valueOf(m_store->unknownUuids({})).isEmpty());
}

void TestSqlJobStore::knowsWhichSourcesAreInTheList()
{
    const auto jobs = valueOf(m_store->add(plainJobs(4)));
    succeed(m_store->remove({jobs[2].id}, 5));
    const QString odd = QStringLiteral("https://example.org/\"'];--\\\n\u2028");
    QStringList asked{jobs[3].spec.source, odd, jobs[2].spec.source, jobs[0].spec.source};
    for (int i = 0; i < 20'000; ++i)
        asked.append(QStringLiteral("https://example.org/unknown/%1").arg(i));
    QStringList known = valueOf(m_store->knownSources(asked));
    known.sort();
    QStringList expected{jobs[0].spec.source, jobs[3].spec.source};
    expected.sort();
    QCOMPARE(known, expected); // the removed one can be put back, but is not in the list
    QVERIFY(valueOf(m_store->knownSources({})).isEmpty());
    Job job = plainJob(9);
    job.spec.source = odd;
    valueOf(m_store->add({job}));
    QCOMPARE(valueOf(m_store->knownSources({odd, odd})), QStringList{odd});
}

void TestSqlJobStore::rowsComeInPages()
{
    const auto jobs = valueOf(m_store->add(plainJobs(25)));
    damageName(QStringLiteral("UPDATE jobs SET state = 'sleeping' WHERE id = 4"));
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(QStringLiteral("unknown name.*sleeping")));
    QList<qint64> ids;
    JobId last;
    for (int page = 0; page < 3; ++page) {
        const auto rows = valueOf(m_store->rows(last, 10));
        // A row that is left out does not make a page look like the last one.
        QCOMPARE(rows.size(), page < 2 ? 10 : 4);
        for (const JobRow &row : rows)
            ids += row.id.value;
        last = rows.last().id;
    }
    QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
    QVERIFY(!ids.contains(4));
    QCOMPARE(ids.size(), 24);
    QVERIFY(valueOf(m_store->rows(last, 10)).isEmpty());
}

void TestSqlJobStore::unknownNameIsLeftOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("state") << QStringLiteral("UPDATE jobs SET state = 'sleeping' WHERE id = 1");
    QTest::newRow("intent") << QStringLiteral("UPDATE jobs SET stop_intent = 'nap' WHERE id = 1");
    QTest::newRow("reason") << QStringLiteral("UPDATE jobs SET wait_reason = 'tea' WHERE id = 1");
    QTest::newRow("source") << QStringLiteral("UPDATE jobs SET source_kind = 'disc' WHERE id = 1");
    QTest::newRow("error") << QStringLiteral("UPDATE jobs SET error_code = 'odd' WHERE id = 1");
    QTest::newRow("step kind") << QStringLiteral("UPDATE steps SET kind = 'sing' WHERE job = 1");
    QTest::newRow("step state") << QStringLiteral("UPDATE steps SET state = 'lost' WHERE job = 1");
}

void TestSqlJobStore::unknownNameIsLeftOut()
{
    QFETCH(QString, sql);
    valueOf(m_store->add(plainJobs(2)));
    damageName(sql);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("unknown .* left out")));
    const auto jobs = valueOf(m_store->jobs({JobId{1}, JobId{2}}));
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().id.value, 2);
}

void TestSqlJobStore::lostRecipeIsTold_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("renditions") << QStringLiteral("renditions = 'vr'");
    QTest::newRow("format, cut off") << QStringLiteral("format = '{\"container\":\"mat'");
    QTest::newRow("format, a list") << QStringLiteral("format = '[]'");
    QTest::newRow("download, cut off") << QStringLiteral("download = '{'");
}

void TestSqlJobStore::lostRecipeIsTold()
{
    QFETCH(QString, damage);
    valueOf(m_store->add(plainJobs(2)));
    damageName(QStringLiteral("UPDATE jobs SET %1 WHERE id = 1").arg(damage));
    const auto damaged = [this] {
        return m_database->read<QString>([](SqlConnection &connection) -> Result<QString> {
            const auto text = connection.value(
                QStringLiteral("SELECT renditions || format || download FROM jobs WHERE id = 1"));
            return text ? Result<QString>(text->toString()) : failure(text.error());
        });
    };
    const QString before = valueOf(damaged());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("unknown recipe")));
    auto jobs = valueOf(m_store->jobs({JobId{1}, JobId{2}}));
    QCOMPARE(jobs.size(), 2);
    QVERIFY(jobs[0].hasLostRecipe);
    QVERIFY(!jobs[1].hasLostRecipe);
    QCOMPARE(valueOf(m_store->rows({}, 10)).size(), 2);
    // Whatever is stored of the job, what a newer version may be able to read stays.
    jobs[0].state = JobState::Failed;
    succeed(m_store->save(jobs[0]));
    QCOMPARE(valueOf(damaged()), before);
}

void TestSqlJobStore::jobsKeepTheOrderAskedFor()
{
    valueOf(m_store->add(plainJobs(3)));
    const auto jobs = valueOf(m_store->jobs({JobId{3}, JobId{99}, JobId{1}}));
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[0].id.value, 3);
    QCOMPARE(jobs[1].id.value, 1);
}

void TestSqlJobStore::activeJobsAreRunningOrStopping()
{
    QList<Job> jobs;
    for (size_t i = 0; i < EnumNames<JobState>::list.size(); ++i) {
        jobs += plainJob(static_cast<int>(i));
        jobs.last().state = static_cast<JobState>(i);
    }
    valueOf(m_store->add(jobs));
    const auto active = valueOf(m_store->activeJobs());
    QCOMPARE(active.size(), 2);
    QCOMPARE(active[0].state, JobState::Running);
    QCOMPARE(active[1].state, JobState::Stopping);
}

void TestSqlJobStore::attemptsRoundTrip()
{
    Job job = valueOf(m_store->add({plainJob(1)})).first();
    Attempt attempt = fullAttempt(job);
    job.state = JobState::Running;
    attempt.id = {};
    succeed(m_store->begin(job, attempt));
    const auto stored = valueOf(m_store->attempts(job.id));
    QCOMPARE(stored.size(), 1);
    attempt.id = stored.first().id;
    QVERIFY(attempt.id.isValid());
    QVERIFY(stored.first() == attempt);
    QCOMPARE(valueOf(m_store->jobs({job.id})).first().state, JobState::Running);

    attempt.pid = 4242;
    attempt.startTicks = 99;
    attempt.bootId = QStringLiteral("boot");
    succeed(m_store->noteProcess(attempt));
    QVERIFY(valueOf(m_store->openAttempts()) == QList<Attempt>{attempt});

    attempt.end = AttemptEnd::Failed;
    attempt.endedAt = 22;
    attempt.exitCode = 1;
    job.state = JobState::Failed;
    succeed(m_store->end(job, attempt));
    QVERIFY(valueOf(m_store->attempts(job.id)) == QList<Attempt>{attempt});
    QVERIFY(valueOf(m_store->openAttempts()).isEmpty());
    QCOMPARE(valueOf(m_store->jobs({job.id})).first().state, JobState::Failed);
}

void TestSqlJobStore::advanceEndsOneRunAndBeginsTheNext()
{
    Job job = valueOf(m_store->add({plainJob(1)})).first();
    Attempt first = fullAttempt(job);
    first.step = 0;
    first.id = {};
    first.end = AttemptEnd::Running;
    succeed(m_store->begin(job, first));
    first.end = AttemptEnd::Succeeded;
    Attempt second = first;
    second.token = QUuid::createUuid();
    second.step = 1;
    second.end = AttemptEnd::Running;
    job.title = QStringLiteral("Title");
    job.steps[0].state = StepState::Done;
    job.steps[0].checkpoint = QJsonObject{{QStringLiteral("file"), QStringLiteral("media.mp4")}};
    job.steps[1].state = StepState::Running;
    job.steps[1].attempts = 1;
    job.outputs = {Output{QStringLiteral("original"), QStringLiteral("/a.mp4"), 7, 1.5}};
    // Patient and urgent in one batch: the order is kept, and both are committed.
    const auto advanced = m_store->advance(job, first, second, Durability::Patient);
    succeed(m_store->saveCheckpoint(job.id, 1, QJsonObject{{QStringLiteral("a"), 1}},
                                    Durability::Durable));
    QVERIFY(advanced.isFinished());
    const auto attempts = valueOf(m_store->attempts(job.id));
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0].end, AttemptEnd::Succeeded);
    QCOMPARE(attempts[1].end, AttemptEnd::Running);
    QVERIFY(attempts[1].token == second.token);
    job.steps[1].checkpoint = QJsonObject{{QStringLiteral("a"), 1}};
    QVERIFY(valueOf(m_store->jobs({job.id})) == QList<Job>{job});
}

void TestSqlJobStore::endStoresWhatTheRunChanged()
{
    Job job = valueOf(m_store->add({plainJob(1)})).first();
    for (Step &step : job.steps)
        step.state = StepState::Done;
    job.steps.last().state = StepState::Running;
    succeed(m_store->save(job));
    Attempt attempt = fullAttempt(job);
    attempt.id = {};
    attempt.step = job.steps.last().ordinal;
    attempt.end = AttemptEnd::Running;
    succeed(m_store->begin(job, attempt));

    attempt.end = AttemptEnd::Succeeded;
    job.state = JobState::Completed;
    job.finishedAt = 30;
    job.steps.last().state = StepState::Done;
    job.steps.last().checkpoint = QJsonObject{{QStringLiteral("a"), 1}};
    job.outputs = {Output{QStringLiteral("original"), QStringLiteral("/a.mp4"), 7, 1.5}};
    succeed(m_store->end(job, attempt));
    QVERIFY(valueOf(m_store->jobs({job.id})) == QList<Job>{job});
    QCOMPARE(valueOf(m_store->attempts(job.id)).first().end, AttemptEnd::Succeeded);
}

void TestSqlJobStore::endStoresANewPlan()
{
    Job job = valueOf(m_store->add({plainJob(1)})).first();
    for (Step &step : job.steps) {
        step.state = StepState::Done;
        step.checkpoint = QJsonObject{{QStringLiteral("a"), 1}};
    }
    job.steps.last().state = StepState::Running;
    job.outputs = {Output{QStringLiteral("original"), QStringLiteral("/a.mp4"), 7, 1.5}};
    succeed(m_store->save(job));
    Attempt attempt = fullAttempt(job);
    attempt.id = {};
    attempt.step = job.steps.last().ordinal;
    succeed(m_store->begin(job, attempt));

    job.state = JobState::Waiting;
    job.waitReason = WaitReason::Retry;
    for (Step &step : job.steps) {
        step.state = StepState::Pending;
        step.checkpoint = {};
    }
    job.outputs.clear();
    succeed(m_store->end(job, attempt));
    QVERIFY(valueOf(m_store->jobs({job.id})) == QList<Job>{job});
}

void TestSqlJobStore::keepsTheStepsThatAreLeft()
{
    Job job = plainJob(1);
    job.steps.removeFirst(); // as after damage
    job = valueOf(m_store->add({job})).first();
    job.steps[0].state = StepState::Done;
    succeed(m_store->save(job));
    QVERIFY(valueOf(m_store->jobs({job.id})) == QList<Job>{job});
    Attempt attempt = fullAttempt(job);
    attempt.id = {};
    attempt.step = 2;
    job.steps[1].state = StepState::Running;
    succeed(m_store->begin(job, attempt));
    QVERIFY(valueOf(m_store->jobs({job.id})) == QList<Job>{job});
}

void TestSqlJobStore::patientWritesDoNotWaitForever()
{
    const Job job = valueOf(m_store->add({plainJob(1)})).first();
    const auto described = m_store->describe(job.id, QStringLiteral("Title"), 5);
    const qint64 before = m_database->commits();
    succeed(described);
    QCOMPARE(m_database->commits(), before + 1);
    const Job stored = valueOf(m_store->jobs({job.id})).first();
    QCOMPARE(stored.title, QStringLiteral("Title"));
    QCOMPARE(stored.bytes, 5);
    // What is not known takes nothing away.
    succeed(m_store->describe(job.id, {}, -1));
    QCOMPARE(valueOf(m_store->jobs({job.id})).first().title, QStringLiteral("Title"));
}

void TestSqlJobStore::readsSeePatientWrites()
{
    const Job job = valueOf(m_store->add({plainJob(1)})).first();
    (void)m_store->describe(job.id, QStringLiteral("Title"), -1);
    QCOMPARE(valueOf(m_store->jobs({job.id})).first().title, QStringLiteral("Title"));
}

void TestSqlJobStore::settleEndsRunsOfJobsThatAreNotActive()
{
    Job job = valueOf(m_store->add({plainJob(1)})).first();
    Attempt attempt = fullAttempt(job);
    attempt.end = AttemptEnd::Running;
    succeed(m_store->begin(job, attempt));
    attempt.end = AttemptEnd::Interrupted;
    succeed(m_store->settle({}, {attempt}));
    QVERIFY(valueOf(m_store->openAttempts()).isEmpty());
    QCOMPARE(valueOf(m_store->attempts(job.id)).first().end, AttemptEnd::Interrupted);
}

void TestSqlJobStore::saveWritesOnlyWhatChanged()
{
    Job job = valueOf(m_store->add({fullJob()})).first();
    // Fewer parts than before, and one that is another.
    job.outputs.resize(1);
    job.outputs[0].path = QStringLiteral("/elsewhere");
    job.steps.removeLast();
    job.steps[0].checkpoint.insert(QStringLiteral("new"), true);
    succeed(m_store->save(job));
    QVERIFY(valueOf(m_store->jobs({job.id})).first() == job);
}

void TestSqlJobStore::heartbeatKeepsKnownBytes()
{
    const auto jobs = valueOf(m_store->add(plainJobs(2)));
    succeed(m_store->heartbeat({{jobs[0].id, 0.25, 1000}, {jobs[1].id, 0.5, -1}}));
    succeed(m_store->heartbeat({{jobs[0].id, 0.75, -1, 2}}));
    QCOMPARE(valueOf(m_store->jobs({jobs[0].id})).first().crashes, 2);
    const auto rows = valueOf(m_store->rows({}, 10));
    QCOMPARE(rows[0].progress, 0.75F);
    QCOMPARE(rows[0].bytes, 1000);
    QCOMPARE(rows[1].bytes, -1);
}

void TestSqlJobStore::removeTakesEverythingWithIt()
{
    Job job = valueOf(m_store->add({fullJob()})).first();
    succeed(m_store->begin(job, fullAttempt(job)));
    succeed(m_store->remove({job.id, JobId{4711}}, 1));
    succeed(m_store->purge({job.id, JobId{4711}}));
    for (const char *table : {"jobs", "steps", "outputs", "attempts"})
        QCOMPARE(countOf(QString::fromLatin1(table)), 0);
}

void TestSqlJobStore::removalCanBeUndone()
{
    const Job kept = valueOf(m_store->add({plainJob(1)})).first();
    Job job = valueOf(m_store->add({fullJob()})).first();
    succeed(m_store->begin(job, fullAttempt(job)));
    succeed(m_store->remove({job.id}, 1000));
    QCOMPARE(valueOf(m_store->rows({}, 10)).size(), 1);
    QVERIFY(valueOf(m_store->removedJobs(999)).isEmpty());
    QCOMPARE(valueOf(m_store->removedJobs(1000)).size(), 1);
    QVERIFY(valueOf(m_store->restore({job.id})).first() == job);
    QCOMPARE(valueOf(m_store->rows({}, 10)).size(), 2);
    QCOMPARE(valueOf(m_store->attempts(job.id)).size(), 1);
    // What is in the list is never purged.
    succeed(m_store->purge({job.id, kept.id}));
    QCOMPARE(valueOf(m_store->rows({}, 10)).size(), 2);
}

void TestSqlJobStore::renamesJobs()
{
    Job job = valueOf(m_store->add({plainJob(1)})).first();
    const QString name = QStringLiteral("Mine");
    const auto rowName = [this] { return valueOf(m_store->rows({}, 10)).first().name; };
    const QString before = rowName();
    succeed(m_store->rename(job.id, name));
    QCOMPARE(rowName(), name);
    // No other write brings back what it was made without.
    job.title = QStringLiteral("As the source calls it");
    succeed(m_store->save(job));
    succeed(m_store->saveAll({}, {job}));
    succeed(m_store->describe(job.id, QStringLiteral("As the source calls it"), 5));
    QCOMPARE(rowName(), name);
    QCOMPARE(valueOf(m_store->jobs({job.id})).first().displayName(), name);
    succeed(m_store->rename(job.id, {}));
    QCOMPARE(rowName(), job.title);
    QVERIFY(before != job.title);
    const auto refused = m_store->rename(JobId{99}, name);
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, ErrorCode::NoSuchJob);
}

void TestSqlJobStore::arrangesJobs()
{
    const auto jobs = valueOf(m_store->add(plainJobs(3)));
    succeed(m_store->arrange({{jobs[0].id, 5, 77}, {jobs[2].id, 0, -3}}));
    const auto rows = valueOf(m_store->rows({}, 10));
    QCOMPARE(rows[0].priority, 5);
    QCOMPARE(rows[0].position, 77);
    QCOMPARE(rows[1].position, jobs[1].position);
    QCOMPARE(rows[2].position, -3);
}

void TestSqlJobStore::findsWhatIsLongFinished()
{
    auto jobs = valueOf(m_store->add(plainJobs(4)));
    jobs[0].state = JobState::Completed;
    jobs[0].finishedAt = 100;
    jobs[1].state = JobState::Failed;
    jobs[1].finishedAt = 200;
    jobs[2].state = JobState::Cancelled;
    jobs[2].finishedAt = 100;
    succeed(m_store->saveAll(jobs, {}));
    succeed(m_store->remove({jobs[2].id}, 1));
    QCOMPARE(valueOf(m_store->finishedBefore(200)), QList<JobId>{jobs[0].id});
    QCOMPARE(valueOf(m_store->finishedBefore(201)), (QList<JobId>{jobs[0].id, jobs[1].id}));
}

void TestSqlJobStore::idsAreNeverGivenTwice()
{
    const Job first = valueOf(m_store->add({plainJob(1)})).first();
    succeed(m_store->remove({first.id}, 1));
    succeed(m_store->purge({first.id}));
    QVERIFY(valueOf(m_store->add({plainJob(2)})).first().id > first.id);
}

void TestSqlJobStore::survivesReopening()
{
    const Job stored = valueOf(m_store->add({fullJob()})).first();
    m_database = std::make_unique<Database>(m_folder->options());
    m_store = std::make_unique<SqlJobStore>(*m_database);
    m_database->open();
    QVERIFY(valueOf(m_store->jobs({stored.id})).first() == stored);
}

void TestSqlJobStore::recordsWorkFiles()
{
    SqlWorkFileStore workFiles(*m_database);
    QList<Job> jobs = valueOf(m_store->add(plainJobs(2)));
    const JobId job = jobs.at(0).id;
    jobs[0].crashes = 2;
    succeed(m_store->save(jobs.at(0)));
    const WorkFile first{QStringLiteral("chunk-1"), 5'000'000'000, QByteArray("\0\xff", 2)};
    const WorkFile second{QStringLiteral("sound"), 7, QByteArray("abc")};
    succeed(workFiles.addWorkFiles(job, {first, second}));
    QCOMPARE(valueOf(m_store->jobs({job})).first().crashes, 0);
    succeed(workFiles.addWorkFiles(jobs.at(1).id, {second}));
    QCOMPARE(valueOf(workFiles.workFiles(job)), (QList<WorkFile>{first, second}));
    // Made again: the newer one counts.
    const WorkFile again{first.name, 3, QByteArray("new")};
    succeed(workFiles.addWorkFiles(job, {again}));
    QCOMPARE(valueOf(workFiles.workFiles(job)), (QList<WorkFile>{again, second}));
    succeed(workFiles.dropWorkFiles(job));
    QCOMPARE(valueOf(workFiles.workFiles(job)), QList<WorkFile>());
    QCOMPARE(valueOf(workFiles.workFiles(jobs.at(1).id)), QList<WorkFile>{second});
    // They go with their job.
    succeed(m_store->remove({jobs.at(1).id}, 1));
    succeed(m_store->purge({jobs.at(1).id}));
    QCOMPARE(countOf(QStringLiteral("work_files")), 0);
    // None is recorded for a job that is not there.
    QVERIFY(!workFiles.addWorkFiles(JobId{999}, {first}).result());
}

QTEST_GUILESS_MAIN(TestSqlJobStore)
#include "tst_sqljobstore.moc"
