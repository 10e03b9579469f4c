// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/downloadoptions.h"
#include "core/tools/formatlist.h"
#include "core/tools/ytdlplookup.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace respool;

namespace {

Result<SourceDescription> recorded(const QString &name)
{
    QFile file(QFINDTESTDATA("data/lookup") + u'/' + name + QStringLiteral(".jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.errorString());
    return parseSourceDescription(file.readAll());
}

const MediaFormat *formatOf(const SourceDescription &description, const QString &id)
{
    for (const MediaFormat &format : description.formats) {
        if (format.id == id)
            return &format;
    }
    return nullptr;
}

void addVersions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("yt-dlp 2023.03.04") << u"2023"_qs;
    QTest::newRow("yt-dlp 2026.10.26") << u"2026"_qs;
}

} // namespace

/// What yt-dlp said of addresses of several kinds, recorded from two versions.
class TestFormatList final : public QObject
{
    Q_OBJECT

private slots:

    void readsOneFile_data() { addVersions(); }

    void readsOneFile();

    void readsRenditionsOfAStream_data() { addVersions(); }

    void readsRenditionsOfAStream();

    void readsSeparateFormats_data() { addVersions(); }

    void readsSeparateFormats();

    void readsAPlaylist_data() { addVersions(); }

    void readsAPlaylist();

    void readsAPageWithSeveralVideos_data() { addVersions(); }

    void readsAPageWithSeveralVideos();
    void saysWhereNothingIsKnown_data();
    void saysWhereNothingIsKnown();
    void isNotLedAstray_data();
    void isNotLedAstray();
    void isBounded();
    void makesSelectors_data();
    void makesSelectors();
    void asksSafely();
};

void TestFormatList::readsOneFile()
{
    QFETCH(QString, version);
    const auto description = recorded(version + u"-direct"_qs);
    QVERIFY(description);
    QCOMPARE(description->title, u"clip"_qs);
    QCOMPARE(description->bytes, -1);
    QCOMPARE(description->formats.size(), 1);
    QVERIFY(description->formats.first().hasVideo && description->formats.first().hasAudio);
    QCOMPARE(description->subtitleLanguages, QStringList());
    QVERIFY(!description->isPlaylist);
}

void TestFormatList::readsRenditionsOfAStream()
{
    QFETCH(QString, version);
    const auto description = recorded(version + u"-hls"_qs);
    QVERIFY(description);
    QCOMPARE(description->formats.size(), 3);
    const MediaFormat &sound = description->formats.first();
    QVERIFY(!sound.hasVideo && sound.hasAudio);
    QCOMPARE(sound.language, u"de"_qs);
    const MediaFormat &best = description->formats.last();
    QCOMPARE(best.id, u"900"_qs);
    QCOMPARE(best.height, 360);
    QCOMPARE(best.framesPerSecond, 25.0);
    QCOMPARE(best.videoCodec, u"avc1.42c01e"_qs);
    QVERIFY(!best.hasAudio);
    QCOMPARE(best.kilobits, 900.0);
    QCOMPARE(description->subtitleLanguages, QStringList{u"en"_qs});
}

void TestFormatList::readsSeparateFormats()
{
    QFETCH(QString, version);
    const auto description = recorded(version + u"-separate"_qs);
    QVERIFY(description);
    QCOMPARE(description->title, u"A short film: the 4K version \U0001F3AC"_qs);
    QCOMPARE(description->durationSeconds, 635.0);
    QCOMPARE(description->bytes, 1'201'130'000);
    QVERIFY(!formatOf(*description, u"sb0"_qs)); // pictures of a preview
    const MediaFormat *best = formatOf(*description, u"701"_qs);
    QVERIFY(best && best->isHdr);
    QCOMPARE(best->width, 3840);
    QCOMPARE(best->bytes, 1'190'000'000);
    const MediaFormat *whole = formatOf(*description, u"18"_qs);
    QVERIFY(whole && whole->hasVideo && whole->hasAudio && whole->isEstimate && !whole->isHdr);
    QCOMPARE(whole->audioCodec, u"mp4a.40.2"_qs);
    // A record of a chat is no subtitles.
    QCOMPARE(description->subtitleLanguages, (QStringList{u"en"_qs, u"pt-BR"_qs}));
}

void TestFormatList::readsAPlaylist()
{
    QFETCH(QString, version);
    const auto description = recorded(version + u"-feed"_qs);
    QVERIFY(description);
    QVERIFY(description->isPlaylist);
    QCOMPARE(description->title, u"A feed of films"_qs);
    QCOMPARE(description->entryCount, 2);
    QCOMPARE(
        description->entries,
        (QList<PlaylistEntry>{{u"http://127.0.0.1:8931/clip.mp4"_qs, u"First film"_qs},
                              {u"http://127.0.0.1:8931/master.m3u8"_qs, u"Second \"film\""_qs}}));
    QCOMPARE(description->formats.size(), 0);
}

void TestFormatList::readsAPageWithSeveralVideos()
{
    QFETCH(QString, version);
    const auto description = recorded(version + u"-page"_qs);
    QVERIFY(description);
    QVERIFY(description->isPlaylist);
    QCOMPARE(description->title, u"Two clips"_qs);
    QCOMPARE(description->entryCount, 2);
    QCOMPARE(description->entries.size(), 0); // they have no addresses of their own
}

void TestFormatList::saysWhereNothingIsKnown_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>\n\0\xFF\n");
    QTest::newRow("another object") << QByteArray("{\"formats\":[{\"format_id\":\"1\"}]}");
    QTest::newRow("empty") << QByteArray("{\"entry\":{}}\n[]\nnull\n");
    QTest::newRow("deep") << "{\"entry\":" + QByteArray(100'000, '[');
}

void TestFormatList::saysWhereNothingIsKnown()
{
    QFETCH(QByteArray, lines);
    const auto description = parseSourceDescription(lines);
    QVERIFY(!description);
    QCOMPARE(description.error().code, ErrorCode::NotAVideo);
}

void TestFormatList::isNotLedAstray_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("kinds") << QByteArray(R"({"format_id":{},"width":"1","fps":[],"tbr":true})");
    QTest::newRow("numbers") << QByteArray(
        R"({"format_id":"1\"]+b*[x=\"","width":1e300,"height":-5,"filesize":1e308,"tbr":-1})");
    QTest::newRow("an option") << QByteArray(R"({"format_id":"-o /etc/x","fps":1e9})");
    QTest::newRow("lines") << QByteArray(R"({"format_id":"a\nb","format_note":"a\nb\u202Ec"})");
    QTest::newRow("half a pair") << QByteArray(R"({"format_id":"\ud800","vcodec":"\ud800"})");
}

void TestFormatList::isNotLedAstray()
{
    QFETCH(QByteArray, format);
    const auto description =
        parseSourceDescription("{\"entry\":{\"title\":\"x\",\"duration\":-4},\"formats\":[" + format
                               + "],\"subtitles\":{\"--exec\":[],\"en.*\":[]}}");
    QVERIFY(description);
    QCOMPARE(description->durationSeconds, -1.0);
    QCOMPARE(description->subtitleLanguages, QStringList());
    QCOMPARE(description->formats.size(), 1);
    const MediaFormat &read = description->formats.first();
    QCOMPARE(read.id, QString());
    QCOMPARE(read.width, 0);
    QCOMPARE(read.height, 0);
    QCOMPARE(read.framesPerSecond, 0.0);
    QCOMPARE(read.bytes, -1);
    QCOMPARE(read.kilobits, 0.0);
    QVERIFY(!read.note.contains(u'\n') && !read.note.contains(QChar(0x202E)));
}

void TestFormatList::isBounded()
{
    QByteArray formats;
    for (int i = 0; i < 20'000; ++i)
        formats += "{\"format_id\":\"" + QByteArray::number(i) + "\"},";
    formats.chop(1);
    const QByteArray title(1'000'000, 'x');
    QByteArray lines = "{\"entry\":{\"title\":\"" + title + "\"},\"formats\":[" + formats + "]}\n";
    for (int i = 0; i < 20'000; ++i) {
        lines += "{\"entry\":{\"_type\":\"url\",\"url\":\"https://a.example/"
            + QByteArray::number(i) + "\"}}\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto description = parseSourceDescription(lines);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(description);
    QCOMPARE(description->title.size(), 500);
    QVERIFY(description->formats.size() <= 200);
    QVERIFY(description->entries.size() <= 2000);
}

void TestFormatList::makesSelectors_data()
{
    using Part = FormatChoice::Part;
    QTest::addColumn<Part>("video");
    QTest::addColumn<QString>("videoId");
    QTest::addColumn<Part>("audio");
    QTest::addColumn<QString>("audioId");
    QTest::addColumn<QString>("selector");
    const QString none;
    QTest::newRow("best") << Part::Best << none << Part::Best << none << none;
    QTest::newRow("sound alone") << Part::None << none << Part::Best << none << u"ba/b"_qs;
    QTest::newRow("one sound") << Part::None << none << Part::Chosen << u"140"_qs
                               << u"b*[format_id=\"140\"]"_qs;
    QTest::newRow("no sound") << Part::Best << none << Part::None << none << u"bv/b"_qs;
    QTest::newRow("both") << Part::Chosen << u"137"_qs << Part::Chosen << u"140"_qs
                          << u"b*[format_id=\"137\"]+b*[format_id=\"140\"]"_qs;
    QTest::newRow("a video") << Part::Chosen << u"137"_qs << Part::Best << none
                             << u"b*[format_id=\"137\"]+ba/b*[format_id=\"137\"]"_qs;
    QTest::newRow("a video without sound")
        << Part::Chosen << u"137"_qs << Part::None << none << u"b*[format_id=\"137\"]"_qs;
    QTest::newRow("a video with its sound") << Part::Chosen << u"whole"_qs << Part::Chosen
                                            << u"140"_qs << u"b*[format_id=\"whole\"]"_qs;
    QTest::newRow("a sound") << Part::Best << none << Part::Chosen << u"140"_qs
                             << u"bv+b*[format_id=\"140\"]/b"_qs;
}

void TestFormatList::makesSelectors()
{
    QFETCH(FormatChoice::Part, video);
    QFETCH(QString, videoId);
    QFETCH(FormatChoice::Part, audio);
    QFETCH(QString, audioId);
    FormatChoice choice;
    choice.video = video;
    choice.videoFormat.id = videoId;
    choice.videoFormat.hasAudio = videoId == u"whole"_qs;
    choice.audio = audio;
    choice.audioFormat.id = audioId;
    const QString selector = formatSelector(choice);
    QTEST(selector, "selector");
    // What is stored with a job can be read again.
    DownloadOptions options;
    options.format = selector;
    QCOMPARE(DownloadOptions::fromJson(options.toJson()), options);
}

void TestFormatList::asksSafely()
{
    const QStringList arguments = lookupArguments(u"https://a.example/-x"_qs, u"/c"_qs);
    QCOMPARE(arguments.first(), u"--ignore-config"_qs);
    QVERIFY(arguments.contains(u"--simulate"_qs));
    QCOMPARE(arguments.mid(arguments.size() - 4),
             (QStringList{u"--cache-dir"_qs, u"/c"_qs, u"--"_qs, u"https://a.example/-x"_qs}));
}

QTEST_APPLESS_MAIN(TestFormatList)
#include "tst_formatlist.moc"
