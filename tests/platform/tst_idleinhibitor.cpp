// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/idleinhibitor.h"
#include "tests/platform/mockdesktop.h"
#include "tests/platform/mocklogind.h"
#include "tests/platform/privatebus.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace respool;

class TestIdleInhibitor final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksTheFirstThatIsThere_data();
    void asksTheFirstThatIsThere();
    void whatItSays();
    void refusedByAll();
    void noServices();
    void withoutAnswerFromABus_data();
    void withoutAnswerFromABus();
    void logindAloneWithoutASessionBus();
    void notWantedAnyMore_data();
    void notWantedAnyMore();
    void holderGoesAndReturns();
    void endsWithTheProgram_data();
    void endsWithTheProgram();

private:
    /// Starts those whose letters are in @p names: p, s, l.
    void start(const QString &names);
    /// Who holds it, in the same letters.
    [[nodiscard]] QString holders() const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<MockPowerManager> m_powerManager;
    std::unique_ptr<MockSessionManager> m_sessionManager;
    std::unique_ptr<MockLogind> m_logind;
};

void TestIdleInhibitor::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
}

void TestIdleInhibitor::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toLocal8Bit());
}

void TestIdleInhibitor::cleanup()
{
    m_powerManager.reset();
    m_sessionManager.reset();
    m_logind.reset();
    m_bus.reset();
}

void TestIdleInhibitor::start(const QString &names)
{
    if (names.contains(u'p'))
        m_powerManager = std::make_unique<MockPowerManager>(m_bus->address());
    if (names.contains(u's'))
        m_sessionManager = std::make_unique<MockSessionManager>(m_bus->address());
    if (names.contains(u'l'))
        m_logind = std::make_unique<MockLogind>(m_bus->address());
}

QString TestIdleInhibitor::holders() const
{
    QString names;
    if (m_powerManager)
        names += QString(m_powerManager->held(), u'p');
    if (m_sessionManager)
        names += QString(m_sessionManager->held(), u's');
    if (m_logind)
        names += QString(m_logind->heldLocks(), u'l');
    return names;
}

void TestIdleInhibitor::asksTheFirstThatIsThere_data()
{
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("refusing");
    QTest::addColumn<QString>("holder");
    const auto row = [](const char *name, const char *services, const char *refusing,
                        const char *holder) {
        QTest::newRow(name) << QString::fromLatin1(services) << QString::fromLatin1(refusing)
                            << QString::fromLatin1(holder);
    };
    row("power manager", "p", "", "p");
    row("session manager", "s", "", "s");
    row("logind", "l", "", "l");
    row("all", "psl", "", "p");
    row("session manager and logind", "sl", "", "s");
    row("power manager refuses", "psl", "p", "s");
    row("both refuse", "psl", "ps", "l");
}

void TestIdleInhibitor::asksTheFirstThatIsThere()
{
    QFETCH(QString, services);
    QFETCH(QString, refusing);
    QFETCH(QString, holder);
    start(services);
    if (m_powerManager)
        m_powerManager->setRefusing(refusing.contains(u'p'));
    if (m_sessionManager)
        m_sessionManager->setRefusing(refusing.contains(u's'));
    const auto inhibitor = IdleInhibitor::create();
    const QSignalSpy changed(inhibitor.get(), &IdleInhibitor::activeChanged);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!inhibitor->isActive());
        inhibitor->setActive(true);
        inhibitor->setActive(true);
        // Nobody has answered yet.
        QVERIFY(!inhibitor->isActive());
        QTRY_VERIFY(inhibitor->isActive());
        QCOMPARE(holders(), holder);
        QCOMPARE(changed.count(), 2 * i + 1);
        QCOMPARE(changed.constLast().constFirst().toBool(), true);
        inhibitor->setActive(false);
        QVERIFY(!inhibitor->isActive());
        QTRY_COMPARE(holders(), QString());
        QCOMPARE(changed.count(), 2 * i + 2);
        QCOMPARE(changed.constLast().constFirst().toBool(), false);
    }
}

void TestIdleInhibitor::whatItSays()
{
    start(QStringLiteral("psl"));
    m_powerManager->setRefusing(true);
    m_sessionManager->setRefusing(true);
    const auto inhibitor = IdleInhibitor::create();
    inhibitor->setActive(true);
    QTRY_VERIFY(inhibitor->isActive());
    const QVariantList first = m_powerManager->calls().constFirst();
    QCOMPARE(first.at(0).toString(), QStringLiteral("Respool"));
    const QString reason = first.at(1).toString();
    QVERIFY(!reason.isEmpty());
    // 4 keeps the computer awake and lets the screen go dark.
    QCOMPARE(m_sessionManager->calls().constFirst(),
             (QVariantList{QStringLiteral("respool"), 0U, reason, 4U}));
    QCOMPARE(m_logind->calls().constFirst(),
             (QStringList{QStringLiteral("idle"), QStringLiteral("Respool"), reason,
                          QStringLiteral("block")}));
}

void TestIdleInhibitor::refusedByAll()
{
    start(QStringLiteral("psl"));
    m_powerManager->setRefusing(true);
    m_sessionManager->setRefusing(true);
    m_logind->setRefusing(true);
    const auto inhibitor = IdleInhibitor::create();
    QTest::ignoreMessage(QtWarningMsg, "no inhibitor lock from logind: \"asleep soon\"");
    inhibitor->setActive(true);
    QTRY_COMPARE(m_logind->calls().size(), 1);
    // Another one's full round proves that the refusal has arrived.
    m_powerManager->setRefusing(false);
    const auto other = IdleInhibitor::create();
    other->setActive(true);
    QTRY_VERIFY(other->isActive());
    QVERIFY(!inhibitor->isActive());
}

void TestIdleInhibitor::noServices()
{
    const auto inhibitor = IdleInhibitor::create();
    const QSignalSpy changed(inhibitor.get(), &IdleInhibitor::activeChanged);
    inhibitor->setActive(true);
    start(QStringLiteral("l"));
    QTRY_VERIFY(inhibitor->isActive());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(holders(), QStringLiteral("l"));
}

void TestIdleInhibitor::withoutAnswerFromABus_data()
{
    QTest::addColumn<bool>("isListening");
    QTest::newRow("no bus") << false;
    QTest::newRow("a bus that accepts and says nothing") << true;
}

void TestIdleInhibitor::withoutAnswerFromABus()
{
    QFETCH(bool, isListening);
    start(QStringLiteral("p"));
    const QTemporaryDir folder;
    const QString socket = folder.filePath(QStringLiteral("bus"));
    QLocalServer server;
    if (isListening)
        QVERIFY(server.listen(socket));
    const QByteArray address = "unix:path=" + socket.toLocal8Bit();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    QElapsedTimer blocked;
    blocked.start();
    const auto inhibitor = IdleInhibitor::create();
    const QSignalSpy changed(inhibitor.get(), &IdleInhibitor::activeChanged);
    inhibitor->setActive(true);
    QVERIFY(blocked.elapsed() < 1000);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toLocal8Bit());
    const auto other = IdleInhibitor::create();
    other->setActive(true);
    QTRY_VERIFY(other->isActive());
    QVERIFY(!inhibitor->isActive());
    QCOMPARE(changed.count(), 0);
    if (isListening)
        return;
    // The next wish looks for a bus again.
    inhibitor->setActive(false);
    inhibitor->setActive(true);
    QTRY_COMPARE(holders(), QStringLiteral("pp"));
}

void TestIdleInhibitor::logindAloneWithoutASessionBus()
{
    start(QStringLiteral("l"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    const auto inhibitor = IdleInhibitor::create();
    inhibitor->setActive(true);
    QTRY_VERIFY(inhibitor->isActive());
    QCOMPARE(holders(), QStringLiteral("l"));
}

void TestIdleInhibitor::notWantedAnyMore_data()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"p", "s", "l"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

void TestIdleInhibitor::notWantedAnyMore()
{
    QFETCH(QString, service);
    start(service);
    const auto inhibitor = IdleInhibitor::create();
    inhibitor->setActive(true);
    QTRY_VERIFY(inhibitor->isActive());
    inhibitor->setActive(false);
    QTRY_COMPARE(holders(), QString());
    const QSignalSpy changed(inhibitor.get(), &IdleInhibitor::activeChanged);
    // The bus is open now, so the question goes out, and comes back granted but unwanted.
    inhibitor->setActive(true);
    inhibitor->setActive(false);
    inhibitor->setActive(true);
    QTRY_VERIFY(inhibitor->isActive());
    QTRY_COMPARE(holders(), service);
    QCOMPARE(changed.count(), 1);
}

void TestIdleInhibitor::holderGoesAndReturns()
{
    start(QStringLiteral("psl"));
    const auto inhibitor = IdleInhibitor::create();
    const QSignalSpy changed(inhibitor.get(), &IdleInhibitor::activeChanged);
    inhibitor->setActive(true);
    QTRY_COMPARE(holders(), QStringLiteral("p"));
    QTRY_VERIFY(inhibitor->isActive());
    m_powerManager.reset();
    QTRY_COMPARE(holders(), QStringLiteral("s"));
    m_sessionManager.reset();
    QTRY_COMPARE(holders(), QStringLiteral("l"));
    QTRY_VERIFY(inhibitor->isActive());
    m_logind.reset();
    QTRY_VERIFY(!inhibitor->isActive());
    start(QStringLiteral("l"));
    QTRY_COMPARE(holders(), QStringLiteral("l"));
    // Better ones take over, whichever comes first; a worse one does not.
    start(QStringLiteral("p"));
    QTRY_COMPARE(holders(), QStringLiteral("p"));
    QTRY_VERIFY(inhibitor->isActive());
    const auto changes = changed.count();
    start(QStringLiteral("s"));
    inhibitor->setActive(false);
    QTRY_COMPARE(holders(), QString());
    QCOMPARE(changed.count(), changes + 1);
    QVERIFY(m_sessionManager->calls().isEmpty());
}

void TestIdleInhibitor::endsWithTheProgram_data()
{
    notWantedAnyMore_data();
}

void TestIdleInhibitor::endsWithTheProgram()
{
    QFETCH(QString, service);
    start(service);
    auto inhibitor = IdleInhibitor::create();
    inhibitor->setActive(true);
    QTRY_VERIFY(inhibitor->isActive());
    inhibitor.reset();
    QTRY_COMPARE(holders(), QString());
}

QTEST_GUILESS_MAIN(TestIdleInhibitor)
#include "tst_idleinhibitor.moc"
