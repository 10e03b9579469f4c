// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/clipboardwatch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace respool;

/// The platform of tests does not know who has copied something: all of it counts as copied
/// elsewhere.
class TestClipboardWatch final : public QObject
{
    Q_OBJECT

private slots:
    void knowsAddresses_data();
    void knowsAddresses();
    void leavesSecretsAlone_data();
    void leavesSecretsAlone();
    void tellsEachOnce();
    void tellsOnlyWhileItWatches();
};

void TestClipboardWatch::knowsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const QString one = u"https://video.example/watch?v=abc"_qs;
    QTest::newRow("one") << one << QStringList{one};
    QTest::newRow("with blanks around it") << u"  %1 \n"_qs.arg(one) << QStringList{one};
    QTest::newRow("two") << u"%1\nhttp://a.example/2"_qs.arg(one)
                         << QStringList{one, u"http://a.example/2"_qs};
    QTest::newRow("words") << u"see https://a.example/2"_qs << QStringList();
    QTest::newRow("words behind it") << u"https://a.example/2\nis good"_qs << QStringList();
    QTest::newRow("a password") << u"correct horse battery"_qs << QStringList();
    QTest::newRow("a path") << u"/home"_qs << QStringList();
    QTest::newRow("a file") << u"file:///etc/passwd"_qs << QStringList();
    QTest::newRow("another scheme") << u"ssh://a.example/2"_qs << QStringList();
    QTest::newRow("no host") << u"https://"_qs << QStringList();
    QTest::newRow("credentials") << u"https://me:secret@a.example/2"_qs << QStringList();
    QTest::newRow("a name") << u"https://me@a.example/2"_qs << QStringList();
    QTest::newRow("a token") << u"https://a.example/2?access_token=abcdef"_qs << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("very long") << u"https://a.example/"_qs + QString(9000, u'x') << QStringList();
}

void TestClipboardWatch::knowsAddresses()
{
    QFETCH(QString, text);
    QMimeData data;
    data.setText(text);
    QTEST(copiedAddresses(data), "addresses");
}

void TestClipboardWatch::leavesSecretsAlone_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("Linux") << u"x-kde-passwordManagerHint"_qs << QByteArray("secret");
    QTest::newRow("macOS") << u"org.nspasteboard.ConcealedType"_qs << QByteArray("1");
    QTest::newRow("Windows")
        << u"application/x-qt-windows-mime;value=\"Clipboard Viewer Ignore\""_qs << QByteArray("1");
}

void TestClipboardWatch::leavesSecretsAlone()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, value);
    QMimeData data;
    data.setText(u"https://a.example/1"_qs);
    QCOMPARE(copiedAddresses(data).size(), 1);
    data.setData(format, value);
    QCOMPARE(copiedAddresses(data).size(), 0);
}

void TestClipboardWatch::tellsEachOnce()
{
    const QString one = u"https://a.example/1"_qs;
    const QString two = u"https://a.example/2"_qs;
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(u"https://a.example/before"_qs);
    ClipboardWatch watch(clipboard);
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    QSignalSpy replaced(&watch, &ClipboardWatch::replaced);
    watch.setWatching(true);
    clipboard.setText(one);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied.last().first().toStringList(), QStringList{one});
    clipboard.setText(u"a password"_qs);
    QTRY_COMPARE(replaced.size(), 1);
    clipboard.setText(one);
    QTRY_COMPARE(replaced.size(), 2);
    clipboard.setText(one + u'\n' + two);
    QTRY_COMPARE(copied.size(), 2);
    QCOMPARE(copied.last().first().toStringList(), QStringList{two});
    clipboard.setText(u"https://a.example/before"_qs); // was there before anybody asked
    QTRY_COMPARE(replaced.size(), 3);
    QCOMPARE(copied.size(), 2);
}

void TestClipboardWatch::tellsOnlyWhileItWatches()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    ClipboardWatch watch(clipboard);
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    QSignalSpy changed(&clipboard, &QClipboard::dataChanged);
    clipboard.setText(u"https://a.example/3"_qs);
    QTRY_COMPARE(changed.size(), 1);
    watch.setWatching(true);
    watch.setWatching(false);
    clipboard.setText(u"https://a.example/4"_qs);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(copied.size(), 0);
}

QTEST_MAIN(TestClipboardWatch)
#include "tst_clipboardwatch.moc"
