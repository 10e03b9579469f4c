// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemnetworkmonitor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace respool;
using Reachability = QNetworkInformation::Reachability;

class TestNetworkMonitor final : public QObject
{
    Q_OBJECT

private slots:
    void onlineAtFirst();
    void knowsWhatIsOffline_data();
    void knowsWhatIsOffline();
    void tellsChangesOnce();
    void silentBus();
    void withoutBackend();
    void withTheSystems();
};

void TestNetworkMonitor::onlineAtFirst()
{
    const auto monitor = NetworkMonitor::create();
    QVERIFY(monitor->isOnline());
    // Nothing is loaded while the program starts.
    QVERIFY(!QNetworkInformation::instance());
}

void TestNetworkMonitor::knowsWhatIsOffline_data()
{
    QTest::addColumn<Reachability>("reachability");
    QTest::addColumn<bool>("isOnline");
    QTest::newRow("unknown") << Reachability::Unknown << true;
    QTest::newRow("disconnected") << Reachability::Disconnected << false;
    QTest::newRow("local") << Reachability::Local << true;
    QTest::newRow("site") << Reachability::Site << true;
    QTest::newRow("online") << Reachability::Online << true;
}

void TestNetworkMonitor::knowsWhatIsOffline()
{
    QFETCH(Reachability, reachability);
    QFETCH(bool, isOnline);
    SystemNetworkMonitor monitor;
    monitor.handleReachability(reachability);
    QCOMPARE(monitor.isOnline(), isOnline);
}

void TestNetworkMonitor::tellsChangesOnce()
{
    SystemNetworkMonitor monitor;
    const QSignalSpy changed(&monitor, &NetworkMonitor::onlineChanged);
    for (const auto reachability :
         {Reachability::Online, Reachability::Disconnected, Reachability::Disconnected,
          Reachability::Local, Reachability::Online, Reachability::Unknown})
        monitor.handleReachability(reachability);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toBool(), false);
    QCOMPARE(changed.at(1).at(0).toBool(), true);
}

void TestNetworkMonitor::silentBus()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux asks a message bus");
#endif
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(QStringLiteral("bus"))));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + server.fullServerName().toLocal8Bit());
    QElapsedTimer blocked;
    blocked.start();
    const auto monitor = NetworkMonitor::create();
    QVERIFY(blocked.elapsed() < 1000);
    QTRY_VERIFY(server.hasPendingConnections());
    // It is asked, and given up: only then is the line cut.
    const std::unique_ptr<QLocalSocket> line(server.nextPendingConnection());
    QTRY_COMPARE_WITH_TIMEOUT(line->state(), QLocalSocket::UnconnectedState, 10'000);
    QVERIFY(monitor->isOnline());
    QVERIFY(!QNetworkInformation::instance());
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}

void TestNetworkMonitor::withoutBackend()
{
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    SystemNetworkMonitor monitor;
    QTest::ignoreMessage(QtInfoMsg, "nobody here knows whether there is a network");
    QLoggingCategory::setFilterRules(QStringLiteral("respool.platform.info=true"));
    monitor.load();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    QVERIFY(!QNetworkInformation::instance());
    QVERIFY(monitor.isOnline());
    QCoreApplication::setLibraryPaths(paths);
}

void TestNetworkMonitor::withTheSystems()
{
    if (QNetworkInformation::availableBackends().isEmpty())
        QSKIP("Qt's plugins for this system are not installed");
    const auto monitor = NetworkMonitor::create();
#ifdef Q_OS_LINUX
    // Rather none than GLib's, which never tells of a change.
    if (!QTest::qWaitFor([] { return QNetworkInformation::instance() != nullptr; })) {
        QVERIFY(monitor->isOnline());
        QSKIP("there is no NetworkManager here");
    }
    QCOMPARE(QNetworkInformation::instance()->backendName(), QStringLiteral("networkmanager"));
#else
    QTRY_VERIFY(QNetworkInformation::instance());
#endif
    const bool isDisconnected =
        QNetworkInformation::instance()->reachability() == Reachability::Disconnected;
    QTRY_COMPARE(monitor->isOnline(), !isDisconnected);
}

QTEST_GUILESS_MAIN(TestNetworkMonitor)
#include "tst_networkmonitor.moc"
