// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/busprobe_linux.h"
#include "core/platform/powermonitor_linux.h"
#include "core/platform/sleepclock.h"
#include "tests/platform/mocklogind.h"
#include "tests/platform/privatebus.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace respool;
using namespace std::chrono_literals;

namespace {

/// What the test says the computer slept so far.
struct FakeSleep
{
    std::chrono::milliseconds asleep{0};
    int looks = 0;

    SystemPowerMonitor::SleepClock clock()
    {
        return [this] {
            ++looks;
            return asleep;
        };
    }
};

/// Long enough never to be the cause of anything in a test.
constexpr SystemPowerMonitor::Timing never{.answer = 1h, .look = 1h, .overdue = 1h};

std::chrono::milliseconds sleptIn(const QSignalSpy &spy, int at)
{
    return spy.at(at).at(0).value<std::chrono::milliseconds>();
}

} // namespace

class TestPowerMonitor final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void lockOnlyWhileWatching();
    void lockGivenBackWhileItIsAsked();
    void allowed();
    void nobodyAnswers();
    void answersOutOfTurnDoNothing();
    void sleepsTwice();
    void oneWakePerSleep_data();
    void oneWakePerSleep();
    void calledOff();
    void neverSaidToBeOver();
    void silentWhileNotWatching();
    void cameDuringSleep();
    void logindRestarts();
    void logindVanishesBeforeSleep();
    void logindComesLate();
    void strangersAreNotBelieved();
    void withoutAnswerFromABus_data();
    void withoutAnswerFromABus();
    void busComesLate();
    void endsWhileItOpensTheBus();
    void findsBuses_data();
    void findsBuses();
    void systemsOwn();

private:
    void startWatching(PowerMonitor &monitor);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<MockLogind> m_logind;
};

void TestPowerMonitor::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    qRegisterMetaType<std::chrono::milliseconds>("std::chrono::milliseconds");
}

void TestPowerMonitor::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLocal8Bit());
    m_logind = std::make_unique<MockLogind>(m_bus->address());
}

void TestPowerMonitor::cleanup()
{
    m_logind.reset();
    m_bus.reset();
}

void TestPowerMonitor::startWatching(PowerMonitor &monitor)
{
    monitor.setWatching(true);
    QTRY_COMPARE(m_logind->heldLocks(), 1);
}

void TestPowerMonitor::lockOnlyWhileWatching()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    startWatching(monitor);
    QCOMPARE(m_logind->calls().size(), 1);
    const QStringList call = m_logind->calls().constFirst();
    QCOMPARE(call.at(0), QStringLiteral("sleep"));
    QCOMPARE(call.at(1), QStringLiteral("Respool"));
    QVERIFY(!call.at(2).isEmpty());
    QCOMPARE(call.at(3), QStringLiteral("delay"));
    monitor.setWatching(false);
    QTRY_COMPARE(m_logind->heldLocks(), 0);
    startWatching(monitor);
    QCOMPARE(m_logind->calls().size(), 2);
}

void TestPowerMonitor::lockGivenBackWhileItIsAsked()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    startWatching(monitor);
    monitor.setWatching(false);
    // Asked for, and not wanted any more before the answer can have come.
    monitor.setWatching(true);
    monitor.setWatching(false);
    QTRY_COMPARE(m_logind->calls().size(), 2);
    QTRY_COMPARE(m_logind->heldLocks(), 0);
    startWatching(monitor);
}

void TestPowerMonitor::allowed()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    startWatching(monitor);
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(announced.count(), 1);
    QCOMPARE(m_logind->heldLocks(), 1);
    monitor.allowSleep();
    QTRY_COMPARE_WITH_TIMEOUT(m_logind->heldLocks(), 0, 1000);
    sleep.asleep += 1h;
    m_logind->emitPrepareForSleep(false);
    QTRY_COMPARE(woken.count(), 1);
    QCOMPARE(sleptIn(woken, 0), 1h);
    QTRY_COMPARE(m_logind->heldLocks(), 1);
}

void TestPowerMonitor::nobodyAnswers()
{
    QCOMPARE(SystemPowerMonitor::Timing{}.answer, 4s);
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), {.answer = 200ms, .look = 1h, .overdue = 1h});
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    startWatching(monitor);
    QTest::ignoreMessage(QtWarningMsg, "going to sleep although not everything was stored in time");
    QElapsedTimer held;
    held.start();
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(m_logind->heldLocks(), 0);
    // Timers of Qt's may be early by a twentieth.
    QVERIFY2(held.elapsed() >= 190, qPrintable(QString::number(held.elapsed())));
    QCOMPARE(announced.count(), 1);
    // Too late, and no harm.
    monitor.allowSleep();
    m_logind->emitPrepareForSleep(false);
    QTRY_COMPARE(m_logind->heldLocks(), 1);
}

void TestPowerMonitor::answersOutOfTurnDoNothing()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    monitor.allowSleep();
    startWatching(monitor);
    monitor.allowSleep();
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(announced.count(), 1);
    QCOMPARE(m_logind->heldLocks(), 1);
}

void TestPowerMonitor::sleepsTwice()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    connect(&monitor, &PowerMonitor::aboutToSleep, &monitor, &PowerMonitor::allowSleep);
    startWatching(monitor);
    for (int i = 0; i < 2; ++i) {
        m_logind->emitPrepareForSleep(true);
        QTRY_COMPARE(m_logind->heldLocks(), 0);
        QCOMPARE(announced.count(), i + 1);
        sleep.asleep += std::chrono::minutes(i + 1);
        m_logind->emitPrepareForSleep(false);
        QTRY_COMPARE(woken.count(), i + 1);
        QCOMPARE(sleptIn(woken, i), std::chrono::minutes(i + 1));
        QTRY_COMPARE(m_logind->heldLocks(), 1);
    }
    QCOMPARE(m_logind->calls().size(), 3);
}

void TestPowerMonitor::oneWakePerSleep_data()
{
    QTest::addColumn<bool>("isNetFirst");
    QTest::newRow("the net is faster") << true;
    QTest::newRow("logind is faster") << false;
}

void TestPowerMonitor::oneWakePerSleep()
{
    QFETCH(bool, isNetFirst);
    FakeSleep sleep;
    const auto look = isNetFirst ? 10ms : 500ms;
    LogindPowerMonitor monitor(sleep.clock(), {.answer = 1h, .look = look, .overdue = 1h});
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    startWatching(monitor);
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(announced.count(), 1);
    monitor.allowSleep();
    sleep.asleep += 8h;
    if (isNetFirst)
        QTRY_COMPARE(woken.count(), 1);
    m_logind->emitPrepareForSleep(false);
    QTRY_COMPARE(m_logind->heldLocks(), 1);
    QTRY_COMPARE(woken.count(), 1);
    const int looks = sleep.looks;
    QTRY_VERIFY(sleep.looks > looks + 1);
    QCOMPARE(woken.count(), 1);
    QCOMPARE(sleptIn(woken, 0), 8h);
}

void TestPowerMonitor::calledOff()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    startWatching(monitor);
    m_logind->emitPrepareForSleep(true);
    m_logind->emitPrepareForSleep(false);
    QTRY_COMPARE(woken.count(), 1);
    QCOMPARE(sleptIn(woken, 0), 0ms);
    QTRY_COMPARE(m_logind->heldLocks(), 1);
}

void TestPowerMonitor::neverSaidToBeOver()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), {.answer = 1h, .look = 1h, .overdue = 50ms});
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    startWatching(monitor);
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(woken.count(), 1);
    QCOMPARE(announced.count(), 1);
}

void TestPowerMonitor::silentWhileNotWatching()
{
    FakeSleep sleep;
    FakeSleep otherSleep;
    LogindPowerMonitor monitor(sleep.clock(), {.answer = 1h, .look = 10ms, .overdue = 1h});
    LogindPowerMonitor other(otherSleep.clock(), {.answer = 1h, .look = 20ms, .overdue = 1h});
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    const QSignalSpy otherWoken(&other, &PowerMonitor::wokeUp);
    startWatching(monitor);
    monitor.setWatching(false);
    QTRY_COMPARE(m_logind->heldLocks(), 0);
    startWatching(other);
    sleep.asleep += 1h;
    const int looks = sleep.looks;
    const int otherLooks = otherSleep.looks;
    m_logind->emitPrepareForSleep(true);
    m_logind->emitPrepareForSleep(false);
    QTRY_COMPARE(otherWoken.count(), 1);
    QTRY_VERIFY(otherSleep.looks > otherLooks + 5);
    QCOMPARE(announced.count(), 0);
    QCOMPARE(woken.count(), 0);
    // Its timer, the faster of the two, does not run.
    QCOMPARE(sleep.looks, looks);
    // What was slept before watching is nobody's business.
    monitor.setWatching(true);
    QTRY_VERIFY(sleep.looks > looks + 3);
    QCOMPARE(woken.count(), 0);
}

void TestPowerMonitor::cameDuringSleep()
{
    // logind gives no lock while it prepares for sleep, and we did not hear that it began.
    m_logind->setRefusing(true);
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    QTest::ignoreMessage(QtWarningMsg, "no inhibitor lock from logind: \"asleep soon\"");
    monitor.setWatching(true);
    QTRY_COMPARE(m_logind->calls().size(), 1);
    m_logind->setRefusing(false);
    m_logind->emitPrepareForSleep(false);
    QTRY_COMPARE(m_logind->heldLocks(), 1);
    QCOMPARE(woken.count(), 0);
}

void TestPowerMonitor::logindRestarts()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    startWatching(monitor);
    m_logind.reset();
    m_logind = std::make_unique<MockLogind>(m_bus->address());
    QTRY_COMPARE(m_logind->heldLocks(), 1);
    QCOMPARE(m_logind->calls().size(), 1);
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(announced.count(), 1);
    monitor.allowSleep();
    QTRY_COMPARE(m_logind->heldLocks(), 0);
}

void TestPowerMonitor::logindVanishesBeforeSleep()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    startWatching(monitor);
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(announced.count(), 1);
    monitor.allowSleep();
    m_logind.reset();
    QTRY_COMPARE(woken.count(), 1);
    m_logind = std::make_unique<MockLogind>(m_bus->address());
    QTRY_COMPARE(m_logind->heldLocks(), 1);
    QCOMPARE(woken.count(), 1);
}

void TestPowerMonitor::logindComesLate()
{
    m_logind.reset();
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), {.answer = 1h, .look = 10ms, .overdue = 1h});
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    monitor.setWatching(true);
    sleep.asleep += 3s;
    QTRY_COMPARE(woken.count(), 1);
    m_logind = std::make_unique<MockLogind>(m_bus->address());
    QTRY_COMPARE(m_logind->heldLocks(), 1);
}

void TestPowerMonitor::strangersAreNotBelieved()
{
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
    startWatching(monitor);
    auto stranger = QDBusConnection::connectToBus(m_bus->address(), QStringLiteral("stranger"));
    auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                             QStringLiteral("org.freedesktop.login1.Manager"),
                                             QStringLiteral("PrepareForSleep"));
    signal << true;
    QVERIFY(stranger.send(signal));
    // On the same way after it, so that the bus has passed the signal on.
    QVERIFY(stranger.registerService(QStringLiteral("org.example.stranger")));
    QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
    // The news of the restart comes the same way, so the stranger's was there before.
    m_logind.reset();
    m_logind = std::make_unique<MockLogind>(m_bus->address());
    QTRY_COMPARE(m_logind->heldLocks(), 1);
    QCOMPARE(announced.count(), 0);
}

void TestPowerMonitor::withoutAnswerFromABus_data()
{
    QTest::addColumn<bool>("isListening");
    QTest::newRow("no bus") << false;
    QTest::newRow("a bus that accepts and says nothing") << true;
}

void TestPowerMonitor::withoutAnswerFromABus()
{
    QFETCH(bool, isListening);
    const QTemporaryDir folder;
    const QString socket = folder.filePath(QStringLiteral("bus"));
    QLocalServer server;
    if (isListening)
        QVERIFY(server.listen(socket));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + socket.toLocal8Bit());
    QElapsedTimer blocked;
    blocked.start();
    FakeSleep sleep;
    {
        LogindPowerMonitor monitor(sleep.clock(), {.answer = 1h, .look = 10ms, .overdue = 1h});
        const QSignalSpy announced(&monitor, &PowerMonitor::aboutToSleep);
        const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
        monitor.setWatching(true);
        QVERIFY(blocked.elapsed() < 1000);
        if (isListening) {
            QTRY_VERIFY(server.hasPendingConnections());
            // It is given up before Qt could be made to wait for it.
            const std::unique_ptr<QLocalSocket> line(server.nextPendingConnection());
            QTRY_COMPARE_WITH_TIMEOUT(line->state(), QLocalSocket::UnconnectedState, 10'000);
            QVERIFY(QThreadPool::globalInstance()->waitForDone(1000));
        }
        sleep.asleep += 2001ms;
        QTRY_COMPARE(woken.count(), 1);
        QCOMPARE(sleptIn(woken, 0), 2001ms);
        sleep.asleep += 1999ms;
        const int looks = sleep.looks;
        QTRY_VERIFY(sleep.looks > looks + 2);
        QCOMPARE(woken.count(), 1);
        QCOMPARE(announced.count(), 0);
        monitor.allowSleep();
        blocked.start();
    }
    QVERIFY(blocked.elapsed() < 1000);
}

void TestPowerMonitor::busComesLate()
{
    const QTemporaryDir folder;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS",
            "unix:path=" + folder.filePath(QStringLiteral("none")).toLocal8Bit());
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), {.answer = 1h, .look = 10ms, .overdue = 1h});
    const QSignalSpy woken(&monitor, &PowerMonitor::wokeUp);
    monitor.setWatching(true);
    sleep.asleep += 1h;
    QTRY_COMPARE(woken.count(), 1);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLocal8Bit());
    monitor.setWatching(false);
    startWatching(monitor);
}

void TestPowerMonitor::endsWhileItOpensTheBus()
{
    for (int turns = 0; turns < 20; ++turns) {
        FakeSleep sleep;
        LogindPowerMonitor monitor(sleep.clock(), never);
        monitor.setWatching(true);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
    }
    FakeSleep sleep;
    LogindPowerMonitor monitor(sleep.clock(), never);
    startWatching(monitor);
    QCOMPARE(m_logind->heldLocks(), 1);
}

void TestPowerMonitor::findsBuses_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QString>("socket");
    QTest::addColumn<bool>("isAbstract");
    const auto row = [](const char *name, const char *set, const char *socket,
                        bool isAbstract = false) {
        QTest::newRow(name) << QByteArray(set) << QString::fromLatin1(socket) << isAbstract;
    };
    row("usual place", "", "/run/dbus/system_bus_socket");
    row("path", "unix:path=/a/bus", "/a/bus");
    row("with the bus's id", "unix:path=/a/bus,guid=12", "/a/bus");
    row("id first", "unix:guid=12,path=/a/bus", "/a/bus");
    row("escaped", "unix:path=/a%20b/c%3b", "/a b/c;");
    row("abstract", "unix:abstract=/a/bus,guid=12", "/a/bus", true);
    row("second", "tcp:host=localhost,port=1;unix:path=/a/bus", "/a/bus");
    row("none of ours", "tcp:host=localhost,port=1", "");
    row("nonsense", "unix:", "");
}

void TestPowerMonitor::findsBuses()
{
    QFETCH(QByteArray, set);
    QFETCH(QString, socket);
    QFETCH(bool, isAbstract);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", set);
    const BusAddress address = systemBusAddress();
    QCOMPARE(address.socket, socket);
    QCOMPARE(address.isAbstract, isAbstract);
    QCOMPARE(address.text.isEmpty(), socket.isEmpty());
}

void TestPowerMonitor::systemsOwn()
{
    // Over a socket without a file, which not all buses have.
    m_logind.reset();
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start(true));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLocal8Bit());
    m_logind = std::make_unique<MockLogind>(m_bus->address());
    const auto before = timeAsleep();
    QVERIFY(before >= 0ms);
    const auto monitor = PowerMonitor::create();
    const QSignalSpy announced(monitor.get(), &PowerMonitor::aboutToSleep);
    startWatching(*monitor);
    m_logind->emitPrepareForSleep(true);
    QTRY_COMPARE(announced.count(), 1);
    monitor->allowSleep();
    QTRY_COMPARE(m_logind->heldLocks(), 0);
}

QTEST_GUILESS_MAIN(TestPowerMonitor)
#include "tst_powermonitor.moc"
