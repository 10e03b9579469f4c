// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preset.h"

#include <QJsonDocument>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

OutputFormat unusualFormat()
{
    OutputFormat format;
    format.container = Container::WebM;
    format.video = {VideoCodec::Av1, EncodeSpeed::Small, RateControl::Bitrate, 40, 1500, 7, true};
    format.audio = {AudioCodec::Opus, 96, false};
    format.keepsSubtitles = false;
    return format;
}

DownloadOptions unusualDownload()
{
    return {u"137+140/b"_s,
            SubtitleChoice::Embed,
            {u"en"_s, u"pt-BR"_s, u"de.*"_s},
            true,
            true,
            true,
            {u"sponsor"_s, u"music_offtopic"_s},
            {u"--user-agent"_s, u"A “browser” of one's own"_s, u"--force-ipv4"_s}};
}

QByteArray downloadWith(const QByteArray &download)
{
    return "{\"version\": 1, \"download\": " + download + "}";
}

QByteArray presetWith(const QByteArray &format)
{
    return "{\"version\": 1, \"renditions\": \"720p\", \"format\": " + format + "}";
}

} // namespace

/// What is in a preset's file, and what of it is not believed.
class TestPreset final : public QObject
{
    Q_OBJECT

private slots:
    void formatsComeBackAsTheyWere();
    void presetsComeBackAsTheyWere();
    void whatIsMissingIsStandard();
    void takesAnyFormatOfOneFile_data();
    void takesAnyFormatOfOneFile();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void refusesANewerVersion();
};

void TestPreset::formatsComeBackAsTheyWere()
{
    OutputFormat packaged;
    packaged.packaging = Packaging::Both;
    for (const OutputFormat &format : {OutputFormat(), unusualFormat(), packaged}) {
        const auto read = OutputFormat::fromJson(format.toJson());
        QVERIFY(read);
        QCOMPARE(*read, format);
    }
}

void TestPreset::presetsComeBackAsTheyWere()
{
    const Preset preset{u"mine"_s,
                        u"Mine “quoted”"_s,
                        u"what it is for"_s,
                        {u"mine"_s, *parseRenditions(u"original,full,360p,audio"_s),
                         unusualFormat(), unusualDownload()}};
    const auto read = Preset::fromJson(u"mine"_s, preset.toJson());
    QVERIFY(read);
    QCOMPARE(*read, preset);
    const auto recipe = Recipe::fromJson(preset.recipe.toJson());
    QVERIFY(recipe);
    QCOMPARE(*recipe, preset.recipe);
}

void TestPreset::whatIsMissingIsStandard()
{
    const auto preset = Preset::fromJson(u"bare"_s, "{\"version\": 1}");
    QVERIFY(preset);
    QCOMPARE(preset->name, u"bare"_s);
    QCOMPARE(preset->recipe.format, OutputFormat());
    QCOMPARE(preset->recipe.download, DownloadOptions());
    QVERIFY(!preset->recipe.toJson().contains(u"download"_s)); // as it was before there were any
    QCOMPARE(preset->recipe.renditions, QList{Rendition{}});
    QCOMPARE(Recipe::fromJson({})->renditions, QList{Rendition{}});
}

void TestPreset::takesAnyFormatOfOneFile_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format :
         {"bv*+ba/b", "b*[format_id=\"a,b\"]", "bv[format_note~='all, or ]']+ba", "hls-all-1/small",
          "all_formats", "(bv+ba)/b[height<=?720]"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void TestPreset::takesAnyFormatOfOneFile()
{
    QFETCH(const QString, format);
    DownloadOptions options;
    options.format = format;
    const auto read = DownloadOptions::fromJson(options.toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->format, format);
}

void TestPreset::refusesWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("presets!") << u"bad"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"bad"_s;
    QTest::newRow("no version") << QByteArray("{\"name\": \"x\"}") << u"bad"_s;
    QTest::newRow("rendition") << QByteArray("{\"version\": 1, \"renditions\": \"huge\"}")
                               << u"huge"_s;
    QTest::newRow("container") << presetWith("{\"container\": \"avi\"}") << u"container"_s;
    QTest::newRow("codec") << presetWith("{\"video\": {\"codec\": \"h267\"}}") << u"codec"_s;
    QTest::newRow("quality") << presetWith("{\"video\": {\"quality\": 99}}") << u"quality"_s;
    QTest::newRow("half a bit") << presetWith("{\"video\": {\"kilobits\": 99.5}}") << u"kilobits"_s;
    QTest::newRow("word for a number")
        << presetWith("{\"audio\": {\"kilobits\": \"many\"}}") << u"kilobits"_s;
    QTest::newRow("word for a switch") << presetWith("{\"subtitles\": \"yes\"}") << u"subtitles"_s;
    QTest::newRow("size without one")
        << presetWith("{\"video\": {\"rate_control\": \"size\"}}") << u"size"_s;
    QTest::newRow("H.264 in WebM") << presetWith("{\"container\": \"webm\"}") << u"h264"_s;
    QTest::newRow("MP3 in WebM") << presetWith(
        "{\"container\": \"webm\", \"video\": {\"codec\": \"vp9\"}, "
        "\"audio\": {\"codec\": \"mp3\"}}")
                                 << u"mp3"_s;
    QTest::newRow("packaging") << presetWith("{\"packaging\": \"dash\"}") << u"packaging"_s;
    QTest::newRow("HLS in Matroska")
        << presetWith("{\"packaging\": \"hls\", \"container\": \"matroska\"}") << u"HLS"_s;
    QTest::newRow("HLS of VP9") << presetWith(
        "{\"packaging\": \"both\", \"video\": {\"codec\": \"vp9\"}}")
                                << u"HLS"_s;
    QTest::newRow("HLS of copied pictures")
        << presetWith("{\"packaging\": \"hls\", \"video\": {\"codec\": \"copy\"}}") << u"HLS"_s;
    QTest::newRow("HLS with Opus")
        << presetWith("{\"packaging\": \"hls\", \"audio\": {\"codec\": \"opus\"}}") << u"HLS"_s;
    QTest::newRow("no format") << presetWith("null") << u"format"_s;
    QTest::newRow("text for a format") << presetWith("\"mp4\"") << u"format"_s;
    QTest::newRow("list for the download") << downloadWith("[]") << u"download"_s;
    QTest::newRow("number for renditions")
        << QByteArray("{\"version\": 1, \"renditions\": 720}") << u"renditions"_s;
    QTest::newRow("subtitles") << downloadWith("{\"subtitles\": \"burn\"}") << u"subtitles"_s;
    QTest::newRow("a question on the terminal")
        << downloadWith("{\"format\": \"-\"}") << u"format"_s;
    QTest::newRow("lines in a format")
        << downloadWith("{\"format\": \"best\\nworst\"}") << u"format"_s;
    for (const char *format :
         {"bv,ba", "(bv,ba)/b", "all", "b/all[ext=mp4]", "mergeall", "bv[format_id='a,b'],ba"}) {
        QTest::newRow(format) << downloadWith(QByteArray("{\"format\": \"") + format + "\"}")
                              << u"several"_s;
    }
    QTest::newRow("language") << downloadWith("{\"subtitle_languages\": [\"(.+)+x\"]}")
                              << u"subtitle_languages"_s;
    QTest::newRow("text for a list")
        << downloadWith("{\"subtitle_languages\": \"en\"}") << u"subtitle_languages"_s;
    QTest::newRow("number in a list")
        << downloadWith("{\"arguments\": [\"--force-ipv4\", 4]}") << u"arguments"_s;
    QTest::newRow("thumbnail") << downloadWith("{\"thumbnail\": 1}") << u"thumbnail"_s;
    QTest::newRow("category") << downloadWith("{\"sponsorblock\": [\"all\"]}") << u"sponsorblock"_s;
    QTest::newRow("argument") << downloadWith("{\"arguments\": [\"--exec\", \"rm\"]}")
                              << u"--exec"_s;
}

void TestPreset::refusesWhatCannotBe()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, named);
    const auto preset = Preset::fromJson(u"bad"_s, json);
    QVERIFY(!preset);
    QVERIFY2(preset.error().text.contains(named), qPrintable(preset.error().text));
    QVERIFY(!preset.error().hint.isEmpty());
}

void TestPreset::refusesANewerVersion()
{
    const auto preset = Preset::fromJson(u"future"_s, "{\"version\": 2}");
    QVERIFY(!preset);
    QVERIFY(preset.error().text.contains(u"newer"_s));
}

QTEST_GUILESS_MAIN(TestPreset)
#include "tst_preset.moc"
