// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/socksproxy.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <numeric>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(contents) == contents.size();
}

/// Files below @p folder, but for the settings, that hold any of @p secrets.
QStringList filesWith(const QString &folder, const QByteArrayList &secrets)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray contents = contentsOf(path);
        for (const QByteArray &secret : secrets) {
            if (contents.contains(secret) && !path.endsWith(u".ini"_s))
                found.append(path);
        }
    }
    return found;
}

QByteArray logOf(const RespoolProgram &respool)
{
    QByteArray text;
    QDirIterator logs(respool.profile(), {u"*.log"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (logs.hasNext())
        text += contentsOf(logs.next());
    return text;
}

/// Of all commands, in the order of the logs.
QList<qint64> ratesIn(const QByteArray &log)
{
    static const QRegularExpression option(u"--limit-rate (\\d+)"_s);
    QList<qint64> rates;
    for (auto found = option.globalMatch(QString::fromUtf8(log)); found.hasNext();)
        rates.append(found.next().captured(1).toLongLong());
    return rates;
}

qint64 bytesSentBy(const MediaServer &server)
{
    const QList<ServedRequest> requests = server.requests();
    return std::accumulate(
        requests.cbegin(), requests.cend(), qint64(0),
        [](qint64 sum, const ServedRequest &request) { return sum + request.bytesSent; });
}

/// The part of Firefox's database that is read.
bool writeFirefoxCookies(const QString &path, const QString &name, const QString &value)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    const QString connection = u"cookies"_s;
    bool isWritten = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        isWritten = database.open();
        QSqlQuery query(database);
        isWritten = isWritten && query.exec(u"PRAGMA user_version = 12"_s)
            && query.exec(u"CREATE TABLE moz_cookies (host TEXT, name TEXT, value TEXT, path TEXT, "
                          "expiry INTEGER, isSecure INTEGER, originAttributes TEXT)"_s)
            && query.exec(u"INSERT INTO moz_cookies VALUES ('127.0.0.1', '%1', '%2', '/', "
                          "4102444800, 0, '')"_s.arg(name, value));
    }
    QSqlDatabase::removeDatabase(connection);
    return isWritten;
}

} // namespace

/// What people choose in the preferences is what the real tools do.
class TestWorkPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void allDownloadsKeepToOneLimit();
    void oneMoreDownloadMakesTheFirstSlower();
    void usesCookies_data();
    void usesCookies();
    void goesThroughAProxy_data();
    void goesThroughAProxy();
    void anEncodeKeepsItsThreads();
    void aWrongToolPathWaits();
};

void TestWorkPreferences::allDownloadsKeepToOneLimit()
{
    constexpr qint64 limit = 3 * mebibyte;
    // The first blocks; each is waited for after it came.
    constexpr qint64 tolerance = mebibyte;
    const QString path = TestMedia::served(TestMedia::big());
    MediaServer server(TestMedia::folder());
    RespoolProgram respool;
    respool.set(u"limits/bandwidth_kib"_s, limit / kibibyte);
    QStringList arguments{u"--concurrency"_s, u"3"_s};
    for (int i = 0; i < 3; ++i)
        arguments.append(server.address(path) + u"?n=%1"_s.arg(i));
    const auto run = respool.startRun(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(bytesSentBy(server) > 0, 60'000);
    QElapsedTimer clock;
    clock.start();
    qint64 worst = 0; // above what the time allows
    qint64 fetched = 0;
    while (fetched < 4 * limit && clock.elapsed() < 60'000) {
        fetched = respool.partialBytes();
        // The clock is read after the bytes: on a slow computer more is allowed, not less.
        worst = std::max(worst, fetched - limit * clock.elapsed() / 1000);
        QTest::qWait(20);
    }
    // The system's own buffers, some 1.3 MB for each connection, fill up once besides.
    qInfo("%lld bytes in %lld ms, at most %lld above the limit; the server has sent %lld", fetched,
          clock.elapsed(), worst, bytesSentBy(server));
    QVERIFY(fetched >= 4 * limit);
    QVERIFY2(worst <= tolerance, QByteArray::number(worst).constData());
    QCOMPARE(ratesIn(logOf(respool)), QList<qint64>(3, limit / 3));
    run->terminate();
    QVERIFY(run->waitForFinished(30'000));
}

void TestWorkPreferences::oneMoreDownloadMakesTheFirstSlower()
{
    constexpr qint64 limit = 6 * mebibyte;
    const QString path = TestMedia::served(TestMedia::big());
    MediaServer server(TestMedia::folder());
    RespoolProgram respool;
    respool.set(u"limits/bandwidth_kib"_s, limit / kibibyte);
    const auto window = respool.start({u"--to"_s, respool.destination(), server.address(path)});
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > mebibyte, 60'000);
    const ChildResult added = respool.call(
        {u"add"_s, u"--to"_s, respool.destination(), server.address(path) + u"?second"_s});
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    const auto states = [&respool] {
        QStringList states;
        for (const auto job : respool.list())
            states.append(textOf(job.toObject(), "state"));
        return states;
    };
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"completed"_s, u"completed"_s}), 120'000);
    window->terminate();
    QVERIFY(window->waitForFinished(30'000));
    QList<qint64> rates = ratesIn(logOf(respool));
    std::sort(rates.begin(), rates.end(), std::greater<>());
    QVERIFY2(rates.mid(0, 3) == (QList<qint64>{limit, limit / 2, limit / 2}),
             logOf(respool).constData());
    for (const QString &name : respool.published())
        QCOMPARE(sha256(respool.destination() + u'/' + name), sha256(TestMedia::big()));
    // The second run of the first one went on where it was.
    const QList<ServedRequest> requests = server.requests(path);
    QVERIFY(std::any_of(requests.cbegin(), requests.cend(), [](const ServedRequest &request) {
        return request.range.startsWith("bytes=") && !request.range.startsWith("bytes=0-");
    }));
}

void TestWorkPreferences::usesCookies_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("none") << QString();
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("a browser") << u"browser"_s;
    QTest::newRow("a browser that is not there") << u"missing"_s;
}

void TestWorkPreferences::usesCookies()
{
    QFETCH(const QString, from);
    const QByteArray secret("very-secret-value");
    MediaServer server(TestMedia::folder());
    server.addFault({.cookie = "session=" + secret});
    RespoolProgram respool;
    const QString home = respool.environment.value(u"HOME"_s);
    respool.environment.remove(u"XDG_CONFIG_HOME"_s);
    const QString mine = home + u"/mine.txt"_s;
    const QByteArray cookies =
        "# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t4102444800\tsession\t" + secret
        + '\n';
    if (from == "file"_L1) {
        QVERIFY(writeFile(mine, cookies));
        respool.set(u"download/cookies_file"_s, mine);
    } else if (from == "browser"_L1) {
        QVERIFY(writeFirefoxCookies(home + u"/.mozilla/firefox/a.default/cookies.sqlite"_s,
                                    u"session"_s, QString::fromLatin1(secret)));
    }
    if (from == "browser"_L1 || from == "missing"_L1)
        respool.set(u"download/cookies_browser"_s, u"firefox"_s);
    const QString path = TestMedia::served(TestMedia::small());
    const auto run = respool.run({u"--attempts"_s, u"1"_s, server.address(path)});
    if (from == "file"_L1 || from == "browser"_L1) {
        QVERIFY2(run.exitCode == 0, logOf(respool).constData());
        QCOMPARE(sha256(respool.destination() + path), sha256(TestMedia::small()));
    } else {
        QCOMPARE(textOf(run.job(), "error.code"), u"access_denied"_s);
        QCOMPARE(server.requests().isEmpty(), from == "missing"_L1);
    }
    QCOMPARE(filesWith(respool.profile(), {secret}), QStringList());
    QCOMPARE(filesWith(respool.destination(), {secret}), QStringList());
    if (from == "file"_L1)
        QCOMPARE(contentsOf(mine), cookies);
}

void TestWorkPreferences::goesThroughAProxy_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("HTTP") << u"http"_s;
    QTest::newRow("SOCKS 5") << u"socks5"_s;
    // 2023.03.04 knows it under the other name only.
    QTest::newRow("SOCKS 5, names looked up there") << u"socks5h"_s;
}

void TestWorkPreferences::goesThroughAProxy()
{
    QFETCH(const QString, scheme);
    const bool isHttp = scheme == "http"_L1;
    const MediaServer server(TestMedia::folder()); // takes whole addresses, as a proxy does
    const SocksProxy socks(server.port());
    RespoolProgram respool;
    // What the session lets through must not go around the proxy that was chosen.
    for (const char *name : {"no_proxy", "NO_PROXY"})
        respool.environment.insert(QString::fromLatin1(name), u"127.0.0.1,*"_s);
    const QString user = isHttp ? u"me:pass%40word@"_s : QString();
    const quint16 port = isHttp ? server.port() : socks.port();
    respool.set(u"download/proxy"_s,
                scheme + u"://"_s + user + u"127.0.0.1:"_s + QString::number(port));
    // Nobody listens there.
    const QString path = TestMedia::served(TestMedia::small());
    const auto run = respool.run({u"--attempts"_s, u"1"_s, u"http://127.0.0.1:9"_s + path});
    QVERIFY2(run.exitCode == 0, logOf(respool).constData());
    QCOMPARE(sha256(respool.destination() + path), sha256(TestMedia::small()));
    if (isHttp) {
        QCOMPARE(server.requests().first().headers.value("proxy-authorization"),
                 "Basic " + QByteArray("me:pass@word").toBase64());
        QVERIFY(logOf(respool).contains("proxy: http://127.0.0.1:"));
    } else {
        QVERIFY(!socks.asked().isEmpty());
        QCOMPARE(socks.asked().first(), QByteArray("127.0.0.1:9"));
    }
    const QByteArrayList secrets{"pass%40word", "pass@word", QByteArray("me:pass@word").toBase64()};
    QCOMPARE(filesWith(respool.profile(), secrets), QStringList());
    QCOMPARE(filesWith(respool.destination(), secrets), QStringList());
}

/// The number of threads changes an encoder's bytes: what was begun is gone on with as it was.
void TestWorkPreferences::anEncodeKeepsItsThreads()
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(u"film.mkv"_s);
    const ChildResult made = runChild(u"ffmpeg"_s,
                                      {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                       u"testsrc2=s=1280x720:r=24:d=32"_s, u"-c:v"_s, u"libx264"_s,
                                       u"-preset"_s, u"ultrafast"_s, u"-g"_s, u"48"_s, film});
    QCOMPARE(made.exitCode, 0);
    const QStringList source{u"--resolutions"_s, u"360p"_s, film};
    const auto begin = [](RespoolProgram &respool, int threads) {
        respool.set(u"encode/chunk_seconds"_s, 4);
        respool.set(u"encode/threads"_s, threads);
    };
    const auto digest = [](const RespoolProgram &respool) {
        return sha256(respool.destination() + u"/film [360p].mp4"_s);
    };
    RespoolProgram undisturbed;
    begin(undisturbed, 4);
    QCOMPARE(undisturbed.run(source).exitCode, 0);
    RespoolProgram other;
    begin(other, 1);
    QCOMPARE(other.run(source).exitCode, 0);
    QVERIFY(digest(other) != digest(undisturbed)); // else nothing is shown here

    RespoolProgram respool;
    begin(respool, 4);
    {
        const auto first = respool.startRun(source);
        const auto hasChunks = [&respool] {
            QDirIterator chunks(respool.destination() + u"/.respool"_s, {u"chunk-*.mp4"_s},
                                QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            return chunks.hasNext();
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasChunks(), 60'000);
        killHard(*first);
        QTRY_VERIFY(respool.tools().isEmpty());
    }
    respool.set(u"encode/threads"_s, 1);
    const auto run = respool.run({});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(digest(respool), digest(undisturbed));
}

void TestWorkPreferences::aWrongToolPathWaits()
{
    const MediaServer server(TestMedia::folder());
    RespoolProgram respool;
    const QString program = respool.environment.contains(u"RESPOOL_YTDLP"_s)
        ? respool.environment.value(u"RESPOOL_YTDLP"_s)
        : QStandardPaths::findExecutable(u"yt-dlp"_s);
    respool.environment.remove(u"RESPOOL_YTDLP"_s);
    respool.set(u"tools/yt_dlp"_s, u"/nowhere/yt-dlp"_s);
    const QString path = TestMedia::served(TestMedia::small());
    const auto run = respool.run({server.address(path)});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "state"), u"waiting"_s);
    QCOMPARE(textOf(run.job(), "error.code"), u"tool_missing"_s);
    QVERIFY(textOf(run.job(), "error.text").contains(u"/nowhere/yt-dlp"_s));
    respool.set(u"tools/yt_dlp"_s, program);
    const auto later = respool.run({});
    QVERIFY2(later.exitCode == 0, later.standardError.constData());
    QCOMPARE(sha256(respool.destination() + path), sha256(TestMedia::small()));
}

QTEST_GUILESS_MAIN(TestWorkPreferences)
#include "tst_workpreferences.moc"
