// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"
#include "tests/tools/realmedia.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

const QString pictures = u"-f lavfi -i testsrc2=s=320x180:r=%1:d=%2 "_s;
const QString sine = u"-f lavfi -i sine=440:r=48000:d=%1 "_s;
const QString x264 = u"-c:v libx264 -preset ultrafast -pix_fmt yuv420p -g 50 "_s;
const QString aac = u"-c:a aac "_s;

QString film(const QString &rate, int seconds)
{
    return pictures.arg(rate).arg(seconds) + sine.arg(seconds) + x264 + aac;
}

/// When the first packet of a stream ("v:0", "a:1") is shown, in seconds.
double startOf(const QString &file, const QString &stream)
{
    return runFfprobe({u"-v"_s, u"error"_s, u"-select_streams"_s, stream, u"-show_entries"_s,
                       u"stream=start_time"_s, u"-of"_s, u"csv=p=0"_s, file})
        .output.trimmed()
        .split('\n')
        .first()
        .toDouble();
}

/// Times of the chapters' begins.
QByteArray chaptersOf(const QString &file)
{
    return runFfprobe({u"-v"_s, u"error"_s, u"-show_entries"_s, u"chapter=start_time,end_time"_s,
                       u"-of"_s, u"csv=p=0"_s, file})
        .output;
}

} // namespace

/// Sources of all kinds, through the whole program: what comes out has the source's own pictures at
/// the source's own times, its sounds in step, and all that the container can hold.
class TestSources final : public QObject
{
    Q_OBJECT

private slots:
    void keepsPicturesAndTimes_data();
    void keepsPicturesAndTimes();
    void keepsTracksAndChapters();
    void keepsTheCoverOut();
    void encodesTenHours();
    void refusesWhatIsNoVideo_data();
    void refusesWhatIsNoVideo();
    void noticesATruncatedSource();
    void noticesAChangedSource();

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] bool make(const QString &arguments) const
    {
        return makeMedia(m_folder.path(), arguments);
    }

    static RespoolProgram::Run convert(RespoolProgram &respool, const QString &source,
                                       const QString &resolutions);
    static void seekEverywhere(const QString &file, double seconds);
};

RespoolProgram::Run TestSources::convert(RespoolProgram &respool, const QString &source,
                                         const QString &resolutions)
{
    respool.set(u"encode/chunk_seconds"_s, 2);
    return respool.run({u"--resolutions"_s, resolutions, source});
}

void TestSources::seekEverywhere(const QString &file, double seconds)
{
    constexpr int places = 10;
    for (int place = 0; place < places; ++place) {
        const double at = QRandomGenerator::global()->bounded(std::max(0.1, seconds - 0.3));
        const ToolOutput run =
            runFfmpeg({u"-v"_s, u"error"_s, u"-xerror"_s, u"-ss"_s, QString::number(at), u"-i"_s,
                       file, u"-frames:v"_s, u"1"_s, u"-f"_s, u"framecrc"_s, u"-"_s});
        QVERIFY2(run.exitCode == 0 && run.output.contains("\n0,"),
                 qPrintable(u"%1 s: %2"_s.arg(at).arg(QString::fromUtf8(run.errors))));
    }
}

void TestSources::keepsPicturesAndTimes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("making");
    QTest::addColumn<QSize>("size");
    const QSize wide(160, 90);
    QTest::newRow("23.976") << u"23.mkv"_s << film(u"24000/1001"_s, 9) << wide;
    QTest::newRow("25") << u"25.mp4"_s << film(u"25"_s, 9) << wide;
    QTest::newRow("29.97") << u"29.mp4"_s << film(u"30000/1001"_s, 9) << wide;
    QTest::newRow("60") << u"60.mp4"_s << film(u"60"_s, 9) << wide;
    QTest::newRow("variable rate") << u"vfr.mkv"_s
                                   << pictures.arg(u"30"_s).arg(9) + sine.arg(9)
            + u"-vf select='not(mod(n,3))+gt(mod(n,70),40)' -fps_mode vfr "_s + x264 + aac
                                   << wide;
    QTest::newRow("open groups") << u"open.mkv"_s
                                 << film(u"25"_s, 9)
            + u"-preset medium -bf 3 -x264-params open-gop=1:keyint=40 "_s
                                 << wide;
    QTest::newRow("late begin") << u"late.ts"_s << film(u"25"_s, 9) + u"-output_ts_offset 37.4 "_s
                                << wide;
    QTest::newRow("MPEG-TS") << u"stream.ts"_s << film(u"25"_s, 9) << wide;
    QTest::newRow("anamorphic") << u"anamorphic.mp4"_s
                                << film(u"25"_s, 9) + u"-vf scale=240:180,setsar=4/3 "_s << wide;
    QTest::newRow("5.1") << u"surround.mkv"_s << film(u"25"_s, 9) + u"-c:a ac3 -ac 6 "_s << wide;
    QTest::newRow("ten bit") << u"deep.mkv"_s
                             << film(u"25"_s, 9)
            + u"-c:v libx265 -x265-params log-level=error -pix_fmt yuv420p10le "_s
                             << wide;
    QTest::newRow("no sound") << u"silent.mp4"_s << pictures.arg(u"25"_s).arg(9) + x264 << wide;
    QTest::newRow("one picture") << u"single.mkv"_s
                                 << pictures.arg(u"25"_s).arg(1) + x264 + u"-frames:v 1 "_s << wide;
}

void TestSources::keepsPicturesAndTimes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, making);
    QFETCH(const QSize, size);
    QVERIFY(make(making + name));
    const auto source = probe(path(name));
    QVERIFY(source);
    RespoolProgram respool;
    const auto run = convert(respool, path(name), u"90p"_s);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QString file = respool.destination() + u'/' + respool.published().first();
    const auto made = probe(file);
    QVERIFY(made);
    QCOMPARE(QSize(made->width, made->height), size);
    QCOMPARE(made->hasAudio, source->hasAudio);

    const QList<double> before = pictureTimes(path(name));
    const QList<double> after = pictureTimes(file);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        const double moved = (after.at(i) - after.first()) - (before.at(i) - before.first());
        QVERIFY2(std::abs(moved) < 0.0011, QByteArray::number(i).constData());
    }
    if (source->hasAudio) {
        const double offsetBefore = startOf(path(name), u"a:0"_s) - before.first();
        const double offsetAfter = startOf(file, u"a:0"_s) - after.first();
        // An encoder's own delay is written into the file, and players take it off.
        QVERIFY2(std::abs(offsetAfter - offsetBefore) < 0.025,
                 QByteArray::number(offsetAfter - offsetBefore).constData());
    }
    const ToolOutput decoded = runFfmpeg({u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s, file,
                                          u"-fps_mode"_s, u"passthrough"_s, u"-enc_time_base:v"_s,
                                          u"1:90000"_s, u"-f"_s, u"null"_s, u"-"_s});
    QVERIFY2(decoded.exitCode == 0 && decoded.errors.isEmpty(), decoded.errors.constData());
    if (after.size() > 1)
        seekEverywhere(file, made->durationSeconds);
}

void TestSources::keepsTracksAndChapters()
{
    QFile subtitles(path(u"words.srt"_s));
    QVERIFY(subtitles.open(QIODevice::WriteOnly));
    subtitles.write("1\n00:00:01,000 --> 00:00:03,000\nHello\n");
    subtitles.close();
    QFile chapters(path(u"chapters.txt"_s));
    QVERIFY(chapters.open(QIODevice::WriteOnly));
    chapters.write(";FFMETADATA1\ntitle=A film\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=4000\n"
                   "title=One\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=4000\nEND=9000\ntitle=Two\n");
    chapters.close();
    QVERIFY(make(pictures.arg(u"25"_s).arg(9) + sine.arg(9)
                 + u"-f lavfi -i sine=880:r=48000:d=9 -i words.srt -i chapters.txt -map 0 -map 1 "
                   "-map 2 -map 3 -map_metadata 4 -map_chapters 4 -metadata:s:a:0 language=deu "
                   "-metadata:s:a:1 language=eng -c:s srt "_s
                 + x264 + aac + u"tracks.mkv"_s));
    const QByteArray before = chaptersOf(path(u"tracks.mkv"_s));
    for (const QString &preset : {u"mp4"_s, u"archive"_s}) {
        RespoolProgram respool;
        respool.set(u"encode/chunk_seconds"_s, 2);
        const auto run = respool.run(
            {u"--preset"_s, preset, u"--resolutions"_s, u"90p"_s, path(u"tracks.mkv"_s)});
        QVERIFY2(run.exitCode == 0, run.standardError.constData());
        const QString file = respool.destination() + u'/' + respool.published().first();
        const auto made = probe(file);
        QCOMPARE(made->sounds.size(), 2);
        QCOMPARE(made->sounds.at(0).language, u"deu"_s);
        QCOMPARE(made->sounds.at(1).language, u"eng"_s);
        QCOMPARE(made->subtitles.size(), 1);
        QCOMPARE(chaptersOf(file).count('\n'), before.count('\n'));
    }
}

void TestSources::keepsTheCoverOut()
{
    QVERIFY(make(u"-f lavfi -i color=red:s=300x300:d=1 -frames:v 1 cover.png"_s));
    QVERIFY(make(film(u"25"_s, 9) + u"plain.mp4"_s));
    QVERIFY(make(u"-i plain.mp4 -i cover.png -map 1 -map 0 -c copy -disposition:v:0 attached_pic "
                 "covered.mp4"_s));
    RespoolProgram respool;
    const auto run = convert(respool, path(u"covered.mp4"_s), u"90p,audio"_s);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const auto made = probe(respool.destination() + u"/covered [90p].mp4"_s);
    QVERIFY(made);
    QCOMPARE(made->width, 160);
    QCOMPARE(pictureTimes(respool.destination() + u"/covered [90p].mp4"_s).size(), 225);
}

void TestSources::encodesTenHours()
{
    QVERIFY(make(u"-f lavfi -i color=black:s=64x48:r=1:d=36000 -c:v libx264 -preset ultrafast "
                 "-g 250 night.mkv"_s));
    RespoolProgram respool;
    const auto run = respool.run({u"--resolutions"_s, u"48p"_s, path(u"night.mkv"_s)});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QString file = respool.destination() + u'/' + respool.published().first();
    const QList<double> times = pictureTimes(file);
    QCOMPARE(times.size(), 36'000);
    QVERIFY(std::abs(times.last() - 35'999) < 0.001);
}

void TestSources::refusesWhatIsNoVideo_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("zero bytes") << QByteArray();
    QTest::newRow("text") << QByteArray("This is no film.\n").repeated(100);
}

void TestSources::refusesWhatIsNoVideo()
{
    QFETCH(const QByteArray, contents);
    QFile file(path(u"fake.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    RespoolProgram respool;
    const auto run = convert(respool, file.fileName(), u"90p"_s);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "state"), u"failed"_s);
    QCOMPARE(textOf(run.job(), "error.code"), u"not_a_video"_s);
    QCOMPARE(respool.published(), QStringList{u".respool"_s}); // to be gone on with
}

void TestSources::noticesATruncatedSource()
{
    QVERIFY(make(film(u"25"_s, 12) + u"-movflags +faststart whole.mp4"_s));
    QFile file(path(u"whole.mp4"_s));
    QVERIFY(file.resize(file.size() * 6 / 10));
    RespoolProgram respool;
    const auto run = convert(respool, file.fileName(), u"90p"_s);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "error.code"), u"media_damaged"_s);
    QCOMPARE(respool.published(), QStringList{u".respool"_s}); // to be gone on with
}

void TestSources::noticesAChangedSource()
{
    const QString name = path(u"changing.mkv"_s);
    QVERIFY(make(u"-f lavfi -i testsrc2=s=1280x720:r=25:d=60 -c:v libx264 -preset ultrafast "
                 "-g 50 changing.mkv"_s));
    RespoolProgram respool;
    respool.set(u"encode/chunk_seconds"_s, 8);
    const auto process = respool.startRun({u"--resolutions"_s, u"360p"_s, name});
    QVERIFY(respool.waitForEncoder(90'000));
    QFile file(name);
    QVERIFY(file.open(QIODevice::Append));
    file.write("another version");
    file.close();
    const auto run = RespoolProgram::finish(*process);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(textOf(run.job(), "error.text").contains(u"was changed"_s),
             qPrintable(textOf(run.job(), "error.text")));
    QCOMPARE(respool.published(), QStringList{u".respool"_s}); // to be gone on with
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
