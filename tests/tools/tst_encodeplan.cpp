// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodearguments.h"
#include "tests/tools/realmedia.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

MediaInfo picture(int width, int height, bool hasAudio = true)
{
    MediaInfo info;
    info.durationSeconds = 10;
    info.hasVideo = true;
    info.hasAudio = hasAudio;
    info.width = width;
    info.height = height;
    if (hasAudio)
        info.sounds = {MediaTrack{.codec = u"opus"_s}};
    return info;
}

QStringList sizes(const EncodePlan &plan)
{
    QStringList texts;
    for (const EncodeOutput &output : plan.outputs)
        texts.append(u"%1=%2x%3"_s.arg(output.label).arg(output.width).arg(output.height));
    return texts;
}

} // namespace

class TestEncodePlan final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plans_data();
    void plans();
    void saysWhatWasTooLarge();
    void choosesTheLengthOfChunks();
    void sharesOutItsThreads_data();
    void sharesOutItsThreads();
    void refusesWhatTheSourceLacks();
    void encodes_data();
    void encodes();
    void copiesAac();
    void keepsTimestamps_data();
    void keepsTimestamps();
    void keepsChaptersAndTitle();
    void ignoresCovers();
    void stopsAtDamage();
    void opensNoPlaylist();

private:
    [[nodiscard]] bool make(const QString &arguments) const
    {
        return makeMedia(m_folder.path(), arguments);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList paths(QStringList names) const
    {
        for (QString &name : names)
            name = path(name);
        return names;
    }

    /// Plans and encodes; the infos of the outputs in their order, none when anything fails.
    QList<MediaInfo> encoded(const QString &name, const QString &renditions);

    QTemporaryDir m_folder;
};

void TestEncodePlan::initTestCase()
{
    const QString start = u"-f lavfi -i testsrc2=s=%1:r=25:d=2 -f lavfi -i sine=440:d=2 -c:v "
                          "libx264 -preset ultrafast -c:a libmp3lame "_s;
    QVERIFY(make(start.arg(u"640x360"_s) + u"landscape.mp4"_s));
    QVERIFY(make(start.arg(u"360x640"_s) + u"portrait.mp4"_s));
    QVERIFY(make(start.arg(u"641x361"_s) + u"-pix_fmt yuv444p odd.mkv"_s));
    QVERIFY(make(start.arg(u"720x576"_s) + u"-vf setsar=64/45 anamorphic.mp4"_s));
    // The red side is the left one, so that upright can be told from sideways.
    QVERIFY(make(u"-f lavfi -i color=red:s=320x360:d=2 -f lavfi -i color=blue:s=320x360:d=2 "
                 "-filter_complex hstack -c:v libx264 -preset ultrafast halves.mp4"_s));
    QVERIFY(make(u"-i halves.mp4 -c copy -metadata:s:v:0 rotate=90 rotated.mp4"_s));
    QVERIFY(make(u"-i landscape.mp4 -an -c copy silent.mp4"_s));
    QVERIFY(make(u"-i landscape.mp4 -vn -c copy sound.mp3"_s));
    QVERIFY(make(u"-i landscape.mp4 -c:v copy -c:a aac aac.mp4"_s));
    QVERIFY(make(u"-i landscape.mp4 -vn -c:a aac -f adts sound.aac"_s));
    QVERIFY(make(u"-i landscape.mp4 -frames:v 1 cover.jpg"_s));
    QVERIFY(make(u"-i cover.jpg -i landscape.mp4 -map 0 -map 1 -c copy -disposition:v:0 "
                 "attached_pic covered.mp4"_s));
}

void TestEncodePlan::plans_data()
{
    QTest::addColumn<MediaInfo>("source");
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("landscape") << picture(1920, 1080) << u"720p,360p,audio"_s
                               << QStringList{u"720p=1280x720"_s, u"360p=640x360"_s,
                                              u"audio=0x0"_s};
    QTest::newRow("portrait") << picture(1080, 1920) << u"720p"_s
                              << QStringList{u"720p=720x1280"_s};
    QTest::newRow("never upscaled")
        << picture(640, 360) << u"1080p,720p"_s << QStringList{u"360p=640x360"_s};
    QTest::newRow("never upscaled, beside a smaller one")
        << picture(640, 360) << u"1080p,240p,360p"_s
        << QStringList{u"360p=640x360"_s, u"240p=426x240"_s};
    QTest::newRow("odd source") << picture(641, 361) << u"1080p"_s
                                << QStringList{u"360p=640x360"_s};
    QTest::newRow("odd wish") << picture(1920, 1080) << u"361p"_s << QStringList{u"360p=640x360"_s};
    QTest::newRow("very wide") << picture(4000, 20) << u"720p"_s << QStringList{u"20p=4000x20"_s};
    QTest::newRow("the original alone") << picture(640, 360) << u"original"_s << QStringList{};
}

void TestEncodePlan::plans()
{
    QFETCH(MediaInfo, source);
    QFETCH(QString, renditions);
    const auto plan = planEncode(source, recipe(renditions));
    QVERIFY(plan);
    QTEST(sizes(*plan), "expected");
}

void TestEncodePlan::saysWhatWasTooLarge()
{
    const auto plan = planEncode(picture(640, 360), recipe(u"1080p,720p,240p"_s));
    QVERIFY(plan);
    QCOMPARE(plan->notes.size(), 1);
    QVERIFY(plan->notes.constFirst().contains(u"1080p, 720p"_s));
    QVERIFY(plan->notes.constFirst().contains(u"360p"_s));
    QVERIFY(planEncode(picture(640, 360), recipe(u"360p"_s))->notes.isEmpty());
    QVERIFY(planEncode(picture(641, 361), recipe(u"361p"_s))->notes.isEmpty());
}

void TestEncodePlan::choosesTheLengthOfChunks()
{
    const auto seconds = [](int width, int height, const QString &renditions) {
        MediaInfo source = picture(width, height);
        source.framesPerSecond = 24;
        return chunkSeconds(*planEncode(source, recipe(renditions)), source);
    };
    // Whole numbers of 250 pictures, the distance of keyframes.
    constexpr double unit = 250.0 / 24;
    QCOMPARE(seconds(1920, 1080, u"1080p"_s), unit);
    QCOMPARE(seconds(3840, 2160, u"2160p"_s), unit);
    QCOMPARE(seconds(1280, 720, u"720p"_s), 2 * unit);
    QVERIFY(seconds(1280, 720, u"720p,360p"_s) < 2 * unit);
    QCOMPARE(seconds(320, 180, u"180p"_s), 6 * unit);
    // Where the rate is not known, the work is not.
    QCOMPARE(chunkSeconds(*planEncode(picture(64, 64), recipe(u"64p"_s)), picture(64, 64)), 8);
}

void TestEncodePlan::sharesOutItsThreads_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<int>("runs");
    QTest::addColumn<int>("ofOneRun");
    QTest::addColumn<int>("ofEncoder"); // in one run
    QTest::newRow("as many as there are cores") << 0 << u"360p"_s << 2 << 0 << 0;
    QTest::newRow("one") << 1 << u"360p,240p"_s << 1 << 1 << 1;
    QTest::newRow("two") << 2 << u"360p"_s << 2 << 1 << 1;
    QTest::newRow("odd") << 7 << u"360p"_s << 2 << 3 << 3;
    QTest::newRow("two sizes and sound") << 8 << u"360p,240p,audio"_s << 2 << 4 << 2;
    QTest::newRow("sound alone") << 8 << u"audio"_s << 2 << 4 << 4;
}

void TestEncodePlan::sharesOutItsThreads()
{
    QFETCH(const int, threads);
    QFETCH(const QString, renditions);
    auto plan = planEncode(picture(1920, 1080), recipe(renditions));
    QVERIFY(plan);
    plan->threads = threads;
    QTEST(plan->runsAtOnce(), "runs");
    QTEST(plan->ofOneRun().threads, "ofOneRun");
    QTEST(plan->ofOneRun().threadsOfEncoder(), "ofEncoder");
}

void TestEncodePlan::refusesWhatTheSourceLacks()
{
    const auto sound = planEncode(picture(640, 360, false), recipe(u"audio"_s));
    QVERIFY(!sound);
    QVERIFY(sound.error().text.contains(u"no sound"_s));
    MediaInfo song;
    song.hasAudio = true;
    const auto heights = planEncode(song, recipe(u"audio,720p"_s));
    QVERIFY(!heights);
    QVERIFY(heights.error().text.contains(u"720p"_s));
}

QList<MediaInfo> TestEncodePlan::encoded(const QString &name, const QString &renditions)
{
    const auto source = probe(path(name));
    if (!source)
        return {};
    const auto plan = planEncode(*source, recipe(renditions));
    if (!plan)
        return {};
    const ToolOutput run =
        runFfmpeg(encodeArguments(*plan, *source, path(name), paths(plan->fileNames())));
    if (run.exitCode != 0) {
        qWarning("%s", run.errors.constData());
        return {};
    }
    QList<MediaInfo> infos;
    for (const EncodeOutput &output : plan->outputs) {
        if (const auto info = probe(path(output.fileName)))
            infos.append(*info);
    }
    return infos;
}

void TestEncodePlan::encodes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<QStringList>("expected"); // width x height, codecs

    const QString both = u" h264 aac"_s;
    QTest::newRow("ladder") << u"landscape.mp4"_s << u"240p,360p,audio"_s
                            << QStringList{u"426x240"_s + both, u"640x360"_s + both, u"0x0  aac"_s};
    QTest::newRow("one") << u"landscape.mp4"_s << u"720p"_s << QStringList{u"640x360"_s + both};
    QTest::newRow("portrait") << u"portrait.mp4"_s << u"240p"_s << QStringList{u"240x426"_s + both};
    QTest::newRow("odd sides, full colour")
        << u"odd.mkv"_s << u"360p"_s << QStringList{u"640x360"_s + both};
    QTest::newRow("anamorphic") << u"anamorphic.mp4"_s << u"576p,288p"_s
                                << QStringList{u"1024x576"_s + both, u"512x288"_s + both};
    QTest::newRow("rotated") << u"rotated.mp4"_s << u"360p"_s << QStringList{u"360x640 h264 "_s};
    QTest::newRow("no sound") << u"silent.mp4"_s << u"240p"_s << QStringList{u"426x240 h264 "_s};
    QTest::newRow("sound alone") << u"sound.mp3"_s << u"audio"_s << QStringList{u"0x0  aac"_s};
    QTest::newRow("sound out of a video")
        << u"aac.mp4"_s << u"audio"_s << QStringList{u"0x0  aac"_s};
    QTest::newRow("raw sound stream") << u"sound.aac"_s << u"audio"_s << QStringList{u"0x0  aac"_s};
}

void TestEncodePlan::encodes()
{
    QFETCH(QString, source);
    QFETCH(QString, renditions);
    QStringList found;
    for (const MediaInfo &info : encoded(source, renditions)) {
        found.append(u"%1x%2 %3 %4"_s.arg(info.width)
                         .arg(info.height)
                         .arg(info.videoCodec, info.sounds.value(0).codec));
        QVERIFY(qAbs(info.durationSeconds - 2) < 0.2);
    }
    QTEST(found, "expected");
    if (source != u"rotated.mp4"_s)
        return;
    const ToolOutput streams = runFfprobe(
        {u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_streams"_s, path(u"out-360p.mp4"_s)});
    QVERIFY(!streams.output.contains("rotat"));
    // Turned by a quarter to the right, the left half is on top.
    const ToolOutput pixels = runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, path(u"out-360p.mp4"_s),
                                         u"-frames:v"_s, u"1"_s, u"-vf"_s, u"scale=1:2"_s, u"-f"_s,
                                         u"rawvideo"_s, u"-pix_fmt"_s, u"rgb24"_s, u"-"_s});
    const auto players = runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, path(u"rotated.mp4"_s),
                                    u"-frames:v"_s, u"1"_s, u"-vf"_s, u"scale=1:2"_s, u"-f"_s,
                                    u"rawvideo"_s, u"-pix_fmt"_s, u"rgb24"_s, u"-"_s});
    QCOMPARE(pixels.output.size(), 6);
    for (qsizetype i = 0; i < 6; ++i) {
        const int ours = static_cast<uchar>(pixels.output.at(i));
        const int theirs = static_cast<uchar>(players.output.at(i));
        QVERIFY(qAbs(ours - theirs) < 16);
    }
    QVERIFY(pixels.output.at(0) != pixels.output.at(3));
}

void TestEncodePlan::copiesAac()
{
    const auto hash = [this](const QString &name) {
        return runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, path(name), u"-map"_s, u"0:a"_s, u"-c"_s,
                          u"copy"_s, u"-f"_s, u"hash"_s, u"-"_s})
            .output;
    };
    const QByteArray original = hash(u"aac.mp4"_s);
    QVERIFY(original.startsWith("SHA256="));
    QCOMPARE(encoded(u"aac.mp4"_s, u"240p,audio"_s).size(), 2);
    QCOMPARE(hash(u"out-240p.mp4"_s), original);
    QCOMPARE(hash(u"out-audio.m4a"_s), original);
}

void TestEncodePlan::keepsTimestamps_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("mp4") << u"mp4"_s << 1e-5;
    QTest::newRow("mkv") << u"mkv"_s << 1e-5;
}

void TestEncodePlan::keepsTimestamps()
{
    QFETCH(QString, container);
    QFETCH(double, tolerance);
    const QString name = u"uneven."_s + container;
    QVERIFY(make(u"-f lavfi -i testsrc2=s=320x180:r=30000/1001:d=6 -vf "
                 "select='not(between(t,2,4))*gt(random(0),0.4)' -fps_mode vfr -c:v libx264 "
                 "-preset ultrafast "_s
                 + name));
    QCOMPARE(encoded(name, u"180p"_s).size(), 1);
    const QList<double> before = pictureTimes(path(name));
    const QList<double> after = pictureTimes(path(u"out-180p.mp4"_s));
    QVERIFY(before.size() > 20);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const double difference =
            (after.at(i) - after.constFirst()) - (before.at(i) - before.constFirst());
        QVERIFY2(qAbs(difference) < tolerance, qPrintable(u"%1: %2"_s.arg(i).arg(difference)));
    }
}

void TestEncodePlan::keepsChaptersAndTitle()
{
    QFile file(path(u"tags.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(";FFMETADATA1\ntitle=A title\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\n"
               "title=One\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=1000\nEND=2000\ntitle=Two\n");
    file.close();
    QVERIFY(make(u"-i landscape.mp4 -i tags.txt -map 0 -map_metadata 1 -map_chapters 1 -c copy "
                 "tagged.mkv"_s));
    QCOMPARE(encoded(u"tagged.mkv"_s, u"180p,audio"_s).size(), 2);
    for (const QString &name : {u"out-180p.mp4"_s, u"out-audio.m4a"_s}) {
        const QByteArray told = runFfprobe({u"-v"_s, u"error"_s, u"-of"_s, u"json"_s,
                                            u"-show_chapters"_s, u"-show_format"_s, path(name)})
                                    .output;
        for (const char *word : {"A title", "One", "Two"})
            QVERIFY2(told.contains(word), told.constData());
    }
}

void TestEncodePlan::ignoresCovers()
{
    const QList<MediaInfo> infos = encoded(u"covered.mp4"_s, u"240p"_s);
    QCOMPARE(infos.size(), 1);
    QVERIFY(qAbs(infos.constFirst().durationSeconds - 2) < 0.2);
    QVERIFY(pictureTimes(path(u"out-240p.mp4"_s)).size() >= 49);
}

void TestEncodePlan::stopsAtDamage()
{
    QVERIFY(make(u"-i landscape.mp4 -c copy -movflags +faststart whole.mp4"_s));
    const auto source = probe(path(u"whole.mp4"_s));
    QFile file(path(u"whole.mp4"_s));
    QVERIFY(file.resize(file.size() / 2));
    const auto plan = planEncode(*source, recipe(u"180p"_s));
    const ToolOutput run =
        runFfmpeg(encodeArguments(*plan, *source, file.fileName(), paths(plan->fileNames())));
    QVERIFY(run.exitCode != 0);
}

void TestEncodePlan::opensNoPlaylist()
{
    QVERIFY(make(u"-i aac.mp4 -c copy -f hls -hls_list_size 0 list.m3u8"_s));
    QVERIFY(probe(path(u"list0.ts"_s)));
    QVERIFY(!probe(path(u"list.m3u8"_s)));
    const auto source = probe(path(u"aac.mp4"_s));
    const auto plan = planEncode(*source, recipe(u"180p"_s));
    QVERIFY(
        runFfmpeg(encodeArguments(*plan, *source, path(u"list.m3u8"_s), paths(plan->fileNames())))
            .exitCode
        != 0);
}

QTEST_GUILESS_MAIN(TestEncodePlan)
#include "tst_encodeplan.moc"
