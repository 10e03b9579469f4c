// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/mediagate.h"
#include "tests/tools/realmedia.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

const QString pictureAndSound = QStringLiteral(
    "-f lavfi -i testsrc2=s=320x180:r=25:d=20 -f lavfi -i sine=440:d=20 -c:v libx264 -preset "
    "ultrafast -g 25 -c:a aac ");

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Result<MediaFacts> judged(const QString &file, const MediaExpectation &expectation)
{
    const ToolOutput run = runFfmpeg(MediaGate::arguments(file));
    MediaGate gate;
    for (const QByteArray &line : run.output.split('\n'))
        gate.feed(line);
    return gate.judge(file, run.exitCode == 0, QString::fromUtf8(run.errors), expectation);
}

MediaExpectation lasting(double seconds)
{
    MediaExpectation expectation;
    expectation.durationSeconds = seconds;
    return expectation;
}

} // namespace

class TestMediaGate final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void passesWholeFiles_data();
    void passesWholeFiles();
    void refuses_data();
    void refuses();
    void letsUnevenSourcesBe();
    void trustsTheAnnouncedSize();
    void refusesAnotherSize();
    void needsWhatIsAskedFor();
    void toleratesBrokenLines();
    void countsSecondsSeen();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] bool make(const QString &arguments) const
    {
        return makeMedia(m_folder.path(), arguments);
    }

    void makeSegments();
    void makeDamaged();

    QTemporaryDir m_folder;
};

void TestMediaGate::initTestCase()
{
    QVERIFY(make(pictureAndSound + u"-movflags +faststart good.mp4"_s));
    QVERIFY(make(u"-i good.mp4 -c copy good.mkv"_s));
    QVERIFY(make(u"-i good.mp4 -c copy good.ts"_s));
    QVERIFY(make(u"-i good.mp4 -s 64x36 -c:v libvpx -deadline realtime -c:a libopus good.webm"_s));
    QVERIFY(make(u"-i good.mp4 -an -c copy silent.mp4"_s));
    QVERIFY(make(u"-i good.mp4 -vn -c copy sound.m4a"_s));
    QVERIFY(make(u"-i good.mp4 -vn sound.wav"_s));
    QVERIFY(make(u"-i good.mp4 -vn sound.flac"_s));
    QVERIFY(make(u"-i good.mp4 -frames:v 1 cover.jpg"_s));
    QVERIFY(make(u"-i good.mp4 -i cover.jpg -map 0:a -map 1:v -c:v copy -id3v2_version 3 "
                 "-disposition:v attached_pic cover.mp3"_s));
    QVERIFY(make(u"-i good.mp4 -i cover.jpg -map 0 -map 1 -c copy -disposition:v:1 attached_pic "
                 "covered.mp4"_s));
    QVERIFY(make(u"-i good.mp4 -vf fps=1 -c:v libx264 -c:a copy slow.mp4"_s));
    QVERIFY(make(u"-f lavfi -i testsrc2=s=320x180:r=1/5:d=60 -c:v libx264 slides.mp4"_s));
    QVERIFY(make(u"-f lavfi -i testsrc2=s=320x180:r=25:d=20 -f lavfi -i sine=440:d=12 -c:v libx264 "
                 "-preset ultrafast -c:a aac uneven.mp4"_s));
    // As a screen recorder writes: frames at odd times, pictures held for seconds, steady sound.
    QVERIFY(make(u"-i good.mp4 -vf select='not(between(t,5,9))*gt(random(0),0.6)' -fps_mode vfr "
                 "-c:v libx264 -preset ultrafast -c:a copy screen.mp4"_s));
    makeSegments();
    makeDamaged();
}

void TestMediaGate::makeSegments()
{
    QVERIFY(make(u"-i good.mp4 -c copy -f hls -hls_time 2 -hls_list_size 0 s.m3u8"_s));
    QByteArray gappy;
    QByteArray doubled;
    QByteArray picture;
    for (int i = 0; i < 10; ++i) {
        const QByteArray segment = readAll(path(u"s%1.ts"_s.arg(i)));
        QVERIFY(!segment.isEmpty());
        gappy += i == 4 ? QByteArray() : segment;
        doubled += i == 4 ? segment + segment : segment;
    }
    QVERIFY(writeAll(path(u"gappy.ts"_s), gappy));
    QVERIFY(writeAll(path(u"doubled.ts"_s), doubled));
    QVERIFY(make(u"-i gappy.ts -c copy gappy.mp4"_s));
    QVERIFY(make(u"-i doubled.ts -c copy doubled.mp4"_s));
    // The picture alone lost a piece, as with separate streams.
    QVERIFY(make(u"-i gappy.mp4 -i good.mp4 -map 0:v -map 1:a -c copy gappypicture.mp4"_s));
    QVERIFY(make(u"-i gappy.mp4 -vn -c copy gappysound.m4a"_s));
}

void TestMediaGate::makeDamaged()
{
    const QByteArray good = readAll(path(u"good.mp4"_s));
    QVERIFY(writeAll(path(u"truncated.mp4"_s), good.left(good.size() * 6 / 10)));
    const QByteArray matroska = readAll(path(u"good.mkv"_s));
    QVERIFY(writeAll(path(u"truncated.mkv"_s), matroska.left(matroska.size() * 6 / 10)));
    const QByteArray stream = readAll(path(u"good.ts"_s));
    QVERIFY(writeAll(path(u"truncated.ts"_s), stream.left(stream.size() / 2)));
    QVERIFY(make(pictureAndSound + u"-vf hue=s=0 -b:v 300k -movflags +faststart other.mp4"_s));
    const QByteArray other = readAll(path(u"other.mp4"_s));
    QVERIFY(
        writeAll(path(u"spliced.mp4"_s), good.left(good.size() / 2) + other.mid(good.size() / 2)));
    QVERIFY(make(u"-i good.mp4 -c copy moovlast.mp4"_s));
    const QByteArray last = readAll(path(u"moovlast.mp4"_s));
    QVERIFY(writeAll(path(u"nomoov.mp4"_s), last.left(last.size() / 2)));
    QVERIFY(writeAll(path(u"page.mp4"_s), "<!doctype html><title>Sign in</title>"));
    QVERIFY(writeAll(path(u"noise.mp4"_s), QByteArray(50'000, 'x')));
    QVERIFY(writeAll(path(u"empty.mp4"_s), {}));
    QVERIFY(writeAll(path(u"list.mp4"_s), "#EXTM3U\n#EXTINF:2,\ns0.ts\n#EXT-X-ENDLIST\n"));
    QVERIFY(writeAll(path(u"concat.mp4"_s), "ffconcat version 1.0\nfile good.mp4\n"));
}

void TestMediaGate::passesWholeFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("hasVideo");
    QTest::addColumn<bool>("hasAudio");

    QTest::newRow("mp4") << u"good.mp4"_s << 20.0 << true << true;
    QTest::newRow("mkv") << u"good.mkv"_s << 20.0 << true << true;
    QTest::newRow("webm") << u"good.webm"_s << 20.0 << true << true;
    QTest::newRow("ts") << u"good.ts"_s << 20.0 << true << true;
    QTest::newRow("no sound") << u"silent.mp4"_s << 20.0 << true << false;
    QTest::newRow("sound alone") << u"sound.m4a"_s << 20.0 << false << true;
    QTest::newRow("wav") << u"sound.wav"_s << 20.0 << false << true;
    QTest::newRow("flac") << u"sound.flac"_s << 20.0 << false << true;
    QTest::newRow("mp3 with a cover") << u"cover.mp3"_s << 20.0 << false << true;
    QTest::newRow("mp4 with a cover") << u"covered.mp4"_s << 20.0 << true << true;
    QTest::newRow("one frame a second") << u"slow.mp4"_s << 20.0 << true << true;
    QTest::newRow("one slide in 5 s") << u"slides.mp4"_s << 60.0 << true << false;
    QTest::newRow("screen recording with a held picture")
        << u"screen.mp4"_s << 20.0 << true << true;
}

void TestMediaGate::passesWholeFiles()
{
    QFETCH(QString, name);
    QFETCH(double, seconds);
    const auto facts = judged(path(name), lasting(seconds));
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text + facts.error().detail));
    QVERIFY(qAbs(facts->durationSeconds - seconds) < 0.2);
    QCOMPARE(facts->bytes, QFileInfo(path(name)).size());
    QTEST(facts->hasVideo, "hasVideo");
    QTEST(facts->hasAudio, "hasAudio");
}

void TestMediaGate::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("expectedSeconds");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("word");

    QTest::newRow("truncated mp4")
        << u"truncated.mp4"_s << -1.0 << ErrorCode::MediaDamaged << u"damaged at 0:1"_s;
    QTest::newRow("truncated mkv")
        << u"truncated.mkv"_s << -1.0 << ErrorCode::MediaDamaged << u"damaged"_s;
    QTest::newRow("truncated ts") << u"truncated.ts"_s << 20.0 << ErrorCode::DownloadIncomplete
                                  << u"instead of 0:20"_s;
    QTest::newRow("spliced") << u"spliced.mp4"_s << -1.0 << ErrorCode::MediaDamaged << u"damaged"_s;
    QTest::newRow("end missing") << u"nomoov.mp4"_s << -1.0 << ErrorCode::DownloadIncomplete
                                 << u"end of the file"_s;
    QTest::newRow("web page") << u"page.mp4"_s << 20.0 << ErrorCode::NotAVideo << u"web page"_s;
    QTest::newRow("noise") << u"noise.mp4"_s << -1.0 << ErrorCode::NotAVideo << u"neither"_s;
    QTest::newRow("empty") << u"empty.mp4"_s << -1.0 << ErrorCode::DownloadIncomplete << u"empty"_s;
    QTest::newRow("missing") << u"none.mp4"_s << -1.0 << ErrorCode::SourceMissing << u"gone"_s;
    QTest::newRow("still picture")
        << u"cover.jpg"_s << -1.0 << ErrorCode::NotAVideo << u"neither"_s;
    QTest::newRow("playlist") << u"list.mp4"_s << -1.0 << ErrorCode::NotAVideo << u"instead"_s;
    QTest::newRow("concat list") << u"concat.mp4"_s << -1.0 << ErrorCode::NotAVideo << u"neither"_s;
    QTest::newRow("2 s hole in mp4")
        << u"gappy.mp4"_s << -1.0 << ErrorCode::DownloadIncomplete << u"gap"_s;
    QTest::newRow("2 s hole in ts")
        << u"gappy.ts"_s << -1.0 << ErrorCode::DownloadIncomplete << u"gap"_s;
    QTest::newRow("2 s hole in the picture")
        << u"gappypicture.mp4"_s << 20.0 << ErrorCode::DownloadIncomplete << u"gap"_s;
    QTest::newRow("2 s hole in sound alone")
        << u"gappysound.m4a"_s << -1.0 << ErrorCode::DownloadIncomplete << u"gap"_s;
    QTest::newRow("a piece twice, mp4")
        << u"doubled.mp4"_s << 20.0 << ErrorCode::DownloadIncomplete << QString();
    QTest::newRow("a piece twice, ts")
        << u"doubled.ts"_s << -1.0 << ErrorCode::MediaDamaged << u"damaged"_s;
    QTest::newRow("sound ends early")
        << u"uneven.mp4"_s << 20.0 << ErrorCode::DownloadIncomplete << u"sound is 0:12"_s;
    QTest::newRow("too short") << u"good.mp4"_s << 23.0 << ErrorCode::DownloadIncomplete
                               << u"0:20 long instead of 0:23"_s;
    QTest::newRow("too long") << u"good.mp4"_s << 15.0 << ErrorCode::DownloadIncomplete
                              << u"instead of 0:15"_s;
}

void TestMediaGate::refuses()
{
    QFETCH(QString, name);
    QFETCH(double, expectedSeconds);
    QFETCH(QString, word);
    const auto facts = judged(path(name), lasting(expectedSeconds));
    QVERIFY(!facts);
    QTEST(facts.error().code, "code");
    QVERIFY2(facts.error().text.contains(word), qPrintable(facts.error().text));
    QVERIFY(!facts.error().hint.isEmpty());
}

void TestMediaGate::letsUnevenSourcesBe()
{
    MediaExpectation expectation = lasting(20);
    expectation.mayBeUneven = true;
    QVERIFY(judged(path(u"uneven.mp4"_s), expectation));
    QVERIFY(judged(path(u"gappy.mp4"_s), expectation));
}

void TestMediaGate::trustsTheAnnouncedSize()
{
    MediaExpectation expectation = lasting(20);
    expectation.bytes = QFileInfo(path(u"uneven.mp4"_s)).size();
    QVERIFY(judged(path(u"uneven.mp4"_s), expectation));
}

void TestMediaGate::refusesAnotherSize()
{
    MediaExpectation expectation;
    expectation.bytes = QFileInfo(path(u"good.mp4"_s)).size() + 1;
    const auto facts = judged(path(u"good.mp4"_s), expectation);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::DownloadIncomplete);
}

void TestMediaGate::needsWhatIsAskedFor()
{
    MediaExpectation video;
    video.needsVideo = true;
    QVERIFY(judged(path(u"good.mp4"_s), video));
    for (const QString &name : {u"sound.m4a"_s, u"cover.mp3"_s}) {
        const auto facts = judged(path(name), video);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::NotAVideo);
    }
    MediaExpectation audio;
    audio.needsAudio = true;
    QVERIFY(judged(path(u"sound.m4a"_s), audio));
    const auto silent = judged(path(u"silent.mp4"_s), audio);
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, ErrorCode::NotAVideo);
}

void TestMediaGate::toleratesBrokenLines()
{
    MediaGate gate;
    for (const char *line :
         {"", "#", "#tb", "#tb 0", "#tb x: 1/0", "#tb 999999: 1/25", "#tb -1: 1/25", "#tb 0: 1/0",
          "#media_type 0: video", "0", "0,", "7, 1, 2, 3, 4, 0x1", "-1, 0, 0, 1, 1, 0x0",
          "0, 99999999999999999999999, 0, 1", "0, a, b, c", "\xff\xfe\x00"})
        gate.feed(QByteArray(line));
    gate.feed("0, -9223372036854775808, -9223372036854775808, 1, 5, 0x0");
    QCOMPARE(gate.secondsSeen(), 0.0);
}

void TestMediaGate::countsSecondsSeen()
{
    MediaGate gate;
    gate.feed("#tb 0: 1/10");
    gate.feed("#media_type 0: audio");
    for (int i = 0; i < 30; ++i)
        gate.feed(QByteArray("0, %1, %1, 1, 100, 0x1").replace("%1", QByteArray::number(100 + i)));
    QCOMPARE(gate.secondsSeen(), 3.0);
}

QTEST_GUILESS_MAIN(TestMediaGate)
#include "tst_mediagate.moc"
