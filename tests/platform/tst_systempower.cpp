// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systempower.h"
#include "core/platform/taskbarprogress.h"
#include "tests/platform/mockdesktop.h"
#include "tests/platform/mocklogind.h"
#include "tests/platform/privatebus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace respool;

/// What Respool asks of the desktop's buses beside notifications: sleep, the end of the computer's
/// work, progress in the task bar.
class TestSystemPower final : public QObject
{
    Q_OBJECT

public slots:
    // Named to QtDBus as text.
    void handleUpdate(const QString &application, const QVariantMap &properties);

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksLogind_data();
    void asksLogind();
    void asksTheDesktopWhereLogindRefuses_data();
    void asksTheDesktopWhereLogindRefuses();
    void tellsWhatAllRefuse_data();
    void tellsWhatAllRefuse();
    void isAskedOnceAtATime();
    void progressGoesToTheLauncher();

private:
    std::unique_ptr<PrivateBus> m_bus;
    QStringList m_applications;
    QList<QVariantMap> m_updates;
};

void TestSystemPower::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
}

void TestSystemPower::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toLocal8Bit());
}

void TestSystemPower::cleanup()
{
    m_bus.reset();
}

void TestSystemPower::asksLogind_data()
{
    QTest::addColumn<SystemPower::Act>("act");
    QTest::addColumn<QString>("method");
    QTest::newRow("sleep") << SystemPower::Act::Sleep << QStringLiteral("Suspend");
    QTest::newRow("shut down") << SystemPower::Act::ShutDown << QStringLiteral("PowerOff");
}

void TestSystemPower::asksLogind()
{
    QFETCH(SystemPower::Act, act);
    QFETCH(QString, method);
    const MockLogind logind(m_bus->address());
    const MockPowerControl desktop(m_bus->address());
    const auto power = SystemPower::create();
    QSignalSpy refused(power.get(), &SystemPower::refused);
    power->request(act);
    QTRY_COMPARE(logind.powerCalls(), QStringList{method});
    // A second wish is carried out as well once the first is answered.
    const auto isAskedAgain = [&] {
        power->request(act);
        return logind.powerCalls().size() >= 2;
    };
    QTRY_VERIFY(isAskedAgain());
    QVERIFY(desktop.calls().isEmpty());
    QVERIFY(refused.isEmpty());
}

void TestSystemPower::asksTheDesktopWhereLogindRefuses_data()
{
    QTest::addColumn<bool>("hasLogind");
    QTest::addColumn<SystemPower::Act>("act");
    QTest::addColumn<QString>("method");
    QTest::newRow("refused sleep") << true << SystemPower::Act::Sleep << QStringLiteral("Suspend");
    QTest::newRow("no logind, shut down")
        << false << SystemPower::Act::ShutDown << QStringLiteral("Shutdown");
}

void TestSystemPower::asksTheDesktopWhereLogindRefuses()
{
    QFETCH(bool, hasLogind);
    QFETCH(SystemPower::Act, act);
    QFETCH(QString, method);
    std::unique_ptr<MockLogind> logind;
    if (hasLogind) {
        logind = std::make_unique<MockLogind>(m_bus->address());
        logind->setRefusing(true);
    }
    const MockPowerControl desktop(m_bus->address());
    const auto power = SystemPower::create();
    QSignalSpy refused(power.get(), &SystemPower::refused);
    power->request(act);
    QTRY_COMPARE(desktop.calls(), QStringList{method});
    QVERIFY(refused.isEmpty());
}

void TestSystemPower::tellsWhatAllRefuse_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("nobody can do it") << true;
    QTest::newRow("no bus") << false;
}

void TestSystemPower::tellsWhatAllRefuse()
{
    QFETCH(bool, hasBus);
    if (!hasBus)
        m_bus->stop();
    const auto power = SystemPower::create();
    QSignalSpy refused(power.get(), &SystemPower::refused);
    power->request(SystemPower::Act::ShutDown);
    QCOMPARE(refused.size(), 0); // not from within the call
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10'000);
    QCOMPARE(refused.first().at(0).value<SystemPower::Act>(), SystemPower::Act::ShutDown);
    QVERIFY(!refused.first().at(1).toString().isEmpty());
    power->request(SystemPower::Act::Sleep);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 2, 10'000);
}

void TestSystemPower::isAskedOnceAtATime()
{
    MockLogind logind(m_bus->address());
    logind.setRefusing(true);
    const auto power = SystemPower::create();
    QSignalSpy refused(power.get(), &SystemPower::refused);
    power->request(SystemPower::Act::Sleep);
    power->request(SystemPower::Act::Sleep);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(logind.powerCalls().size(), 1);
}

void TestSystemPower::handleUpdate(const QString &application, const QVariantMap &properties)
{
    m_applications.append(application);
    m_updates.append(properties);
}

void TestSystemPower::progressGoesToTheLauncher()
{
    QDBusConnection launcher =
        QDBusConnection::connectToBus(m_bus->address(), QStringLiteral("launcher"));
    QVERIFY(
        launcher.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), this, SLOT(handleUpdate(QString, QVariantMap))));
    const auto taskbar = TaskbarProgress::create();
    taskbar->clear(0); // nothing was shown: no reason to speak to the bus
    taskbar->show(42, 0);
    QTRY_COMPARE(m_updates.size(), 1);
    QCOMPARE(m_applications.first(), QStringLiteral("application://respool.desktop"));
    QCOMPARE(m_updates.first().value(QStringLiteral("progress")).toDouble(), 0.42);
    QCOMPARE(m_updates.first().value(QStringLiteral("progress-visible")).toBool(), true);
    taskbar->clear(0);
    QTRY_COMPARE(m_updates.size(), 2);
    QCOMPARE(m_updates.last().value(QStringLiteral("progress-visible")).toBool(), false);
    QDBusConnection::disconnectFromBus(QStringLiteral("launcher"));
}

QTEST_GUILESS_MAIN(TestSystemPower)
#include "tst_systempower.moc"
