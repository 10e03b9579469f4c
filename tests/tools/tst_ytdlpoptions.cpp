// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ytdlpoptions.h"

#include "core/tools/toollocator.h"
#include "core/tools/ytdlptool.h"

#include <QProcess>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

/// What of a recipe reaches yt-dlp's command line, and what it leaves in the folder.
class TestYtDlpOptions final : public QObject
{
    Q_OBJECT

private slots:
    void standardChangesNothing();
    void becomeArguments_data();
    void becomeArguments();
    void formatStandsForOurs();
    void leavesOutWhatIsNotAllowed();
    void areUnderstood();
    void tellsCompanions_data();
    void tellsCompanions();
    void knowsAFilmThatLooksLikeAPicture();
    void readsTags();
};

void TestYtDlpOptions::standardChangesNothing()
{
    QCOMPARE(ytDlpOptionArguments({}, u"N"_s), QStringList());
}

void TestYtDlpOptions::becomeArguments_data()
{
    QTest::addColumn<DownloadOptions>("options");
    QTest::addColumn<QStringList>("arguments");
    DownloadOptions options;
    options.subtitles = SubtitleChoice::Separate;
    QTest::newRow("all subtitles")
        << options << QStringList{u"--write-subs"_s, u"--sub-langs"_s,      u"all,-live_chat"_s,
                                  u"--sub-format"_s, u"vtt/srt/ass/best"_s, u"--ignore-errors"_s};
    options.subtitles = SubtitleChoice::Embed;
    options.subtitleLanguages = {u"en"_s, u"de.*"_s};
    QTest::newRow("some subtitles")
        << options << QStringList{u"--write-subs"_s, u"--sub-langs"_s,      u"en,de.*,-live_chat"_s,
                                  u"--sub-format"_s, u"vtt/srt/ass/best"_s, u"--ignore-errors"_s};
    options.subtitleLanguages = {u"all"_s};
    options.extraArguments = {u"--write-auto-subs"_s};
    QTest::newRow("all of them by name, and automatic ones")
        << options
        << QStringList{u"--write-subs"_s,     u"--sub-langs"_s,      u"all,-live_chat"_s,
                       u"--sub-format"_s,     u"vtt/srt/ass/best"_s, u"--ignore-errors"_s,
                       u"--write-auto-subs"_s};
    options.subtitles = SubtitleChoice::None;
    QTest::newRow("automatic subtitles that nobody wants") << options << QStringList();
    options = {};
    options.subtitleLanguages = {u"en"_s};
    QTest::newRow("languages of none") << options << QStringList();
    options = {};
    options.embedsThumbnail = true;
    QTest::newRow("thumbnail") << options << QStringList{u"--write-thumbnail"_s};
    options = {};
    options.sponsorBlockCategories = {u"sponsor"_s, u"filler"_s};
    QTest::newRow("SponsorBlock") << options
                                  << QStringList{u"--sponsorblock-remove"_s, u"sponsor,filler"_s};
    options = {};
    options.extraArguments = {u"--referer"_s, u"https://e.org/ x"_s, u"--force-ipv4"_s};
    QTest::newRow("extra") << options
                           << QStringList{u"--referer=https://e.org/ x"_s, u"--force-ipv4"_s};
}

void TestYtDlpOptions::becomeArguments()
{
    QFETCH(const DownloadOptions, options);
    QTEST(ytDlpOptionArguments(options, u"N"_s), "arguments");
    YtDlpRequest request;
    request.nonce = u"N"_s;
    request.address = u"--exec=rm"_s;
    request.options = options;
    const QStringList all = ytDlpArguments(request);
    QCOMPARE(all.mid(all.size() - 2), (QStringList{u"--"_s, u"--exec=rm"_s}));
    // In front of the name of the file: the last one counts.
    QCOMPARE(all.lastIndexOf(u"-o"_s), all.size() - 4);
}

void TestYtDlpOptions::formatStandsForOurs()
{
    YtDlpRequest request;
    request.nonce = u"N"_s;
    request.largestHeight = 720;
    request.options.format = u"137+140"_s;
    const QStringList arguments = ytDlpArguments(request);
    QCOMPARE(arguments.at(arguments.indexOf(u"-f"_s) + 1), u"137+140"_s);
    QVERIFY(!arguments.contains(u"-S"_s));
}

void TestYtDlpOptions::leavesOutWhatIsNotAllowed()
{
    DownloadOptions options;
    options.extraArguments = {u"--exec"_s, u"rm"_s};
    QVERIFY(ytDlpOptionArguments(options, u"N"_s).isEmpty());
}

/// By the yt-dlp that is installed: a misspelt option ends it with an error.
void TestYtDlpOptions::areUnderstood()
{
    const ToolLocator tools;
    const auto program = tools.find(ToolKind::YtDlp);
    if (!program)
        QSKIP("yt-dlp is not installed.");
    YtDlpRequest request;
    request.nonce = u"N"_s;
    request.address = u"http://127.0.0.1:9/"_s;
    request.options = {u"bv*+ba/b"_s,
                       SubtitleChoice::Embed,
                       {u"en"_s},
                       true,
                       true,
                       true,
                       sponsorBlockCategoryNames(),
                       {u"--user-agent"_s, u"--exec"_s, u"--extractor-args"_s,
                        u"youtube:player_client=web"_s, u"--add-headers"_s, u"A:b"_s}};
    QProcess process;
    process.start(*program, ytDlpArguments(request));
    QVERIFY(process.waitForFinished(60'000));
    // It got as far as asking the server that is not there.
    QCOMPARE(process.exitCode(), 1);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("127.0.0.1") || errors.contains("refused"), errors.constData());
}

void TestYtDlpOptions::tellsCompanions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCompanionFile");
    QTest::addColumn<QString>("language");
    QTest::newRow("subtitles") << u"media.en.vtt"_s << true << u"en"_s;
    QTest::newRow("with a region") << u"media.pt-BR.srt"_s << true << u"pt-BR"_s;
    QTest::newRow("of no use here") << u"media.en.json3"_s << true << QString();
    QTest::newRow("partial") << u"media.en.vtt.part"_s << true << QString();
    QTest::newRow("piece") << u"media.en.vtt.part-Frag12"_s << true << QString();
    QTest::newRow("state") << u"media.en.vtt.ytdl"_s << true << QString();
    QTest::newRow("in a folder") << u"/job/media.de.ass"_s << true << QString();
    QTest::newRow("thumbnail") << u"media.webp"_s << true << QString();
    QTest::newRow("video") << u"media.mp4"_s << false << QString();
    QTest::newRow("stream") << u"media.f137.mp4.part"_s << false << QString();
    QTest::newRow("stream in pieces") << u"media.fvtt.mp4.part-Frag1"_s << false << QString();
    QTest::newRow("embedded") << u"media.embedded.mp4"_s << false << QString();
    QTest::newRow("something else") << u"manifest.json"_s << false << QString();
}

void TestYtDlpOptions::tellsCompanions()
{
    QFETCH(const QString, name);
    QTEST(isCompanion(name), "isCompanionFile");
    QTEST(subtitleLanguage(name), "language");
}

void TestYtDlpOptions::knowsAFilmThatLooksLikeAPicture()
{
    const auto line = parseYtDlpLine(R"(N:meta:{"ext":"gif","format_id":"0"})", u"N"_s);
    QVERIFY(line && std::holds_alternative<YtDlpDescription>(*line));
    const QString ending = std::get<YtDlpDescription>(*line).ending;
    QCOMPARE(ending, u"gif"_s);
    for (const QString &name : {u"media.gif"_s, u"/job/media.gif"_s, u"media.gif.part"_s}) {
        QVERIFY(isCompanion(name));
        QVERIFY(!isCompanion(name, ending));
    }
    QVERIFY(isCompanion(u"media.webp"_s, ending));
    QVERIFY(isCompanion(u"media.gi.vtt"_s, ending));
    // yt-dlp is asked for it.
    YtDlpRequest request;
    request.nonce = u"N"_s;
    QVERIFY(ytDlpArguments(request).filter(u"N:meta:"_s).value(0).contains(u"ext"_s));
}

void TestYtDlpOptions::readsTags()
{
    DownloadOptions options;
    options.embedsChapters = true;
    QVERIFY(ytDlpOptionArguments(options, u"N"_s).at(1).startsWith(u"after_move:N:tags:"_s));
    const auto line = parseYtDlpLine(R"(N:tags:{"title":"x","chapters":[]})", u"N"_s);
    QVERIFY(line && std::holds_alternative<YtDlpTags>(*line));
    QCOMPARE(std::get<YtDlpTags>(*line).told.value("title"_L1).toString(), u"x"_s);
}

QTEST_GUILESS_MAIN(TestYtDlpOptions)
#include "tst_ytdlpoptions.moc"
