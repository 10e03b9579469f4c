// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/thumbnailer.h"
#include "tests/jobs/queuefixture.h"
#include "tests/support/testmedia.h"
#include "tests/tools/realmedia.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace respool;

namespace {

// Their priority is the lowest: on a busy machine they hardly get on.
constexpr int longestWaitMs = 240'000;

QString encode(const char *source, const char *rest)
{
    return QStringLiteral("-f lavfi -i %1 -c:v libx264 -preset ultrafast -pix_fmt yuv420p %2")
        .arg(QLatin1String(source), QLatin1String(rest));
}

/// How far the light of a picture spreads, 0…255, and its mean.
struct Light
{
    double spread = 0;
    double mean = 0;
};

Light lightOf(const QImage &picture)
{
    QList<int> greys;
    double sum = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            greys.append(qGray(picture.pixel(x, y)));
            sum += greys.last();
        }
    }
    std::sort(greys.begin(), greys.end());
    const qsizetype tenth = greys.size() / 10;
    return {double(greys.at(greys.size() - 1 - tenth) - greys.at(tenth)),
            sum / double(greys.size())};
}

/// Pictures of the jobs of a queue whose steps succeed by themselves.
struct Bench
{
    QTemporaryDir folder;
    QueueFixture queue;
    ToolLocator tools;
    Profile profile = Profile::at(folder.path());
    std::unique_ptr<Thumbnailer> thumbnailer;

    explicit Bench(bool opens = true)
    {
        queue.steps.succeedsAtOnce = true;
        queue.limits.encodes = 8;
        if (opens) {
            const bool isOpen = queue.open();
            Q_ASSERT(isOpen);
            Q_UNUSED(isOpen)
            makeThumbnailer();
        }
    }

    void makeThumbnailer()
    {
        thumbnailer = std::make_unique<Thumbnailer>(
            Thumbnailer::Services{queue.queue(), queue.store(), tools, profile});
    }

    [[nodiscard]] static JobSpec specOf(const QString &file)
    {
        JobSpec spec = QueueFixture::encodeSpec(1);
        spec.source = file;
        return spec;
    }

    [[nodiscard]] QString pictureOf(JobId id)
    {
        return profile.thumbnail(queue.stored(id).uuid.toString(QUuid::WithoutBraces));
    }

    [[nodiscard]] QStringList pictures() const
    {
        return QDir(profile.thumbnails()).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] bool waitUntilIdle() const
    {
        QSignalSpy idle(thumbnailer.get(), &Thumbnailer::idle);
        return QTest::qWaitFor([&] { return !idle.isEmpty(); }, longestWaitMs);
    }
};

} // namespace

class ThumbnailerTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsThePicture_data();
    void findsThePicture();
    void prefersTheFirstFileWithPictures();
    void makesManyOneAtATime();
    void goesOnAfterAKill();
    void leavesNothingHalfMade();
    void makesWhatIsLookedAt();
    void putsOffWhatNobodyLooksAt();
    void isPoliteForWhoLooks();
    void makesNothingOfWhatIsNoVideo();
    void forgetsJobsThatAreGone();

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_media.filePath(QLatin1String(name));
    }

    QTemporaryDir m_media;
};

void ThumbnailerTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = m_media.path();
    // One keyframe alone, in the black: the worst that a film can do.
    QVERIFY(makeMedia(folder,
                      encode("color=black:s=640x360:r=25:d=4[a];testsrc2=s=640x360:r=25:d=8[b];"
                             "[a][b]concat=n=2",
                             "-g 9999 -sc_threshold 0 blackfirst.mp4")));
    QVERIFY(makeMedia(
        folder,
        encode("testsrc2=s=640x360:r=25:d=8,fade=in:0:100,fade=out:110:90", "-g 9999 fades.mp4")));
    QVERIFY(makeMedia(folder, encode("testsrc2=s=640x360:r=25:d=1", "-frames:v 1 frame.mp4")));
    QVERIFY(makeMedia(folder, encode("testsrc2=s=640x360:r=25:d=0.2", "short.mp4")));
    QVERIFY(
        makeMedia(folder, encode("testsrc2=s=720x576:r=25:d=3,setsar=64/45", "anamorphic.mp4")));
    QVERIFY(makeMedia(folder, encode("color=black:s=640x360:r=25:d=3", "black.mp4")));
    QVERIFY(makeMedia(
        folder,
        encode("testsrc2=s=640x360:r=25:d=1 -f lavfi -i sine=d=60", "-c:a aac longsound.mp4")));
    QVERIFY(makeMedia(
        folder,
        QStringLiteral("-f lavfi -i testsrc2=s=640x360:r=25:d=3,format=yuv420p10le -c:v libx265 "
                       "-preset ultrafast -x265-params log-level=error -color_primaries bt2020 "
                       "-color_trc smpte2084 -colorspace bt2020nc hdr.mkv")));
    QVERIFY(makeMedia(folder, QStringLiteral("-f lavfi -i sine=d=2 sound.mp3")));
    QVERIFY(makeMedia(
        folder,
        QStringLiteral(
            "-i sound.mp3 -f lavfi -i testsrc2=s=300x300:r=25:d=0.04 -map 0:a -map 1:v -frames:v 1 "
            "-c:a copy -c:v mjpeg -disposition:v attached_pic cover.mp3")));
    QFile whole(TestMedia::clip());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile text(file("text.mp4"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("This is no video.\n");
    QFile garbled(file("garbled.mp4"));
    QVERIFY(garbled.open(QIODevice::WriteOnly));
    garbled.write(whole.read(64) + QByteArray(100'000, 'x'));
}

void ThumbnailerTest::findsThePicture_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("leastSpread");
    const auto row = [this](const char *name, QSize size, double leastSpread) {
        QTest::newRow(name) << file(name) << size << leastSpread;
    };
    row("blackfirst.mp4", {480, 270}, 120);
    row("fades.mp4", {480, 270}, 120);
    row("frame.mp4", {480, 270}, 120);
    row("short.mp4", {480, 270}, 120);
    row("anamorphic.mp4", {480, 270}, 120);
    row("longsound.mp4", {480, 270}, 120);
    row("hdr.mkv", {480, 270}, 60);
    row("black.mp4", {480, 270}, 0);
    row("cover.mp3", {300, 300}, 120);
    row("sound.mp3", {}, 0);
    row("text.mp4", {}, 0);
    row("garbled.mp4", {}, 0);
    row("not there.mp4", {}, 0);
    QTest::newRow("portrait") << TestMedia::portrait() << QSize(270, 480) << 60.0;
    QTest::newRow("small") << TestMedia::small() << QSize(320, 180) << 60.0;
}

void ThumbnailerTest::findsThePicture()
{
    QFETCH(const QString, source);
    QFETCH(const QSize, size);
    QFETCH(const double, leastSpread);
    const QTemporaryDir folder;
    const ToolLocator tools;
    const QString picture = folder.filePath(QStringLiteral("made/picture.jpg"));
    ThumbnailRun run({{source}, picture, folder.filePath(QStringLiteral("work")), false}, tools);
    QSignalSpy finished(&run, &ThumbnailRun::finished);
    run.start();
    QVERIFY(finished.wait(longestWaitMs));
    QCOMPARE(finished.first().first().toBool(), !size.isEmpty());
    QCOMPARE(QFile::exists(picture), !size.isEmpty());
    if (size.isEmpty())
        return;
    const QImage image(picture);
    QCOMPARE(image.size(), size);
    QVERIFY(QFileInfo(picture).size() < 100'000);
    const Light light = lightOf(image);
    QVERIFY2(light.spread >= leastSpread, qPrintable(QString::number(light.spread)));
    qInfo("spread %.0f, mean %.0f, %lld bytes", light.spread, light.mean,
          QFileInfo(picture).size());
}

void ThumbnailerTest::prefersTheFirstFileWithPictures()
{
    const QTemporaryDir folder;
    const ToolLocator tools;
    const QString picture = folder.filePath(QStringLiteral("picture.jpg"));
    ThumbnailRun run(
        {{file("text.mp4"), file("cover.mp3"), TestMedia::portrait(), file("anamorphic.mp4")},
         picture,
         folder.filePath(QStringLiteral("work")),
         false},
        tools);
    QSignalSpy finished(&run, &ThumbnailRun::finished);
    run.start();
    QVERIFY(finished.wait(longestWaitMs));
    QCOMPARE(QImage(picture).size(), QSize(270, 480));
}

void ThumbnailerTest::makesManyOneAtATime()
{
    constexpr int count = 12;
    Bench bench;
    ProcessIdentity last;
    int overlaps = 0;
    connect(bench.thumbnailer.get(), &Thumbnailer::started, this, [&](qint64 pid) {
        overlaps += last.pid > 0 && last.isAlive() ? 1 : 0;
        last = ProcessIdentity::of(pid);
    });
    QSignalSpy made(bench.thumbnailer.get(), &Thumbnailer::made);
    const QList<JobId> ids =
        bench.queue.add(QList<JobSpec>(count, Bench::specOf(file("short.mp4"))));
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), count, longestWaitMs);
    QCOMPARE(overlaps, 0);
    QVERIFY(last.pid > 0);
    for (const JobId id : ids)
        QCOMPARE(QImage(bench.pictureOf(id)).size(), QSize(480, 270));
    QCOMPARE(bench.pictures().size(), count);
    QVERIFY(bench.queue.failures->isEmpty());
}

void ThumbnailerTest::goesOnAfterAKill()
{
    Bench bench;
    int runs = 0;
    // The first one's ffprobe and the second one's ffmpeg: with its warden each dies as one.
    connect(bench.thumbnailer.get(), &Thumbnailer::started, this, [&](qint64 pid) {
        ++runs;
        if (runs == 1 || runs == 3)
            ::kill(static_cast<pid_t>(pid), SIGKILL);
    });
    QSignalSpy made(bench.thumbnailer.get(), &Thumbnailer::made);
    const QList<JobId> ids = bench.queue.add(QList<JobSpec>(3, Bench::specOf(file("short.mp4"))));
    QVERIFY(bench.waitUntilIdle());
    QCOMPARE(made.size(), 1);
    QCOMPARE(bench.pictures().size(), 1);
    QCOMPARE(ids.size(), 3);
    QCOMPARE(bench.queue.failures->size(), 0);
    for (const JobId id : ids)
        QCOMPARE(bench.queue.stored(id).state, JobState::Completed);
}

void ThumbnailerTest::leavesNothingHalfMade()
{
    for (int stopAt = 1; stopAt <= 4; ++stopAt) {
        Bench bench;
        int runs = 0;
        ProcessIdentity last;
        connect(bench.thumbnailer.get(), &Thumbnailer::started, this, [&](qint64 pid) {
            ++runs;
            last = ProcessIdentity::of(pid);
        });
        bench.queue.add(QList<JobSpec>(4, Bench::specOf(file("blackfirst.mp4"))));
        QTRY_COMPARE_WITH_TIMEOUT(runs, stopAt, longestWaitMs);
        bench.thumbnailer.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!last.isAlive(), 5000);
        for (const QString &name : bench.pictures())
            QVERIFY2(!QImage(bench.profile.thumbnails() + u'/' + name).isNull(), qPrintable(name));
    }
}

void ThumbnailerTest::makesWhatIsLookedAt()
{
    Bench bench;
    bench.queue.steps.succeedsAtOnce = false;
    const JobId id = bench.queue.add({Bench::specOf(file("short.mp4"))}).first();
    QVERIFY(bench.queue.waitForStep(id)); // at work: its source can be shown
    QSignalSpy made(bench.thumbnailer.get(), &Thumbnailer::made);
    bench.thumbnailer->want(id);
    QVERIFY(made.wait(longestWaitMs));
    const QDateTime first = QFileInfo(bench.pictureOf(id)).lastModified();

    bench.thumbnailer->want(id);
    QVERIFY(made.wait(longestWaitMs));
    QCOMPARE(QFileInfo(bench.pictureOf(id)).lastModified(), first);

    QVERIFY(QFile::remove(bench.pictureOf(id)));
    bench.thumbnailer->want(id);
    QVERIFY(made.wait(longestWaitMs));
    QVERIFY(QFile::exists(bench.pictureOf(id)));
}

void ThumbnailerTest::putsOffWhatNobodyLooksAt()
{
    Bench bench;
    bench.queue.steps.succeedsAtOnce = false;
    const JobId seen = bench.queue.add({Bench::specOf(file("short.mp4"))}).first();
    QVERIFY(bench.queue.waitForStep(seen));
    bench.queue.steps.succeedsAtOnce = true;
    QSignalSpy made(bench.thumbnailer.get(), &Thumbnailer::made);
    QSignalSpy started(bench.thumbnailer.get(), &Thumbnailer::started);
    const JobId unseen = bench.queue.add({Bench::specOf(file("blackfirst.mp4"))}).first();
    QTRY_VERIFY_WITH_TIMEOUT(!started.isEmpty(), longestWaitMs);
    bench.thumbnailer->want(seen);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 2, longestWaitMs);
    QCOMPARE(made.at(0).first().value<JobId>(), seen);
    QCOMPARE(made.at(1).first().value<JobId>(), unseen);
    QVERIFY(!QImage(bench.pictureOf(unseen)).isNull());
}

void ThumbnailerTest::isPoliteForWhoLooks()
{
#ifdef Q_OS_UNIX
    Bench bench;
    const Result<QString> ffprobe = bench.tools.find(ToolKind::Ffprobe);
    QVERIFY(ffprobe);
    const QString script = bench.folder.filePath(QStringLiteral("ffprobe"));
    QFile wrapper(script);
    QVERIFY(wrapper.open(QIODevice::WriteOnly));
    wrapper.write("#!/bin/sh\nnice >> \"$0.log\"\nexec " + ffprobe->toLocal8Bit() + " \"$@\"\n");
    QVERIFY(wrapper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    wrapper.close();
    bench.tools.setPath(ToolKind::Ffprobe, script);
    QSignalSpy made(bench.thumbnailer.get(), &Thumbnailer::made);
    QElapsedTimer timer;
    timer.start();
    const JobId id = bench.queue.add({Bench::specOf(file("short.mp4"))}).first();
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, longestWaitMs);
    const qint64 inBackground = timer.restart();
    QVERIFY(QFile::remove(bench.pictureOf(id)));
    bench.thumbnailer->want(id);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 2, longestWaitMs);
    qInfo("for nobody %lld ms, for who looks %lld ms", inBackground, timer.elapsed());
    QFile log(script + QStringLiteral(".log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> niceness = log.readAll().trimmed().split('\n');
    QCOMPARE(niceness.size(), 2);
    QCOMPARE(niceness.first().toInt(), 19);
    QVERIFY(niceness.last().toInt() < 10);
#else
    QSKIP("Niceness is told by a shell script.");
#endif
}

void ThumbnailerTest::makesNothingOfWhatIsNoVideo()
{
    Bench bench;
    QSignalSpy made(bench.thumbnailer.get(), &Thumbnailer::made);
    QSignalSpy started(bench.thumbnailer.get(), &Thumbnailer::started);
    const JobId id = bench.queue.add({Bench::specOf(file("garbled.mp4"))}).first();
    QVERIFY(bench.waitUntilIdle());
    const qsizetype runs = started.size();
    QVERIFY(runs > 0);
    bench.thumbnailer->want(id); // known to have none
    QCoreApplication::processEvents();
    QVERIFY(!bench.thumbnailer->isBusy());
    QCOMPARE(started.size(), runs);
    QVERIFY(made.isEmpty());
    QVERIFY(bench.queue.failures->isEmpty());
    QCOMPARE(bench.queue.stored(id).state, JobState::Completed);
    QVERIFY(bench.pictures().isEmpty());
}

void ThumbnailerTest::forgetsJobsThatAreGone()
{
    Bench bench;
    const JobId id = bench.queue.add({Bench::specOf(file("short.mp4"))}).first();
    QVERIFY(bench.waitUntilIdle());
    const QString kept = bench.pictureOf(id);
    const QString gone =
        bench.profile.thumbnail(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString halfMade = bench.profile.thumbnails() + QStringLiteral("/.half.jpg.tmp");
    QVERIFY(QFile::copy(kept, gone) && QFile::copy(kept, halfMade));
    QFile old(halfMade);
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1),
                            QFileDevice::FileModificationTime));
    old.close();
    bench.thumbnailer.reset();
    bench.queue.kill();
    bench.queue.start(); // the thumbnailer must be there when the list is loaded
    bench.makeThumbnailer();
    QTRY_VERIFY(!QFile::exists(gone) && !QFile::exists(halfMade));
    QVERIFY(QFile::exists(kept));
}

QTEST_GUILESS_MAIN(ThumbnailerTest)
#include "tst_thumbnailer.moc"
