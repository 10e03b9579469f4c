// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace respool;

namespace {

const QByteArray playlistType = "application/vnd.apple.mpegurl";

QByteArray playlist(const QByteArray &lines, bool isEnded = true)
{
    return "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:0\n" + lines
        + (isEnded ? "#EXT-X-ENDLIST\n" : "");
}

QByteArray entry(const QString &address)
{
    return "#EXTINF:0.5,\n" + address.toUtf8() + '\n';
}

/// Whether any file below a folder contains these bytes.
bool isAnywhere(const QString &folder, const QByteArray &bytes, const QStringList &names = {})
{
    QDirIterator files(folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

/// Titles, addresses and playlists that were made to do harm.
class TestFaultsHostile final : public QObject
{
    Q_OBJECT

private slots:
    void namesStayInTheFolder();
    void refusesAddresses_data();
    void refusesAddresses();
    void keepsSecretsOutOfLogs();
    void readsNoLocalFiles_data();
    void readsNoLocalFiles();
    void endsWhatHasNoEnd_data();
    void endsWhatHasNoEnd();
};

void TestFaultsHostile::namesStayInTheFolder()
{
    const QStringList titles{QStringLiteral("/etc/passwd"),
                             QStringLiteral("nul") + QChar(QChar::Null) + QStringLiteral("inside"),
                             QStringLiteral("evil") + QChar(0x202E) + QStringLiteral("4pm.exe"),
                             QStringLiteral("dots... "),
                             QStringLiteral("$HOME `id` %(title)s %s"),
                             QStringLiteral("Clash"),
                             QStringLiteral("clash"),
                             QStringLiteral("..")};
    MediaServer server(TestMedia::folder());
    QStringList arguments{QStringLiteral("--concurrency"), QStringLiteral("4")};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        arguments.append(server.addPage(
            QStringLiteral("/page%1").arg(i),
            VideoPage{titles.at(i), TestMedia::served(TestMedia::small()), 2, titles.at(i)}));
    }
    const RespoolProgram respool;
    const QString around = QFileInfo(respool.destination()).absolutePath();
    const QStringList before = QDir(around).entryList(QDir::Files | QDir::Hidden);
    const auto run = respool.run(arguments);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QStringList names = respool.published();
    QCOMPARE(names.size(), titles.size());
    for (const QString &name : names) {
        QCOMPARE(sha256(respool.destination() + u'/' + name), sha256(TestMedia::small()));
        QVERIFY2(name.endsWith(QLatin1String(".mp4")) && !name.startsWith(u'.')
                     && !name.startsWith(u'-'),
                 qPrintable(name));
        for (const QChar c : name)
            QVERIFY2(c.isPrint() && c.category() != QChar::Other_Format, qPrintable(name));
    }
    QCOMPARE(QDir(around).entryList(QDir::Files | QDir::Hidden), before);
}

void TestFaultsHostile::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("dash") << QStringLiteral("-");
    QTest::newRow("option") << QStringLiteral("--exec=touch pwned");
    QTest::newRow("configuration") << QStringLiteral("--config-locations=/etc");
    QTest::newRow("concat") << QStringLiteral("concat:/etc/passwd|/etc/group");
    QTest::newRow("data") << QStringLiteral("data:text/plain,x");
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("other scheme") << QStringLiteral("ftp://127.0.0.1/a.mp4");
    QTest::newRow("search") << QStringLiteral("ytsearch:cats");
    QTest::newRow("no host") << QStringLiteral("http:///a.mp4");
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << QStringLiteral("http://127.0.0.1/") + QString(100'000, u'a');
    QTest::newRow("folder") << QStringLiteral("file:///etc");
}

void TestFaultsHostile::refusesAddresses()
{
    QFETCH(const QString, address);
    const RespoolProgram respool;
    for (const char *verb : {"add", "run"}) {
        const ChildResult refused =
            respool.call({QString::fromLatin1(verb), QStringLiteral("--to"), respool.destination(),
                          QStringLiteral("--"), address});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!refused.standardError.isEmpty() && refused.standardError.size() < 1000);
    }
    QVERIFY(respool.list().isEmpty());
}

void TestFaultsHostile::keepsSecretsOutOfLogs()
{
    MediaServer server(TestMedia::folder());
    server.addFault({.path = TestMedia::served(TestMedia::audio()), .status = 404});
    RespoolProgram respool;
    QStringList addresses;
    for (const QString &file : {TestMedia::small(), TestMedia::audio()}) {
        addresses.append(server.address(TestMedia::served(file))
                             .replace(QStringLiteral("127."), QStringLiteral("me:hunter2@127."))
                         + QStringLiteral("?token=opensesame"));
    }
    // A line end in an address is part of it, not another option.
    addresses.append(server.address(TestMedia::served(TestMedia::small()))
                     + QStringLiteral("\n--exec=touch pwned"));
    const auto run = respool.run(addresses);
    QCOMPARE(run.exitCode, 1);
    for (const char *secret : {"hunter2", "opensesame"}) {
        QVERIFY(!run.standardError.contains(secret));
        QVERIFY(!isAnywhere(respool.profile(), secret, {QStringLiteral("*.log*")}));
        for (const auto job : run.jobs)
            QVERIFY(!textOf(job.toObject(), "error.text").contains(QLatin1String(secret)));
    }
    QVERIFY(isAnywhere(respool.profile(), "yt-dlp", {QStringLiteral("*.log*")}));
    QVERIFY(!QFileInfo::exists(QStringLiteral("pwned")));
    QDirIterator pwned(respool.destination(), {QStringLiteral("pwned")},
                       QDir::AllEntries | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(!pwned.hasNext());
}

void TestFaultsHostile::readsNoLocalFiles_data()
{
    QTest::addColumn<QByteArray>("lines"); // %1: address of a local file, %2: of a segment
    QTest::newRow("segment") << QByteArray("#EXTINF:0.5,\n%1\n#EXTINF:0.5,\n%2\n");
    QTest::newRow("key") << QByteArray("#EXT-X-KEY:METHOD=AES-128,URI=\"%1\"\n#EXTINF:0.5,\n%2\n");
    QTest::newRow("map") << QByteArray("#EXT-X-MAP:URI=\"%1\"\n#EXTINF:0.5,\n%2\n");
    QTest::newRow("variant") << QByteArray("#EXT-X-STREAM-INF:BANDWIDTH=1000\n%1\n");
}

void TestFaultsHostile::readsNoLocalFiles()
{
    QFETCH(QByteArray, lines);
    MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    // The list of jobs holds what nobody else may get: an address that is only in there.
    QCOMPARE(
        respool
            .call({QStringLiteral("add"), QStringLiteral("--to"), respool.destination(),
                   server.address(QStringLiteral("/none")) + QStringLiteral("?only-in-the-list")})
            .exitCode,
        0);
    lines.replace("%1", "file://" + respool.profile().toUtf8() + "/respool.db");
    lines.replace("%2", server.address(QStringLiteral("/hls/segment000.ts")).toUtf8());
    const QString address =
        server.addText(QStringLiteral("/evil.m3u8"), playlistType, playlist(lines));
    const auto run = respool.run({QStringLiteral("--attempts"), QStringLiteral("1"), address});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "state"), QStringLiteral("failed"));
    QVERIFY(!textOf(run.job(), "error.text").isEmpty());
    for (const QString &name : respool.published())
        QVERIFY2(name == QLatin1String(".respool"), qPrintable(name));
    QVERIFY(!isAnywhere(respool.destination(), "SQLite format 3"));
}

void TestFaultsHostile::endsWhatHasNoEnd_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<bool>("isEnded");
    QTest::newRow("live for ever") << 3 << false;
    QTest::newRow("100,000 entries") << 100'000 << true;
}

/// What goes on for ever, or nearly, goes on only until somebody ends it.
void TestFaultsHostile::endsWhatHasNoEnd()
{
    QFETCH(const int, entries);
    QFETCH(const bool, isEnded);
    MediaServer server(TestMedia::folder());
    QByteArray lines;
    for (int i = 0; i < entries; ++i)
        lines += entry(server.address(QStringLiteral("/hls/segment000.ts"))
                       + QStringLiteral("?%1").arg(i));
    const QString address =
        server.addText(QStringLiteral("/long.m3u8"), playlistType, playlist(lines, isEnded));
    const RespoolProgram respool;
    const auto process = respool.startRun({address});
    QTRY_VERIFY_WITH_TIMEOUT(server.requests(QStringLiteral("/hls/segment000.ts")).size() >= 2,
                             60'000);
    process->terminate();
    QVERIFY(process->waitForFinished(10'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QVERIFY(processesWithEnvironmentLike(respool.destination().toUtf8() + "/.respool").isEmpty());
    QCOMPARE(textOf(respool.list().first().toObject(), "state"), QStringLiteral("queued"));
}

QTEST_GUILESS_MAIN(TestFaultsHostile)
#include "tst_faultshostile.moc"
