// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/mocklogind.h"
#include "tests/platform/privatebus.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QTest>

#include <algorithm>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

bool holds(const MockLogind &logind, const QString &what)
{
    const auto calls = logind.calls();
    return logind.heldLocks() > 0
        && std::any_of(calls.cbegin(), calls.cend(),
                       [&what](const QStringList &call) { return call.first() == what; });
}

/// Other programs on this computer may encode, too.
bool isEncoding(const RespoolProgram &respool)
{
    const QList<qint64> tools = respool.tools();
    const QList<qint64> encoders = processesWithCommandLine("libx264");
    return std::any_of(encoders.cbegin(), encoders.cend(),
                       [&tools](qint64 id) { return tools.contains(id); });
}

} // namespace

/// The real program and a sleep that a logind of the test's own announces.
class TestSleep final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void downloadGoesOnAfterSleep();
    void conversionIsNotStopped();
    void worksWithoutLogind_data();
    void worksWithoutLogind();

private:
    static RespoolProgram &useBus(RespoolProgram &respool, const QString &address);
};

void TestSleep::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("no dbus-daemon");
}

RespoolProgram &TestSleep::useBus(RespoolProgram &respool, const QString &address)
{
    respool.environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), address);
    respool.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    return respool;
}

void TestSleep::downloadGoesOnAfterSleep()
{
    PrivateBus bus;
    QVERIFY(bus.start());
    MockLogind logind(bus.address());
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .bytesPerSecond = 3 * mebibyte});
    RespoolProgram respool;
    const auto run = useBus(respool, bus.address())
                         .start({QStringLiteral("run"), QStringLiteral("--to"),
                                 respool.destination(), server.address(path)});
    for (int sleep = 1; sleep <= 2; ++sleep) {
        QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > sleep * mebibyte, 30'000);
        QTRY_VERIFY(holds(logind, QStringLiteral("sleep")));
        QElapsedTimer delay;
        delay.start();
        logind.emitPrepareForSleep(true);
        QTRY_COMPARE(logind.heldLocks(), 0);
        QVERIFY2(delay.elapsed() < 1000, qPrintable(QString::number(delay.elapsed())));
        // Nothing is connected any more that a sleep could cut off.
        QVERIFY(respool.tools().isEmpty());
        logind.emitPrepareForSleep(false);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!respool.tools().isEmpty(), 10'000);
    server.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, 60'000);
    QCOMPARE(run->exitCode(), 0);
    QCOMPARE(sha256(respool.destination() + u'/' + respool.published().value(0)),
             sha256(TestMedia::big()));
    // A sleep is no failure and no interruption.
    const QJsonObject job = respool.list().first().toObject();
    QCOMPARE(job[QLatin1String("interruptions")].toInt(), 0);
}

void TestSleep::conversionIsNotStopped()
{
    PrivateBus bus;
    QVERIFY(bus.start());
    MockLogind logind(bus.address());
    RespoolProgram respool;
    const auto run =
        useBus(respool, bus.address())
            .start({QStringLiteral("run"), QStringLiteral("--to"), respool.destination(),
                    QStringLiteral("--resolutions"), QStringLiteral("360p"), TestMedia::big()});
    QTRY_VERIFY_WITH_TIMEOUT(isEncoding(respool), 30'000);
    QTRY_VERIFY(holds(logind, QStringLiteral("sleep")));
    const QList<qint64> encoders = respool.tools();
    logind.emitPrepareForSleep(true);
    QTRY_VERIFY(logind.heldLocks() <= 1); // the one against idleness stays
    QCOMPARE(respool.tools(), encoders);
    logind.emitPrepareForSleep(false);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, 90'000);
    QCOMPARE(run->exitCode(), 0);
    QCOMPARE(respool.published().size(), 1);
}

void TestSleep::worksWithoutLogind_data()
{
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("no bus") << false;
    QTest::newRow("a bus that never answers") << true;
}

void TestSleep::worksWithoutLogind()
{
    QFETCH(bool, isSilent);
    const MediaServer server(TestMedia::folder());
    RespoolProgram respool;
    const QString socket = respool.destination() + QStringLiteral("/../bus");
    QLocalServer silent;
    if (isSilent)
        QVERIFY(silent.listen(socket));
    useBus(respool, QStringLiteral("unix:path=") + socket);
    const auto run = respool.run({server.address(TestMedia::served(TestMedia::small()))});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(respool.published().size(), 1);
}

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
