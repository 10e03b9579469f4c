// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobfolder.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "core/jobs/toolsteprunners.h"
#include "core/store/sqlworkfilestore.h"
#include "core/tools/mediainfo.h"

#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace respool;

namespace {

// Stands for yt-dlp: understands enough of the command line to speak its protocol, then does what
// plan.sh beside it says.
const char fakeYtDlp[] = R"(#!/bin/sh
for argument in "$@"; do
    case "$argument" in
        download:*:dl:*) nonce=${argument#download:}; nonce=${nonce%%:*} ;;
    esac
done
here=$(dirname "$0")
echo run >> "$here/runs"
meta() {
    echo "$nonce:meta:{\"title\":\"A title\",\"filesize\":$1,\"format_id\":\"$2\",\"protocol\":\"https\"}"
}
dl() {
    echo "$nonce:dl:{\"status\":\"downloading\",\"downloaded_bytes\":$1,\"total_bytes\":$2,\"filename\":\"media.mp4\"}"
}
bytes() { head -c "$1" /dev/zero > media.mp4; }
fin() { echo "$nonce:done:{\"filepath\":\"$PWD/media.mp4\",\"duration\":2}"; }
runs() { wc -l < "$here/runs"; }
. "$here/plan.sh"
)";

// The same for ffmpeg and ffprobe, whose protocols need no address.
const char fakeFfmpeg[] = R"(#!/bin/sh
here=$(dirname "$0")
echo run >> "$here/runs"
. "$here/plan.sh"
)";

void writeFile(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

/// A job folder, three programs that do as they are told, and the runner of a step.
class Stage final
{
public:
    Stage()
        : database({folder.filePath(u"respool.db"_qs)})
        , workFiles(database)
        , steps(folder.filePath(u"logs"_qs), folder.filePath(u"cache"_qs), workFiles)
    {
        for (const auto &[kind, name] : {std::pair{ToolKind::YtDlp, u"yt-dlp"_qs},
                                         {ToolKind::Ffmpeg, u"ffmpeg"_qs},
                                         {ToolKind::Ffprobe, u"ffprobe"_qs}}) {
            const QString path = folder.filePath(name);
            writeFile(path, kind == ToolKind::YtDlp ? fakeYtDlp : fakeFfmpeg);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            steps.tools().setPath(kind, path);
        }
        JobSpec spec;
        spec.source = u"https://example.org/a.mp4"_qs;
        spec.destination = destination.path();
        spec.recipe.renditions = *parseRenditions(u"original,360p"_qs);
        job = planJob(spec, false, 1);
        const bool isMade = bool(prepareJobFolder(job));
        Q_ASSERT(isMade);
        Q_UNUSED(isMade)
    }

    void setPlan(const QByteArray &plan) const { writeFile(folder.filePath(u"plan.sh"_qs), plan); }

    /// Marks the steps before @p kind as done, with the checkpoints that it needs.
    void goTo(StepKind kind)
    {
        MediaInfo info;
        info.durationSeconds = 2;
        info.hasVideo = true;
        info.hasAudio = true;
        info.width = 640;
        info.height = 360;
        info.framesPerSecond = 25;
        info.videoCodec = u"h264"_qs;
        info.sounds = {MediaTrack{.codec = u"aac"_qs}};
        for (Step &step : job.steps) {
            if (step.kind == kind)
                break;
            step.state = StepState::Done;
            if (step.kind == StepKind::Download)
                step.checkpoint = {{fileKey, u"media.mp4"_qs}};
            else if (step.kind == StepKind::Probe)
                step.checkpoint = info.toJson();
            else if (step.kind == StepKind::Encode)
                step.checkpoint = {{outputsKey,
                                    QJsonArray{QJsonObject{{labelKey, u"360p"_qs},
                                                           {fileKey, u"out-360p.mp4"_qs}}}}};
        }
        writeFile(file(u"media.mp4"_qs), "media");
    }

    void start()
    {
        runner = steps.make(job, *job.currentStep(), QUuid::createUuid());
        finished = std::make_unique<QSignalSpy>(runner.get(), &StepRunner::finished);
        described = std::make_unique<QSignalSpy>(runner.get(), &StepRunner::described);
        checkpointed = std::make_unique<QSignalSpy>(runner.get(), &StepRunner::checkpointed);
        processes = std::make_unique<QSignalSpy>(runner.get(), &StepRunner::processStarted);
        progressed = std::make_unique<QSignalSpy>(runner.get(), &StepRunner::progressed);
        runner->start();
    }

    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return !finished->isEmpty(); }, 20'000);
    }

    [[nodiscard]] bool run()
    {
        start();
        return finished->isEmpty() && waitForEnd(); // never from inside start()
    }

    [[nodiscard]] StepOutcome outcome() const
    {
        return finished->first().first().value<StepOutcome>();
    }

    [[nodiscard]] ErrorCode code() const
    {
        return outcome().error ? outcome().error->code : ErrorCode::Internal;
    }

    [[nodiscard]] int runs() const
    {
        QFile file(folder.filePath(u"runs"_qs));
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
    }

    [[nodiscard]] QString file(const QString &name) const
    {
        return jobFolderPath(job) + u'/' + name;
    }

    QTemporaryDir folder;
    QTemporaryDir destination;
    Job job;
    Database database; ///< never opened: these runs record no file
    SqlWorkFileStore workFiles;
    ToolStepRunners steps;
    std::unique_ptr<StepRunner> runner;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> described;
    std::unique_ptr<QSignalSpy> checkpointed;
    std::unique_ptr<QSignalSpy> processes;
    std::unique_ptr<QSignalSpy> progressed;
};

} // namespace

/// The steps with tools that lie: real processes under the real warden, without media.
class TestStepRunners final : public QObject
{
    Q_OBJECT

private slots:
    void downloads();
    void recordsTheValidatorsOfALastingDownload();
    void leftoversWithoutValidatorsAreDiscarded();
    void aMendedFileMayHaveAnotherSize_data();
    void aMendedFileMayHaveAnotherSize();
    void doubtfulDownloadsFail_data();
    void doubtfulDownloadsFail();
    void yieldsToABusyServer_data();
    void yieldsToABusyServer();
    void aWrongSizeDiscardsTheNextTime();
    void aStoppedDownloadIsNotDone_data();
    void aStoppedDownloadIsNotDone();
    void stopBeforeTheToolStarts();
    void stopBeforeTheCheckOfWhatWasFetched();
    void liveStreamsGoAroundNoProxy_data();
    void liveStreamsGoAroundNoProxy();
    void mayBeDeletedAtAnyTime();
    void aTornStateStartsOverOnce_data();
    void aTornStateStartsOverOnce();
    void anotherSourceStartsOver_data();
    void anotherSourceStartsOver();
    void theSameSourceGoesOn();
    void missingTools_data();
    void missingTools();
    void aToolThatCannotBeStarted();
    void aMissingDestination_data();
    void aMissingDestination();
    void probes_data();
    void probes();
    void encodes_data();
    void encodes();
    void anEncodeDeletesWhatWasHalfDone();
    void verifyNamesTheDamagedFiles();
};

void TestStepRunners::downloads()
{
    Stage stage;
    stage.setPlan("meta 1000 22; dl 500 1000; dl 1000 1000; bytes 1000; fin");
    QVERIFY(stage.run());
    const StepOutcome outcome = stage.outcome();
    QVERIFY2(outcome.end == StepOutcome::End::Done,
             qPrintable(outcome.error ? outcome.error->text : QString()));
    QCOMPARE(outcome.bytes, 1000);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.checkpoint.value(fileKey).toString(), u"media.mp4"_qs);
    QCOMPARE(outcome.checkpoint.value(bytesKey).toInteger(), 1000);
    QCOMPARE(outcome.checkpoint.value(formatKey).toString(), u"22"_qs);
    QCOMPARE(outcome.checkpoint.value(durationKey).toDouble(), 2.0);
    QCOMPARE(stage.described->first().first().toString(), u"A title"_qs);
    QCOMPARE(stage.checkpointed->size(), 0); // over before it was worth recording
    QCOMPARE(stage.processes->size(), 1);
    QVERIFY(stage.processes->first().at(1).toString().contains(u"-- "_qs));
    QCOMPARE(stage.progressed->size(), 2);
    QVERIFY(!stage.finished->wait(200)); // once
}

void TestStepRunners::recordsTheValidatorsOfALastingDownload()
{
    Stage stage;
    stage.setPlan("meta 1000 22; dl 500 1000; while :; do sleep 0.05; done");
    stage.start();
    QTRY_COMPARE_WITH_TIMEOUT(stage.checkpointed->size(), 1, 20'000);
    const QJsonObject recorded = stage.checkpointed->first().first().toJsonObject();
    QCOMPARE(recorded.value(totalKey).toInteger(), 1000);
    QCOMPARE(recorded.value(formatKey).toString(), u"22"_qs);
    stage.runner->stop(StepRunner::Stop::AtOnce);
    QVERIFY(stage.waitForEnd());
}

void TestStepRunners::leftoversWithoutValidatorsAreDiscarded()
{
    Stage stage;
    writeFile(stage.file(u"media.mp4.part"_qs), QByteArray(100'000, 'x'));
    stage.setPlan("[ -e media.mp4.part ] && exit 3; meta 9 22; dl 9 9; bytes 9; fin");
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Done);
}

void TestStepRunners::aMendedFileMayHaveAnotherSize_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("sound in DASH") << QByteArray(R"(\"container\":\"m4a_dash\")");
    QTest::newRow("stretched picture") << QByteArray(R"(\"stretched_ratio\":1.25)");
}

void TestStepRunners::aMendedFileMayHaveAnotherSize()
{
    QFETCH(QByteArray, members);
    Stage stage;
    stage.setPlan("echo \"$nonce:meta:{\\\"protocol\\\":\\\"https\\\"," + members
                  + "}\"; dl 9 9; bytes 12; fin");
    QVERIFY(stage.run());
    QVERIFY2(stage.outcome().end == StepOutcome::End::Done,
             qPrintable(stage.outcome().error ? stage.outcome().error->text : QString()));
}

void TestStepRunners::doubtfulDownloadsFail_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<ErrorCode>("code");
    const auto incomplete = ErrorCode::DownloadIncomplete;
    QTest::newRow("no final line") << QByteArray("meta 9 22; dl 9 9; bytes 9") << incomplete;
    QTest::newRow("nothing at all") << QByteArray("exit 0") << incomplete;
    QTest::newRow("no file") << QByteArray("meta 9 22; dl 9 9; fin") << incomplete;
    QTest::newRow("empty file") << QByteArray("meta 9 22; dl 9 9; bytes 0; fin") << incomplete;
    QTest::newRow("cut off") << QByteArray("meta 9 22; dl 9 9; bytes 8; fin") << incomplete;
    QTest::newRow("too long") << QByteArray("meta 9 22; dl 9 9; bytes 10; fin") << incomplete;
    QTest::newRow("somebody else's final line")
        << QByteArray("meta 9 22; dl 9 9; bytes 9; nonce=0123; fin") << incomplete;
    QTest::newRow("a file elsewhere")
        << QByteArray("meta 9 22; dl 9 9; echo "
                      "\"$nonce:done:{\\\"filepath\\\":\\\"/etc/passwd\\\"}\"")
        << incomplete;
    QTest::newRow("exit code behind the final line")
        << QByteArray("meta 9 22; dl 9 9; bytes 9; fin; exit 1") << ErrorCode::ToolFailed;
    QTest::newRow("killed behind the final line")
        << QByteArray("meta 9 22; dl 9 9; bytes 9; fin; kill -9 $$") << ErrorCode::ToolFailed;
    QTest::newRow("not found") << QByteArray("echo 'ERROR: HTTP Error 404: Not Found' >&2; exit 1")
                               << ErrorCode::AddressNotFound;
    QTest::newRow("disk full") << QByteArray(
        "echo 'ERROR: [Errno 28] No space left on device' >&2; exit 1")
                               << ErrorCode::DiskFull;
}

void TestStepRunners::doubtfulDownloadsFail()
{
    QFETCH(QByteArray, plan);
    QFETCH(ErrorCode, code);
    Stage stage;
    stage.setPlan(plan);
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Failed);
    QCOMPARE(stage.code(), code);
    QVERIFY(!stage.outcome().error->text.isEmpty());
    QVERIFY(!stage.outcome().error->hint.isEmpty());
    QCOMPARE(stage.runs(), 1);
}

void TestStepRunners::yieldsToABusyServer_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("too many requests")
        << QByteArray("429 Too Many Requests") << ErrorCode::RateLimited;
    QTest::newRow("overloaded") << QByteArray("503 Service Unavailable") << ErrorCode::ServerFailed;
}

/// In the middle yt-dlp would come back when it likes: it is ended, and the server's own answer
/// told.
void TestStepRunners::yieldsToABusyServer()
{
    QFETCH(const QByteArray, status);
    QFETCH(const ErrorCode, code);
    Stage stage;
    stage.setPlan("meta 1000 22; dl 500 1000; echo \"reply: 'HTTP/1.1 " + status
                  + "'\"; echo 'header: Retry-After: 7'; while :; do sleep 0.05; done");
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Failed);
    QCOMPARE(stage.code(), code);
    QCOMPARE(stage.outcome().retryAfterMs, 7000);
    const QString sentence = stage.outcome().error->text + stage.outcome().error->detail;
    QVERIFY2(sentence.contains(QString::fromLatin1(status.left(3))), qPrintable(sentence));
}

void TestStepRunners::aWrongSizeDiscardsTheNextTime()
{
    Stage stage;
    stage.setPlan("meta 1000 22; dl 900 1000; bytes 900; fin");
    QVERIFY(stage.run());
    QCOMPARE(stage.code(), ErrorCode::DownloadIncomplete);
    QVERIFY(stage.outcome().checkpoint.value(discardKey).toBool());
    // The next run finds an empty folder, and another size is no fault then.
    stage.job.steps[0].checkpoint = stage.outcome().checkpoint;
    stage.setPlan("[ -e media.mp4 ] && exit 3; meta 500 22; dl 500 500; bytes 500; fin");
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Done);
    QVERIFY(!stage.outcome().checkpoint.contains(discardKey));
    QCOMPARE(stage.outcome().checkpoint.value(bytesKey).toInteger(), 500);
}

void TestStepRunners::aStoppedDownloadIsNotDone_data()
{
    QTest::addColumn<QByteArray>("plan");
    const QByteArray wait = "while :; do sleep 0.05; done";
    QTest::newRow("dies") << QByteArray("meta 9 22; dl 1 9; " + wait);
    QTest::newRow("exits with 0") << QByteArray("trap 'exit 0' TERM; meta 9 22; dl 1 9; " + wait);
    QTest::newRow("claims to be done")
        << QByteArray("trap 'bytes 9; fin; exit 0' TERM; meta 9 22; dl 1 9; " + wait);
    QTest::newRow("fails") << QByteArray(
        "trap 'echo ERROR: HTTP Error 404 >&2; exit 1' TERM; meta 9 22; dl 1 9; " + wait);
}

void TestStepRunners::aStoppedDownloadIsNotDone()
{
    QFETCH(QByteArray, plan);
    Stage stage;
    stage.setPlan(plan);
    stage.start();
    QTRY_COMPARE_WITH_TIMEOUT(stage.progressed->size(), 1, 20'000);
    stage.runner->stop(StepRunner::Stop::Gently);
    QVERIFY(stage.waitForEnd());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Stopped);
    // What it knew of the source is kept for the next run.
    QCOMPARE(stage.outcome().checkpoint.value(totalKey).toInteger(), 9);
    QVERIFY(!stage.outcome().checkpoint.contains(fileKey));
    QVERIFY(!stage.finished->wait(200));
}

void TestStepRunners::stopBeforeTheToolStarts()
{
    for (const StepKind kind :
         {StepKind::Download, StepKind::Probe, StepKind::Encode, StepKind::Verify}) {
        Stage stage;
        stage.setPlan("while :; do sleep 0.05; done");
        stage.goTo(kind);
        writeFile(stage.file(u"out-360p.mp4"_qs), "out");
        stage.start();
        stage.runner->stop(StepRunner::Stop::AtOnce);
        QVERIFY2(stage.waitForEnd(), qPrintable(enumName(kind)));
        QCOMPARE(stage.outcome().end, StepOutcome::End::Stopped);
        QVERIFY(!stage.finished->wait(50));
    }
}

/// The whole file would be read for nothing.
void TestStepRunners::stopBeforeTheCheckOfWhatWasFetched()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    const auto restore = qScopeGuard([&pool, threads] { pool.setMaxThreadCount(threads); });
    pool.setMaxThreadCount(1);
    Stage stage;
    stage.setPlan("exit 1");
    stage.job.spec.recipe.download.embedsMetadata = true;
    stage.job.steps[0].checkpoint = {{fileKey, u"media.mp4"_qs}, {fetchedKey, true}};
    writeFile(stage.file(u"media.mp4"_qs), "media");
    stage.start();
    // Behind the first look at the folder, in front of the second.
    QSemaphore reached;
    QSemaphore goesOn;
    pool.start([&reached, &goesOn] {
        reached.release();
        goesOn.acquire();
    });
    reached.acquire();
    QCoreApplication::sendPostedEvents();
    stage.runner->stop(StepRunner::Stop::Gently);
    goesOn.release();
    QVERIFY(stage.waitForEnd());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Stopped);
    QCOMPARE(stage.processes->size(), 0);
}

void TestStepRunners::liveStreamsGoAroundNoProxy_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("isFetched");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("known to ffmpeg") << u"http://127.0.0.1:9"_qs << true;
    QTest::newRow("SOCKS") << u"socks5://127.0.0.1:9"_qs << false;
    QTest::newRow("encrypted") << u"https://127.0.0.1:9"_qs << false;
}

void TestStepRunners::liveStreamsGoAroundNoProxy()
{
    QFETCH(const QString, proxy);
    QFETCH(const bool, isFetched);
    Stage stage;
    stage.steps.setChoices({{proxy, {}, {}}, 0, 0});
    stage.setPlan(
        R"(echo "$nonce:meta:{\"format_id\":\"1\",\"protocol\":\"m3u8_native\",\"is_live\":true}"
)" + QByteArray(isFetched ? "bytes 100; fin" : "sleep 60"));
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end == StepOutcome::End::Done, isFetched);
    if (isFetched)
        return;
    QCOMPARE(stage.code(), ErrorCode::NotAllowed); // which is not tried again
    QVERIFY(stage.outcome().error->hint.contains(u"http://"_qs));
}

void TestStepRunners::mayBeDeletedAtAnyTime()
{
    for (int round = 0; round < 20; ++round) {
        for (const StepKind kind : {StepKind::Download, StepKind::Probe, StepKind::Encode,
                                    StepKind::Verify, StepKind::Publish}) {
            Stage stage;
            stage.setPlan("exit 0");
            stage.goTo(kind);
            writeFile(stage.file(u"out-360p.mp4"_qs), "out");
            stage.start();
            // The program ends: what works in the pool has nobody to answer to any more.
            for (int turn = 0; turn < round; ++turn)
                QCoreApplication::processEvents();
            stage.runner.reset();
            QVERIFY(QThreadPool::globalInstance()->waitForDone());
        }
    }
}

void TestStepRunners::aTornStateStartsOverOnce_data()
{
    QTest::addColumn<bool>("isTornForEver");
    QTest::newRow("once") << false;
    QTest::newRow("for ever") << true;
}

void TestStepRunners::aTornStateStartsOverOnce()
{
    QFETCH(bool, isTornForEver);
    Stage stage;
    writeFile(stage.file(u"media.mp4.part"_qs), "old bytes");
    const QByteArray torn = "echo 'ERROR: media.mp4.ytdl file is corrupt' >&2; exit 1";
    const QByteArray whole = "[ -e media.mp4.part ] && exit 3; meta 9 22; dl 9 9; bytes 9; fin";
    stage.setPlan(isTornForEver ? torn : "if [ $(runs) = 1 ]; then " + torn + "; fi; " + whole);
    QVERIFY(stage.run());
    QCOMPARE(stage.runs(), 2);
    QCOMPARE(stage.outcome().end,
             isTornForEver ? StepOutcome::End::Failed : StepOutcome::End::Done);
    QVERIFY(!QFile::exists(stage.file(u"media.mp4.part"_qs)));
    QCOMPARE(stage.finished->size(), 1);
}

void TestStepRunners::anotherSourceStartsOver_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::newRow("another format") << QJsonObject{{formatKey, u"18"_qs}};
    QTest::newRow("another size") << QJsonObject{{formatKey, u"22"_qs}, {totalKey, 8}};
}

void TestStepRunners::anotherSourceStartsOver()
{
    QFETCH(QJsonObject, before);
    Stage stage;
    stage.job.steps[0].checkpoint = before;
    writeFile(stage.file(u"media.mp4.part"_qs), "old bytes");
    stage.setPlan("meta 9 22; dl 1 9; if [ $(runs) = 1 ]; then sleep 20; fi; "
                  "[ -e media.mp4.part ] && exit 3; dl 9 9; bytes 9; fin");
    QVERIFY(stage.run());
    QVERIFY2(stage.outcome().end == StepOutcome::End::Done, qPrintable(enumName(stage.code())));
    QCOMPARE(stage.runs(), 2);
    QCOMPARE(stage.outcome().checkpoint.value(formatKey).toString(), u"22"_qs);
    QCOMPARE(stage.outcome().checkpoint.value(bytesKey).toInteger(), 9);
}

void TestStepRunners::theSameSourceGoesOn()
{
    Stage stage;
    stage.job.steps[0].checkpoint = {{formatKey, u"22"_qs}, {totalKey, 200'000}};
    writeFile(stage.file(u"media.mp4.part"_qs), QByteArray(100'000, 'x'));
    // The end of a partial file may be torn: it is cut, the rest is gone on from.
    stage.setPlan("[ $(wc -c < media.mp4.part) = 34464 ] || exit 3; rm media.mp4.part; "
                  "meta 200000 22; dl 200000 200000; bytes 200000; fin");
    QVERIFY(stage.run());
    QVERIFY2(stage.outcome().end == StepOutcome::End::Done, qPrintable(enumName(stage.code())));
    QCOMPARE(stage.runs(), 1);
}

void TestStepRunners::missingTools_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<ToolKind>("tool");
    QTest::newRow("yt-dlp") << StepKind::Download << ToolKind::YtDlp;
    QTest::newRow("ffprobe") << StepKind::Probe << ToolKind::Ffprobe;
    QTest::newRow("ffmpeg, encode") << StepKind::Encode << ToolKind::Ffmpeg;
    QTest::newRow("ffmpeg, verify") << StepKind::Verify << ToolKind::Ffmpeg;
}

void TestStepRunners::missingTools()
{
    QFETCH(StepKind, kind);
    QFETCH(ToolKind, tool);
    Stage stage;
    stage.goTo(kind);
    writeFile(stage.file(u"out-360p.mp4"_qs), "out");
    stage.steps.tools().setPath(tool, u"/no/such/tool"_qs);
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Failed);
    QCOMPARE(stage.code(), ErrorCode::ToolMissing);
    QVERIFY(!stage.outcome().error->hint.isEmpty());
    QVERIFY(!stage.finished->wait(100));
}

void TestStepRunners::aToolThatCannotBeStarted()
{
    Stage stage;
    const QString broken = stage.folder.filePath(u"broken"_qs);
    writeFile(broken, "#!/no/such/interpreter\n");
    QFile::setPermissions(broken, QFile::ReadOwner | QFile::ExeOwner);
    stage.steps.tools().setPath(ToolKind::YtDlp, broken);
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Failed);
    QCOMPARE(stage.code(), ErrorCode::ToolFailed);
    QVERIFY(!stage.outcome().error->detail.isEmpty());
}

void TestStepRunners::aMissingDestination_data()
{
    QTest::addColumn<StepKind>("kind");
    for (const StepKind kind : {StepKind::Download, StepKind::Probe, StepKind::Encode,
                                StepKind::Verify, StepKind::Publish})
        QTest::newRow(qPrintable(enumName(kind))) << kind;
}

void TestStepRunners::aMissingDestination()
{
    QFETCH(StepKind, kind);
    Stage stage;
    stage.goTo(kind);
    QVERIFY(stage.destination.remove());
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Failed);
    QCOMPARE(stage.code(), ErrorCode::DestinationMissing);
    QVERIFY(!QFile::exists(stage.job.spec.destination)); // never made
    QCOMPARE(stage.runs(), 0);
}

void TestStepRunners::probes_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<bool>("isDone");
    const QByteArray answer =
        R"(echo '{"format":{"duration":"2.0","size":"5","format_name":"mov"},"streams":[)"
        R"({"codec_type":"video","codec_name":"h264","width":640,"height":360}]}')";
    QTest::newRow("an answer") << answer << true;
    QTest::newRow("rc 1 behind the answer") << answer + "; exit 1" << false;
    QTest::newRow("nothing") << QByteArray("exit 0") << false;
    QTest::newRow("garbage") << QByteArray("echo hello") << false;
    QTest::newRow("endless") << QByteArray("yes $(printf '%01000d' 0) | head -c 20000000") << false;
}

void TestStepRunners::probes()
{
    QFETCH(QByteArray, plan);
    QFETCH(bool, isDone);
    Stage stage;
    stage.goTo(StepKind::Probe);
    stage.setPlan(plan);
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, isDone ? StepOutcome::End::Done : StepOutcome::End::Failed);
    if (isDone)
        QCOMPARE(MediaInfo::fromJson(stage.outcome().checkpoint).height, 360);
    else
        QVERIFY(!stage.outcome().error->text.isEmpty());
}

void TestStepRunners::encodes_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<StepOutcome::End>("end");
    using End = StepOutcome::End;
    QTest::newRow("whole") << QByteArray(
        "for last; do :; done; echo out > \"${last#file:}\"; echo out_time_us=2000000; "
        "echo progress=end")
                           << End::Done;
    QTest::newRow("rc 0 without a file")
        << QByteArray("echo out_time_us=2000000; echo progress=end") << End::Failed;
    QTest::newRow("rc 0 without the final block")
        << QByteArray("echo out_time_us=1000000; echo progress=continue") << End::Failed;
    QTest::newRow("rc 1 behind the final block")
        << QByteArray("echo progress=end; exit 1") << End::Failed;
    QTest::newRow("stopped, rc 0 and the final block")
        << QByteArray("trap 'echo progress=end; exit 0' TERM; echo out_time_us=1000000; "
                      "echo progress=continue; while :; do sleep 0.05; done")
        << End::Stopped;
}

void TestStepRunners::encodes()
{
    QFETCH(QByteArray, plan);
    QFETCH(StepOutcome::End, end);
    Stage stage;
    stage.goTo(StepKind::Encode);
    stage.setPlan(plan);
    stage.start();
    if (end == StepOutcome::End::Stopped) {
        QTRY_VERIFY_WITH_TIMEOUT(!stage.progressed->isEmpty(), 20'000);
        stage.runner->stop(StepRunner::Stop::Gently);
    }
    QVERIFY(stage.waitForEnd());
    QCOMPARE(stage.outcome().end, end);
    const QJsonArray outputs = stage.outcome().checkpoint.value(outputsKey).toArray();
    QCOMPARE(outputs.size(), end == StepOutcome::End::Done ? 1 : 0);
}

void TestStepRunners::anEncodeDeletesWhatWasHalfDone()
{
    Stage stage;
    stage.goTo(StepKind::Encode);
    writeFile(stage.file(u"out-360p.mp4"_qs), "half");
    stage.setPlan("[ -e out-360p.mp4 ] && exit 3; for last; do :; done; "
                  "echo out > \"${last#file:}\"; echo progress=end");
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Done);
    QVERIFY(QFile::exists(stage.file(u"media.mp4"_qs)));
}

void TestStepRunners::verifyNamesTheDamagedFiles()
{
    Stage stage;
    stage.goTo(StepKind::Verify);
    writeFile(stage.file(u"out-360p.mp4"_qs), "out");
    // No packet is seen in either.
    stage.setPlan("exit 0");
    QVERIFY(stage.run());
    QCOMPARE(stage.outcome().end, StepOutcome::End::Failed);
    QCOMPARE(stage.outcome().checkpoint.value(damagedKey).toArray(),
             (QJsonArray{u"original"_qs, u"360p"_qs}));
    // A file that is gone is said to be gone.
    QVERIFY(QFile::remove(stage.file(u"out-360p.mp4"_qs)));
    QVERIFY(stage.run());
    QCOMPARE(stage.code(), ErrorCode::SourceMissing);
}

QTEST_GUILESS_MAIN(TestStepRunners)
#include "tst_steprunners.moc"
