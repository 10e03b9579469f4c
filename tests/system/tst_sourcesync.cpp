// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"
#include "tests/system/storedlist.h"
#include "tests/tools/realmedia.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 48'000;

// A white picture and a beep begin together, three times: at the start, in the middle, at the end.
const QString flashes = u"-f lavfi -i color=black:s=320x180:r=25:d=9,drawbox=color=white:t=fill:"
                        "enable='between(mod(t,3.52),0.999,1.119)' "_s;
const QString noisyFlashes =
    u"-f lavfi -i color=black:s=320x180:r=25:d=9,noise=alls=30:allf=t,drawbox=color=white:t=fill:"
    "enable='between(mod(t,3.52),0.999,1.119)' "_s;
const QString beeps = u"-f lavfi -i aevalsrc='sin(2*PI*1000*t)*between(mod(t,3.52),1,1.12)':"
                      "s=48000:d=9 "_s;
const QString x264 = u"-c:v libx264 -preset ultrafast -pix_fmt yuv420p -g 50 "_s;

/// When a picture becomes bright, in seconds: decoded, as a player shows them.
QList<double> flashTimes(const QString &file)
{
    const ToolOutput run = runFfmpeg(
        {u"-v"_s, u"error"_s, u"-i"_s, file, u"-map"_s, u"0:v:0"_s, u"-vf"_s,
         u"signalstats,metadata=print:key=lavfi.signalstats.YAVG:file=-"_s, u"-fps_mode"_s,
         u"passthrough"_s, u"-enc_time_base:v"_s, u"1:90000"_s, u"-f"_s, u"null"_s, u"-"_s});
    QList<double> times;
    double time = 0;
    bool wasBright = false;
    for (const QByteArray &line : run.output.split('\n')) {
        if (const qsizetype at = line.indexOf("pts_time:"); at >= 0)
            time = line.mid(at + 9).trimmed().toDouble();
        const qsizetype at = line.indexOf("YAVG=");
        if (at < 0)
            continue;
        const bool isBright = line.mid(at + 5).toDouble() > 100;
        if (isBright && !wasBright)
            times.append(time);
        wasBright = isBright;
    }
    return times;
}

/// When it becomes loud, in seconds, counted as the pictures are.
QList<double> beepTimes(const QString &file)
{
    const ToolOutput run =
        runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, file, u"-map"_s, u"0:a:0"_s, u"-af"_s,
                   u"aresample=async=1:first_pts=0"_s, u"-ac"_s, u"1"_s, u"-ar"_s,
                   QString::number(rate), u"-f"_s, u"f32le"_s, u"-"_s});
    constexpr float loud = 0.5F;
    constexpr qsizetype pause = rate; // between two beeps
    QList<double> times;
    qsizetype last = -pause;
    const auto count = run.output.size() / qsizetype(sizeof(float));
    for (qsizetype i = 0; i < count; ++i) {
        float sample = 0;
        std::memcpy(&sample, run.output.constData() + i * qsizetype(sizeof sample), sizeof sample);
        if (std::abs(sample) < loud)
            continue;
        if (i - last >= pause)
            times.append(static_cast<double>(i) / rate);
        last = i;
    }
    return times;
}

/// Between the begins of two packets, in seconds.
double longestDistance(const QString &file)
{
    const ToolOutput run = runFfprobe({u"-v"_s, u"error"_s, u"-show_entries"_s,
                                       u"packet=pts_time"_s, u"-of"_s, u"csv=p=0"_s, file});
    double longest = 0;
    double last = NAN;
    for (const QByteArray &line : run.output.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const double time = line.split(',').first().trimmed().toDouble(); // side data may follow
        if (!std::isnan(last))
            longest = std::max(longest, std::abs(time - last));
        last = time;
    }
    return longest;
}

} // namespace

/// What is said of a film beside its pictures: that sound and pictures stay together, which way up
/// it is, how bright.
class TestSourceSync final : public QObject
{
    Q_OBJECT

private slots:
    void keepsSoundAndPicturesTogether_data();
    void keepsSoundAndPicturesTogether();
    void joinsSoundWhoseTimesJump_data();
    void joinsSoundWhoseTimesJump();
    void getsOverLostPackets_data();
    void getsOverLostPackets();
    void refusesRuins();
    void turnsWhatIsTurned();
    void keepsHdr10();

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] bool make(const QString &arguments) const
    {
        return makeMedia(m_folder.path(), arguments);
    }

    /// Copies a transport stream without some packets at each place, 0…1 of its length.
    [[nodiscard]] bool losePackets(const QString &from, const QString &to,
                                   const QList<double> &places) const
    {
        constexpr qsizetype packet = 188;
        constexpr qsizetype lost = 7; // as many as are in a datagram
        QFile whole(path(from));
        QFile rest(path(to));
        if (!whole.open(QIODevice::ReadOnly) || !rest.open(QIODevice::WriteOnly))
            return false;
        QByteArray bytes = whole.readAll();
        const qsizetype packets = bytes.size() / packet;
        for (auto place = places.crbegin(); place != places.crend(); ++place)
            bytes.remove(qsizetype(double(packets) * *place) * packet, lost * packet);
        return rest.write(bytes) == bytes.size();
    }

    /// Puts the second file behind the first, byte by byte.
    [[nodiscard]] bool join(const QString &first, const QString &second) const
    {
        QFile whole(path(first));
        QFile part(path(second));
        return whole.open(QIODevice::Append) && part.open(QIODevice::ReadOnly)
            && whole.write(part.readAll()) == part.size();
    }
};

void TestSourceSync::keepsSoundAndPicturesTogether_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("options");
    QTest::addColumn<double>("second"); // when a second part begins by its times; -1: none
    const QString aac = u"-c:a aac "_s;
    QTest::newRow("Matroska, FLAC") << u"a.mkv"_s << u"-c:a flac "_s << -1.0;
    QTest::newRow("MP4, AAC") << u"a.mp4"_s << aac << -1.0;
    QTest::newRow("MPEG-TS that begins late")
        << u"late.ts"_s << aac + u"-output_ts_offset 37.4 "_s << -1.0;
    QTest::newRow("MPEG-TS, times jump ahead") << u"ahead.ts"_s << aac << 60.0;
    QTest::newRow("MPEG-TS, times jump back")
        << u"back.ts"_s << aac + u"-output_ts_offset 100 "_s << 60.0;
    QTest::newRow("MPEG-TS, a hole") << u"hole.ts"_s << aac << 30.0;
}

void TestSourceSync::keepsSoundAndPicturesTogether()
{
    QFETCH(const QString, name);
    QFETCH(const QString, options);
    QFETCH(const double, second);
    const bool isJoined = second >= 0;
    QVERIFY(make(flashes + beeps + x264 + options + name));
    if (isJoined) {
        QVERIFY(make(flashes + beeps + x264
                     + u"-c:a aac -output_ts_offset %1 "
                       "-mpegts_flags +initial_discontinuity part.ts"_s.arg(second)));
        QVERIFY(join(name, u"part.ts"_s));
    }
    RespoolProgram respool;
    respool.set(u"encode/chunk_seconds"_s, 2);
    const auto run = respool.run({u"--resolutions"_s, u"90p"_s, path(name)});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QString file = respool.destination() + u'/' + respool.published().first();

    QCOMPARE(pictureTimes(file).size(), isJoined ? 450 : 225);
    const QList<double> seen = flashTimes(file);
    const QList<double> heard = beepTimes(file);
    QCOMPARE(seen.size(), isJoined ? 6 : 3);
    QCOMPARE(heard.size(), seen.size());
    for (qsizetype i = 0; i < seen.size(); ++i) {
        QVERIFY2(std::abs(heard.at(i) - seen.at(i)) < 0.005,
                 qPrintable(
                     u"%1: seen at %2 s, heard at %3 s"_s.arg(i).arg(seen.at(i)).arg(heard.at(i))));
    }
}

void TestSourceSync::joinsSoundWhoseTimesJump_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("first"); // when the first part begins by its times
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("distance"); // of the two parts' begins in what is made
    QTest::newRow("MPEG-TS, ahead") << u"sound-ahead.ts"_s << 0.0 << 60.0 << 9.0;
    QTest::newRow("MPEG-TS, back") << u"sound-back.ts"_s << 100.0 << 60.0 << 9.0;
    QTest::newRow("MPEG-TS, a hole") << u"sound-hole.ts"_s << 0.0 << 21.0 << 21.0;
    QTest::newRow("Matroska, a hole") << u"hole.mkv"_s << 0.0 << 60.0 << 60.0;
    QTest::newRow("Matroska, back") << u"back.mkv"_s << 0.0 << 0.0 << 9.0;
}

void TestSourceSync::joinsSoundWhoseTimesJump()
{
    QFETCH(const QString, name);
    QFETCH(const double, first);
    QFETCH(const double, second);
    QFETCH(const double, distance);
    const QString part = beeps + u"-c:a aac -output_ts_offset %1 %2"_s;
    const bool isMatroska = name.endsWith(u".mkv"_s);
    const QString ending = isMatroska && second == first ? u"mkv"_s : u"ts"_s;
    const QString begin =
        ending == u"ts"_s ? u"-mpegts_flags +initial_discontinuity "_s : QString();
    QVERIFY(make(part.arg(first).arg(u"one."_s + ending)));
    QVERIFY(make(part.arg(second).arg(begin + u"two."_s + ending)));
    QVERIFY(join(u"one."_s + ending, u"two."_s + ending));
    if (isMatroska && second != first)
        QVERIFY(make(u"-copyts -i %1 -c copy -copyts %2"_s.arg(path(u"one.ts"_s), name)));
    else
        QVERIFY(QFile::rename(path(u"one."_s + ending), path(name)));

    const double length = distance + 9;
    for (const QString &preset :
         {u"audio-m4a"_s, u"audio-mp3"_s, u"audio-opus"_s, u"audio-flac"_s, u"remux"_s}) {
        RespoolProgram respool;
        const auto run =
            respool.run({u"--preset"_s, preset, u"--resolutions"_s, u"audio"_s, path(name)});
        QVERIFY2(run.exitCode == 0, run.standardError.constData());
        const QString file = respool.destination() + u'/' + respool.published().first();
        const auto made = probe(file);
        QVERIFY(made && std::abs(made->durationSeconds - length) < 0.1);
        QVERIFY(longestDistance(file) < 0.2); // FLAC has the longest packets
        const QList<double> heard = beepTimes(file);
        QCOMPARE(heard.size(), 6);
        for (qsizetype i = 0; i < 3; ++i) {
            // A part ends with a whole packet of sound.
            QVERIFY(std::abs(heard.at(i + 3) - heard.at(i) - distance) < 0.04);
        }
    }
}

void TestSourceSync::getsOverLostPackets_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("rendition");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("film") << u"mp4-ladder"_s << u"90p"_s << QByteArray("at 3 place");
    // One of them is in pictures alone.
    QTest::newRow("sound") << u"audio-m4a"_s << u"audio"_s << QByteArray("at 2 place");
}

/// As receivers leave them: some packets of a broadcast are missing.
void TestSourceSync::getsOverLostPackets()
{
    QFETCH(const QString, preset);
    QFETCH(const QString, rendition);
    QFETCH(const QByteArray, told);
    QVERIFY(make(noisyFlashes + beeps + x264 + u"-c:a mp2 whole.ts"_s));
    QVERIFY(losePackets(u"whole.ts"_s, u"lost.ts"_s, {0.25, 0.6, 0.75}));
    RespoolProgram respool;
    respool.set(u"encode/chunk_seconds"_s, 2);
    const auto run =
        respool.run({u"--preset"_s, preset, u"--resolutions"_s, rendition, path(u"lost.ts"_s)});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QByteArrayList done = StoredList::read(respool.profile()).jobs.first().done;
    QVERIFY2(done.join().contains(told), done.join().constData());
    const QString file = respool.destination() + u'/' + respool.published().first();
    const ToolOutput decoded =
        runFfmpeg({u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s, file, u"-f"_s, u"null"_s, u"-"_s});
    QVERIFY2(decoded.exitCode == 0 && decoded.errors.isEmpty(), decoded.errors.constData());
    const auto made = probe(file);
    QVERIFY(made && std::abs(made->durationSeconds - 9) < 0.1);
    const QList<double> heard = beepTimes(file);
    QCOMPARE(heard.size(), 3);
    // A picture of the whole one is missing at each place at most.
    const bool isFilm = rendition == u"90p"_s;
    const QList<double> seen = isFilm ? flashTimes(file) : QList<double>{1, 4.52, 8.04};
    QVERIFY(!isFilm || pictureTimes(file).size() >= 222);
    QCOMPARE(seen.size(), 3);
    for (qsizetype i = 0; i < seen.size(); ++i)
        QVERIFY(std::abs(heard.at(i) - seen.at(i)) < (isFilm ? 0.005 : 0.05));
}

void TestSourceSync::refusesRuins()
{
    QVERIFY(make(noisyFlashes + beeps + x264 + u"-c:a mp2 whole.ts"_s));
    QList<double> places;
    for (int hundredth = 1; hundredth < 100; ++hundredth)
        places.append(hundredth / 100.0);
    QVERIFY(losePackets(u"whole.ts"_s, u"ruin.ts"_s, places));
    RespoolProgram respool;
    const auto run = respool.run({u"--resolutions"_s, u"90p"_s, path(u"ruin.ts"_s)});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.standardError.contains("Too much of the source is damaged"),
             run.standardError.constData());
    QCOMPARE(respool.published(), QStringList{u".respool"_s});
}

void TestSourceSync::turnsWhatIsTurned()
{
    RespoolProgram respool;
    respool.set(u"encode/chunk_seconds"_s, 2);
    const auto run = respool.run({u"--resolutions"_s, u"180p"_s, TestMedia::portrait()});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QString file = respool.destination() + u'/' + respool.published().first();
    const auto made = probe(file);
    QVERIFY(made);
    QCOMPARE(QSize(made->width, made->height), QSize(180, 320));
    QCOMPARE(pictureTimes(file).size(), pictureTimes(TestMedia::portrait()).size());
    // Once: a file that says so as well would be turned again.
    const ToolOutput said = runFfprobe({u"-v"_s, u"error"_s, u"-show_streams"_s, file});
    QVERIFY(!said.output.contains("rotation"));
}

void TestSourceSync::keepsHdr10()
{
    QVERIFY(make(u"-f lavfi -i testsrc2=s=320x180:r=25:d=9 -c:v libx265 -preset ultrafast "
                 "-pix_fmt yuv420p10le -color_primaries bt2020 -color_trc smpte2084 "
                 "-colorspace bt2020nc -x265-params log-level=error:keyint=50:hdr10=1:"
                 "repeat-headers=1:master-display=G(13250,34500)B(7500,3000)R(34000,16000)"
                 "WP(15635,16450)L(10000000,50):max-cll=1000,400 hdr.mkv"_s));
    const auto source = probe(path(u"hdr.mkv"_s));
    QVERIFY(source);
    QVERIFY(source->colour.isHdr() && !source->colour.masteringDisplay.isEmpty());
    RespoolProgram respool;
    respool.set(u"encode/chunk_seconds"_s, 2);
    const auto run = respool.run(
        {u"--preset"_s, u"archive"_s, u"--resolutions"_s, u"90p"_s, path(u"hdr.mkv"_s)});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QString file = respool.destination() + u'/' + respool.published().first();
    const auto made = probe(file);
    QVERIFY(made);
    QCOMPARE(made->colour, source->colour);
    QCOMPARE(pictureTimes(file).size(), 225);
}

QTEST_GUILESS_MAIN(TestSourceSync)
#include "tst_sourcesync.moc"
