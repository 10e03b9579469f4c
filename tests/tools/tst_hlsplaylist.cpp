// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/codecstring.h"
#include "core/tools/hlsplaylist.h"
#include "core/tools/mp4segment.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

QByteArray box(const char *type, const QByteArray &contents)
{
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(contents.size() + 8), size.data());
    return size + type + contents;
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// A sample entry's boxes with one in them.
QByteArray codecBox(const char *type, const char *digits)
{
    return box(type, hex(digits));
}

/// A fragment of three pictures of 1000 ticks that are shown as 2, 3, 1 after a keyframe's delay.
QByteArray fragment(quint32 begin, const char *firstFlags)
{
    QByteArray time(4, '\0');
    qToBigEndian(begin, time.data());
    // Default duration 1000 and default flags: no keyframe.
    const QByteArray tfhd = hex("00020028"
                                "00000001"
                                "000003e8"
                                "01010000");
    // First flags and offsets of composition.
    const QByteArray trun = hex("00000804"
                                "00000003")
        + hex(firstFlags)
        + hex("000003e8"
              "000007d0"
              "00000000");
    return box(
        "moof",
        box("mfhd", hex("0000000000000001"))
            + box("traf",
                  box("tfhd", tfhd) + box("tfdt", hex("00000000") + time) + box("trun", trun)));
}

QList<HlsSegment> segments(const QList<QPair<double, qint64>> &list)
{
    QList<HlsSegment> result;
    for (const auto &[seconds, bytes] : list)
        result.append({u"s%1"_s.arg(result.size()), seconds, bytes});
    return result;
}

MediaTrack track(const QString &language, const QString &title = {},
                 const QStringList &dispositions = {})
{
    MediaTrack track;
    track.language = language;
    track.title = title;
    track.dispositions = dispositions;
    return track;
}

QString attribute(const QByteArray &playlist, const QString &line, const QString &name)
{
    for (const QByteArray &text : playlist.split('\n')) {
        const QString one = QString::fromUtf8(text);
        const qsizetype at = one.indexOf(name + '='_L1);
        if (one.contains(line) && at >= 0)
            return one.mid(at + name.size() + 1).section(','_L1, 0, 0).remove('"'_L1);
    }
    return {};
}

} // namespace

/// Playlists and names of codecs by the letter of their standards; bytes of any kind for MP4.
class TestHlsPlaylist final : public QObject
{
    Q_OBJECT

private slots:
    void namesCodecs_data();
    void namesCodecs();
    void readsSegments();
    void survivesAnyBytes();
    void writesMediaPlaylists();
    void measuresRates_data();
    void measuresRates();
    void writesMasterPlaylists();
    void tellsSoundsApart();
    void asksForHdr();
    void findsNames();
};

void TestHlsPlaylist::namesCodecs_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boxes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("H.264 High 3.1")
        << QByteArray("avc1") << codecBox("avcC", "0164001fffe1") << u"avc1.64001F"_s;
    QTest::newRow("H.264 Constrained Baseline 3.0")
        << QByteArray("avc1") << codecBox("avcC", "0142c01effe1") << u"avc1.42C01E"_s;
    // The examples of ISO/IEC 14496-15, annex E, and what Apple's tools write.
    QTest::newRow("H.265 Main 3.1")
        << QByteArray("hvc1") << codecBox("hvcC", "0101600000009000000000005d")
        << u"hvc1.1.6.L93.90"_s;
    QTest::newRow("H.265 Main 10, high tier")
        << QByteArray("hvc1") << codecBox("hvcC", "01222000000090000000000099")
        << u"hvc1.2.4.H153.90"_s;
    QTest::newRow("H.265 with all constraints")
        << QByteArray("hev1") << codecBox("hvcC", "0141600000000102030405065d")
        << u"hev1.A1.6.L93.1.2.3.4.5.6"_s;
    QTest::newRow("AV1 Main 4.0") << QByteArray("av01") << codecBox("av1C", "81080c00")
                                  << u"av01.0.08M.08"_s;
    QTest::newRow("AV1 ten bits, HDR10") << QByteArray("av01")
                                         << codecBox("av1C", "810d4c00")
            + codecBox("colr",
                       "6e636c78000900100009"
                       "00") << u"av01.0.13M.10.0.110.09.16.09.0"_s;
    QTest::newRow("AAC LC") << QByteArray("mp4a")
                            << codecBox("esds",
                                        "00000000"
                                        "0380808025"
                                        "000100"
                                        "0480808017"
                                        "40150000000001f4000001f400"
                                        "0580808005"
                                        "1190"
                                        "56e500"
                                        "060102")
                            << u"mp4a.40.2"_s;
    QTest::newRow("HE-AAC") << QByteArray("mp4a")
                            << codecBox("esds",
                                        "00000000"
                                        "0319"
                                        "000100"
                                        "0411"
                                        "40150000000001f4000001f400"
                                        "0502"
                                        "2b11")
                            << u"mp4a.40.5"_s;
    QTest::newRow("another one") << QByteArray("Opus") << codecBox("dOps", "00") << QString();
    QTest::newRow("cut off") << QByteArray("avc1") << codecBox("avcC", "0164") << QString();
    QTest::newRow("nothing") << QByteArray("hvc1") << QByteArray() << QString();
}

void TestHlsPlaylist::namesCodecs()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, boxes);
    QTEST(codecString(type, boxes), "expected");
}

void TestHlsPlaylist::readsSegments()
{
    InitSegment init;
    init.ticksPerSecond = 10'000;
    init.editTicks = 1000;
    const QByteArray file = box("styp", "msdh") + fragment(60'000, "02000000")
        + box("mdat", QByteArray(100'000, 'x')) + fragment(63'000, "01010000") + box("mdat", "x");
    QBuffer device;
    device.setData(file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const QByteArray boxes = boxesWithoutMedia(device);
    QVERIFY(boxes.size() < 1000);
    const auto times = readSegment(boxes, init);
    QVERIFY(times);
    QCOMPARE(times->samples, 6);
    QCOMPARE(times->begin, 60'000);
    QCOMPARE(times->end, 60'000 - 1000 + 3000 + 1000 + 2000 + 1000);
    QVERIFY(times->beginsWithKey);
    QVERIFY(!readSegment(fragment(0, "01010000"), init)->beginsWithKey);
    QVERIFY(!readSegment(box("styp", "msdh"), init));
}

void TestHlsPlaylist::survivesAnyBytes()
{
    const InitSegment init{.ticksPerSecond = 1000};
    const QByteArray whole = fragment(1, "02000000");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(!readSegment(whole.first(size), init));
        QVERIFY(!readInitSegment(whole.first(size)));
    }
    // Boxes that say that they are longer or shorter than they can be.
    for (const char *size : {"00000000", "00000001", "00000007", "ffffffff"}) {
        QByteArray wrong = hex(size) + "moof" + QByteArray(100, '\xff');
        QVERIFY(!readSegment(wrong, init));
        QVERIFY(!readInitSegment(wrong));
        QBuffer device(&wrong);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QVERIFY(boxesWithoutMedia(device).isEmpty());
    }
    // More samples than there are bytes.
    const QByteArray trun = box("trun",
                                hex("00000800"
                                    "ffffffff"
                                    "00000000"));
    const QByteArray traf = box("traf", box("tfdt", hex("0000000000000000")) + trun);
    QVERIFY(!readSegment(box("moof", traf), init));
}

void TestHlsPlaylist::writesMediaPlaylists()
{
    QCOMPARE(mediaPlaylist({{u"segment-00001.m4s"_s, 6.006, 1}, {u"segment-00002.m4s"_s, 6.5, 1}}),
             "#EXTM3U\n"
             "#EXT-X-VERSION:7\n"
             "#EXT-X-TARGETDURATION:7\n"
             "#EXT-X-MEDIA-SEQUENCE:1\n"
             "#EXT-X-PLAYLIST-TYPE:VOD\n"
             "#EXT-X-INDEPENDENT-SEGMENTS\n"
             "#EXT-X-MAP:URI=\"init.mp4\"\n"
             "#EXTINF:6.006000,\n"
             "segment-00001.m4s\n"
             "#EXTINF:6.500000,\n"
             "segment-00002.m4s\n"
             "#EXT-X-ENDLIST\n");
    // A film of one picture.
    QVERIFY(mediaPlaylist({{u"a"_s, 0.04, 1}}).contains("TARGETDURATION:1\n"));
}

void TestHlsPlaylist::measuresRates_data()
{
    QTest::addColumn<QList<HlsSegment>>("list");
    QTest::addColumn<qint64>("peak");
    QTest::addColumn<qint64>("average");
    QTest::newRow("even") << segments({{6, 6000}, {6, 6000}}) << qint64(8000) << qint64(8000);
    QTest::newRow("a peak") << segments({{6, 3000}, {6, 12'000}, {6, 3000}}) << qint64(16'000)
                            << qint64(8000);
    QTest::newRow("a last picture, together with what is before it")
        << segments({{6, 6000}, {0.04, 3000}}) << qint64(11'921) << qint64(11'921);
    QTest::newRow("one picture alone")
        << segments({{0.04, 3000}}) << qint64(600'000) << qint64(600'000);
    QTest::newRow("nothing") << QList<HlsSegment>() << qint64(0) << qint64(0);
}

void TestHlsPlaylist::measuresRates()
{
    QFETCH(const QList<HlsSegment>, list);
    QTEST(ratesOf(list).peak, "peak");
    QTEST(ratesOf(list).average, "average");
}

void TestHlsPlaylist::writesMasterPlaylists()
{
    const HlsFilm film{24000.0 / 1001, {}, {track(u"deu"_s)}};
    const QByteArray playlist =
        masterPlaylist(film,
                       {{u"720p"_s, u"avc1.64001F"_s, 1280, 720, {2000, 1000}},
                        {u"360p"_s, u"avc1.64001E"_s, 640, 360, {1000, 500}}},
                       {{u"sound-1"_s, u"mp4a.40.2"_s, 2, {150, 100}}});
    QCOMPARE(playlist,
             "#EXTM3U\n"
             "#EXT-X-VERSION:7\n"
             "#EXT-X-INDEPENDENT-SEGMENTS\n"
             "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"Deutsch\",LANGUAGE=\"de\","
             "DEFAULT=YES,AUTOSELECT=YES,CHANNELS=\"2\",URI=\"sound-1/index.m3u8\"\n"
             "#EXT-X-STREAM-INF:BANDWIDTH=2150,AVERAGE-BANDWIDTH=1100,"
             "CODECS=\"avc1.64001F,mp4a.40.2\",RESOLUTION=1280x720,FRAME-RATE=23.976,"
             "AUDIO=\"sound\",CLOSED-CAPTIONS=NONE\n"
             "720p/index.m3u8\n"
             "#EXT-X-STREAM-INF:BANDWIDTH=1150,AVERAGE-BANDWIDTH=600,"
             "CODECS=\"avc1.64001E,mp4a.40.2\",RESOLUTION=640x360,FRAME-RATE=23.976,"
             "AUDIO=\"sound\",CLOSED-CAPTIONS=NONE\n"
             "360p/index.m3u8\n");
    const QByteArray silent =
        masterPlaylist({}, {{u"90p"_s, u"avc1.64000A"_s, 160, 90, {2, 1}}}, {});
    QVERIFY(!silent.contains("AUDIO") && !silent.contains("FRAME-RATE"));
    QVERIFY(silent.contains("CODECS=\"avc1.64000A\""));
}

void TestHlsPlaylist::tellsSoundsApart()
{
    const HlsFilm film{25,
                       {},
                       {track(u"eng"_s, u"Director's \"cut\"\nof it"_s),
                        track(u"eng"_s, {}, {u"default"_s}), track(u"ger"_s), track({}),
                        track(u"ger"_s), track(u"qaa"_s)}};
    QList<HlsSound> sounds;
    for (qsizetype i = 0; i < film.sounds.size(); ++i)
        sounds.append({soundFolder(i), i == 3 ? u"mp4a.40.5"_s : u"mp4a.40.2"_s, 0, {i + 1, 1}});
    const QByteArray playlist =
        masterPlaylist(film, {{u"90p"_s, u"avc1.64000A"_s, 160, 90, {10, 5}}}, sounds);
    const auto of = [&playlist](int number, const QString &name) {
        return attribute(playlist, u"sound-%1/"_s.arg(number), name);
    };
    QCOMPARE(of(1, u"NAME"_s), u"Director's 'cut' of it"_s);
    QCOMPARE(of(1, u"AUTOSELECT"_s), u"NO"_s); // English is the standard one already
    QCOMPARE(of(2, u"DEFAULT"_s), u"YES"_s);
    QCOMPARE(of(2, u"AUTOSELECT"_s), u"YES"_s);
    QCOMPARE(of(3, u"NAME"_s), u"Deutsch"_s);
    QCOMPARE(of(3, u"LANGUAGE"_s), u"de"_s);
    QCOMPARE(of(3, u"AUTOSELECT"_s), u"YES"_s);
    QCOMPARE(of(4, u"NAME"_s), u"Sound 4"_s);
    QCOMPARE(of(4, u"LANGUAGE"_s), QString());
    QCOMPARE(of(5, u"NAME"_s), u"Deutsch (2)"_s);
    QCOMPARE(of(5, u"AUTOSELECT"_s), u"NO"_s);
    QCOMPARE(of(6, u"LANGUAGE"_s), u"qaa"_s);
    QCOMPARE(playlist.count("DEFAULT=YES"), 1);
    QCOMPARE(attribute(playlist, u"STREAM-INF"_s, u":BANDWIDTH"_s), u"16"_s);
    QVERIFY(playlist.contains("CODECS=\"avc1.64000A,mp4a.40.2,mp4a.40.5\""));
}

void TestHlsPlaylist::asksForHdr()
{
    const QList<HlsVariant> variants{{u"90p"_s, u"hvc1.2.4.L30.90"_s, 160, 90, {2, 1}}};
    QVERIFY(masterPlaylist({25, u"smpte2084"_s, {}}, variants, {}).contains(",VIDEO-RANGE=PQ"));
    QVERIFY(masterPlaylist({25, u"arib-std-b67"_s, {}}, variants, {}).contains("RANGE=HLG"));
    QVERIFY(!masterPlaylist({25, u"bt709"_s, {}}, variants, {}).contains("VIDEO-RANGE"));
}

void TestHlsPlaylist::findsNames()
{
    QCOMPARE(
        namesIn("#EXTM3U\r\n#EXT-X-MAP:URI=\"init.mp4\"\n#EXTINF:6,\n a.m4s\n\n#EXT-X-ENDLIST"),
        (QStringList{u"init.mp4"_s, u"a.m4s"_s}));
    QCOMPARE(namesIn("#EXT-X-MEDIA:TYPE=AUDIO,URI=\"s/index.m3u8\",NAME=\"x\"\nv/index.m3u8\n"),
             (QStringList{u"s/index.m3u8"_s, u"v/index.m3u8"_s}));
    QVERIFY(namesIn({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestHlsPlaylist)
#include "tst_hlsplaylist.moc"
