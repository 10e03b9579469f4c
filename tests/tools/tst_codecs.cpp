// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodearguments.h"
#include "core/tools/frametimes.h"
#include "tests/tools/realmedia.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

OutputFormat format(Container container, VideoCodec video, AudioCodec audio)
{
    OutputFormat format;
    format.container = container;
    format.video.codec = video;
    format.video.speed = EncodeSpeed::Fast;
    format.audio.codec = audio;
    return format;
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QList<qint64> keyframeBytes(const QString &file)
{
    const ToolOutput packets =
        runFfprobe({u"-v"_s, u"error"_s, u"-select_streams"_s, u"V:0"_s, u"-show_entries"_s,
                    u"packet=size,flags"_s, u"-of"_s, u"csv=p=0"_s, file});
    QList<qint64> bytes;
    for (const QByteArray &line : packets.output.split('\n')) {
        if (line.contains('K'))
            bytes.append(line.split(',').constFirst().toLongLong());
    }
    return bytes;
}

} // namespace

/// Every codec in every container that takes it, with the real ffmpeg: in one run, in chunks, and
/// always the same bytes.
class TestCodecs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void encodes_data();
    void encodes();
    void chunksBeginAsWellAsOneRunGoesOn();
    void keepsToItsThreads_data();
    void keepsToItsThreads();
    void encodesSoundAlone_data();
    void encodesSoundAlone();
    void copies();
    void keepsDepthAndHdr_data();
    void keepsDepthAndHdr();
    void bringsHdrDownForH264();
    void reachesABitrate();

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList paths(QStringList names) const
    {
        for (QString &name : names)
            name = path(name);
        return names;
    }

    [[nodiscard]] bool make(const QString &arguments) const
    {
        return makeMedia(m_folder.path(), arguments);
    }

    static bool runs(const QStringList &arguments);
    /// Joined into @p target.
    void encodeInChunks(const QString &name, const EncodePlan &plan, const QString &target,
                        double seconds = 1);
};

void TestCodecs::initTestCase()
{
    QVERIFY(make(u"-f lavfi -i testsrc2=s=160x90:r=25:d=4 -f lavfi -i sine=440:r=48000:d=4 "
                 "-c:v libx264 -preset ultrafast -g 25 -c:a libmp3lame -ac 2 source.mkv"_s));
    QVERIFY(make(u"-f lavfi -i testsrc2=s=160x90:r=25:d=4 -f lavfi -i sine=440:r=48000:d=4 "
                 "-f lavfi -i sine=880:r=48000:d=4 -map 0 -map 1 -map 2 "
                 "-c:v libx265 -preset ultrafast -g 25 -pix_fmt yuv420p10le "
                 "-x265-params log-level=error:hdr10=1:repeat-headers=1:colorprim=bt2020:"
                 "transfer=smpte2084:colormatrix=bt2020nc:max-cll=1000,400:"
                 "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)"
                 "L(10000000,1) -color_primaries bt2020 -color_trc smpte2084 "
                 "-colorspace bt2020nc -c:a flac -metadata:s:a:1 language=deu hdr.mkv"_s));
}

bool TestCodecs::runs(const QStringList &arguments)
{
    const ToolOutput run = runFfmpeg(arguments);
    if (run.exitCode != 0)
        qWarning("%s: %s", qPrintable(arguments.join(u' ')), run.errors.constData());
    return run.exitCode == 0;
}

void TestCodecs::encodeInChunks(const QString &name, const EncodePlan &plan, const QString &target,
                                double seconds)
{
    const auto source = probe(path(name));
    FrameTimesReader reader(3600);
    for (const QByteArray &line :
         runFfprobe(FrameTimesReader::arguments(path(name))).output.split('\n'))
        reader.feed(line);
    const ChunkPlan chunks = planChunks(reader.result(), seconds);
    QVERIFY(chunks.chunks.size() > 2);
    QStringList names;
    for (qsizetype chunk = 0; chunk < chunks.chunks.size(); ++chunk) {
        names.append(chunkFileName(plan.outputs.first(), chunk));
        QVERIFY(runs(
            chunkArguments(plan, *source, chunks, chunk, 0, path(name), {path(names.last())})));
    }
    JoinInputs inputs{path(name), path(u"list.txt"_s), {}};
    if (needsSoundFile(plan, *source)) {
        inputs.sound = path(u"sound.media"_s);
        QVERIFY(runs(soundArguments(plan, *source, path(name), inputs.sound)));
    }
    QFile list(inputs.chunkList);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(chunkList(chunks, names));
    list.close();
    QVERIFY(runs(joinArguments(plan, plan.outputs.first(), chunks, *source, inputs, target)));
}

void TestCodecs::encodes_data()
{
    QTest::addColumn<Container>("container");
    QTest::addColumn<VideoCodec>("video");
    QTest::addColumn<AudioCodec>("audio");
    QTest::addColumn<QString>("ending");
    using V = VideoCodec;
    using A = AudioCodec;
    QTest::newRow("H.264 in MP4") << Container::Mp4 << V::H264 << A::Aac << u".mp4"_s;
    QTest::newRow("H.265 in MP4") << Container::Mp4 << V::H265 << A::Mp3 << u".mp4"_s;
    QTest::newRow("AV1 in MP4") << Container::Mp4 << V::Av1 << A::Opus << u".mp4"_s;
    QTest::newRow("VP9 in MP4") << Container::Mp4 << V::Vp9 << A::Aac << u".mp4"_s;
    QTest::newRow("H.264 in Matroska") << Container::Matroska << V::H264 << A::Flac << u".mkv"_s;
    QTest::newRow("H.265 in Matroska") << Container::Matroska << V::H265 << A::Copy << u".mkv"_s;
    QTest::newRow("VP9 in WebM") << Container::WebM << V::Vp9 << A::Opus << u".webm"_s;
    QTest::newRow("AV1 in WebM") << Container::WebM << V::Av1 << A::Opus << u".webm"_s;
}

void TestCodecs::encodes()
{
    QFETCH(const Container, container);
    QFETCH(const VideoCodec, video);
    QFETCH(const AudioCodec, audio);
    QFETCH(const QString, ending);
    const auto source = probe(path(u"source.mkv"_s));
    QVERIFY(source);
    const auto plan = planEncode(*source, recipe(u"72p"_s, format(container, video, audio)));
    QVERIFY(plan);
    QVERIFY(plan->outputs.first().fileName.endsWith(ending));
    const QString whole = path(plan->outputs.first().fileName);
    QVERIFY(runs(encodeArguments(*plan, *source, path(u"source.mkv"_s), {whole})));
    const QString joined = path(u"joined"_s + ending);
    encodeInChunks(u"source.mkv"_s, *plan, joined);
    if (QTest::currentTestFailed())
        return;
    const QString ffprobeName = video == VideoCodec::H265 ? u"hevc"_s : enumName(video);
    const QString soundName = audio == AudioCodec::Copy ? u"mp3"_s : enumName(audio);
    for (const QString &file : {whole, joined}) {
        const auto made = probe(file);
        QVERIFY(made);
        QCOMPARE(made->videoCodec, ffprobeName);
        QCOMPARE(made->height, 72);
        QCOMPARE(made->sounds.size(), 1);
        QCOMPARE(made->sounds.first().codec, soundName);
        const QList<double> times = pictureTimes(file);
        QCOMPARE(times.size(), 100);
        for (qsizetype i = 0; i < times.size(); ++i) // Matroska counts in milliseconds
            QVERIFY2(qAbs(times.at(i) - times.first() - double(i) / 25) < 0.0011,
                     QByteArray::number(i).constData());
        QVERIFY(
            runs({u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s, file, u"-f"_s, u"null"_s, u"-"_s}));
    }
    const QByteArray digest = digestOf(joined);
    encodeInChunks(u"source.mkv"_s, *plan, joined);
    QCOMPARE(digestOf(joined), digest);
}

/// For a package both have the same keyframes: so the same bytes should go into each of them.
void TestCodecs::chunksBeginAsWellAsOneRunGoesOn()
{
    const QString film = path(u"grainy.mkv"_s);
    QVERIFY(make(u"-f lavfi -i testsrc2=s=960x540:r=25:d=8 -vf noise=alls=6:allf=t "
                 "-c:v libx264 -preset ultrafast -crf 18 -g 50 -sc_threshold 0 grainy.mkv"_s));
    const auto source = probe(film);
    OutputFormat wanted = format(Container::Mp4, VideoCodec::H264, AudioCodec::Aac);
    wanted.packaging = Packaging::Hls;
    wanted.video.speed = EncodeSpeed::Balanced; // the quickest share out bits in another way
    const auto plan = planEncode(*source, recipe(u"540p"_s, wanted));
    QVERIFY(plan);
    const QString whole = path(u"whole.mp4"_s);
    QVERIFY(runs(encodeArguments(*plan, *source, film, {whole})));
    encodeInChunks(u"grainy.mkv"_s, *plan, path(u"joined.mp4"_s), 2);
    if (QTest::currentTestFailed())
        return;
    const QList<qint64> inOneRun = keyframeBytes(whole);
    const QList<qint64> inChunks = keyframeBytes(path(u"joined.mp4"_s));
    QCOMPARE(inOneRun.size(), 4);
    QCOMPARE(inChunks.size(), 4);
    for (qsizetype i = 0; i < inOneRun.size(); ++i) {
        const double ratio = double(inChunks.at(i)) / double(inOneRun.at(i));
        QVERIFY2(ratio > 0.97 && ratio < 1.03, QByteArray::number(ratio).constData());
    }
}

void TestCodecs::keepsToItsThreads_data()
{
    QTest::addColumn<VideoCodec>("codec");
    QTest::addColumn<QString>("option"); // of its encoder
    QTest::newRow("H.264") << VideoCodec::H264 << u"-threads:v 2"_s;
    QTest::newRow("H.265") << VideoCodec::H265 << u"pools=2:frame-threads=1"_s;
    QTest::newRow("VP9") << VideoCodec::Vp9 << u"-threads:v 2"_s;
    QTest::newRow("AV1") << VideoCodec::Av1 << u"lp=2"_s;
}

void TestCodecs::keepsToItsThreads()
{
    QFETCH(const VideoCodec, codec);
    QFETCH(const QString, option);
    const QString film = path(u"source.mkv"_s);
    const auto source = probe(film);
    QVERIFY(source);
    auto plan = planEncode(
        *source, recipe(u"90p,72p"_s, format(Container::Matroska, codec, AudioCodec::Copy)));
    QVERIFY(plan);
    const auto arguments = [&](const QString &prefix) {
        QStringList files = plan->fileNames();
        for (QString &file : files)
            file = path(prefix + file);
        return encodeArguments(*plan, *source, film, files);
    };
    QVERIFY(!arguments({}).join(u' ').contains(option));
    plan->threads = 4; // for two sizes
    const QStringList first = arguments({});
    QCOMPARE(first.join(u' ').count(option), 2);
    QVERIFY(first.indexOf(u"-threads"_s) < first.indexOf(u"-i"_s));
    QCOMPARE(first.value(first.indexOf(u"-threads"_s) + 1), u"4"_s);
    QVERIFY(runs(first));
    QVERIFY(runs(arguments(u"again"_s)));
    for (const QString &name : plan->fileNames())
        QCOMPARE(digestOf(path(u"again"_s + name)), digestOf(path(name)));
}

void TestCodecs::encodesSoundAlone_data()
{
    QTest::addColumn<AudioCodec>("codec");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("made");
    QTest::newRow("AAC") << AudioCodec::Aac << u".m4a"_s << u"aac"_s;
    QTest::newRow("Opus") << AudioCodec::Opus << u".opus"_s << u"opus"_s;
    QTest::newRow("MP3") << AudioCodec::Mp3 << u".mp3"_s << u"mp3"_s;
    QTest::newRow("FLAC") << AudioCodec::Flac << u".flac"_s << u"flac"_s;
    QTest::newRow("copy") << AudioCodec::Copy << u".mp3"_s << u"mp3"_s;
}

void TestCodecs::encodesSoundAlone()
{
    QFETCH(const AudioCodec, codec);
    QFETCH(const QString, ending);
    QFETCH(const QString, made);
    const auto source = probe(path(u"source.mkv"_s));
    const auto plan = planEncode(
        *source, recipe(u"audio"_s, format(Container::Matroska, VideoCodec::H264, codec)));
    QVERIFY(plan);
    QVERIFY2(plan->outputs.first().fileName.endsWith(ending),
             qPrintable(plan->outputs.first().fileName));
    QVERIFY(runs(encodeArguments(*plan, *source, path(u"source.mkv"_s), paths(plan->fileNames()))));
    const auto info = probe(path(plan->outputs.first().fileName));
    QVERIFY(info);
    QVERIFY(!info->hasVideo);
    QCOMPARE(info->sounds.first().codec, made);
    QVERIFY(qAbs(info->durationSeconds - 4) < 0.1);
}

void TestCodecs::copies()
{
    const auto source = probe(path(u"hdr.mkv"_s));
    OutputFormat remux = format(Container::Matroska, VideoCodec::Copy, AudioCodec::Copy);
    const auto plan = planEncode(*source, recipe(u"full,72p"_s, remux));
    QVERIFY(plan);
    QCOMPARE(plan->fileNames(), QStringList{u"out-90p.mkv"_s});
    QVERIFY(runs(encodeArguments(*plan, *source, path(u"hdr.mkv"_s), paths(plan->fileNames()))));
    const auto made = probe(path(u"out-90p.mkv"_s));
    QCOMPARE(made->videoCodec, u"hevc"_s);
    QCOMPARE(made->sounds.size(), 2);
    QCOMPARE(made->sounds.last().language, u"deu"_s);
    QCOMPARE(made->sounds.last().codec, u"flac"_s);

    remux.container = Container::WebM;
    const auto webm = planEncode(*source, recipe(u"full"_s, remux));
    QVERIFY(!webm);
    QVERIFY2(webm.error().text.contains(u"hevc"_s), qPrintable(webm.error().text));

    // Sound that the container does not take is encoded.
    remux.container = Container::Mp4;
    const auto mp4 = planEncode(*source, recipe(u"full"_s, remux));
    QVERIFY(mp4);
    QVERIFY(runs(encodeArguments(*mp4, *source, path(u"hdr.mkv"_s), paths(mp4->fileNames()))));
    QCOMPARE(probe(path(u"out-90p.mp4"_s))->sounds.first().codec, u"aac"_s);
}

void TestCodecs::keepsDepthAndHdr_data()
{
    QTest::addColumn<VideoCodec>("codec");
    QTest::newRow("H.265") << VideoCodec::H265;
    QTest::newRow("VP9") << VideoCodec::Vp9;
    QTest::newRow("AV1") << VideoCodec::Av1;
}

void TestCodecs::keepsDepthAndHdr()
{
    QFETCH(const VideoCodec, codec);
    const auto source = probe(path(u"hdr.mkv"_s));
    QVERIFY(source->colour.isHdr());
    QCOMPARE(source->colour.bitDepth, 10);
    const auto plan = planEncode(
        *source, recipe(u"full"_s, format(Container::Matroska, codec, AudioCodec::Flac)));
    const QString joined = path(u"joined.mkv"_s);
    encodeInChunks(u"hdr.mkv"_s, *plan, joined);
    if (QTest::currentTestFailed())
        return;
    const auto made = probe(joined);
    QCOMPARE(made->colour.bitDepth, 10);
    QCOMPARE(made->colour.primaries, u"bt2020"_s);
    QCOMPARE(made->colour.transfer, u"smpte2084"_s);
    QCOMPARE(made->sounds.size(), 2);
    if (codec != VideoCodec::H265)
        return;
    const QByteArray frame =
        runFfprobe({u"-v"_s, u"error"_s, u"-select_streams"_s, u"v:0"_s, u"-read_intervals"_s,
                    u"%+#1"_s, u"-show_frames"_s, joined})
            .output;
    QVERIFY2(frame.contains("red_x=34000/50000"), frame.constData());
    QVERIFY(frame.contains("max_luminance=10000000/10000"));
    QVERIFY(frame.contains("max_content=1000"));
}

void TestCodecs::bringsHdrDownForH264()
{
    const auto source = probe(path(u"hdr.mkv"_s));
    const auto plan = planEncode(*source, recipe(u"full"_s));
    QVERIFY(runs(encodeArguments(*plan, *source, path(u"hdr.mkv"_s), paths(plan->fileNames()))));
    const auto made = probe(path(plan->outputs.first().fileName));
    QCOMPARE(made->colour.bitDepth, 8);
    QCOMPARE(made->colour.transfer, u"bt709"_s);
    QCOMPARE(made->colour.primaries, u"bt709"_s);
}

void TestCodecs::reachesABitrate()
{
    QVERIFY(make(u"-f lavfi -i testsrc2=s=320x180:r=25:d=20 -vf noise=alls=30:allf=t "
                 "-c:v libx264 -preset ultrafast -crf 18 noisy.mp4"_s));
    const auto source = probe(path(u"noisy.mp4"_s));
    OutputFormat wanted = format(Container::Mp4, VideoCodec::H264, AudioCodec::Aac);
    wanted.video.rateControl = RateControl::Bitrate;
    wanted.video.kilobits = 4000;
    const auto plan = planEncode(*source, recipe(u"full"_s, wanted));
    QVERIFY(runs(encodeArguments(*plan, *source, path(u"noisy.mp4"_s), paths(plan->fileNames()))));
    const auto made = probe(path(plan->outputs.first().fileName));
    // (320 x 180 / 1920 x 1080) ^ 0.75 of 4000
    const double expected = 4000 * std::pow(1.0 / 36, 0.75);
    const double kilobits = double(made->bytes) * 8 / 1000 / made->durationSeconds;
    QVERIFY2(kilobits > 0.85 * expected && kilobits < 1.15 * expected,
             QByteArray::number(kilobits).constData());
}

QTEST_GUILESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
