// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/settings.h"

#include "core/control/settingkeys.h"
#include "core/jobs/startgates.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

Q_DECLARE_METATYPE(Preferences)

namespace {

/// One preference that differs from the standard ones.
template <typename Change> Preferences changed(Change change)
{
    Preferences preferences;
    change(preferences);
    return preferences;
}

/// Does not compile when there is a preference more: others() has to have it, too.
[[maybe_unused]] void countPreferences()
{
    [[maybe_unused]] const auto &[limits, hosts, attempts, resumes, awake, days, free, destination,
                                  bandwidth, browser, cookies, proxy, threads, niceness, ytDlp,
                                  ffmpeg, ffprobe, notifications, tray, clipboard, whenEmpty,
                                  command, scheme, language] = Preferences();
}

/// None of them is the standard value.
Preferences others()
{
    Preferences chosen;
    chosen.limits = {.downloads = 7, .encodes = 2, .perHost = 5};
    chosen.hostLimits = {{QStringLiteral("example.org"), 1},
                         {QStringLiteral("b\u00fc.example"), 9}};
    chosen.attempts = 9;
    chosen.resumesAtLaunch = false;
    chosen.keepsAwake = false;
    chosen.keepFinishedDays = 0;
    chosen.leastFreeMib = 2048;
    chosen.destination = QStringLiteral("/media/a, b=c/\u00fc");
    chosen.bandwidthKib = 10;
    chosen.cookiesBrowser = QStringLiteral("vivaldi");
    chosen.cookiesFile = QStringLiteral("/home/me/cookies; \"mine\".txt");
    chosen.proxy = QStringLiteral("http://me:p%40ss@proxy.example:8080");
    chosen.encodeThreads = 3;
    chosen.niceness = 10;
    chosen.ytDlpPath = QStringLiteral("/opt/a/yt-dlp");
    chosen.ffmpegPath = QStringLiteral("/opt/b/ffmpeg");
    chosen.ffprobePath = QStringLiteral("/opt/c/ffprobe");
    chosen.notifications = NotificationChoice::FailuresAndAllDone;
    chosen.closesToTray = true;
    chosen.watchesClipboard = true;
    chosen.whenEmpty = WhenEmpty::Command;
    chosen.whenEmptyCommand = QStringLiteral("notify-send \"all, done\"");
    chosen.scheme = SchemeChoice::Light;
    chosen.language = QStringLiteral("zh_CN");
    return chosen;
}

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = QTemporaryDir(); }

    void startsWithTheStandardValues();
    void usesGoodValues_data();
    void usesGoodValues();
    void doesWithoutWrongValues_data();
    void doesWithoutWrongValues();
    void namesAllWrongValuesAtOnce();
    void everyPreferenceHasAKeyOfItsOwn();
    void keepsWhatWasSet();
    void takesBackWhatWasSet();
    void isWrittenWholeOrNotAtAll();
    void showsItsSecretsToNobodyElse();
    void keepsVolumesAndDestination();
    void pausesMayBeFractions();

private:
    void write(const QByteArray &contents) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("respool.ini")); }

    QTemporaryDir m_folder;
};

void TestSettings::startsWithTheStandardValues()
{
    const Settings settings(path());
    QVERIFY(settings.problems().isEmpty());
    QCOMPARE(settings.preferences(), Preferences());
    QCOMPARE(settings.retryPolicy(), RetryPolicy());
    QCOMPARE(settings.limits(), QueueLimits());
    QCOMPARE(settings.leastFree(), standardLeastFree);
    QVERIFY(settings.chosenDestination().isEmpty());
    QVERIFY(!settings.destination().isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestSettings::usesGoodValues_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<Preferences>("expected");
    QTest::newRow("downloads") << QByteArray("[limits]\ndownloads=64\n")
                               << changed([](auto &p) { p.limits.downloads = 64; });
    QTest::newRow("per host") << QByteArray("[limits]\nper_host=1\n")
                              << changed([](auto &p) { p.limits.perHost = 1; });
    QTest::newRow("attempts") << QByteArray("[retry]\nattempts=\"9\"\n")
                              << changed([](auto &p) { p.attempts = 9; });
    QTest::newRow("kept for ever") << QByteArray("[list]\nkeep_finished_days=0\n")
                                   << changed([](auto &p) { p.keepFinishedDays = 0; });
    QTest::newRow("no room kept") << QByteArray("[disk]\nleast_free_mib=0\n")
                                  << changed([](auto &p) { p.leastFreeMib = 0; });
    QTest::newRow("off") << QByteArray("[recovery]\nresume_at_launch=false\n")
                         << changed([](auto &p) { p.resumesAtLaunch = false; });
    QTest::newRow("off as a number")
        << QByteArray("[power]\nkeep_awake=0\n") << changed([](auto &p) { p.keepsAwake = false; });
    QTest::newRow("hosts, a list")
        << QByteArray("[limits]\nhosts=example.net=1, example.org=12\n") << changed([](auto &p) {
               p.hostLimits = {{QStringLiteral("example.net"), 1},
                               {QStringLiteral("example.org"), 12}};
           });
    QTest::newRow("one host") << QByteArray("[limits]\nhosts=127.0.0.1=1\n")
                              << changed([](auto &p) {
                                     p.hostLimits = {{QStringLiteral("127.0.0.1"), 1}};
                                 });
    QTest::newRow("no hosts") << QByteArray("[limits]\nhosts=\n") << Preferences();
    QTest::newRow("bandwidth") << QByteArray("[limits]\nbandwidth_kib=1500\n")
                               << changed([](auto &p) { p.bandwidthKib = 1500; });
    QTest::newRow("browser") << QByteArray("[download]\ncookies_browser=firefox\n")
                             << changed(
                                    [](auto &p) { p.cookiesBrowser = QStringLiteral("firefox"); });
    QTest::newRow("proxy") << QByteArray("[download]\nproxy=socks5://me:pw@[::1]:1080/\n")
                           << changed([](auto &p) {
                                  p.proxy = QStringLiteral("socks5://me:pw@[::1]:1080/");
                              });
    QTest::newRow("no proxy") << QByteArray("[download]\nproxy=\n") << Preferences();
    QTest::newRow("nice") << QByteArray("[encode]\nniceness=19\n")
                          << changed([](auto &p) { p.niceness = 19; });
    QTest::newRow("notifications")
        << QByteArray("[notify]\nchoice=none\n")
        << changed([](auto &p) { p.notifications = NotificationChoice::None; });
    QTest::newRow("when empty") << QByteArray("[when_empty]\naction=shut_down\n")
                                << changed([](auto &p) { p.whenEmpty = WhenEmpty::ShutDown; });
    QTest::newRow("dark") << QByteArray("[appearance]\nscheme=dark\n")
                          << changed([](auto &p) { p.scheme = SchemeChoice::Dark; });
    QTest::newRow("language") << QByteArray("[appearance]\nlanguage=pt_BR\n")
                              << changed([](auto &p) { p.language = QStringLiteral("pt_BR"); });
    QTest::newRow("what nobody knows") << QByteArray("[future]\nkey=value\n") << Preferences();
}

void TestSettings::usesGoodValues()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const Preferences, expected);
    write(contents);
    const Settings settings(path());
    QVERIFY(settings.problems().isEmpty());
    QCOMPARE(settings.preferences(), expected);
}

void TestSettings::doesWithoutWrongValues_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *contents, const char *key) {
        QTest::newRow(name) << QByteArray(contents) << QString::fromLatin1(key);
    };
    row("below", "[limits]\ndownloads=-5\n", "limits/downloads");
    row("zero", "[limits]\nencodes=0\n", "limits/encodes");
    row("above", "[limits]\nper_host=65\n", "limits/per_host");
    row("beyond an int", "[limits]\ndownloads=4294967299\n", "limits/downloads");
    row("beyond everything", "[limits]\ndownloads=99999999999999999999\n", "limits/downloads");
    row("a word", "[limits]\ndownloads=abc\n", "limits/downloads");
    row("a fraction", "[limits]\ndownloads=2.5\n", "limits/downloads");
    row("nothing", "[limits]\ndownloads=\n", "limits/downloads");
    row("a list", "[limits]\ndownloads=1, 2\n", "limits/downloads");
    row("bytes", "[limits]\ndownloads=@ByteArray(\\x1\\x2)\n", "limits/downloads");
    row("no attempt", "[retry]\nattempts=0\n", "retry/attempts");
    row("no number", "[retry]\nfirst_pause_seconds=nan\n", "retry/first_pause_seconds");
    row("for ever", "[retry]\ncool_down_seconds=inf\n", "retry/cool_down_seconds");
    row("before now", "[retry]\nfirst_pause_seconds=-1\n", "retry/first_pause_seconds");
    row("neither on nor off", "[power]\nkeep_awake=perhaps\n", "power/keep_awake");
    row("two switches", "[recovery]\nresume_at_launch=2\n", "recovery/resume_at_launch");
    row("a negative age", "[list]\nkeep_finished_days=-1\n", "list/keep_finished_days");
    row("a disk of nobody", "[disk]\nleast_free_mib=9999999999\n", "disk/least_free_mib");
    row("nowhere", "destination=Videos\n", "destination");
    row("two folders", "destination=/a, /b\n", "destination");
    row("a host without limit", "[limits]\nhosts=example.org\n", "limits/hosts");
    row("a host with none", "[limits]\nhosts=a.example=1, example.org=0\n", "limits/hosts");
    row("a host with too many", "[limits]\nhosts=example.org=65\n", "limits/hosts");
    row("an address for a host", "[limits]\nhosts=https://example.org=2\n", "limits/hosts");
    row("a host in capitals", "[limits]\nhosts=Example.org=2\n", "limits/hosts");
    row("a limit for nobody", "[limits]\nhosts==2\n", "limits/hosts");
    row("backwards", "[limits]\nbandwidth_kib=-1\n", "limits/bandwidth_kib");
    row("too eager", "[encode]\nniceness=-5\n", "encode/niceness");
    row("too nice", "[encode]\nniceness=20\n", "encode/niceness");
    row("too many threads", "[encode]\nthreads=257\n", "encode/threads");
    row("an unknown browser", "[download]\ncookies_browser=lynx\n", "download/cookies_browser");
    row("a relative file", "[download]\ncookies_file=cookies.txt\n", "download/cookies_file");
    row("a proxy without scheme", "[download]\nproxy=localhost:8080\n", "download/proxy");
    row("a proxy without host", "[download]\nproxy=http://\n", "download/proxy");
    row("a proxy with a page", "[download]\nproxy=http://a.example/x\n", "download/proxy");
    row("a tool by its name", "[tools]\nffmpeg=ffmpeg\n", "tools/ffmpeg");
    row("an unknown choice", "[notify]\nchoice=some\n", "notify/choice");
    row("a choice by number", "[when_empty]\naction=1\n", "when_empty/action");
    row("a colour", "[appearance]\nscheme=pink\n", "appearance/scheme");
    row("no language", "[appearance]\nlanguage=../de\n", "appearance/language");
}

void TestSettings::doesWithoutWrongValues()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, key);
    write(contents);
    const Settings settings(path());
    QCOMPARE(settings.preferences(), Preferences());
    QCOMPARE(settings.retryPolicy(), RetryPolicy());
    QVERIFY(settings.chosenDestination().isEmpty());
    QCOMPARE(settings.problems().size(), 1);
    QVERIFY2(settings.problems().first().text.contains(key),
             qPrintable(settings.problems().first().text));
    QVERIFY(settings.problems().first().hint.contains(QStringLiteral("respool.ini")));
    // What somebody wrote is theirs.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), contents);
}

void TestSettings::namesAllWrongValuesAtOnce()
{
    write("[limits]\ndownloads=-5\nencodes=x\nper_host=4\n");
    const Settings settings(path());
    QCOMPARE(settings.problems().size(), 1);
    const QString text = settings.problems().first().text;
    QVERIFY2(text.contains(QLatin1String("limits/downloads, limits/encodes")), qPrintable(text));
    QCOMPARE(settings.limits().perHost, 4);
}

void TestSettings::keepsWhatWasSet()
{
    const Preferences chosen = others();
    {
        Settings settings(path());
        settings.setPreferences(chosen);
        QCOMPARE(settings.preferences(), chosen);
    }
    const Settings settings(path());
    QVERIFY(settings.problems().isEmpty());
    QCOMPARE(settings.preferences(), chosen);
    QCOMPARE(settings.retryPolicy().attempts, 9);
    QCOMPARE(settings.leastFree(), 2048LL * 1024 * 1024);
}

/// Each key carries over exactly one difference, and all of them together all of them.
void TestSettings::everyPreferenceHasAKeyOfItsOwn()
{
    QSet<QString> paths;
    Preferences all;
    for (const PreferenceKey &key : preferenceKeys()) {
        paths.insert(key.path);
        Preferences one;
        QVERIFY2(key.read(key.stored(others()), one), qPrintable(key.path));
        QVERIFY2(one != Preferences(), qPrintable(key.path));
        QVERIFY(key.read(key.stored(others()), all));
    }
    QCOMPARE(paths.size(), qsizetype(preferenceKeys().size()));
    QCOMPARE(all, others());
}

void TestSettings::takesBackWhatWasSet()
{
    Settings settings(path());
    settings.setPreferences(others());
    settings.setPreferences(Preferences());
    QCOMPARE(settings.preferences(), Preferences());
}

void TestSettings::isWrittenWholeOrNotAtAll()
{
    {
        Settings settings(path());
        QVERIFY(settings.values().isAtomicSyncRequired());
        settings.setPreferences(others());
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray contents = file.readAll();
    const qsizetype inAText = contents.indexOf("notify-send");
    QVERIFY(inAText > 0);
    QVERIFY(file.resize(inAText));
    file.close();
    const Settings settings(path());
    QCOMPARE(settings.preferences(), Preferences());
    QCOMPARE(settings.problems().size(), 1);
    QVERIFY(settings.problems().first().text.contains(QLatin1String("damaged")));
}

void TestSettings::showsItsSecretsToNobodyElse()
{
#ifdef Q_OS_WIN
    QSKIP("Who may read a file is inherited from its folder there.");
#endif
    {
        Settings settings(path());
        settings.setPreferences(others());
        settings.setKeepsAwake(true); // written later
    }
    const QFile::Permissions ofOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & ofOthers, QFile::Permissions());
}

void TestSettings::keepsVolumesAndDestination()
{
    const QHash<QString, QString> volumes{
        {QStringLiteral("/media/stick/ü"), QStringLiteral("/media/stick")},
        {QStringLiteral("/home/me"), QStringLiteral("/")}};
    {
        Settings settings(path());
        settings.setVolumes(volumes);
        settings.setDestination(QStringLiteral("/media/stick/ü"));
    }
    const Settings settings(path());
    QVERIFY(settings.problems().isEmpty());
    QCOMPARE(settings.volumes(), volumes);
    QCOMPARE(settings.destination(), QStringLiteral("/media/stick/ü"));
}

void TestSettings::pausesMayBeFractions()
{
    write("[retry]\nfirst_pause_seconds=0.25\ncool_down_seconds=0\n");
    const Settings settings(path());
    QCOMPARE(settings.retryPolicy().firstPause, std::chrono::milliseconds(250));
    QCOMPARE(settings.retryPolicy().coolDown, std::chrono::milliseconds(0));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
