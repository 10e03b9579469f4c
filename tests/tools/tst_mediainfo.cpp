// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/mediainfo.h"
#include "tests/tools/realmedia.h"

#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

class TestMediaInfo final : public QObject
{
    Q_OBJECT

private slots:
    void readsRealFiles_data();
    void readsRealFiles();
    void displaysUpright_data();
    void displaysUpright();
    void refuses_data();
    void refuses();
    void takesNoNonsenseForNumbers();
    void survivesJson();
    void passesTheFileAsAFile();
};

void TestMediaInfo::readsRealFiles_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    const QString picture = u"-f lavfi -i testsrc2=s=640x360:r=25:d=2 "_s;
    const QString sound = u"-f lavfi -i sine=440:d=2 "_s;
    QTest::newRow("mp4") << picture + sound << u"a.mp4"_s << u"640x360 25 h264 aac 1"_s;
    QTest::newRow("mkv") << picture + sound + u"-c:a flac "_s << u"a.mkv"_s
                         << u"640x360 25 h264 flac 1"_s;
    QTest::newRow("webm") << picture + u"-c:v libvpx "_s << u"a.webm"_s << u"640x360 25 vp8  0"_s;
    QTest::newRow("ntsc") << u"-f lavfi -i testsrc2=s=640x360:r=30000/1001:d=2 "_s << u"a.mp4"_s
                          << u"640x360 29.97 h264  0"_s;
    QTest::newRow("anamorphic") << u"-f lavfi -i testsrc2=s=720x576:r=25:d=2 -vf setsar=64/45 "_s
                                << u"a.mp4"_s << u"1024x576 25 h264  0"_s;
    QTest::newRow("mp3") << sound << u"a.mp3"_s << u"0x0 0  mp3 1"_s;
    QTest::newRow("wav") << sound + u"-ac 2 "_s << u"a.wav"_s << u"0x0 0  pcm_s16le 2"_s;
    QTest::newRow("flac") << sound << u"a.flac"_s << u"0x0 0  flac 1"_s;
    QTest::newRow("ogg") << sound + u"-c:a libvorbis "_s << u"a.ogg"_s << u"0x0 0  vorbis 1"_s;
    QTest::newRow("opus") << sound + u"-c:a libopus "_s << u"a.opus"_s << u"0x0 0  opus 1"_s;
    QTest::newRow("aac") << sound << u"a.aac"_s << u"0x0 0  aac 1"_s;
    QTest::newRow("aiff") << sound << u"a.aiff"_s << u"0x0 0  pcm_s16be 1"_s;
    QTest::newRow("ac3") << sound << u"a.ac3"_s << u"0x0 0  ac3 1"_s;
    QTest::newRow("avi") << picture + u"-c:v mpeg4 "_s << u"a.avi"_s << u"640x360 25 mpeg4  0"_s;
    QTest::newRow("flv") << picture + u"-c:v flv "_s << u"a.flv"_s << u"640x360 25 flv1  0"_s;
    QTest::newRow("mpeg") << picture << u"a.mpg"_s << u"640x360 25 mpeg1video  0"_s;
    QTest::newRow("ts") << picture << u"a.ts"_s << u"640x360 25 mpeg2video  0"_s;
    QTest::newRow("wmv") << picture << u"a.wmv"_s << u"640x360 25 msmpeg4v3  0"_s;
    QTest::newRow("gif") << picture << u"a.gif"_s << u"640x360 25 gif  0"_s;
    QTest::newRow("raw h264") << picture << u"a.h264"_s << u"640x360 25 h264  0"_s;
}

void TestMediaInfo::readsRealFiles()
{
    QFETCH(QString, arguments);
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(makeMedia(folder.path(), arguments + name));
    const auto info = probe(folder.filePath(name));
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    const QString found = u"%1x%2 %3 %4 %5 %6"_s.arg(info->width)
                              .arg(info->height)
                              .arg(info->framesPerSecond, 0, 'g', 4)
                              .arg(info->videoCodec, info->sounds.value(0).codec)
                              .arg(info->sounds.value(0).channels);
    QTEST(found, "expected");
    QCOMPARE(info->hasVideo, info->width > 0);
    QCOMPARE(info->hasAudio, !info->sounds.isEmpty());
    QVERIFY(info->bytes > 0);
    if (!name.endsWith(u".h264"_s)) // has no time of its own
        QVERIFY2(qAbs(info->durationSeconds - 2) < 0.15,
                 qPrintable(QString::number(info->durationSeconds)));
}

void TestMediaInfo::displaysUpright_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QSize>("size");

    QTest::newRow("plain") << QByteArray() << QSize(640, 360);
    QTest::newRow("matrix, left") << QByteArray(R"(,"side_data_list":[{"rotation":-90}])")
                                  << QSize(360, 640);
    QTest::newRow("matrix, right")
        << QByteArray(R"(,"side_data_list":[{"x":1},{"rotation":90}])") << QSize(360, 640);
    QTest::newRow("matrix, upside down")
        << QByteArray(R"(,"side_data_list":[{"rotation":180}])") << QSize(640, 360);
    QTest::newRow("tag") << QByteArray(R"(,"tags":{"rotate":"270"})") << QSize(360, 640);
    QTest::newRow("tag is nonsense") << QByteArray(R"(,"tags":{"rotate":"x"})") << QSize(640, 360);
    QTest::newRow("wide pixels") << QByteArray(R"(,"sample_aspect_ratio":"4:3")")
                                 << QSize(853, 360);
    QTest::newRow("unknown pixels")
        << QByteArray(R"(,"sample_aspect_ratio":"0:1")") << QSize(640, 360);
    QTest::newRow("wide pixels, turned")
        << QByteArray(R"(,"sample_aspect_ratio":"2:1","tags":{"rotate":"90"})") << QSize(360, 1280);
}

void TestMediaInfo::displaysUpright()
{
    QFETCH(QByteArray, extra);
    const auto info = parseFfprobe(R"({"streams":[{"codec_type":"video","width":640,"height":360)"
                                   + extra + "}]}");
    QVERIFY(info);
    QTEST(QSize(info->width, info->height), "size");
}

void TestMediaInfo::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no streams") << QByteArray(R"({"streams":[],"format":{"duration":"5"}})");
    QTest::newRow("wrong types") << QByteArray(R"({"streams":"x","format":[1]})");
    QTest::newRow("subtitles alone") << QByteArray(R"({"streams":[{"codec_type":"subtitle"}]})");
    QTest::newRow("a cover alone") << QByteArray(
        R"({"streams":[{"codec_type":"video","width":9,"disposition":{"attached_pic":1}}]})");
}

void TestMediaInfo::refuses()
{
    QFETCH(QByteArray, json);
    const auto info = parseFfprobe(json);
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::NotAVideo);
    QVERIFY(!info.error().hint.isEmpty());
}

void TestMediaInfo::takesNoNonsenseForNumbers()
{
    const auto info =
        parseFfprobe(R"({"streams":[{"codec_type":"audio","channels":-3,"duration":"-1"}],)"
                     R"("format":{"size":"99999999999999999999999","duration":"1e999"}})");
    QVERIFY(info);
    QCOMPARE(info->sounds.first().channels, 0);
    QCOMPARE(info->bytes, -1);
    QCOMPARE(info->durationSeconds, -1.0);
}

void TestMediaInfo::survivesJson()
{
    MediaInfo info;
    info.durationSeconds = 12.5;
    info.bytes = Q_INT64_C(9007199254740993);
    info.formatName = u"mov,mp4"_s;
    info.hasVideo = info.hasAudio = true;
    info.width = 1920;
    info.height = 1080;
    info.framesPerSecond = 29.97;
    info.videoCodec = u"h264"_s;
    info.sounds = {
        MediaTrack{0, u"aac"_s, 2, 12.25, u"deu"_s, u"Kommentar"_s, {u"default"_s, u"comment"_s}},
        MediaTrack{.index = 1, .codec = u"opus"_s}};
    info.subtitles = {MediaTrack{.codec = u"subrip"_s, .language = u"fra"_s}};
    info.timeBaseDenominator = 30000;
    QCOMPARE(MediaInfo::fromJson(info.toJson()), info);
    QCOMPARE(MediaInfo::fromJson({}), MediaInfo());
}

void TestMediaInfo::passesTheFileAsAFile()
{
    QTemporaryDir folder;
    const QString name = u"-x %03d:\n“a”.mp4"_s;
    QVERIFY(makeMedia(folder.path(), u"-f lavfi -i testsrc2=s=64x64:d=1 plain.mp4"_s));
    QVERIFY(QFile::rename(folder.filePath(u"plain.mp4"_s), folder.filePath(name)));
    QVERIFY(probe(folder.filePath(name)));
}

QTEST_GUILESS_MAIN(TestMediaInfo)
#include "tst_mediainfo.moc"
