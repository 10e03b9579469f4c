// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace respool;

namespace {

QString settingsOf(const RespoolProgram &respool)
{
    return Profile::at(respool.profile()).settings();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

QStringList keptIn(const RespoolProgram &respool)
{
    return QDir(respool.profile()).entryList({QStringLiteral("respool.ini.damaged-*")});
}

constexpr char damagedSentence[] = "settings were damaged";
constexpr char unusableSentence[] = "have their standard values: limits/downloads, retry/attempts";

} // namespace

/// Settings that nobody can read, or that say what cannot be.
class TestFaultsSettings final : public QObject
{
    Q_OBJECT

private slots:
    void worksWithoutThem_data();
    void worksWithoutThem();
    void addsWithoutThem();
    void worksWithWrongValues();
    void theWindowOpensWithoutThem();
};

void TestFaultsSettings::worksWithoutThem_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("no settings at all\n");
    QTest::newRow("cut off") << QByteArray("[limits]\ndownloads=3\n[window]\ncolumns=\"@ByteArr");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\xff\xfe",
                                          8);
}

void TestFaultsSettings::worksWithoutThem()
{
    QFETCH(const QByteArray, contents);
    const MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    write(settingsOf(respool), contents);
    const QString path = TestMedia::served(TestMedia::small());
    const auto run = respool.run({server.address(path)});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(sha256(respool.destination() + path), sha256(TestMedia::small()));
    QCOMPARE(run.standardError.count(damagedSentence), 1);
    QCOMPARE(keptIn(respool).size(), 1);
    QCOMPARE(contentsOf(respool.profile() + u'/' + keptIn(respool).first()), contents);
    QVERIFY(run.standardError.contains(keptIn(respool).first().toLocal8Bit()));

    const auto later = respool.run({});
    QVERIFY(!later.standardError.contains(damagedSentence));
    QCOMPARE(keptIn(respool).size(), 1);
}

void TestFaultsSettings::addsWithoutThem()
{
    const RespoolProgram respool;
    write(settingsOf(respool), "no settings at all\n");
    const ChildResult added =
        respool.call({QStringLiteral("add"), QStringLiteral("--to"), respool.destination(),
                      QStringLiteral("http://127.0.0.1:9/a.mp4")});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.standardError.count(damagedSentence), 1);
    QCOMPARE(keptIn(respool).size(), 1);
    QCOMPARE(respool.list().size(), 1);
}

void TestFaultsSettings::worksWithWrongValues()
{
    const MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    const QByteArray contents = "[limits]\ndownloads=-5\nencodes=2\n\n[retry]\nattempts=abc\n";
    write(settingsOf(respool), contents);
    const auto run = respool.run({server.address(TestMedia::served(TestMedia::small()))});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(run.standardError.count(unusableSentence), 1);
    QVERIFY(keptIn(respool).isEmpty());
    QVERIFY(contentsOf(settingsOf(respool)).contains("attempts=abc"));
}

void TestFaultsSettings::theWindowOpensWithoutThem()
{
    const RespoolProgram respool;
    write(settingsOf(respool), "no settings at all\n");
    QProcess window;
    window.setProcessEnvironment(respool.environment);
    window.start(RespoolProgram::path(), {});
    QTRY_COMPARE_WITH_TIMEOUT(keptIn(respool).size(), 1, 60'000);
    // Once it listens, it is open.
    QTRY_COMPARE_WITH_TIMEOUT(
        respool
            .call({QStringLiteral("add"), QStringLiteral("--to"), respool.destination(),
                   QStringLiteral("http://127.0.0.1:9/a.mp4")})
            .exitCode,
        0, 60'000);
    window.terminate();
    QVERIFY(window.waitForFinished(10'000));
    QCOMPARE(window.exitCode(), 0);
    QCOMPARE(window.readAllStandardError().count(damagedSentence), 1);
    // Its place and columns are settings again.
    QVERIFY(contentsOf(settingsOf(respool)).contains("geometry"));
}

QTEST_GUILESS_MAIN(TestFaultsSettings)
#include "tst_faultssettings.moc"
