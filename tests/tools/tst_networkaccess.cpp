// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/browsercookies.h"
#include "core/tools/networkaccess.h"
#include "core/tools/toollocator.h"
#include "core/tools/ytdlptool.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

/// What yt-dlp is told about proxy, cookies and rate.
class TestNetworkAccess final : public QObject
{
    Q_OBJECT

private slots:
    void leadsThroughAProxy();
    void tellsWhatGoesAroundAProxy_data();
    void tellsWhatGoesAroundAProxy();
    void keepsFfmpegFromGoingAroundAProxy();
    void keepsToARate_data();
    void keepsToARate();
    void isPartOfTheCommand();
    void findsTheNewestCookies_data();
    void findsTheNewestCookies();
    void saysThatThereAreNoCookies_data();
    void saysThatThereAreNoCookies();
    void asksTheKeyRingWhereThereIsAKey();
};

void TestNetworkAccess::leadsThroughAProxy()
{
    QVERIFY(proxyEnvironment({}).isEmpty());
    const QString proxy = u"socks5://me:pw@[::1]:1080"_s;
    const QProcessEnvironment environment = proxyEnvironment(proxy);
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        QCOMPARE(environment.value(QString::fromLatin1(name)), proxy);
    // Those of the session must not let anything around it.
    for (const QString &name : {u"no_proxy"_s, u"NO_PROXY"_s}) {
        QVERIFY(environment.contains(name));
        QCOMPARE(environment.value(name), QString());
    }
    // The oldest yt-dlp knows no other word for it.
    QCOMPARE(proxyEnvironment(u"socks5h://me@h:1"_s).value(u"https_proxy"_s), u"socks5://me@h:1"_s);
    QCOMPARE(proxyEnvironment(u"http://socks5h:1"_s).value(u"all_proxy"_s), u"http://socks5h:1"_s);
}

void TestNetworkAccess::tellsWhatGoesAroundAProxy_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("isLive");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("goesAround");
    const QString socks = u"socks5://127.0.0.1:1080"_s;
    QTest::newRow("file") << u"https"_s << false << socks << false;
    QTest::newRow("pieces") << u"m3u8_native+http_dash_segments"_s << false << socks << false;
    QTest::newRow("live") << u"m3u8_native"_s << true << socks << true;
    QTest::newRow("by ffmpeg") << u"https+m3u8"_s << false << socks << true;
    QTest::newRow("live, https proxy") << u"m3u8_native"_s << true << u"https://h:1"_s << true;
    QTest::newRow("live, http proxy") << u"m3u8_native"_s << true << u"http://h:1"_s << false;
    QTest::newRow("live, no proxy") << u"m3u8_native"_s << true << QString() << false;
}

void TestNetworkAccess::tellsWhatGoesAroundAProxy()
{
    QFETCH(const QString, protocol);
    QFETCH(const bool, isLive);
    QFETCH(const QString, proxy);
    YtDlpDescription description;
    description.protocol = protocol;
    description.isLive = isLive;
    QTEST(goesAroundProxy(description, proxy), "goesAround");
    QCOMPARE(proxyArguments(proxy).isEmpty(), proxy.isEmpty() || proxy.startsWith(u"http:"_s));
}

/// By the ffmpeg that is installed, with a proxy that is alive but speaks SOCKS.
void TestNetworkAccess::keepsFfmpegFromGoingAroundAProxy()
{
    const auto ffmpeg = ToolLocator().find(ToolKind::Ffmpeg);
    if (!ffmpeg)
        QSKIP("FFmpeg is not installed.");
    QTcpServer site;
    QVERIFY(site.listen(QHostAddress::LocalHost));
    const QSignalSpy asked(&site, &QTcpServer::newConnection);
    const QString proxy = u"socks5://127.0.0.1:1080"_s;
    const QStringList words = proxyArguments(proxy).last().section(u':', 1).split(u' ');
    QProcess process;
    process.setProcessEnvironment(proxyEnvironment(proxy));
    process.start(*ffmpeg,
                  QStringList{u"-nostdin"_s} + words
                      + QStringList{u"-i"_s, u"http://127.0.0.1:%1/"_s.arg(site.serverPort()),
                                    u"-f"_s, u"null"_s, u"-"_s});
    QSignalSpy ended(&process, &QProcess::finished);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QVERIFY(process.exitCode() != 0);
    QCOMPARE(asked.size(), 0);
}

void TestNetworkAccess::keepsToARate_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<QString>("block");
    QTest::newRow("tiny") << qint64(300) << u"1024"_s;
    QTest::newRow("slow") << qint64(40'000) << u"10000"_s;
    QTest::newRow("fast") << qint64(10'000'000) << u"262144"_s;
}

void TestNetworkAccess::keepsToARate()
{
    QFETCH(const qint64, rate);
    QFETCH(const QString, block);
    QVERIFY(rateArguments(0).isEmpty());
    QCOMPARE(rateArguments(rate),
             (QStringList{u"--limit-rate"_s, QString::number(rate), u"--buffer-size"_s, block}));
}

void TestNetworkAccess::isPartOfTheCommand()
{
    YtDlpRequest request;
    request.address = u"https://example.org/a"_s;
    request.nonce = u"n"_s;
    request.access = rateArguments(1'000'000);
    const QStringList arguments = ytDlpArguments(request);
    QVERIFY(arguments.indexOf(u"--limit-rate"_s) > 0);
    // The last of two counts.
    QCOMPARE(arguments.value(arguments.lastIndexOf(u"--buffer-size"_s) + 1), u"250000"_s);
    QVERIFY(arguments.lastIndexOf(u"--buffer-size"_s) < arguments.indexOf(u"--"_s));
}

void TestNetworkAccess::findsTheNewestCookies_data()
{
    QTest::addColumn<QString>("browser");
    QTest::addColumn<QString>("older"); // files of cookies below the home
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("folder");
    QTest::newRow("Firefox") << u"firefox"_s << QString()
                             << u".mozilla/firefox/abc.default/cookies.sqlite"_s
                             << u".mozilla/firefox/"_s;
    QTest::newRow("Firefox as a snap")
        << u"firefox"_s << u".mozilla/firefox/abc.default/cookies.sqlite"_s
        << u"snap/firefox/common/.mozilla/firefox/x/cookies.sqlite"_s
        << u"snap/firefox/common/.mozilla/firefox/"_s;
    QTest::newRow("Firefox of today")
        << u"firefox"_s << u".var/app/org.mozilla.firefox/.mozilla/firefox/x/cookies.sqlite"_s
        << u"config/mozilla/firefox/x/cookies.sqlite"_s << u"config/mozilla/firefox/"_s;
    QTest::newRow("Chrome") << u"chrome"_s << u"config/chromium/Default/Cookies"_s
                            << u"config/google-chrome/Profile 1/Network/Cookies"_s
                            << u"config/google-chrome/"_s;
    QTest::newRow("Chromium as a Flatpak")
        << u"chromium"_s << QString()
        << u".var/app/org.chromium.Chromium/config/chromium/Default/Cookies"_s
        << u".var/app/org.chromium.Chromium/config/chromium/"_s;
    QTest::newRow("Opera, without profiles")
        << u"opera"_s << QString() << u"config/opera/Cookies"_s << u"config/opera/"_s;
}

void TestNetworkAccess::findsTheNewestCookies()
{
#ifndef Q_OS_LINUX
    QSKIP("These are the folders of Linux.");
#endif
    QFETCH(const QString, browser);
    QFETCH(const QString, older);
    QFETCH(const QString, newer);
    QFETCH(const QString, folder);
    const QTemporaryDir home;
    const QDateTime now = QDateTime::currentDateTime();
    for (const auto &[name, age] : {std::pair(older, 3600), std::pair(newer, 60)}) {
        if (name.isEmpty())
            continue;
        QFile file(home.filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(now.addSecs(-age), QFileDevice::FileModificationTime));
    }
    const auto source = browserCookieSource(browser, {home.path(), home.filePath(u"config"_s)});
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().text));
    QCOMPARE(*source, browser + u':' + home.filePath(folder));
}

void TestNetworkAccess::saysThatThereAreNoCookies_data()
{
    QTest::addColumn<QString>("browser");
    QTest::newRow("a browser that is not there") << u"vivaldi"_s;
    QTest::newRow("a browser that nobody knows") << u"lynx"_s;
    QTest::newRow("Firefox") << u"firefox"_s;
}

void TestNetworkAccess::saysThatThereAreNoCookies()
{
#ifdef Q_OS_MACOS
    QSKIP("Only yt-dlp looks for them here.");
#endif
    QFETCH(const QString, browser);
    const QTemporaryDir home;
    const auto source = browserCookieSource(browser, {home.path(), home.path()});
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::AccessDenied);
    QVERIFY(source.error().text.contains(browser));
    QVERIFY(!source.error().hint.isEmpty());
}

void TestNetworkAccess::asksTheKeyRingWhereThereIsAKey()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    QVERIFY(keyRingEnvironment({}).isEmpty());
    QVERIFY(keyRingEnvironment(u"firefox"_s).isEmpty());
#ifdef Q_OS_LINUX
    QCOMPARE(keyRingEnvironment(u"chrome"_s).value(u"DBUS_SESSION_BUS_ADDRESS"_s),
             u"unix:path=/nowhere"_s);
#endif
    QVERIFY(!keyRingEnvironment(u"chrome"_s).contains(u"XDG_CONFIG_HOME"_s));
}

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "tst_networkaccess.moc"
