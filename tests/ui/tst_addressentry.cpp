// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/sourceparser.h"
#include "ui/actions/mimesources.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/addressentry.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <ctime>

using namespace respool;

class AddressEntryTest final : public QObject
{
    Q_OBJECT

private slots:
    void pastedLinesStayLines();
    void secondAddressIsNotGluedToFirst();
    void tailOfAddressIsAppended();
    void filesCopiedInFileManagerArePasted();
    void takesAMegabyteWithoutAStall();
    void enterSubmits();
    void growsToFiveLines();
    void givesBackBeforeWhatWasTyped();
    void knowsWithoutTheDiskWhatMayBeASource_data();
    void knowsWithoutTheDiskWhatMayBeASource();
    void resolutions_data();
    void resolutions();
};

void AddressEntryTest::pastedLinesStayLines()
{
    AddressEntry entry;
    QGuiApplication::clipboard()->setText(
        QStringLiteral("https://a.example/1\nhttps://b.example/2"));
    entry.paste();
    QCOMPARE(entry.toPlainText(), QStringLiteral("https://a.example/1\nhttps://b.example/2"));
}

void AddressEntryTest::secondAddressIsNotGluedToFirst()
{
    AddressEntry entry;
    QGuiApplication::clipboard()->setText(QStringLiteral("https://a.example/1"));
    entry.paste();
    entry.paste();
    QCOMPARE(entry.toPlainText(), QStringLiteral("https://a.example/1\nhttps://a.example/1"));
}

void AddressEntryTest::tailOfAddressIsAppended()
{
    AddressEntry entry;
    entry.setPlainText(QStringLiteral("https://a.example/"));
    entry.moveCursor(QTextCursor::End);
    QGuiApplication::clipboard()->setText(QStringLiteral("talk.mp4"));
    entry.paste();
    QCOMPARE(entry.toPlainText(), QStringLiteral("https://a.example/talk.mp4"));
}

void AddressEntryTest::filesCopiedInFileManagerArePasted()
{
    AddressEntry entry;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.mp4")),
                   QUrl(QStringLiteral("https://a.example/1"))});
    QGuiApplication::clipboard()->setMimeData(data);
    entry.paste();
    const QStringList lines = entry.toPlainText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("file:///tmp/a")));
    QCOMPARE(lines.at(1), QStringLiteral("https://a.example/1"));
}

/// One endless line would be laid out for most of a second.
void AddressEntryTest::takesAMegabyteWithoutAStall()
{
    const QString text = QStringLiteral("https://a.example/") + QString(1'000'000, u'a');
    const PresetLibrary presets{QString()};
    AddPanel panel(presets);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QGuiApplication::clipboard()->setText(text);
    // Processor time, so that a busy machine is not taken for a stall.
    const auto cpuMs = [before = std::clock()] {
        return 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    };
    panel.findChild<AddressEntry *>()->paste();
    QCoreApplication::processEvents();
    QVERIFY2(cpuMs() < 50, qPrintable(QString::number(cpuMs())));
    // It still does not become another address in silence.
    const ParsedSources parsed = parseSources(panel.addresses(), QDir::homePath());
    QVERIFY(parsed.sources.isEmpty());
    QCOMPARE(parsed.refused.size(), 1);
    QVERIFY(parsed.refused.first().text.endsWith(QStringLiteral("is too long.")));
    panel.clearAddresses();
    panel.giveBack(text + QStringLiteral("\nhttps://a.example/1"));
    QVERIFY(panel.addresses().size() < 20'000);
    QVERIFY(panel.addresses().endsWith(QStringLiteral("\nhttps://a.example/1")));
}

void AddressEntryTest::enterSubmits()
{
    AddressEntry entry;
    QSignalSpy spy(&entry, &AddressEntry::submitted);
    QTest::keyClicks(&entry, QStringLiteral("x"));
    QTest::keyClick(&entry, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&entry, QStringLiteral("y"));
    QCOMPARE(spy.size(), 0);
    QTest::keyClick(&entry, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QTest::keyClick(&entry, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(spy.size(), 2);
    // Shift+Enter makes a line of its own, not a soft break inside one.
    QCOMPARE(entry.toPlainText(), QStringLiteral("x\ny"));
}

void AddressEntryTest::growsToFiveLines()
{
    AddressEntry entry;
    const int one = entry.sizeHint().height();
    QCOMPARE(entry.minimumSizeHint().height(), one);
    entry.setPlainText(QStringLiteral("1\n2\n3"));
    const int three = entry.sizeHint().height();
    QVERIFY(three > one);
    entry.setPlainText(QStringLiteral("1\n2\n3\n4\n5"));
    const int five = entry.sizeHint().height();
    QVERIFY(five > three);
    entry.setPlainText(QStringLiteral("1\n").repeated(100));
    QCOMPARE(entry.sizeHint().height(), five);
}

void AddressEntryTest::givesBackBeforeWhatWasTyped()
{
    const PresetLibrary presets{QString()};
    AddPanel panel(presets);
    panel.giveBack(QStringLiteral("foo"));
    QCOMPARE(panel.addresses(), QStringLiteral("foo"));
    panel.giveBack(QStringLiteral("bar"));
    QCOMPARE(panel.addresses(), QStringLiteral("bar\nfoo"));
}

void AddressEntryTest::knowsWithoutTheDiskWhatMayBeASource_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("address") << "https://a.example/1" << true;
    QTest::newRow("address without a scheme") << "www.a.example" << true;
    // There is no such file: whoever says so has asked the disk.
    QTest::newRow("path") << "/mnt/share that hangs/film.mp4" << true;
    QTest::newRow("file address") << "file:///mnt/share/film.mp4" << true;
    QTest::newRow("second line") << "words\nhttps://a.example/1" << true;
    QTest::newRow("words") << "just words" << false;
    QTest::newRow("another scheme") << "ftp://a.example/1" << false;
    QTest::newRow("address without a host") << "https://" << false;
    QTest::newRow("nothing") << "" << false;
}

void AddressEntryTest::knowsWithoutTheDiskWhatMayBeASource()
{
    QFETCH(const QString, text);
    QFETCH(const bool, mayBe);
    QMimeData data;
    data.setText(text);
    QCOMPARE(hasSource(data), mayBe);
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(QStringLiteral("/mnt/share that hangs"))});
    QVERIFY(hasSource(folder));
}

void AddressEntryTest::resolutions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("renditions"); // empty: an error
    QTest::newRow("original") << "Original"
                              << "original";
    QTest::newRow("ladder") << "720p + 360p"
                            << "720p,360p";
    QTest::newRow("preset") << "phone"
                            << "720p";
    QTest::newRow("audio") << "Audio"
                           << "audio";
    QTest::newRow("free") << "original, 1080 240p"
                          << "original,1080p,240p";
    QTest::newRow("nothing") << " "
                             << "original";
    QTest::newRow("nonsense") << "huge"
                              << "";
}

void AddressEntryTest::resolutions()
{
    QFETCH(QString, text);
    QFETCH(QString, renditions);
    const PresetLibrary presets{QString()};
    AddPanel panel(presets);
    panel.setChoice(text);
    const auto parsed = panel.recipe();
    QCOMPARE(parsed.has_value(), !renditions.isEmpty());
    if (parsed)
        QCOMPARE(renditionsText(parsed->renditions), renditions);
}

QTEST_MAIN(AddressEntryTest)

#include "tst_addressentry.moc"
