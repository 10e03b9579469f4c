// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodearguments.h"
#include "core/tools/ffmpegprogress.h"
#include "tests/tools/realmedia.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

/// Pictures at a steady rate, with a keyframe every so many.
FrameTimes steady(int frames, int keyDistance, TimeBase base = {1, 25}, qint64 first = 0)
{
    FrameTimes times;
    times.timeBase = base;
    for (int i = 0; i < frames; ++i) {
        times.times.append(first + i);
        if (i % keyDistance == 0)
            times.keys.append(first + i);
    }
    return times;
}

QList<qint64> begins(const ChunkPlan &plan)
{
    QList<qint64> list;
    for (const Chunk &chunk : plan.chunks)
        list.append(chunk.begin);
    return list;
}

FrameTimes timesOf(const QString &file)
{
    FrameTimesReader reader(3600);
    const ToolOutput run = runFfprobe(FrameTimesReader::arguments(file));
    for (const QByteArray &line : run.output.split('\n'))
        reader.feed(line);
    return reader.result();
}

/// When the subtitle is shown and for how long, in tenths of a second.
QList<qint64> shownAt(const QString &file)
{
    const QByteArray output =
        runFfprobe({u"-v"_s, u"error"_s, u"-select_streams"_s, u"s:0"_s, u"-show_entries"_s,
                    u"packet=pts_time,duration_time"_s, u"-of"_s, u"csv=p=0"_s, file})
            .output;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> times = line.split(',');
        const double begin = times.first().toDouble();
        if (begin > 0.5) // in front of it MP4 has an empty one
            return {std::llround(begin * 10), std::llround(times.last().toDouble() * 10)};
    }
    return {};
}

/// Since the first picture, in microseconds.
QList<qint64> elapsed(const FrameTimes &times)
{
    QList<qint64> list;
    for (const qint64 time : times.times)
        list.append(times.timeBase.microseconds(time - times.times.first()));
    return list;
}

} // namespace

class TestChunkPlan final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cuts_data();
    void cuts();
    void isStoredAsJson();
    void countsExactly_data();
    void countsExactly();
    void findsFlaws_data();
    void findsFlaws();
    void aStandingPictureIsNoJump();
    void joinsToTheSource_data();
    void joinsToTheSource();
    void keepsTracks();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList paths(QStringList names) const
    {
        for (QString &name : names)
            name = path(name);
        return names;
    }

    /// Whether ffmpeg ends well; says why not.
    static bool runs(const QStringList &arguments);
    /// Encodes in chunks and joins the first output; the sound has to be encoded or there is none.
    void encode(const QString &name, const ChunkPlan &chunks, int attempt, const QString &joined);

    QTemporaryDir m_folder;
};

void TestChunkPlan::initTestCase()
{
    const QString sound = u" -f lavfi -i sine=440:d=14 "_s;
    const auto make = [this](const QString &arguments) {
        return makeMedia(m_folder.path(), arguments);
    };
    const QString encoder = u" -c:v libx264 -preset veryfast -g 50 -c:a aac "_s;
    const QString pictures = u"-f lavfi -i testsrc2=s=320x180:r=%1:d=14"_s;
    QVERIFY(make(pictures.arg(u"25"_s) + sound + encoder + u"25.mp4"_s));
    QVERIFY(make(pictures.arg(u"30000/1001"_s) + sound + encoder + u"29.97.mp4"_s));
    QVERIFY(make(pictures.arg(u"24000/1001"_s) + sound + encoder + u"23.976.mkv"_s));
    QVERIFY(make(pictures.arg(u"60"_s) + sound + encoder + u"60.mp4"_s));
    // Pictures are left out at random: each of the others keeps its time.
    QVERIFY(make(pictures.arg(u"25"_s) + sound + u"-vf select='gt(random(7),0.3)' -fps_mode vfr"_s
                 + encoder + u"variable.mkv"_s));
    QVERIFY(make(pictures.arg(u"25"_s) + sound
                 + u"-c:v libx264 -x264-params open-gop=1:bframes=3:keyint=50:min-keyint=10 "
                   "-c:a aac open.mkv"_s));
    QVERIFY(make(u"-i 25.mp4 -c copy -output_ts_offset 5 late.mkv"_s));
    QVERIFY(make(u"-i 25.mp4 -c copy stream.ts"_s));
    QVERIFY(make(u"-i 25.mp4 -c copy -metadata:s:v:0 rotate=90 rotated.mp4"_s));
    QVERIFY(make(pictures.arg(u"25"_s) + u" -c:v libx264 -preset veryfast -g 10000 onekey.mp4"_s));
    QVERIFY(make(pictures.arg(u"25"_s) + u" -c:v mjpeg -q:v 5 keys.avi"_s));
    QVERIFY(make(u"-f lavfi -i testsrc2=s=320x180:r=25:d=0.04 -c:v libx264 single.mp4"_s));
    // Told in a text: the sound begins a second before the picture.
    QVERIFY(make(u"-itsoffset 1 "_s + pictures.arg(u"25"_s) + sound + encoder + u"delayed.mkv"_s));
    // Twice the same times.
    QVERIFY(make(u"-i 25.mp4 -map 0:v -c copy -f mpegts part.ts"_s));
    QFile part(path(u"part.ts"_s));
    QVERIFY(part.open(QIODevice::ReadOnly));
    const QByteArray bytes = part.readAll();
    QFile doubled(path(u"doubled.ts"_s));
    QVERIFY(doubled.open(QIODevice::WriteOnly));
    QVERIFY(doubled.write(bytes + bytes) > 0);
    doubled.close();
    QVERIFY(make(u"-i 25.mp4 -an -c copy -f h264 raw.h264"_s));
}

void TestChunkPlan::cuts_data()
{
    QTest::addColumn<FrameTimes>("times");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("one") << steady(1, 1) << QList<qint64>{0};
    QTest::newRow("no tiny rest") << steady(260, 50) << QList<qint64>{0};
    QTest::newRow("keys at hand") << steady(960, 60) << QList<qint64>{0, 180, 360, 540, 720};
    QTest::newRow("the nearer key") << steady(600, 110) << QList<qint64>{0, 220, 440};
    QTest::newRow("no key in reach") << steady(850, 1000) << QList<qint64>{0, 200, 400, 600};
    QTest::newRow("begins later") << steady(420, 50, {1, 25}, 1000) << QList<qint64>{1000, 1200};
    FrameTimes held = steady(100, 100);
    held.times.append(600);
    held.times.append(601);
    QTest::newRow("a picture held") << held << QList<qint64>{0};
    held.times.append(800);
    QTest::newRow("two pictures held") << held << QList<qint64>{0, 600};
}

void TestChunkPlan::cuts()
{
    QFETCH(const FrameTimes, times);
    const ChunkPlan plan = planChunks(times, 8);
    QTEST(begins(plan), "expected");
    QCOMPARE(plan.frames(), times.times.size());
    for (const Chunk &chunk : plan.chunks) {
        QVERIFY(chunk.key <= chunk.begin);
        QVERIFY(times.keys.contains(chunk.key));
    }
}

void TestChunkPlan::isStoredAsJson()
{
    const ChunkPlan plan = planChunks(steady(1000, 70, {1001, 30000}, 77), 4);
    QCOMPARE(ChunkPlan::fromJson(plan.toJson()), std::optional(plan));
    QJsonObject torn = plan.toJson();
    torn.remove(u"time_base"_s);
    QVERIFY(!ChunkPlan::fromJson(torn));
    QVERIFY(!ChunkPlan::fromJson({}));
}

void TestChunkPlan::countsExactly_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::newRow("25") << 1LL << 25LL;
    QTest::newRow("29.97") << 1001LL << 30000LL;
    QTest::newRow("MPEG") << 1LL << 90000LL;
    QTest::newRow("nanoseconds") << 1LL << 1'000'000'000LL;
}

void TestChunkPlan::countsExactly()
{
    QFETCH(const qint64, numerator);
    QFETCH(const qint64, denominator);
    const TimeBase base{numerator, denominator};
    // A day, without overflow.
    const qint64 day = 86'400 * denominator / numerator;
    QVERIFY(std::abs(base.microseconds(day) - 86'400'000'000LL) <= 1'000'000 * numerator);
    QCOMPARE(base.microseconds(-day), -base.microseconds(day));
    if (denominator <= 1'000'000)
        QCOMPARE(base.ticks(base.microseconds(day)), day);
}

void TestChunkPlan::findsFlaws_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFlawed");
    QTest::newRow("none") << u"25.mp4"_s << false;
    QTest::newRow("times twice") << u"doubled.ts"_s << true;
    QTest::newRow("no times") << u"raw.h264"_s << true;
    QTest::newRow("one picture") << u"single.mp4"_s << false;
}

void TestChunkPlan::findsFlaws()
{
    QFETCH(const QString, name);
    QTEST(!timesOf(path(name)).flaw.isEmpty(), "isFlawed");
}

bool TestChunkPlan::runs(const QStringList &arguments)
{
    const ToolOutput run = runFfmpeg(arguments);
    if (run.exitCode != 0)
        qWarning("%s: %s", qPrintable(arguments.join(u' ')), run.errors.constData());
    return run.exitCode == 0;
}

void TestChunkPlan::encode(const QString &name, const ChunkPlan &chunks, int attempt,
                           const QString &joined)
{
    const auto source = probe(path(name));
    QVERIFY(source);
    const auto plan = planEncode(*source, recipe(u"144p,120p"_s));
    QVERIFY(plan);
    QStringList first;
    for (qsizetype chunk = 0; chunk < chunks.chunks.size(); ++chunk) {
        QStringList files;
        for (const EncodeOutput &output : plan->outputs)
            files.append(path(chunkFileName(output, chunk)));
        QVERIFY(runs(chunkArguments(*plan, *source, chunks, chunk, attempt, path(name), files)));
        QCOMPARE(timesOf(files.first()).times.size(), chunks.chunks.at(chunk).frames);
        QCOMPARE(timesOf(files.last()).times.size(), chunks.chunks.at(chunk).frames);
        first.append(chunkFileName(plan->outputs.first(), chunk));
    }
    JoinInputs inputs{path(name), path(u"list.txt"_s), {}};
    if (needsSoundFile(*plan, *source)) {
        inputs.sound = path(u"sound.media"_s);
        QVERIFY(runs(soundArguments(*plan, *source, path(name), inputs.sound)));
    }
    QFile list(inputs.chunkList);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(chunkList(chunks, first));
    list.close();
    QVERIFY(runs(joinArguments(*plan, plan->outputs.at(0), chunks, *source, inputs, joined)));
}

void TestChunkPlan::aStandingPictureIsNoJump()
{
    MediaInfo slides;
    slides.formatName = u"matroska,webm"_s;
    MediaInfo broadcast;
    broadcast.formatName = u"mpegts"_s;
    const auto read = [](const MediaInfo &source) {
        FrameTimesReader reader(longestHole(source));
        reader.feed("stream|time_base=1/25");
        for (int picture = 0; picture < 50; ++picture) {
            const int stood = picture < 25 ? 0 : 60 * 25;
            reader.feed("packet|pts=" + QByteArray::number(picture + stood) + "|flags=K_");
        }
        return reader.result();
    };
    QVERIFY(read(slides).flaw.isEmpty());
    QCOMPARE(read(slides).seconds, 62.0);
    QVERIFY(read(broadcast).areJumping);
    QCOMPARE(read(broadcast).seconds, 2.0);
}

void TestChunkPlan::joinsToTheSource_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("attempt");
    for (const char *name :
         {"25.mp4", "29.97.mp4", "23.976.mkv", "60.mp4", "variable.mkv", "open.mkv", "late.mkv",
          "stream.ts", "rotated.mp4", "onekey.mp4", "keys.avi", "single.mp4", "delayed.mkv"})
        QTest::newRow(name) << QString::fromLatin1(name) << 4.0 << 0;
    QTest::newRow("25.mp4, cut between keyframes") << u"25.mp4"_s << 0.7 << 0;
    for (int attempt = 1; attempt < chunkAttempts; ++attempt) {
        QTest::addRow("open.mkv, attempt %d", attempt) << u"open.mkv"_s << 4.0 << attempt;
    }
}

void TestChunkPlan::joinsToTheSource()
{
    QFETCH(const QString, name);
    QFETCH(const double, seconds);
    QFETCH(const int, attempt);
    const auto source = probe(path(name));
    QVERIFY(source);
    const FrameTimes times = timesOf(path(name));
    QCOMPARE(times.flaw, QString());
    const ChunkPlan chunks = planChunks(times, seconds);
    const QString joined = path(u"joined.mp4"_s);
    encode(name, chunks, attempt, joined);
    if (QTest::currentTestFailed())
        return;

    const FrameTimes found = timesOf(joined);
    const QList<qint64> expected = elapsed(times);
    const QList<qint64> actual = elapsed(found);
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i)
        QVERIFY2(std::abs(actual.at(i) - expected.at(i)) < 1'000,
                 qPrintable(u"%1: %2, not %3"_s.arg(i).arg(actual.at(i)).arg(expected.at(i))));
    // Sound and picture begin as far apart as before.
    const qint64 delay = times.timeBase.microseconds(times.times.first()) - times.containerStartUs;
    const qint64 delayNow =
        found.timeBase.microseconds(found.times.first()) - found.containerStartUs;
    if (source->hasAudio)
        QVERIFY2(std::abs(delay - delayNow) < 5'000, qPrintable(QString::number(delayNow - delay)));
    const ToolOutput decoded =
        runFfmpeg({u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s, joined, u"-f"_s, u"null"_s, u"-"_s});
    QCOMPARE(decoded.exitCode, 0);
    QCOMPARE(decoded.errors, QByteArray());
}

void TestChunkPlan::keepsTracks()
{
    QFile text(path(u"text.srt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("1\n00:00:01,000 --> 00:00:03,000\nBonjour\n");
    text.close();
    QFile chapters(path(u"chapters.txt"_s));
    QVERIFY(chapters.open(QIODevice::WriteOnly));
    chapters.write(";FFMETADATA1\ntitle=A film\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=7\n"
                   "title=One\n[CHAPTER]\nTIMEBASE=1/1\nSTART=7\nEND=14\ntitle=Two\n");
    chapters.close();
    QVERIFY(makeMedia(
        m_folder.path(),
        u"-i 25.mp4 -f lavfi -i sine=880:d=14 -i text.srt -i chapters.txt -map 0 -map 1 -map 2 "
        "-map_metadata 3 -map_chapters 3 -c copy -c:a:1 libmp3lame -metadata:s:a:0 language=deu "
        "-metadata:s:a:1 language=eng -metadata:s:a:1 title=Comments -disposition:a:1 comment "
        "-disposition:a:0 default -metadata:s:s:0 language=fra -disposition:s:0 forced tracks.mkv"_s));
    const auto source = probe(path(u"tracks.mkv"_s));
    QVERIFY(source);
    QCOMPARE(source->sounds.size(), 2);
    QCOMPARE(source->sounds.at(1).title, u"Comments"_s);
    const ChunkPlan chunks = planChunks(timesOf(path(u"tracks.mkv"_s)), 4);
    encode(u"tracks.mkv"_s, chunks, 0, path(u"joined.mp4"_s));
    if (QTest::currentTestFailed())
        return;
    const auto plan = planEncode(*source, recipe(u"144p"_s));
    QVERIFY(runs(encodeArguments(*plan, *source, path(u"tracks.mkv"_s), paths(plan->fileNames()))));

    for (const QString &name : {u"joined.mp4"_s, plan->outputs.first().fileName}) {
        const auto made = probe(path(name));
        QVERIFY(made);
        QCOMPARE(made->sounds.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const MediaTrack &sound = made->sounds.at(i);
            QCOMPARE(sound.codec, u"aac"_s);
            QCOMPARE(sound.language, source->sounds.at(i).language);
            QCOMPARE(sound.dispositions, source->sounds.at(i).dispositions);
            QVERIFY2(std::abs(sound.seconds - 14) < 0.1,
                     qPrintable(QString::number(sound.seconds)));
        }
        QCOMPARE(made->subtitles.size(), 1);
        QCOMPARE(made->subtitles.first().codec, u"mov_text"_s);
        QCOMPARE(made->subtitles.first().language, u"fra"_s);
        // MP4 cannot say that none is shown by default.
        QVERIFY(made->subtitles.first().dispositions.contains(u"forced"_s));
        const QByteArray shown =
            runFfprobe({u"-v"_s, u"error"_s, u"-show_chapters"_s, u"-show_entries"_s,
                        u"format_tags=title"_s, u"-of"_s, u"compact"_s, path(name)})
                .output;
        QVERIFY(shown.contains("A film"));
        QCOMPARE(shown.count("chapter|"), 2);
        // Copied or not, times may move by what the source's sound begins before 0.
        QCOMPARE(shownAt(path(name)), shownAt(path(u"tracks.mkv"_s)));
    }
}

QTEST_GUILESS_MAIN(TestChunkPlan)
#include "tst_chunkplan.moc"
