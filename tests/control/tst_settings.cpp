// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/settings.h"

#include <QFile>
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
    void keepsWhatWasSet();
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
    QCOMPARE(settings.leastFree(), 512LL * 1024 * 1024);
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
    Preferences chosen;
    chosen.limits = {.downloads = 7, .encodes = 2, .perHost = 5};
    chosen.attempts = 9;
    chosen.resumesAtLaunch = false;
    chosen.keepsAwake = false;
    chosen.keepFinishedDays = 0;
    chosen.leastFreeMib = 2048;
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
