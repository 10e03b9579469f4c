// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preset.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"
#include "tests/tools/realmedia.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

QByteArray subtitle(const QByteArray &text)
{
    return "WEBVTT\n\n00:00.000 --> 00:01.500\n" + text + "\n";
}

/// What a file says of itself: tags and chapters.
QJsonObject described(const QString &file)
{
    const ToolOutput found =
        runFfprobe({u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_format"_s,
                    u"-show_chapters"_s, u"-show_streams"_s, file});
    return QJsonDocument::fromJson(found.output).object();
}

QStringList languagesOf(const QString &file)
{
    QStringList languages;
    for (const auto stream : described(file).value("streams"_L1).toArray()) {
        if (stream["codec_type"_L1].toString() == "subtitle"_L1)
            languages.append(stream["tags"_L1]["language"_L1].toString());
    }
    return languages;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a preset fetches beside the video of an address, with the real tools and a server of our
/// own: subtitles, thumbnail, tags, chapters.
class TestDownloadOptions final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void publishesSubtitles();
    void embedsWhatThePageHas();
    void embedsTagsAndChapters();
    void keepsSubtitlesWhenItConverts();
    void doesNotFailForThem_data();
    void doesNotFailForThem();
    void goesOnBehindTheDownload_data();
    void goesOnBehindTheDownload();
    void passesArgumentsOn();

private:
    static void store(const RespoolProgram &respool, const DownloadOptions &download,
                      const QString &renditions = u"original"_s);
    [[nodiscard]] QString file(const RespoolProgram &respool, const QString &name) const;

    std::unique_ptr<MediaServer> m_server;
    QString m_page; ///< a video with two subtitles and a thumbnail
};

void TestDownloadOptions::init()
{
    m_server = std::make_unique<MediaServer>(TestMedia::folder());
    QTemporaryDir folder;
    const QString picture = folder.filePath(u"t.jpg"_s);
    QCOMPARE(runFfmpeg({u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=320x180"_s,
                        u"-frames:v"_s, u"1"_s, picture})
                 .exitCode,
             0);
    m_server->addText(u"/t.jpg"_s, "image/jpeg", contents(picture));
    m_server->addText(u"/en.vtt"_s, "text/vtt", subtitle("Hello"));
    m_server->addText(u"/de.vtt"_s, "text/vtt", subtitle("Hallo"));
    m_page = m_server->addText(
        u"/page.html"_s, "text/html",
        QByteArray("<html><head><title>Film</title><meta property=\"og:image\" content=\"")
            + m_server->address(u"/t.jpg"_s).toUtf8() + "\"></head><body><video src=\""
            + TestMedia::served(TestMedia::small()).toUtf8()
            + "\" poster=\"/t.jpg\"><track kind=\"subtitles\" srclang=\"en\" src=\"/en.vtt\">"
              "<track kind=\"subtitles\" srclang=\"de\" src=\"/de.vtt\"></video></body></html>");
}

/// As a preset of the user's, "mine".
void TestDownloadOptions::store(const RespoolProgram &respool, const DownloadOptions &download,
                                const QString &renditions)
{
    OutputFormat format;
    format.video.speed = EncodeSpeed::Fast;
    const Preset preset{
        u"mine"_s, u"Mine"_s, {}, {{}, *parseRenditions(renditions), format, download}};
    QVERIFY(QDir().mkpath(respool.profile() + u"/presets"_s));
    QFile file(respool.profile() + u"/presets/mine.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(preset.toJson());
}

QString TestDownloadOptions::file(const RespoolProgram &respool, const QString &name) const
{
    return respool.destination() + u'/' + name;
}

void TestDownloadOptions::publishesSubtitles()
{
    const RespoolProgram respool;
    DownloadOptions download;
    download.subtitles = SubtitleChoice::Separate;
    store(respool, download);
    const auto run = respool.run({u"--preset"_s, u"mine"_s, m_page});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QStringList names = respool.published();
    QCOMPARE(names.size(), 3);
    const QString base = QFileInfo(names.at(2)).completeBaseName();
    QCOMPARE(names, (QStringList{base + u".de.vtt"_s, base + u".en.vtt"_s, base + u".mp4"_s}));
    QCOMPARE(contents(file(respool, base + u".en.vtt"_s)), subtitle("Hello"));
    const QJsonArray outputs = run.job().value("outputs"_L1).toArray();
    QCOMPARE(outputs.size(), 3);
    QCOMPARE(outputs.first()["label"_L1].toString(), u"original"_s); // what Open opens

    // Nothing is overwritten, neither the film nor what belongs to it.
    const auto again = respool.run({u"--preset"_s, u"mine"_s, m_page});
    QVERIFY2(again.exitCode == 0, again.standardError.constData());
    names = respool.published();
    QCOMPARE(names.size(), 6);
    QVERIFY(names.contains(base + u" (2).en.vtt"_s));
    QVERIFY(QFile::remove(file(respool, base + u".mp4"_s)));
    QVERIFY(respool.run({u"--preset"_s, u"mine"_s, m_page}).exitCode == 0);
    QVERIFY(respool.published().contains(base + u".en (2).vtt"_s));
    QCOMPARE(contents(file(respool, base + u".en.vtt"_s)), subtitle("Hello"));
}

void TestDownloadOptions::embedsWhatThePageHas()
{
    const RespoolProgram respool;
    DownloadOptions download;
    download.subtitles = SubtitleChoice::Embed;
    download.embedsThumbnail = true;
    store(respool, download);
    const auto run = respool.run({u"--preset"_s, u"mine"_s, m_page});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published().size(), 1);
    const QString film = file(respool, respool.published().first());
    QVERIFY(film.endsWith(u".mp4"_s));
    QCOMPARE(languagesOf(film), (QStringList{u"deu"_s, u"eng"_s}));
    const auto info = probe(film);
    QVERIFY(info);
    QVERIFY(info->hasCover);
    QVERIFY(info->hasVideo);
    QCOMPARE(pictureTimes(film), pictureTimes(TestMedia::small()));

    download.subtitleLanguages = {u"en"_s};
    download.embedsThumbnail = false;
    store(respool, download);
    QCOMPARE(respool.run({u"--preset"_s, u"mine"_s, m_page}).exitCode, 0);
    const QString other = file(respool, respool.published().first());
    QCOMPARE(languagesOf(other == film ? file(respool, respool.published().last()) : other),
             QStringList{u"eng"_s});
}

void TestDownloadOptions::embedsTagsAndChapters()
{
    const QByteArray media = m_server->address(TestMedia::served(TestMedia::small())).toUtf8();
    const QString page = m_server->addText(
        u"/ld.html"_s, "text/html",
        "<html><head><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
        "\"@type\":\"VideoObject\",\"name\":\"A film = of; "
        "#things\",\"description\":\"About\\nit\","
        "\"contentUrl\":\""
            + media + "\",\"thumbnailUrl\":\"" + m_server->address(u"/t.jpg"_s).toUtf8()
            + "\",\"uploadDate\":\"2024-05-06\",\"author\":\"Somebody\",\"hasPart\":["
              "{\"@type\":\"Clip\",\"name\":\"Begin\",\"startOffset\":0},"
              "{\"@type\":\"Clip\",\"name\":\"End\",\"startOffset\":1}]}</script></head></html>");
    const RespoolProgram respool;
    DownloadOptions download;
    download.embedsMetadata = true;
    download.embedsChapters = true;
    store(respool, download);
    const auto run = respool.run({u"--preset"_s, u"mine"_s, page});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonObject found = described(file(respool, respool.published().first()));
    const QJsonObject tags = found["format"_L1]["tags"_L1].toObject();
    QCOMPARE(tags.value("title"_L1).toString(), u"A film = of; #things"_s);
    QCOMPARE(tags.value("artist"_L1).toString(), u"Somebody"_s);
    QCOMPARE(tags.value("date"_L1).toString(), u"20240506"_s);
    QCOMPARE(tags.value("description"_L1).toString(), u"About\nit"_s);
    QCOMPARE(tags.value("comment"_L1).toString(), page);
    const QJsonArray chapters = found.value("chapters"_L1).toArray();
    QCOMPARE(chapters.size(), 2);
    QCOMPARE(chapters.last()["tags"_L1]["title"_L1].toString(), u"End"_s);
    QCOMPARE(chapters.last()["start_time"_L1].toString().toDouble(), 1.0);
}

void TestDownloadOptions::keepsSubtitlesWhenItConverts()
{
    const RespoolProgram respool;
    DownloadOptions download;
    download.subtitles = SubtitleChoice::Embed;
    download.embedsThumbnail = true; // nobody would see it: it is not even fetched
    store(respool, download, u"90p"_s);
    const auto run = respool.run({u"--preset"_s, u"mine"_s, m_page});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published().size(), 1);
    QCOMPARE(languagesOf(file(respool, respool.published().first())),
             (QStringList{u"deu"_s, u"eng"_s}));
    QVERIFY(m_server->requests(u"/t.jpg"_s).isEmpty());
}

void TestDownloadOptions::doesNotFailForThem_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::newRow("subtitles are gone") << u"gone"_s;
    QTest::newRow("the server has enough of subtitles") << u"busy"_s;
    QTest::newRow("neither subtitles nor a picture") << u"nonsense"_s;
}

void TestDownloadOptions::doesNotFailForThem()
{
    QFETCH(const QString, trouble);
    if (trouble == "nonsense"_L1) {
        m_server->addText(u"/en.vtt"_s, "text/vtt", "<html>sign in</html>");
        m_server->addText(u"/de.vtt"_s, "text/vtt", QByteArray(3000, '\xff'));
        m_server->addText(u"/t.jpg"_s, "image/jpeg", "\xff\xd8\xff" + QByteArray(3000, 'x'));
    } else {
        const bool isBusy = trouble == "busy"_L1;
        m_server->addFault(Fault{.path = u"/*.vtt"_s,
                                 .status = isBusy ? 429 : 404,
                                 .retryAfterSeconds = isBusy ? 60 : -1});
        m_server->addFault(Fault{.path = u"/t.jpg"_s, .status = 404});
    }
    const RespoolProgram respool;
    DownloadOptions download;
    download.subtitles = SubtitleChoice::Embed;
    download.embedsThumbnail = true;
    store(respool, download);
    const auto run = respool.run({u"--preset"_s, u"mine"_s, m_page});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published().size(), 1);
    QCOMPARE(pictureTimes(file(respool, respool.published().first())),
             pictureTimes(TestMedia::small()));
}

void TestDownloadOptions::goesOnBehindTheDownload_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isRecorded");
    QTest::newRow("killed when it is fetched") << u"download_fetched"_s << false;
    QTest::newRow("killed when the other file is whole") << u"embedded_synced"_s << true;
    QTest::newRow("killed when it has its name") << u"embedded_named"_s << true;
}

void TestDownloadOptions::goesOnBehindTheDownload()
{
    if (!RESPOOL_HAS_CRASH_POINTS)
        QSKIP("This build has no crash points (CMake option RESPOOL_CRASH_POINTS).");
    QFETCH(const QString, point);
    RespoolProgram respool;
    DownloadOptions download;
    download.subtitles = SubtitleChoice::Embed;
    download.embedsThumbnail = true;
    store(respool, download);
    respool.environment.insert(u"RESPOOL_CRASH_AT"_s, point);
    const ChildResult killed = respool.call(
        {u"run"_s, u"--to"_s, respool.destination(), u"--preset"_s, u"mine"_s, m_page});
    QCOMPARE(killed.signal, SIGKILL);
    QVERIFY(respool.published().filter(u".mp4"_s).isEmpty());
    respool.environment.remove(u"RESPOOL_CRASH_AT"_s);
    const auto run = respool.run({});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QStringList published = respool.published();
    QCOMPARE(published.size(), 1);
    const QString film = file(respool, published.first());
    QCOMPARE(languagesOf(film), (QStringList{u"deu"_s, u"eng"_s}));
    QCOMPARE(pictureTimes(film), pictureTimes(TestMedia::small()));
    QFETCH(const bool, isRecorded);
    if (!isRecorded) // a download of a moment, of which nothing was on the disk as yet
        return;
    // Not one byte of the film was fetched twice.
    qint64 bytes = 0;
    for (const ServedRequest &request : m_server->requests(TestMedia::served(TestMedia::small())))
        bytes += request.method == "GET" ? request.bytesSent : 0;
    const qint64 size = QFileInfo(TestMedia::small()).size();
    QVERIFY2(bytes < 2 * size, QByteArray::number(bytes).constData());
}

void TestDownloadOptions::passesArgumentsOn()
{
    const RespoolProgram respool;
    DownloadOptions download;
    download.extraArguments = {u"--limit-rate"_s, u"100K"_s, u"--force-ipv4"_s};
    store(respool, download);
    QElapsedTimer timer;
    timer.start();
    const auto run = respool.run({u"--preset"_s, u"mine"_s, m_page});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    // About 200 kB.
    QVERIFY2(timer.elapsed() > 1000, QByteArray::number(timer.elapsed()).constData());

    QFile preset(respool.profile() + u"/presets/mine.json"_s);
    QVERIFY(preset.open(QIODevice::ReadOnly));
    const QByteArray bad = preset.readAll().replace("--force-ipv4", "--exec=touch /tmp/x");
    preset.close();
    QVERIFY(preset.open(QIODevice::WriteOnly));
    preset.write(bad);
    preset.close();
    const ChildResult refused = respool.call({u"run"_s, u"--preset"_s, u"mine"_s, m_page});
    QCOMPARE(refused.exitCode, 2);
}

QTEST_GUILESS_MAIN(TestDownloadOptions)
#include "tst_downloadoptions.moc"
