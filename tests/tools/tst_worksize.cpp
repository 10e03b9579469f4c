// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodearguments.h"
#include "core/tools/worksize.h"
#include "tests/tools/realmedia.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

MediaInfo film()
{
    MediaInfo info;
    info.durationSeconds = 6000;
    info.bytes = 3000 * megabyte;
    info.hasVideo = true;
    info.hasAudio = true;
    info.width = 1920;
    info.height = 1080;
    info.framesPerSecond = 24;
    info.videoCodec = u"h264"_s;
    info.sounds = {MediaTrack{.codec = u"ac3"_s, .channels = 2}};
    return info;
}

EncodePlan planOf(const MediaInfo &source, const QString &renditions,
                  const OutputFormat &format = {})
{
    return planEncode(source, recipe(renditions, format)).value();
}

} // namespace

class TestWorkSize final : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatLiesThereAtOnce_data();
    void countsWhatLiesThereAtOnce();
    void goesByBits();
    void goesByQuality();
    void goesByWhatWasMade();
    void knowsNothingWithoutALength();
    void comesNearTheTruth_data();
    void comesNearTheTruth();
};

void TestWorkSize::countsWhatLiesThereAtOnce_data()
{
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<int>("packaging");
    QTest::addColumn<bool>("isInChunks");
    QTest::addColumn<int>("pictures"); // so many times in the folder, each a hundred megabytes
    QTest::addColumn<int>("sounds"); // the same
    const auto files = static_cast<int>(Packaging::Files);
    const auto hls = static_cast<int>(Packaging::Hls);
    QTest::newRow("whole") << u"720p"_s << files << false << 1 << 1;
    QTest::newRow("chunks beside the film") << u"720p"_s << files << true << 2 << 2;
    QTest::newRow("ladder") << u"720p,360p"_s << files << true << 4 << 3;
    QTest::newRow("HLS") << u"720p,360p"_s << hls << true << 6 << 5;
    QTest::newRow("HLS, whole") << u"720p"_s << hls << false << 2 << 2;
    QTest::newRow("sound alone") << u"audio"_s << files << false << 0 << 1;
    QTest::newRow("film and sound") << u"720p,audio"_s << files << true << 2 << 3;
}

void TestWorkSize::countsWhatLiesThereAtOnce()
{
    QFETCH(const QString, renditions);
    QFETCH(const int, packaging);
    QFETCH(const bool, isInChunks);
    QFETCH(const int, pictures);
    QFETCH(const int, sounds);
    OutputFormat format;
    format.packaging = static_cast<Packaging>(packaging);
    const EncodePlan plan = planOf(film(), renditions, format);
    const QList<qint64> known(plan.pictures().size(), 100 * megabyte);
    constexpr qint64 sound = 120 * megabyte; // 160 kilobits a second
    QCOMPARE(expectedWorkBytes(plan, film(), isInChunks, known),
             100 * megabyte * pictures + sound * sounds);
}

void TestWorkSize::goesByBits()
{
    OutputFormat format;
    format.video.rateControl = RateControl::Bitrate;
    format.video.kilobits = 4000;
    EncodePlan plan = planOf(film(), u"1080p"_s, format);
    QCOMPARE(expectedPictureBytes(plan, plan.outputs.first(), film()), 3000 * megabyte);
    plan.rateScale = 0.5;
    QCOMPARE(expectedPictureBytes(plan, plan.outputs.first(), film()), 1500 * megabyte);
    format.video.rateControl = RateControl::Size;
    format.video.megabytes = 700;
    plan = planOf(film(), u"720p"_s, format);
    const qint64 whole = expectedBytes(plan, plan.outputs.first(), film());
    QVERIFY2(whole > 650 * megabyte && whole <= 700 * megabyte, QByteArray::number(whole));
}

void TestWorkSize::goesByQuality()
{
    const auto bytes = [](const MediaInfo &source, const QString &rendition, VideoCodec codec,
                          int quality) {
        OutputFormat format;
        format.video.codec = codec;
        format.video.quality = quality;
        const EncodePlan plan = planOf(source, rendition, format);
        return expectedPictureBytes(plan, plan.outputs.first(), source);
    };
    const auto megabytes = [&](int quality, const QString &rendition = u"1080p"_s,
                               VideoCodec codec = VideoCodec::H264) {
        return bytes(film(), rendition, codec, quality) / megabyte;
    };
    QCOMPARE(megabytes(-1), 3375); // 4.5 megabits a second
    QCOMPARE(megabytes(29), 3375 / 2);
    QCOMPARE(megabytes(17), 2 * 3375);
    QVERIFY(megabytes(-1, u"1080p"_s, VideoCodec::Av1) < megabytes(-1));
    QVERIFY(megabytes(-1, u"360p"_s) < megabytes(-1) / 4);
    // Ten hours of nothing are small, and stay so: nobody has to make room for them.
    MediaInfo black = film();
    black.durationSeconds = 36'000;
    black.framesPerSecond = 1;
    black.bytes = 10 * megabyte;
    QVERIFY(bytes(black, u"1080p"_s, VideoCodec::H264, -1) <= 15 * megabyte);
    QVERIFY(bytes(black, u"1080p"_s, VideoCodec::H264, 40) <= 15 * megabyte);
    // Grain wants its bits: a source that has many of them is not made so small.
    MediaInfo grain = film();
    grain.bytes = 24'000 * megabyte;
    const qint64 ofGrain = bytes(grain, u"1080p"_s, VideoCodec::H264, -1) / megabyte;
    QVERIFY2(ofGrain > 3375LL * 3 / 2 && ofGrain < 3375LL * 3, QByteArray::number(ofGrain));
    // What a camera writes has room for everything: that is no reason to fill it.
    MediaInfo camera = film();
    camera.videoCodec = u"prores"_s;
    camera.bytes = 300'000 * megabyte;
    QCOMPARE(bytes(camera, u"1080p"_s, VideoCodec::H264, -1) / megabyte, 3375);
}

void TestWorkSize::goesByWhatWasMade()
{
    const EncodePlan plan = planOf(film(), u"720p,360p"_s);
    const qint64 guessed = expectedWorkBytes(plan, film(), true);
    const qint64 one = expectedPictureBytes(plan, plan.outputs.first(), film());
    const qint64 known = expectedWorkBytes(plan, film(), true, {one / 2, -1});
    QVERIFY(std::abs(guessed - known - one) <= 2);
}

void TestWorkSize::knowsNothingWithoutALength()
{
    MediaInfo source = film();
    source.durationSeconds = -1;
    const EncodePlan plan = planOf(source, u"720p"_s);
    QCOMPARE(expectedWorkBytes(plan, source, true), -1);
    QCOMPARE(expectedBytes(plan, plan.outputs.first(), source), -1);
}

void TestWorkSize::comesNearTheTruth_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<int>("codec");
    const QString moving = u"testsrc2=s=640x360:r=25:d=8 -c:v libx264 -preset veryfast"_s;
    const QString still = u"color=black:s=640x360:r=25:d=30 -c:v libx264 -preset veryfast"_s;
    const QString grain =
        u"color=gray:s=640x360:r=25:d=5,noise=alls=6:allf=t -c:v libx264 -preset veryfast"_s;
    const QString camera = u"testsrc2=s=640x360:r=25:d=5 -c:v mjpeg -q:v 2"_s;
    const auto h264 = static_cast<int>(VideoCodec::H264);
    QTest::newRow("moving") << moving << u"360p"_s << h264;
    QTest::newRow("moving, smaller") << moving << u"240p"_s << h264;
    QTest::newRow("moving, H.265") << moving << u"240p"_s << static_cast<int>(VideoCodec::H265);
    QTest::newRow("still") << still << u"360p"_s << h264;
    QTest::newRow("grain") << grain << u"360p"_s << h264;
    QTest::newRow("from a camera") << camera << u"360p"_s << h264;
}

/// Within three times of what the real encoder makes: no more is to be had before, and no less
/// would be worth anything.
void TestWorkSize::comesNearTheTruth()
{
    QFETCH(const QString, source);
    QFETCH(const QString, renditions);
    QFETCH(const int, codec);
    const QTemporaryDir folder;
    QVERIFY(makeMedia(folder.path(), u"-f lavfi -i "_s + source + u" source.mkv"_s));
    const QString path = folder.filePath(u"source.mkv"_s);
    const auto info = probe(path);
    QVERIFY(info);
    OutputFormat format;
    format.video.codec = static_cast<VideoCodec>(codec);
    const EncodePlan plan = planOf(*info, renditions, format);
    const QString file = folder.filePath(plan.fileNames().first());
    const ToolOutput made = runFfmpeg(encodeArguments(plan, *info, path, {file}));
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const auto truth = static_cast<double>(QFileInfo(file).size());
    const auto expected = static_cast<double>(expectedBytes(plan, plan.outputs.first(), *info));
    qInfo("expected %.0f kB, made %.0f kB: %.2f times", expected / 1000, truth / 1000,
          expected / truth);
    QVERIFY(expected > truth / 3);
    QVERIFY(expected < truth * 3);
}

QTEST_GUILESS_MAIN(TestWorkSize)
#include "tst_worksize.moc"
