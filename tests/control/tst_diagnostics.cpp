// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/diagnostics.h"

#include "core/control/diagnosticsexport.h"
#include "core/control/settingkeys.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

constexpr int longestWaitMs = 60'000;

/// In everything that has to stay on the computer.
const QString planted = QStringLiteral("PLANTED");

DiagnosticFacts::Log logOf(const QString &line)
{
    return {QStringLiteral("some.log"), {line}};
}

} // namespace

class TestDiagnostics final : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatHelps();
    void keepsSecrets_data();
    void keepsSecrets();
    void keepsSecretsOfThePreferences();
    void keepsTheUsersNameOutOfPaths();
    void leavesOrdinaryLinesAlone_data();
    void leavesOrdinaryLinesAlone();
    void readsTheNewestLogs();
    void writesAFile();
    void saysWhyItCannotWrite();
};

void TestDiagnostics::holdsWhatHelps()
{
    DiagnosticFacts facts;
    facts.utcMs = 1'700'000'000'000;
    facts.versions = {{QStringLiteral("Qt"), QStringLiteral("6.4.2")}};
    ToolFinding found;
    found.tool = ToolKind::Ffmpeg;
    found.path = QStringLiteral("/usr/bin/ffmpeg");
    found.version = QStringLiteral("5.1.6");
    ToolFinding missing;
    missing.tool = ToolKind::YtDlp;
    missing.problem = Error{ErrorCode::ToolMissing, QStringLiteral("It is not there."), {}, {}};
    facts.tools = {found, missing};
    facts.preferences.attempts = 17;
    facts.preferences.hostLimits = {{QStringLiteral("example.org"), 1}};
    facts.jobCounts = {{QStringLiteral("failed"), 42}};
    facts.messages = {QStringLiteral("a message")};
    facts.logs = {logOf(QStringLiteral("a line of a log"))};
    const QString text = diagnosticsText(facts);
    for (const char *line :
         {"Respool diagnostics, made 2023-11-14T22:13:20Z", "Qt: 6.4.2",
          "ffmpeg: 5.1.6, /usr/bin/ffmpeg", "yt-dlp: not found (It is not there.)",
          "retry/attempts = 17", "limits/hosts = example.org=1", "failed: 42", "a message",
          "[Log some.log]", "a line of a log"}) {
        QVERIFY2(text.split(u'\n').contains(QLatin1String(line)), line);
    }
    for (const PreferenceKey &key : preferenceKeys())
        QVERIFY2(text.contains(key.path + QStringLiteral(" = ")), qPrintable(key.path));
}

void TestDiagnostics::keepsSecrets_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(line);
    };
    row("credentials in an address", "12:00:00 https://PLANTED:PLANTED@example.org/video");
    row("a token in an address", "https://example.org/v?id=1&access_token=PLANTED&x=2");
    row("a signature in an address", "https://example.org/v.m3u8?Signature=PLANTED");
    row("a key in a fragment", "https://example.org/#auth=PLANTED");
    row("a header after a time", "12:00:00 Cookie: session=PLANTED; other=PLANTED");
    row("a header of an answer", "12:00:00 < Set-Cookie: id=PLANTED; Path=/");
    row("a bearer", "12:00:00 > Authorization: Bearer PLANTED");
    row("a bearer in words", "sent with bearer PLANTED as asked");
    row("a proxy's header", "Proxy-Authorization: Basic PLANTED");
    row("a key as a header", "12:00:00 X-Api-Key: PLANTED");
    row("JSON", "{\"access_token\": \"PLANTED\", \"id\": 1}");
    row("an assignment", "12:00:00 password=PLANTED");
    row("an option", "yt-dlp --username PLANTED --password PLANTED https://example.org/");
    row("an option with an equals sign", "yt-dlp --password=PLANTED https://example.org/");
    row("a quoted option", "yt-dlp --video-password 'PLANTED with PLANTED' x");
    row("a cookies file", "yt-dlp --cookies /media/PLANTED/cookies.txt x");
    row("a proxy", "yt-dlp --proxy socks5://PLANTED:PLANTED@proxy.example:1080 x");
}

void TestDiagnostics::keepsSecrets()
{
    QFETCH(const QString, line);
    DiagnosticFacts facts;
    facts.logs = {logOf(line)};
    facts.messages = {line};
    const QString text = diagnosticsText(facts);
    QVERIFY2(!text.contains(planted), qPrintable(text));
}

void TestDiagnostics::keepsSecretsOfThePreferences()
{
    DiagnosticFacts facts;
    facts.preferences.proxy = QStringLiteral("http://PLANTEDuser:PLANTED%40word@proxy.example:1");
    facts.preferences.cookiesFile = QStringLiteral("/media/PLANTED/PLANTED.txt");
    facts.preferences.whenEmpty = WhenEmpty::Command;
    facts.preferences.whenEmptyCommand = QStringLiteral("curl -d PLANTED example.org");
    // Wherever they turn up, also taken apart.
    facts.logs = {logOf(QStringLiteral("login PLANTEDuser with PLANTED@word or PLANTED%40word")),
                  logOf(QStringLiteral("cannot open /media/PLANTED/PLANTED.txt: PLANTED.txt")),
                  logOf(QStringLiteral("ran curl -d PLANTED example.org"))};
    const QString text = diagnosticsText(facts);
    QVERIFY2(!text.contains(planted), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("proxy.example:1")));
    QVERIFY(text.contains(QLatin1String("when_empty/action = command")));
}

void TestDiagnostics::keepsTheUsersNameOutOfPaths()
{
    DiagnosticFacts facts;
    facts.home = QStringLiteral("/home/somebody");
    facts.preferences.destination = QStringLiteral("/home/somebody/Videos");
    const QString text = diagnosticsText(facts);
    QVERIFY(!text.contains(QLatin1String("somebody")));
    QVERIFY(text.contains(QLatin1String("destination = ~/Videos")));
    facts.home = QStringLiteral("/");
    QVERIFY(diagnosticsText(facts).contains(QLatin1String("destination = /home/somebody/Videos")));
}

void TestDiagnostics::leavesOrdinaryLinesAlone_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(line);
    };
    row("an address", "12:00:00 [generic] https://example.org/watch?v=abc&list=1");
    row("ffmpeg",
        "frame=  100 fps= 25 q=28.0 size=    1024kB time=00:00:04.00 bitrate=2097.2kbits/s");
    row("an error", "ERROR: unable to download video data: HTTP Error 403: Forbidden");
    row("a command", "ffmpeg -nostdin -i media.mp4 -c:v libx264 -preset medium out.mp4");
}

void TestDiagnostics::leavesOrdinaryLinesAlone()
{
    QFETCH(const QString, line);
    DiagnosticFacts facts;
    facts.logs = {logOf(line)};
    QVERIFY2(diagnosticsText(facts).contains(line), qPrintable(diagnosticsText(facts)));
}

void TestDiagnostics::readsTheNewestLogs()
{
    const QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTime();
    for (int i = 0; i < 5; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.log").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int line = 0; line < 100; ++line)
            file.write(QByteArray::number(line) + '\n');
        file.flush();
        QVERIFY(file.setFileTime(now.addSecs(i), QFileDevice::FileModificationTime));
    }
    const QList<DiagnosticFacts::Log> logs = newestLogs(folder.path(), 2, 3);
    QCOMPARE(logs.size(), 2);
    QCOMPARE(logs.at(0).name, QStringLiteral("4.log"));
    QCOMPARE(logs.at(1).name, QStringLiteral("3.log"));
    QCOMPARE(logs.at(0).lines,
             (QStringList{QStringLiteral("97"), QStringLiteral("98"), QStringLiteral("99")}));
    QVERIFY(newestLogs(folder.filePath(QStringLiteral("nowhere")), 2, 3).isEmpty());
    // A line whose front is cut off no longer says that it is secret.
    QFile longOne(folder.filePath(QStringLiteral("9.log")));
    QVERIFY(longOne.open(QIODevice::WriteOnly));
    longOne.write("Cookie: " + QByteArray(qsizetype(100) * 1024, 'x') + "\nlast\n");
    longOne.flush();
    QVERIFY(longOne.setFileTime(now.addSecs(60), QFileDevice::FileModificationTime));
    longOne.close();
    QCOMPARE(newestLogs(folder.path(), 1, 3).first().lines, QStringList{QStringLiteral("last")});
}

void TestDiagnostics::writesAFile()
{
    const QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("one.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("12:00:00 https://me:PLANTED@example.org/\n12:00:01 the last line\n");
    log.close();
    DiagnosticsExport diagnostics(folder.path());
    QSignalSpy finished(&diagnostics, &DiagnosticsExport::finished);
    const QString path = folder.filePath(QStringLiteral("report.txt"));
    diagnostics.start(path, Preferences(), {{QStringLiteral("running"), 3}});
    QVERIFY(diagnostics.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWaitMs);
    QVERIFY(!diagnostics.isBusy());
    QCOMPARE(finished.first().first().value<Result<QString>>().value(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QLatin1String("the last line")));
    QVERIFY(text.contains(QLatin1String("running: 3")));
    QVERIFY(text.contains(QLatin1String(qVersion())));
    QVERIFY2(text.contains(QLatin1String("ffmpeg: ")), qPrintable(text));
    QVERIFY2(!text.contains(planted), qPrintable(text));
}

void TestDiagnostics::saysWhyItCannotWrite()
{
    const QTemporaryDir folder;
    DiagnosticsExport diagnostics(folder.path());
    QSignalSpy finished(&diagnostics, &DiagnosticsExport::finished);
    diagnostics.start(folder.filePath(QStringLiteral("no/such/folder/report.txt")), {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWaitMs);
    const auto written = finished.first().first().value<Result<QString>>();
    QVERIFY(!written);
    QVERIFY(written.error().text.contains(QLatin1String("could not be written")));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
