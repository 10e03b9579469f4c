// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/diskspace.h"
#include "core/jobs/companyrecord.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/planner.h"
#include "core/jobs/toolsteprunners.h"
#include "core/jobs/workroom.h"
#include "tests/jobs/memoryworkfiles.h"
#include "tests/tools/realmedia.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

constexpr int minute = 60'000;

/// One conversion with the real ffmpeg, run by run.
class Stage final
{
public:
    /// One run of the step at hand.
    struct Run
    {
        std::unique_ptr<StepRunner> runner;
        QList<Progress> progress;
        QList<StepOutcome> outcomes;
        QString lastTool; ///< it is stopped when a tool starts whose command has this in it
    };

    /// @p film: what ffmpeg makes it of.
    Stage(const QString &film, const QString &renditions, double chunkSeconds)
        : steps(folder.filePath(u"logs"_s), folder.filePath(u"cache"_s), workFiles)
    {
        steps.setChunkSeconds(chunkSeconds);
        steps.setLeastFree(0);
        isMade = makeMedia(folder.path(), film + u" -c:v libx264 -preset ultrafast Film.mkv"_s);
        JobSpec spec;
        spec.kind = SourceKind::File;
        spec.source = folder.filePath(u"Film.mkv"_s);
        spec.destination = destination.path();
        spec.recipe.renditions = *parseRenditions(renditions);
        spec.recipe.format.video.speed = EncodeSpeed::Fast;
        job = planJob(spec, false, 1);
        isMade = isMade && prepareJobFolder(job);
    }

    /// @p run must outlive it.
    void start(Run &run)
    {
        run.runner = steps.make(job, *job.currentStep(), QUuid::createUuid());
        StepRunner *runner = run.runner.get();
        QObject::connect(runner, &StepRunner::progressed, runner,
                         [&run](const Progress &progress) { run.progress.append(progress); });
        QObject::connect(runner, &StepRunner::finished, runner,
                         [&run](const StepOutcome &outcome) { run.outcomes.append(outcome); });
        QObject::connect(runner, &StepRunner::processStarted, runner,
                         [&run](const ProcessIdentity &, const QString &command) {
                             if (!run.lastTool.isEmpty() && command.contains(run.lastTool))
                                 run.runner->stop(StepRunner::Stop::AtOnce);
                         });
        runner->start();
    }

    [[nodiscard]] bool waitForEnd(const Run &run)
    {
        if (!QTest::qWaitFor([&run] { return !run.outcomes.isEmpty(); }, 3 * minute))
            return false;
        const StepOutcome &outcome = run.outcomes.first();
        if (outcome.error)
            qInfo("%s", qPrintable(outcome.error->text + u' ' + outcome.error->detail));
        Step *step = job.currentStep();
        step->checkpoint = outcome.checkpoint;
        if (outcome.end == StepOutcome::End::Done)
            step->state = StepState::Done;
        return outcome.end == StepOutcome::End::Done;
    }

    [[nodiscard]] bool runStep()
    {
        Run run;
        start(run);
        return waitForEnd(run);
    }

    [[nodiscard]] QByteArray digestOfOutput(const QString &name) const
    {
        QFile file(jobFolderPath(job) + u'/' + name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
    }

    /// All that was made, so that the step can be run once more.
    void forget()
    {
        (void)workFiles.dropWorkFiles({});
        for (Step &step : job.steps) {
            if (step.kind == StepKind::Encode) {
                step.state = StepState::Pending;
                step.checkpoint = {};
            }
        }
    }

    /// As if it had been measured.
    void remember(double slowdown)
    {
        const MediaInfo source = MediaInfo::fromJson(job.step(StepKind::Probe)->checkpoint);
        addToCompanyRecord(
            cache(),
            machineName(*steps.tools().find(ToolKind::Ffmpeg), QThread::idealThreadCount()),
            workName(*planEncode(source, job.spec.recipe)), slowdown);
    }

    [[nodiscard]] QString cache() const { return folder.filePath(u"cache"_s); }

    [[nodiscard]] QString logPath() const
    {
        return folder.filePath(u"logs/"_s) + job.uuid.toString(QUuid::WithoutBraces) + u".log"_s;
    }

    [[nodiscard]] QByteArray log() const
    {
        QFile file(logPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QTemporaryDir destination;
    MemoryWorkFiles workFiles;
    ToolStepRunners steps;
    Job job;
    bool isMade = false;
};

QStringList filesLike(const Stage &stage, const QString &pattern)
{
    return QDir(jobFolderPath(stage.job)).entryList({pattern}, QDir::Files);
}

/// What was found out about all kinds of work.
QList<double> measurements(const Stage &stage)
{
    QFile file(stage.cache() + u"/chunks-at-once.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject works =
        QJsonDocument::fromJson(file.readAll()).object().value("slowdowns"_L1).toObject();
    QList<double> found;
    for (const auto &work : works) {
        const QJsonArray slowdowns = work.toArray();
        for (const auto &slowdown : slowdowns)
            found.append(slowdown.toDouble());
    }
    return found;
}

/// Of the tools that a log tells of.
int mostAtOnce(const QByteArray &log)
{
    int running = 0;
    int most = 0;
    for (const QByteArray &line : log.split('\n')) {
        if (line.contains("-filter_complex"))
            most = std::max(most, ++running);
        else if (line.contains("ended with exit code") && running > 0)
            --running;
    }
    return most;
}

const QString outputName = u"out-180p.mp4"_s;
constexpr double manyChunks = 0.8; // 50

const QString film = u"-f lavfi -i testsrc2=s=320x180:r=25:d=40"_s;
constexpr qint64 frames = 1000;

} // namespace

/// Conversions with the real ffmpeg, without a queue around them.
class TestEncodeRuns final : public QObject
{
    Q_OBJECT

private slots:
    void saysSizesRoughly();
    void tellsExactProgress_data();
    void tellsExactProgress();
    void needsRoom_data();
    void needsRoom();
    void needsLessRoomForTheRest();
    void findsOutHowManyAtOnce();
    void goesByWhatWasFoundOut_data();
    void goesByWhatWasFoundOut();
    void interruptedMeasuringLeavesNothing();
};

void TestEncodeRuns::saysSizesRoughly()
{
    const QLocale c = QLocale::c();
    QCOMPARE(roughSizeText(161'800'000, c), u"160 MB"_s);
    QCOMPARE(roughSizeText(1'249'000'000, c), u"1.2 GB"_s);
    QCOMPARE(roughSizeText(9'990'000'000, c), u"10 GB"_s);
    QCOMPARE(roughSizeText(999'000'000, c), u"1.0 GB"_s);
    QCOMPARE(roughSizeText(12'345, c), u"12 kB"_s);
}

void TestEncodeRuns::tellsExactProgress_data()
{
    QTest::addColumn<double>("chunkSeconds");
    QTest::newRow("chunks") << 2.0;
    QTest::newRow("whole") << 60.0;
}

/// Frames are counted, never guessed, and go on after an interruption where they were.
void TestEncodeRuns::tellsExactProgress()
{
    QFETCH(const double, chunkSeconds);
    const bool isInChunks = chunkSeconds < 40;
    Stage stage(film, u"180p"_s, chunkSeconds);
    // So that it is still at work when it is told to stop.
    stage.job.spec.recipe.format.video.speed = EncodeSpeed::Small;
    QVERIFY(stage.isMade && stage.runStep());
    Stage::Run first;
    stage.start(first);
    QTRY_VERIFY_WITH_TIMEOUT(
        !first.progress.isEmpty() && first.progress.constLast().framesDone > frames / 4, minute);
    first.runner->stop(StepRunner::Stop::Gently);
    QVERIFY(!stage.waitForEnd(first));
    Stage::Run second;
    stage.start(second);
    QVERIFY(stage.waitForEnd(second));

    for (const Stage::Run *run : {&first, &second}) {
        qint64 before = 0;
        for (const Progress &progress : run->progress) {
            QVERIFY(progress.framesDone >= before);
            QCOMPARE(progress.frames, isInChunks ? frames : -1);
            before = progress.framesDone;
        }
    }
    QCOMPARE(second.progress.constLast().framesDone, frames);
    if (!isInChunks)
        return;
    // Of the first run only what two chunks were at is lost, and nothing is said twice.
    const qint64 goneOn = second.progress.constFirst().framesDone;
    QVERIFY2(goneOn >= first.progress.constLast().framesDone - qint64(2) * 2 * 25 && goneOn > 0
                 && goneOn % 50 == 0,
             QByteArray::number(goneOn));
    QCOMPARE(second.progress.constFirst().framesPerSecond, -1);
}

void TestEncodeRuns::needsRoom_data()
{
    QTest::addColumn<double>("chunkSeconds");
    QTest::newRow("chunks") << 2.0;
    QTest::newRow("whole") << 60.0;
}

void TestEncodeRuns::needsRoom()
{
    QFETCH(const double, chunkSeconds);
    Stage stage(film, u"180p"_s, chunkSeconds);
    QCOMPARE(expectedWorkBytes(stage.job), -1); // who knows?
    QVERIFY(stage.isMade && stage.runStep());
    QVERIFY(expectedWorkBytes(stage.job) > 0);
    // As if the disk had nothing left but what is to be left.
    const qint64 available = bytesAvailable(stage.destination.path());
    stage.steps.setLeastFree(2 * available);
    Stage::Run refused;
    stage.start(refused);
    QVERIFY(!stage.waitForEnd(refused));
    const StepOutcome &outcome = refused.outcomes.first();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::DiskFull);
    QVERIFY(outcome.neededBytes > 2 * available);
    QVERIFY(outcome.neededBytes < 2 * available + 100'000'000);
    QVERIFY(outcome.error->text.contains(u"are to stay free"_s));
    QCOMPARE(filesLike(stage, u"chunk-*"_s) + filesLike(stage, u"out-*"_s), QStringList());
    // With room it goes on as if nothing had been.
    stage.steps.setLeastFree(0);
    QVERIFY(stage.runStep());
    QCOMPARE(expectedWorkBytes(stage.job), -1); // it is behind it
}

void TestEncodeRuns::needsLessRoomForTheRest()
{
    Stage stage(film, u"180p"_s, 2);
    QVERIFY(stage.isMade && stage.runStep());
    const auto neededNow = [&stage] {
        stage.steps.setLeastFree(qint64(1) << 60);
        Stage::Run refused;
        stage.start(refused);
        (void)stage.waitForEnd(refused);
        stage.steps.setLeastFree(0);
        return refused.outcomes.first().neededBytes - (qint64(1) << 60);
    };
    const qint64 atFirst = neededNow();
    QVERIFY(atFirst > 0);
    Stage::Run first;
    stage.start(first);
    QTRY_VERIFY_WITH_TIMEOUT(
        !first.progress.isEmpty() && first.progress.constLast().framesDone > frames / 2, minute);
    first.runner->stop(StepRunner::Stop::Gently);
    QVERIFY(!stage.waitForEnd(first));
    const QList<WorkFile> made = stage.workFiles.workFiles({}).result().value();
    qint64 bytes = 0;
    qint64 chunks = 0;
    for (const WorkFile &file : made) {
        bytes += file.bytes;
        chunks += file.name.startsWith(u"chunk-"_s) ? 1 : 0;
    }
    // What is there says how large the rest will be, and is not needed once more.
    constexpr qint64 allChunks = 20;
    const qint64 expected = 2 * bytes / chunks * allChunks - bytes;
    const qint64 needed = neededNow();
    QVERIFY2(qAbs(needed - expected) < expected / 20,
             QByteArray::number(needed) + " instead of " + QByteArray::number(expected));
    QVERIFY(stage.runStep());
}

void TestEncodeRuns::findsOutHowManyAtOnce()
{
    if (QThread::idealThreadCount() == 1)
        QSKIP("with one core it is one");
    Stage stage(film, u"180p"_s, manyChunks);
    QVERIFY(stage.isMade && stage.runStep());
    for (qsizetype i = 1; i <= CompanyRecord::enough; ++i) {
        QVERIFY(stage.runStep());
        QTRY_COMPARE(measurements(stage).size(), i);
        QCOMPARE(stage.log().count("-trial-"), i);
        QCOMPARE(stage.digestOfOutput(outputName).size(), 32);
        stage.forget();
    }
    const QList<double> slowdowns = measurements(stage);
    qInfo() << "beside another a chunk takes as many times as long:" << slowdowns;
    for (const double slowdown : slowdowns)
        QVERIFY(slowdown > 0.3 && slowdown < 20); // others have work for the processor, too
    // Now it is known.
    QVERIFY(stage.runStep());
    QCOMPARE(stage.log().count("-trial-"), CompanyRecord::enough);
    QCOMPARE(filesLike(stage, u"chunk-trial*"_s), QStringList());
}

void TestEncodeRuns::goesByWhatWasFoundOut_data()
{
    QTest::addColumn<double>("slowdown");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("two are quicker") << 1.5 << std::min(2, QThread::idealThreadCount());
    QTest::newRow("one is quicker") << 3.0 << 1;
}

/// And what comes out is the same however many are made at once.
void TestEncodeRuns::goesByWhatWasFoundOut()
{
    QFETCH(const double, slowdown);
    QFETCH(const int, atOnce);
    Stage stage(film, u"180p"_s, manyChunks);
    QVERIFY(stage.isMade && stage.runStep());
    QVERIFY(stage.runStep());
    const QByteArray measured = stage.digestOfOutput(outputName);
    QCOMPARE(measured.size(), 32);
    stage.forget();
    for (qsizetype i = 0; i < CompanyRecord::enough; ++i)
        stage.remember(slowdown);
    QVERIFY(QFile::remove(stage.logPath()));
    QVERIFY(stage.runStep());
    QCOMPARE(mostAtOnce(stage.log()), atOnce);
    QCOMPARE(stage.digestOfOutput(outputName), measured);
}

void TestEncodeRuns::interruptedMeasuringLeavesNothing()
{
    if (QThread::idealThreadCount() == 1)
        QSKIP("with one core it is one");
    Stage stage(film, u"180p"_s, manyChunks);
    QVERIFY(stage.isMade && stage.runStep());
    QVERIFY(stage.runStep());
    const QByteArray expected = stage.digestOfOutput(outputName);
    QTRY_COMPARE(measurements(stage).size(), 1);
    stage.forget();
    QVERIFY(QFile::remove(stage.logPath()));
    Stage::Run first;
    first.lastTool = u"-trial-"_s;
    stage.start(first);
    QVERIFY(!stage.waitForEnd(first));
    QCOMPARE(first.outcomes.first().end, StepOutcome::End::Stopped);
    QVERIFY(stage.runStep());
    QCOMPARE(stage.digestOfOutput(outputName), expected);
    QCOMPARE(filesLike(stage, u"chunk-trial*"_s), QStringList());
    // What was begun is not measured while it is gone on with.
    QCOMPARE(measurements(stage).size(), 1);
}

QTEST_GUILESS_MAIN(TestEncodeRuns)
#include "tst_encoderuns.moc"
