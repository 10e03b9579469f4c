// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/bandwidthshares.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/jobs/planner.h"
#include "core/jobs/publishrunner.h"
#include "core/store/sqlworkfilestore.h"

#include "core/base/durablefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace respool;

namespace {

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A job whose download and conversions lie finished in its folder.
Job finishedJob(const QString &destination, const QString &title,
                const QStringList &labels = {QStringLiteral("original")})
{
    JobSpec spec;
    spec.source = QStringLiteral("https://example.org/a.mp4");
    spec.destination = destination;
    spec.recipe.renditions = *parseRenditions(labels.join(u','));
    Job job = planJob(spec, false, 1);
    job.title = title;
    const bool isMade = bool(prepareJobFolder(job));
    Q_ASSERT(isMade);
    Q_UNUSED(isMade)
    QJsonArray outputs;
    QJsonArray facts;
    for (const QString &label : labels) {
        const bool isOriginal = label == QLatin1String("original");
        const QString file =
            isOriginal ? QStringLiteral("media.mp4") : QStringLiteral("out-%1.mp4").arg(label);
        write(jobFolderPath(job) + u'/' + file, title.toUtf8() + ' ' + label.toUtf8());
        facts.append(QJsonObject{{labelKey, label}, {durationKey, 2.5}});
        if (!isOriginal)
            outputs.append(QJsonObject{{labelKey, label}, {fileKey, file}});
    }
    for (Step &step : job.steps) {
        if (step.kind == StepKind::Publish)
            break;
        step.state = StepState::Done;
        if (step.kind == StepKind::Download)
            step.checkpoint.insert(fileKey, QStringLiteral("media.mp4"));
        else if (step.kind == StepKind::Encode)
            step.checkpoint.insert(outputsKey, outputs);
        else if (step.kind == StepKind::Verify)
            step.checkpoint.insert(factsKey, facts);
    }
    return job;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::System, QDir::Name);
}

} // namespace

/// Giving files their names: the functions, and the step around them.
class TestPublisher final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFreeAndDistinct();
    void namesFollowATemplate();
    void storesItsRecords();
    void publishesOnce();
    void neverOverwrites_data();
    void neverOverwrites();
    void renamesSubtitles_data();
    void renamesSubtitles();
    void knowsAFileThatWasMoved();
    void saysWhenTheFileIsGone();
    void copiesTheUsersOwnFile();

    void recordsBeforeItMoves();
    void twoJobsWithOneTitle();
    void aNameThatIsTakenMeanwhile();
    void goesOnAfterAKill_data();
    void goesOnAfterAKill();
    void stopsWhileTheRecordIsOnItsWay();
};

void TestPublisher::namesAreFreeAndDistinct()
{
    const QTemporaryDir destination;
    write(destination.filePath(u"Clip.mp4"_qs), "older");
    QVERIFY(QFile::link(u"/nowhere/at/all"_qs, destination.filePath(u"Clip [360p].mp4"_qs)));
    const Job job =
        finishedJob(destination.path(), u"Clip"_qs, {u"original"_qs, u"720p"_qs, u"360p"_qs});
    const auto prepared = preparePublications(job);
    QVERIFY(prepared);
    QStringList names;
    for (const Publication &publication : *prepared)
        names.append(QFileInfo(publication.to).fileName());
    QCOMPARE(names,
             (QStringList{u"Clip (2).mp4"_qs, u"Clip [720p].mp4"_qs, u"Clip [360p] (2).mp4"_qs}));
    QCOMPARE(prepared->first().bytes, 13);
    QCOMPARE(prepared->first().durationSeconds, 2.5);
    // Nothing was moved yet.
    QCOMPARE(filesIn(destination.path()), (QStringList{u"Clip [360p].mp4"_qs, u"Clip.mp4"_qs}));
}

void TestPublisher::namesFollowATemplate()
{
    const QTemporaryDir destination;
    write(destination.filePath(u"original of Clip at example.org.mp4"_qs), "older");
    Job job = finishedJob(destination.path(), u"Clip"_qs, {u"original"_qs, u"720p"_qs});
    job.spec.nameTemplate = u"{label} of {title} at {host}"_qs;
    const auto named = preparePublications(job);
    QVERIFY(named);
    QCOMPARE(QFileInfo(named->first().to).fileName(),
             u"original of Clip at example.org (2).mp4"_qs);
    QCOMPARE(QFileInfo(named->last().to).fileName(), u"720p of Clip at example.org.mp4"_qs);
    // Nothing leads out of the folder, and two files never want one name.
    job.spec.nameTemplate = u"../../{host}"_qs;
    const auto hostile = preparePublications(job);
    QVERIFY(hostile);
    for (const Publication &publication : *hostile)
        QCOMPARE(QFileInfo(publication.to).path(), destination.path());
    QVERIFY(hostile->first().to != hostile->last().to);
}

void TestPublisher::storesItsRecords()
{
    const Publication publication{u"720p"_qs, u"/a"_qs, u"/b"_qs, u"1:2"_qs, 5'000'000'000, 1.5};
    const Publication read = Publication::fromJson(publication.toJson());
    QCOMPARE(read.toJson(), publication.toJson());
    QCOMPARE(read.bytes, 5'000'000'000);
    QCOMPARE(read.identity, u"1:2"_qs);
}

void TestPublisher::publishesOnce()
{
    const QTemporaryDir destination;
    const Job job = finishedJob(destination.path(), u"Clip"_qs);
    const auto prepared = preparePublications(job);
    QVERIFY(prepared);
    const Publication &publication = prepared->first();
    QVERIFY(publish(publication));
    QCOMPARE(contentsOf(destination.filePath(u"Clip.mp4"_qs)), QByteArray("Clip original"));
    QVERIFY(!QFile::exists(publication.from));
    // Done before counts as done, however often.
    QVERIFY(publish(publication));
    QVERIFY(publish(publication));
    QCOMPARE(filesIn(destination.path()), QStringList{u"Clip.mp4"_qs});
}

void TestPublisher::neverOverwrites_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("file") << u"file"_qs;
    QTest::newRow("folder") << u"folder"_qs;
    QTest::newRow("dangling link") << u"link"_qs;
}

void TestPublisher::neverOverwrites()
{
    QFETCH(QString, what);
    const QTemporaryDir destination;
    const Job job = finishedJob(destination.path(), u"Clip"_qs);
    const auto prepared = preparePublications(job);
    QVERIFY(prepared);
    const Publication &publication = prepared->first();
    if (what == QLatin1String("file"))
        write(publication.to, "mine");
    else if (what == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(publication.to));
    else
        QVERIFY(QFile::link(u"/nowhere/at/all"_qs, publication.to));
    const auto published = publish(publication);
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::NotAllowed);
    QVERIFY(QFile::exists(publication.from));
    if (what == QLatin1String("file"))
        QCOMPARE(contentsOf(publication.to), QByteArray("mine"));
    const Publication other = renamed(publication, job);
    QCOMPARE(QFileInfo(other.to).fileName(), u"Clip (2).mp4"_qs);
    QVERIFY(publish(other));
    QCOMPARE(contentsOf(other.to), QByteArray("Clip original"));
}

void TestPublisher::renamesSubtitles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ending");
    // Endings that begin like a language.
    QTest::newRow("Serbian") << u"sr"_qs << u"srt"_qs;
    QTest::newRow("Assamese") << u"as"_qs << u"ass"_qs;
    QTest::newRow("English") << u"en"_qs << u"vtt"_qs;
}

void TestPublisher::renamesSubtitles()
{
    QFETCH(const QString, language);
    QFETCH(const QString, ending);
    const QTemporaryDir destination;
    Publication publication;
    publication.label = subtitleLabel(language);
    publication.to = destination.filePath(u"Clip.srs."_qs + language + u'.' + ending);
    write(publication.to, "mine");
    const Publication other = renamed(publication, finishedJob(destination.path(), u"Clip"_qs));
    QCOMPARE(QFileInfo(other.to).fileName(), u"Clip.srs.%1 (2).%2"_qs.arg(language, ending));
}

void TestPublisher::knowsAFileThatWasMoved()
{
    const QTemporaryDir destination;
    const Job job = finishedJob(destination.path(), u"Clip"_qs);
    const Publication publication = preparePublications(job)->first();
    // Both names at once, as a file system without an exclusive rename leaves them.
    QVERIFY(QFile::rename(publication.from, publication.to));
    QCOMPARE(fileIdentity(publication.to), publication.identity);
    QVERIFY(publish(publication));
    // Somebody else's file of that name is not taken for ours.
    QVERIFY(QFile::remove(publication.to));
    write(publication.to, "mine");
    QFile::remove(publication.to);
    write(destination.filePath(u"other"_qs), "keeps the inode busy");
    const auto published = publish(publication);
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::SourceMissing);
}

void TestPublisher::saysWhenTheFileIsGone()
{
    const QTemporaryDir destination;
    const Job job = finishedJob(destination.path(), u"Clip"_qs);
    const Publication publication = preparePublications(job)->first();
    QVERIFY(QFile::remove(publication.from));
    const auto published = publish(publication);
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::SourceMissing);
    QVERIFY(!published.error().hint.isEmpty());
    QVERIFY(filesIn(destination.path()).isEmpty());
}

void TestPublisher::copiesTheUsersOwnFile()
{
    const QTemporaryDir folder;
    const QTemporaryDir destination;
    const QString source = folder.filePath(u"Mine.mp4"_qs);
    write(source, "my film");
    JobSpec spec;
    spec.kind = SourceKind::File;
    spec.source = source;
    spec.destination = destination.path();
    Job job = planJob(spec, false, 1);
    job.steps[0].state = StepState::Done;
    const auto prepared = preparePublications(job);
    QVERIFY(prepared);
    QCOMPARE(prepared->size(), 1);
    QVERIFY(publish(prepared->first()));
    QCOMPARE(contentsOf(destination.filePath(u"Mine.mp4"_qs)), QByteArray("my film"));
    QCOMPARE(contentsOf(source), QByteArray("my film"));
    QVERIFY(fileIdentity(source) != fileIdentity(destination.filePath(u"Mine.mp4"_qs)));
    // Into the folder where it lies: a second file, not over the first.
    spec.destination = folder.path();
    job = planJob(spec, false, 1);
    const auto beside = preparePublications(job);
    QVERIFY(beside && publish(beside->first()));
    QCOMPARE(filesIn(folder.path()), (QStringList{u"Mine (2).mp4"_qs, u"Mine.mp4"_qs}));
}

namespace {

/// A publish step with its answers recorded; stands for the job's runner.
struct RunningPublish
{
    explicit RunningPublish(const Job &job)
        : runner(StepContext{job,
                             *job.step(StepKind::Publish),
                             {},
                             jobFolderPath(job),
                             {},
                             {},
                             0,
                             {},
                             0,
                             reading,
                             tools,
                             log,
                             workFiles,
                             bandwidth,
                             {},
                             {}})
        , recorded(&runner, &StepRunner::checkpointed)
        , finished(&runner, &StepRunner::finished)
    {
    }

    /// Starts it and answers every record until it ends.
    [[nodiscard]] bool runToEnd()
    {
        qsizetype answered = 0;
        runner.start();
        return QTest::qWaitFor([&] {
            if (recorded.size() > answered) {
                ++answered;
                runner.handleCheckpointStored();
            }
            return !finished.isEmpty();
        });
    }

    [[nodiscard]] StepOutcome outcome() const
    {
        return finished.first().first().value<StepOutcome>();
    }

    QThreadPool reading;
    ToolLocator tools;
    JobLog log;
    Database database{{}}; ///< never opened: publishing records no work files
    SqlWorkFileStore workFiles{database};
    BandwidthShares bandwidth;
    PublishRunner runner;
    QSignalSpy recorded;
    QSignalSpy finished;
};

} // namespace

void TestPublisher::recordsBeforeItMoves()
{
    const QTemporaryDir destination;
    const Job job = finishedJob(destination.path(), u"Clip"_qs, {u"original"_qs, u"360p"_qs});
    RunningPublish run(job);
    run.runner.start();
    QTRY_COMPARE(run.recorded.size(), 1);
    QVERIFY(!run.finished.wait(100));
    QVERIFY(filesIn(destination.path()).isEmpty()); // not before the names are on disk
    run.runner.handleCheckpointStored();
    QTRY_COMPARE(run.finished.size(), 1);
    QCOMPARE(run.outcome().end, StepOutcome::End::Done);
    QCOMPARE(run.outcome().outputs.size(), 2);
    QCOMPARE(run.outcome().outputs[1].label, u"360p"_qs);
    QCOMPARE(run.outcome().outputs[1].path, destination.filePath(u"Clip [360p].mp4"_qs));
    QCOMPARE(run.outcome().bytes, 13 + 9);
    QCOMPARE(filesIn(destination.path()), (QStringList{u"Clip [360p].mp4"_qs, u"Clip.mp4"_qs}));
}

void TestPublisher::twoJobsWithOneTitle()
{
    const QTemporaryDir destination;
    RunningPublish first(finishedJob(destination.path(), u"Clip"_qs));
    RunningPublish second(finishedJob(destination.path(), u"Clip"_qs));
    // Both choose the same name before either has moved.
    first.runner.start();
    second.runner.start();
    QTRY_VERIFY(!first.recorded.isEmpty() && !second.recorded.isEmpty());
    first.runner.handleCheckpointStored();
    second.runner.handleCheckpointStored();
    QTRY_VERIFY(first.finished.size() + second.finished.size() >= 1);
    RunningPublish &late = first.finished.isEmpty() ? first : second;
    QTRY_COMPARE(late.recorded.size(), 2); // another name, recorded again
    late.runner.handleCheckpointStored();
    QTRY_COMPARE(late.finished.size(), 1);
    QCOMPARE(filesIn(destination.path()), (QStringList{u"Clip (2).mp4"_qs, u"Clip.mp4"_qs}));
}

void TestPublisher::aNameThatIsTakenMeanwhile()
{
    const QTemporaryDir destination;
    const Job job = finishedJob(destination.path(), u"Clip"_qs, {u"original"_qs, u"360p"_qs});
    RunningPublish run(job);
    run.runner.start();
    QTRY_COMPARE(run.recorded.size(), 1);
    write(destination.filePath(u"Clip [360p].mp4"_qs), "mine");
    run.runner.handleCheckpointStored();
    QTRY_COMPARE(run.recorded.size(), 2);
    run.runner.handleCheckpointStored();
    QTRY_COMPARE(run.finished.size(), 1);
    QCOMPARE(contentsOf(destination.filePath(u"Clip [360p].mp4"_qs)), QByteArray("mine"));
    QCOMPARE(contentsOf(destination.filePath(u"Clip [360p] (2).mp4"_qs)), QByteArray("Clip 360p"));
    QCOMPARE(run.outcome().outputs[1].path, destination.filePath(u"Clip [360p] (2).mp4"_qs));
}

void TestPublisher::goesOnAfterAKill_data()
{
    QTest::addColumn<int>("moved");
    QTest::newRow("after the record") << 0;
    QTest::newRow("between the files") << 1;
    QTest::newRow("after the last") << 2;
}

void TestPublisher::goesOnAfterAKill()
{
    QFETCH(int, moved);
    const QTemporaryDir destination;
    Job job = finishedJob(destination.path(), u"Clip"_qs, {u"original"_qs, u"360p"_qs});
    {
        RunningPublish killed(job);
        killed.runner.start();
        QTRY_COMPARE(killed.recorded.size(), 1);
        job.steps.last().checkpoint = killed.recorded.first().first().toJsonObject();
    }
    const QJsonArray files = job.steps.last().checkpoint.value(u"files"_qs).toArray();
    for (int i = 0; i < moved; ++i)
        QVERIFY(publish(Publication::fromJson(files.at(i).toObject())));
    RunningPublish run(job);
    QVERIFY(run.runToEnd());
    QCOMPARE(run.outcome().end, StepOutcome::End::Done);
    QCOMPARE(run.recorded.size(), 0);
    QCOMPARE(filesIn(destination.path()), (QStringList{u"Clip [360p].mp4"_qs, u"Clip.mp4"_qs}));
    QCOMPARE(contentsOf(destination.filePath(u"Clip [360p].mp4"_qs)), QByteArray("Clip 360p"));
}

void TestPublisher::stopsWhileTheRecordIsOnItsWay()
{
    const QTemporaryDir destination;
    const Job job = finishedJob(destination.path(), u"Clip"_qs);
    RunningPublish run(job);
    run.runner.start();
    QTRY_COMPARE(run.recorded.size(), 1);
    run.runner.stop(StepRunner::Stop::Gently); // it could not be stored, or was paused
    QVERIFY(run.finished.isEmpty());
    run.runner.handleCheckpointStored();
    QTRY_COMPARE(run.finished.size(), 1);
    QCOMPARE(run.outcome().end, StepOutcome::End::Stopped);
    QCOMPARE(run.outcome().checkpoint, run.recorded.first().first().toJsonObject());
    QVERIFY(!run.finished.wait(100));
    QVERIFY(filesIn(destination.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
