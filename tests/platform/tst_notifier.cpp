// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/notifier.h"
#include "core/platform/notifier_linux.h"
#include "tests/platform/mocknotifications.h"
#include "tests/platform/privatebus.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace respool;

namespace {

constexpr auto ended = Notifier::Topic::Ended;
constexpr auto countdown = Notifier::Topic::Countdown;

Notification named(const QString &title)
{
    Notification notification;
    notification.title = title;
    notification.text = QStringLiteral("text");
    notification.actions = {{QStringLiteral("default"), QStringLiteral("Show")}};
    return notification;
}

} // namespace

class TestNotifier final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bodiesAreText_data();
    void bodiesAreText();
    void titlesAreOneLine();
    void whatIsShown();
    void anUrgentOneStays();
    void markupIsEscapedOnlyWhereItIsRead_data();
    void markupIsEscapedOnlyWhereItIsRead();
    void aNewOneReplacesTheOneBefore();
    void aClosedOneIsNotReplaced();
    void actionsComeBack();
    void othersCannotInvokeActions();
    void serversWithoutActionsGetNone();
    void withdrawn_data();
    void withdrawn();
    void refusedByTheServer();
    void noServer();
    void silentBus();
    void anotherServerTakesOver();

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<MockNotifications> m_server;
};

void TestNotifier::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
}

void TestNotifier::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toLocal8Bit());
    m_server = std::make_unique<MockNotifications>(m_bus->address());
}

void TestNotifier::cleanup()
{
    m_server.reset();
    m_bus.reset();
}

void TestNotifier::bodiesAreText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain", QStringLiteral("Film"), QStringLiteral("Film"));
    row("markup", QStringLiteral("<b>a</b> & <img src=\"file:///etc/passwd\">"),
        QStringLiteral(
            "&lt;b&gt;a&lt;/b&gt; &amp; &lt;img src=&quot;file:///etc/passwd&quot;&gt;"));
    row("control characters", QStringLiteral("a\x1b[31m\tb\a"), QStringLiteral("a [31m b"));
    row("lines stay", QStringLiteral("a\nb"), QStringLiteral("a\nb"));
    row("endless", QString(10'000, u'x'), QString(400, u'x') + u'…');
    const QString smile = QStringLiteral("😀");
    row("not torn", QString(399, u'x') + smile + smile, QString(399, u'x') + u'…');
    // Escaping comes after cutting: no half of an entity is shown.
    row("cut, then escaped", QString(500, u'&'), QStringLiteral("&amp;").repeated(400) + u'…');
}

void TestNotifier::bodiesAreText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(notificationBody(text, true), shown);
}

void TestNotifier::titlesAreOneLine()
{
    QCOMPARE(notificationTitle(QStringLiteral(" a\nb\t<i>c</i> ")), QStringLiteral("a b <i>c</i>"));
    QCOMPARE(notificationTitle(QString(1000, u'x')).size(), 121);
}

void TestNotifier::whatIsShown()
{
    const auto notifier = Notifier::create();
    Notification notification = named(QStringLiteral("Completed"));
    notification.actions.append({QStringLiteral("open"), QStringLiteral("Open")});
    notifier->show(ended, notification);
    QTRY_COMPARE(m_server->notes().size(), 1);
    const MockNotifications::Note note = m_server->notes().first();
    QCOMPARE(note.summary, QStringLiteral("Completed"));
    QCOMPARE(note.body, QStringLiteral("text"));
    QCOMPARE(note.actions.join(u' '), QStringLiteral("default Show open Open"));
    QCOMPARE(note.hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("respool"));
    QCOMPARE(note.hints.value(QStringLiteral("urgency")).toInt(), 1);
    QCOMPARE(note.timeout, -1);
}

void TestNotifier::anUrgentOneStays()
{
    const auto notifier = Notifier::create();
    Notification notification = named(QStringLiteral("Shut down"));
    notification.isUrgent = true;
    notifier->show(countdown, notification);
    QTRY_COMPARE(m_server->notes().size(), 1);
    const MockNotifications::Note note = m_server->notes().first();
    QCOMPARE(note.hints.value(QStringLiteral("urgency")).metaType(), QMetaType::fromType<uchar>());
    QCOMPARE(note.hints.value(QStringLiteral("urgency")).toInt(), 2);
    QCOMPARE(note.timeout, 0);
}

void TestNotifier::markupIsEscapedOnlyWhereItIsRead_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("reads markup") << QStringList{QStringLiteral("body-markup")}
                                  << QStringLiteral("&lt;b&gt;");
    QTest::newRow("does not") << QStringList{} << QStringLiteral("<b>");
}

void TestNotifier::markupIsEscapedOnlyWhereItIsRead()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, body);
    m_server->setCapabilities(capabilities);
    const auto notifier = Notifier::create();
    Notification notification = named(QStringLiteral("<u>"));
    notification.text = QStringLiteral("<b>");
    notifier->show(ended, notification);
    QTRY_COMPARE(m_server->notes().size(), 1);
    QCOMPARE(m_server->notes().first().body, body);
    QCOMPARE(m_server->notes().first().summary, QStringLiteral("<u>"));
}

void TestNotifier::aNewOneReplacesTheOneBefore()
{
    const auto notifier = Notifier::create();
    m_server->setSlow(true);
    notifier->show(ended, named(QStringLiteral("one")));
    notifier->show(countdown, named(QStringLiteral("other")));
    QTRY_COMPARE(m_server->notes().size(), 2);
    // While the answer is on its way only the newest is kept.
    notifier->show(ended, named(QStringLiteral("two")));
    notifier->show(ended, named(QStringLiteral("three")));
    m_server->setSlow(false);
    QTRY_COMPARE(m_server->notes().size(), 3);
    const QList<MockNotifications::Note> notes = m_server->notes();
    QCOMPARE(notes.at(0).replaces, 0U);
    QCOMPARE(notes.at(1).replaces, 0U);
    QCOMPARE(notes.at(2).summary, QStringLiteral("three"));
    QCOMPARE(notes.at(2).replaces, notes.at(0).id);
}

void TestNotifier::aClosedOneIsNotReplaced()
{
    const auto notifier = Notifier::create();
    QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
    notifier->show(ended, named(QStringLiteral("one")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    const uint id = m_server->notes().first().id;
    // Only when the answer has come is it known which one is closed.
    const auto isAnswered = [this, id, &invoked] {
        m_server->invoke(id, QStringLiteral("default"));
        return invoked.wait(50);
    };
    QTRY_VERIFY(isAnswered());
    m_server->dismiss(id);
    // Signals of one sender keep their order: what is sent after that one comes after it.
    invoked.clear();
    notifier->show(countdown, named(QStringLiteral("other")));
    QTRY_COMPARE(m_server->notes().size(), 2);
    notifier->show(ended, named(QStringLiteral("two")));
    QTRY_COMPARE(m_server->notes().size(), 3);
    QCOMPARE(m_server->notes().last().replaces, 0U);
}

void TestNotifier::actionsComeBack()
{
    const auto notifier = Notifier::create();
    QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
    notifier->show(countdown, named(QStringLiteral("one")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    const uint id = m_server->notes().first().id;
    m_server->invoke(id + 1, QStringLiteral("foreign"));
    m_server->invoke(id, QStringLiteral("cancel"));
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked.first().at(0).value<Notifier::Topic>(), countdown);
    QCOMPARE(invoked.first().at(1).toString(), QStringLiteral("cancel"));
}

void TestNotifier::othersCannotInvokeActions()
{
    const auto notifier = Notifier::create();
    QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
    notifier->show(countdown, named(QStringLiteral("one")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    const uint id = m_server->notes().first().id;
    const QDBusConnection stranger =
        QDBusConnection::connectToBus(m_bus->address(), QStringLiteral("stranger"));
    sendActionInvoked(stranger, id, QStringLiteral("forged"));
    // A call that the bus answers: what was sent before has arrived then.
    stranger.call(QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
    m_server->invoke(id, QStringLiteral("real"));
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked.first().at(1).toString(), QStringLiteral("real"));
}

void TestNotifier::serversWithoutActionsGetNone()
{
    m_server->setCapabilities({QStringLiteral("body")});
    const auto notifier = Notifier::create();
    notifier->show(ended, named(QStringLiteral("one")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    QVERIFY(m_server->notes().first().actions.isEmpty());
}

void TestNotifier::withdrawn_data()
{
    QTest::addColumn<bool>("isSlow");
    QTest::newRow("after its answer") << false;
    QTest::newRow("before its answer") << true;
}

void TestNotifier::withdrawn()
{
    QFETCH(bool, isSlow);
    m_server->setSlow(isSlow);
    const auto notifier = Notifier::create();
    QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
    notifier->show(countdown, named(QStringLiteral("one")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    const uint id = m_server->notes().first().id;
    if (!isSlow) {
        m_server->invoke(id, QStringLiteral("default"));
        QTRY_COMPARE(invoked.size(), 1); // so its answer has come, too
    }
    notifier->withdraw(countdown);
    m_server->setSlow(false);
    QTRY_COMPARE(m_server->closed(), QList<uint>{id});
}

void TestNotifier::refusedByTheServer()
{
    m_server->setRefusing(true);
    const auto notifier = Notifier::create();
    QSignalSpy refused(notifier.get(), &Notifier::refused);
    notifier->show(ended, named(QStringLiteral("one")));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).value<Notification>(), named(QStringLiteral("one")));
    m_server->setRefusing(false);
    notifier->show(ended, named(QStringLiteral("two")));
    QTRY_COMPARE(m_server->notes().size(), 2);
    QCOMPARE(m_server->notes().last().replaces, 0U);
}

void TestNotifier::noServer()
{
    m_server.reset();
    const auto notifier = Notifier::create();
    QSignalSpy refused(notifier.get(), &Notifier::refused);
    notifier->show(ended, named(QStringLiteral("one")));
    QCOMPARE(refused.size(), 0); // not from within the call
    QTRY_COMPARE(refused.size(), 1);
    // One that comes later is used.
    m_server = std::make_unique<MockNotifications>(m_bus->address());
    notifier->show(ended, named(QStringLiteral("two")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    QCOMPARE(refused.size(), 1);
}

void TestNotifier::silentBus()
{
    const QTemporaryDir folder;
    QLocalServer silent;
    const QString path = folder.filePath(QStringLiteral("bus"));
    QVERIFY(silent.listen(path));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toLocal8Bit());
    QElapsedTimer time;
    time.start();
    const auto notifier = Notifier::create();
    QSignalSpy refused(notifier.get(), &Notifier::refused);
    notifier->show(ended, named(QStringLiteral("one")));
    QVERIFY2(time.elapsed() < 100, "the main thread waited");
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10'000);
}

void TestNotifier::anotherServerTakesOver()
{
    const auto notifier = Notifier::create();
    notifier->show(ended, named(QStringLiteral("one")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    m_server.reset();
    m_server = std::make_unique<MockNotifications>(m_bus->address());
    m_server->setCapabilities({});
    // Ids of the one before mean nothing to it, and its capabilities are others.
    notifier->show(ended, named(QStringLiteral("two")));
    QTRY_COMPARE(m_server->notes().size(), 1);
    QCOMPARE(m_server->notes().first().replaces, 0U);
    QVERIFY(m_server->notes().first().actions.isEmpty());
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
