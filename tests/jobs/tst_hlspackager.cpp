// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/hlspackage.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/outputremoval.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "core/jobs/toolsteprunners.h"
#include "tests/jobs/memoryworkfiles.h"
#include "tests/support/childprocess.h"
#include "tests/support/packageprobe.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

OutputFormat hlsFormat(VideoCodec codec = VideoCodec::H264)
{
    OutputFormat format;
    format.packaging = Packaging::Hls;
    format.video.codec = codec;
    format.video.speed = EncodeSpeed::Fast;
    return format;
}

/// A job with a film of the test's own, whose steps run with the real tools.
class Stage final
{
public:
    Stage()
        : steps(folder.filePath(u"logs"_s), folder.filePath(u"cache"_s), workFiles)
    {
    }

    /// @p arguments: of ffmpeg, before the name.
    [[nodiscard]] bool make(const QString &arguments)
    {
        const ChildResult made =
            runChild(u"ffmpeg"_s,
                     QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s}
                         + arguments.split(' '_L1) + QStringList{folder.filePath(u"Film.mov"_s)});
        if (made.exitCode != 0)
            qWarning("%s", made.standardError.constData());
        return made.exitCode == 0;
    }

    void plan(const QString &renditions, const OutputFormat &format)
    {
        JobSpec spec;
        spec.kind = SourceKind::File;
        spec.source = folder.filePath(u"Film.mov"_s);
        spec.destination = destination.path();
        spec.recipe = {{}, *parseRenditions(renditions), format};
        job = planJob(spec, false, 1);
        const bool isMade = bool(prepareJobFolder(job));
        QVERIFY(isMade);
    }

    /// One run of the current step.
    StepOutcome runStep()
    {
        Step *step = job.currentStep();
        const auto runner = steps.make(job, *step, QUuid::createUuid());
        const QSignalSpy finished(runner.get(), &StepRunner::finished);
        QObject::connect(runner.get(), &StepRunner::checkpointed, runner.get(),
                         [this, step, one = runner.get()](const QJsonObject &checkpoint) {
                             step->checkpoint = checkpoint;
                             recorded.append(checkpoint);
                             QMetaObject::invokeMethod(
                                 one, [one] { one->handleCheckpointStored(); },
                                 Qt::QueuedConnection);
                         });
        QObject::connect(
            runner.get(), &StepRunner::processStarted, runner.get(),
            [this](const ProcessIdentity &, const QString &command) { commands.append(command); });
        runner->start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 120'000))
            return {};
        auto outcome = finished.first().first().value<StepOutcome>();
        step->checkpoint = outcome.checkpoint;
        if (outcome.end == StepOutcome::End::Done)
            step->state = StepState::Done;
        if (outcome.error)
            qInfo("%s", qPrintable(outcome.error->text + ' '_L1 + outcome.error->detail));
        return outcome;
    }

    /// Up to and with @p last. False when one fails.
    [[nodiscard]] bool runTo(StepKind last)
    {
        for (bool isLast = false; !isLast;) {
            isLast = job.currentStep()->kind == last;
            const StepOutcome outcome = runStep();
            job.outputs = outcome.outputs;
            if (outcome.end != StepOutcome::End::Done)
                return false;
        }
        return true;
    }

    [[nodiscard]] QString file(const QString &name) const
    {
        return jobFolderPath(job) + '/'_L1 + name;
    }

    [[nodiscard]] QStringList published() const
    {
        return QDir(destination.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
    QTemporaryDir destination;
    MemoryWorkFiles workFiles;
    ToolStepRunners steps;
    Job job;
    QList<QJsonObject> recorded;
    QStringList commands;
};

const QString picture = u"-f lavfi -i testsrc2=s=320x180:r=24000/1001:d=20 "_s;
const QString sound = u"-f lavfi -i sine=440:r=48000:d=20 "_s;
const QString encoded = u"-c:v libx264 -preset ultrafast -g 61 -c:a pcm_s16le"_s;
constexpr qint64 frames = 480;
constexpr double seconds = 480 * 1001.0 / 24000;

} // namespace

/// HLS from a film to the published folder, with the real tools and through all steps.
class TestHlsPackager final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void packages_data();
    void packages();
    void tellsSoundsApart();
    void keepsFilesBesideIt();
    void packagesAgainWithoutEncoding_data();
    void packagesAgainWithoutEncoding();
    void noticesDamagedRenditions();
    void noticesDamage_data();
    void noticesDamage();
    void publishesAsOneThing();
    void isRemovedOnlyWhole_data();
    void isRemovedOnlyWhole();

private:
    QTemporaryDir m_data; ///< with a trash of the test's own
    std::unique_ptr<Stage> m_encoded; ///< its package waits to be verified
};

void TestHlsPackager::initTestCase()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
}

void TestHlsPackager::packages_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<VideoCodec>("codec");
    QTest::addColumn<double>("chunkSeconds"); // 0: whole
    QTest::addColumn<int>("sounds");
    using C = VideoCodec;
    QTest::newRow("whole") << picture + sound + encoded << C::H264 << 0.0 << 1;
    QTest::newRow("chunks") << picture + sound + encoded << C::H264 << 3.3 << 1;
    QTest::newRow("no sound") << picture + encoded << C::H264 << 3.3 << 0;
    QTest::newRow("two sounds") << picture + sound + sound + u"-map 0 -map 1 -map 2 "_s + encoded
                                << C::H264 << 3.3 << 2;
    QTest::newRow("H.265") << picture + sound + encoded << C::H265 << 3.3 << 1;
    QTest::newRow("AV1") << picture + sound + encoded << C::Av1 << 0.0 << 1;
}

void TestHlsPackager::packages()
{
    QFETCH(const QString, source);
    QFETCH(const VideoCodec, codec);
    QFETCH(const double, chunkSeconds);
    QFETCH(const int, sounds);
    Stage stage;
    QVERIFY(stage.make(source));
    stage.plan(u"180p,90p"_s, hlsFormat(codec));
    stage.steps.setChunkSeconds(chunkSeconds);
    QVERIFY(stage.runTo(StepKind::Publish));
    QCOMPARE(stage.published(), QStringList{u"Film [hls]"_s});
    QCOMPARE(stage.job.outputs.size(), 1);
    const Output output = stage.job.outputs.first();
    QCOMPARE(output.path, stage.destination.filePath(u"Film [hls]/master.m3u8"_s));
    QCOMPARE(output.bytes, bytesBelow(stage.destination.filePath(u"Film [hls]"_s)));
    QVERIFY(qAbs(output.durationSeconds - seconds) < 0.1);
    const QString name = codec == VideoCodec::H265 ? u"hevc"_s : enumName(codec);
    QCOMPARE(flawOfPackage(stage.destination.filePath(u"Film [hls]"_s),
                           {2, sounds, frames, 0, seconds, name}),
             QString());
    const bool wasInChunks = stage.commands.join('\n'_L1).contains("chunk-"_L1);
    QCOMPARE(wasInChunks, chunkSeconds > 0);
}

void TestHlsPackager::tellsSoundsApart()
{
    Stage stage;
    // The pictures begin half a second after the sound.
    QVERIFY(stage.make(u"-itsoffset 0.5 "_s + picture + sound + sound
                       + u"-map 0 -map 1 -map 2 -metadata:s:a:0 language=eng "
                         "-metadata:s:a:1 language=ger "
                         "-disposition:a:0 0 -disposition:a:1 default -fps_mode passthrough "_s
                       + encoded));
    stage.plan(u"180p,90p"_s, hlsFormat());
    stage.steps.setChunkSeconds(4);
    QVERIFY(stage.runTo(StepKind::Publish));
    const QString folder = stage.destination.filePath(u"Film [hls]"_s);
    QCOMPARE(flawOfPackage(folder, {2, 2, frames, 0.5, seconds}), QString());
    QFile master(folder + u"/master.m3u8"_s);
    QVERIFY(master.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(master.readAll());
    QVERIFY(text.contains(u"NAME=\"English\",LANGUAGE=\"en\",DEFAULT=NO,AUTOSELECT=YES"_s)
            || text.contains(u"NAME=\"American English\",LANGUAGE=\"en\",DEFAULT=NO"_s));
    QVERIFY(text.contains(u"NAME=\"Deutsch\",LANGUAGE=\"de\",DEFAULT=YES,AUTOSELECT=YES"_s));
}

void TestHlsPackager::keepsFilesBesideIt()
{
    Stage stage;
    QVERIFY(stage.make(picture + sound + encoded));
    OutputFormat format = hlsFormat();
    format.packaging = Packaging::Both;
    stage.plan(u"90p,audio"_s, format);
    QVERIFY(stage.runTo(StepKind::Publish));
    QCOMPARE(stage.published(), (QStringList{u"Film [90p].mp4"_s, u"Film [hls]"_s, u"Film.m4a"_s}));
    QCOMPARE(flawOfPackage(stage.destination.filePath(u"Film [hls]"_s), {1, 1, frames, 0, seconds}),
             QString());
}

void TestHlsPackager::packagesAgainWithoutEncoding_data()
{
    QTest::addColumn<double>("chunkSeconds");
    QTest::newRow("whole") << 0.0;
    QTest::newRow("chunks") << 3.3;
}

void TestHlsPackager::packagesAgainWithoutEncoding()
{
    QFETCH(const double, chunkSeconds);
    Stage stage;
    QVERIFY(stage.make(picture + sound + encoded));
    stage.plan(u"90p"_s, hlsFormat());
    stage.steps.setChunkSeconds(chunkSeconds);
    QVERIFY(stage.runTo(StepKind::Encode));
    // As a kill in the middle of cutting leaves it.
    Step *encode = stage.job.currentStep() - 1;
    encode->state = StepState::Pending;
    encode->checkpoint = stage.recorded.last();
    QVERIFY(QDir(stage.file(u"hls"_s)).removeRecursively());
    QVERIFY(QDir().mkpath(stage.file(u"hls.01234567.part/90p"_s)));
    QFile left(stage.file(u"hls.01234567.part/90p/segment-00001.m4s"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    stage.commands.clear();
    QVERIFY(stage.runTo(StepKind::Publish));
    QVERIFY(!stage.commands.join('\n'_L1).contains("libx264"_L1));
    QVERIFY(!left.exists());
    QCOMPARE(flawOfPackage(stage.destination.filePath(u"Film [hls]"_s), {1, 1, frames, 0, seconds}),
             QString());
}

void TestHlsPackager::noticesDamagedRenditions()
{
    Stage stage;
    QVERIFY(stage.make(picture + sound + encoded));
    stage.plan(u"90p"_s, hlsFormat());
    QVERIFY(stage.runTo(StepKind::Encode));
    Step *encode = stage.job.currentStep() - 1;
    encode->state = StepState::Pending;
    encode->checkpoint = stage.recorded.last();
    QFile rendition(stage.file(u"out-90p.mp4"_s));
    QVERIFY(rendition.open(QIODevice::ReadWrite));
    QVERIFY(rendition.seek(4));
    QVERIFY(rendition.write(QByteArray(20'000, '\1')) > 0); // same size, another file
    rendition.close();
    const StepOutcome outcome = stage.runStep();
    QCOMPARE(outcome.end, StepOutcome::End::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::EncodeFailed);
    QVERIFY(!QFile::exists(stage.file(u"hls"_s)));
    // The next run makes them again.
    QVERIFY(stage.runTo(StepKind::Publish));
}

void TestHlsPackager::noticesDamage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("what");
    QTest::newRow("no segment") << u"90p/segment-00002.m4s"_s << u"delete"_s;
    QTest::newRow("half a segment") << u"90p/segment-00002.m4s"_s << u"half"_s;
    QTest::newRow("half of the last") << u"90p/segment-00004.m4s"_s << u"half"_s;
    QTest::newRow("half a sound") << u"sound-1/segment-00003.m4s"_s << u"half"_s;
    QTest::newRow("no playlist") << u"90p/index.m3u8"_s << u"delete"_s;
    QTest::newRow("half a playlist") << u"sound-1/index.m3u8"_s << u"half"_s;
    QTest::newRow("half a master") << u"master.m3u8"_s << u"half"_s;
    QTest::newRow("no init") << u"90p/init.mp4"_s << u"delete"_s;
}

void TestHlsPackager::noticesDamage()
{
    QFETCH(const QString, file);
    QFETCH(const QString, what);
    if (!m_encoded) {
        m_encoded = std::make_unique<Stage>();
        QVERIFY(m_encoded->make(picture + sound + encoded));
        m_encoded->plan(u"180p,90p"_s, hlsFormat());
        QVERIFY(m_encoded->runTo(StepKind::Encode));
    }
    QFile damaged(m_encoded->file(u"hls/"_s + file));
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray whole = damaged.readAll();
    damaged.close();
    QVERIFY(what == "delete"_L1 ? damaged.remove() : damaged.resize(whole.size() / 2));
    StepOutcome outcome = m_encoded->runStep();
    QCOMPARE(outcome.end, StepOutcome::End::Failed);
    QVERIFY(!outcome.error->text.isEmpty() && !outcome.error->hint.isEmpty());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(whole);
    damaged.close();
    outcome = m_encoded->runStep();
    QCOMPARE(outcome.end, StepOutcome::End::Done);
    m_encoded->job.steps[2].state = StepState::Pending; // the next row begins here
}

void TestHlsPackager::publishesAsOneThing()
{
    Stage stage;
    QVERIFY(stage.make(picture + sound + encoded));
    stage.plan(u"90p"_s, hlsFormat());
    QVERIFY(QDir(stage.destination.path()).mkdir(u"Film [hls]"_s)); // somebody's own, empty
    QVERIFY(stage.runTo(StepKind::Publish));
    QCOMPARE(stage.published(), (QStringList{u"Film [hls]"_s, u"Film [hls] (2)"_s}));
    QVERIFY(QDir(stage.destination.filePath(u"Film [hls]"_s)).isEmpty());
    QCOMPARE(bytesOfWholePackage(stage.destination.filePath(u"Film [hls] (2)"_s)),
             stage.job.outputs.first().bytes);
    // A web server of another user may read it.
    const QFileInfo master(stage.job.outputs.first().path);
    QCOMPARE(master.permissions(),
             QFileInfo(master.path() + u"/90p/segment-00001.m4s"_s).permissions());
}

void TestHlsPackager::isRemovedOnlyWhole_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("as published") << u""_s << true;
    QTest::newRow("looked into by a file manager") << u".DS_Store"_s << true;
    QTest::newRow("with a file of somebody") << u"notes.txt"_s << false;
    QTest::newRow("with an empty file of somebody") << u"90p/empty"_s << false;
    QTest::newRow("without a segment") << u"-90p/segment-00001.m4s"_s << false;
    QTest::newRow("another folder of that name") << u"-"_s << false;
}

void TestHlsPackager::isRemovedOnlyWhole()
{
    QFETCH(const QString, change);
    QFETCH(const bool, isRemoved);
    const QTemporaryDir destination;
    const QString folder = destination.filePath(u"Film [hls]"_s);
    const auto write = [](const QString &path, const QByteArray &contents) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    };
    QVERIFY(QDir().mkpath(folder + u"/90p"_s));
    write(folder + u"/master.m3u8"_s, "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n90p/index.m3u8\n");
    write(folder + u"/90p/index.m3u8"_s,
          "#EXTM3U\n#EXT-X-MAP:URI=\"init.mp4\"\n#EXTINF:1,\nsegment-00001.m4s\n");
    write(folder + u"/90p/init.mp4"_s, "init");
    write(folder + u"/90p/segment-00001.m4s"_s, "media");
    const Output output{u"hls"_s, folder + u"/master.m3u8"_s, bytesBelow(folder), 1};
    if (change == "-"_L1) {
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(QDir().mkpath(folder));
        write(folder + u"/master.m3u8"_s, "mine");
    } else if (change.startsWith('-'_L1)) {
        QVERIFY(QFile::remove(folder + '/'_L1 + change.mid(1)));
    } else if (!change.isEmpty()) {
        write(folder + '/'_L1 + change, change == "90p/empty"_L1 ? "" : "something");
    }
    const OutputRemoval removal = removeOutputs({output});
    QCOMPARE(removal.removed, isRemoved ? 1 : 0);
    QCOMPARE(removal.failed.size(), isRemoved ? 0 : 1);
    QCOMPARE(QFileInfo::exists(folder), !isRemoved);
    if (isRemoved)
        QCOMPARE(removeOutputs({output}).missing, 1);
}

QTEST_GUILESS_MAIN(TestHlsPackager)
#include "tst_hlspackager.moc"
