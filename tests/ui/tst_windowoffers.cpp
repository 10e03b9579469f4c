// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"
#include "ui/actions/jobactions.h"
#include "ui/actions/presetactions.h"
#include "ui/actions/queueactions.h"
#include "ui/actions/whenemptymenu.h"
#include "ui/add/presetchoice.h"
#include "ui/dialogs/presetsdialog.h"
#include "ui/pages/addpanel.h"
#include "ui/presets/preseteditor.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

struct Bench : HeldWindow
{
    [[nodiscard]] Banner *banner() const { return window.findChild<Banner *>(); }

    [[nodiscard]] QPushButton *offer() const { return banner()->findChild<QPushButton *>(); }

    [[nodiscard]] AddPanel *addPanel() const { return window.findChild<AddPanel *>(); }

    [[nodiscard]] QLineEdit *search() const
    {
        for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Search"_s)
                return field;
        }
        return nullptr;
    }

    /// Shows failed jobs alone.
    [[nodiscard]] bool hideAll()
    {
        search()->setText(u"state:failed"_s);
        return QTest::qWaitFor([this] { return !window.model().filter().description().isEmpty(); });
    }
};

template <typename Widget> Widget *called(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// What is said above the list, and what the buttons there do.
class WindowOffersTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereHiddenJobsAre();
    void saysWhatWasInTheListAlready();
    void saysWhatWasGivenTwice();
    void keepsNoEndlessRefusedText();
    void aNotificationsJobIsShownThoughAFilterHidesIt();
    void clearedJobsCanBePutBack();
    void aRefusedWriteCanBeTriedAgain();
    void aMissingFilesFolderCanBeOpened();
    void aCommandIsSetWhereItIsAsked();
    void newPresetsAreKnownAtOnce();
    void thePresetIsKeptByItsId();
    void aPresetThatIsGoneIsReplaced_data();
    void aPresetThatIsGoneIsReplaced();
};

void WindowOffersTest::saysWhereHiddenJobsAre()
{
    Bench bench;
    QVERIFY(bench.hideAll());
    bench.window.addText(u"https://example.org/a.mp4\nhttps://example.org/b.mp4"_s);
    QTRY_VERIFY(bench.banner()->isVisible());
    QCOMPARE(bench.banner()->text(), u"The filter hides 2 job(s) that you have just added."_s);
    QCOMPARE(bench.offer()->text(), u"Show"_s);
    bench.offer()->click();
    QCOMPARE(bench.window.model().rowCount(), 2);
    QCOMPARE(bench.table()->selectedIds().size(), 2);
    QVERIFY(bench.search()->text().isEmpty());
    QVERIFY(!bench.banner()->isVisible());
}

void WindowOffersTest::saysWhatWasInTheListAlready()
{
    Bench bench;
    bench.window.addText(u"https://example.org/a.mp4\nhttps://example.org/b.mp4"_s);
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
    QVERIFY(!bench.banner()->isVisible());
    bench.window.addText(u"https://example.org/a.mp4\nhttps://example.org/c.mp4"_s);
    QTRY_VERIFY(bench.banner()->isVisible());
    QCOMPARE(bench.window.model().rowCount(), 4); // told, not refused
    QCOMPARE(bench.banner()->text(), u"1 new job(s) repeat what was in the list already."_s);
    bench.offer()->click();
    QCOMPARE(bench.table()->selectedIds(),
             (QList{bench.window.model().job(2).id, bench.window.model().job(3).id}));
}

void WindowOffersTest::saysWhatWasGivenTwice()
{
    Bench bench;
    const QString line = u"https://example.org/a.mp4\n"_s;
    bench.window.addText(line + line + line);
    QTRY_VERIFY(bench.banner()->isVisible());
    QCOMPARE(bench.window.model().rowCount(), 1);
    QCOMPARE(bench.banner()->text(), u"2 source(s) given twice are added once."_s);
    QVERIFY(!bench.offer()->isVisible());
    // What is to be said of new ones is about them alone.
    bench.window.addText(u"https://example.org/b.mp4"_s);
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
    QTRY_VERIFY(!bench.banner()->isVisible());
}

void WindowOffersTest::keepsNoEndlessRefusedText()
{
    Bench bench;
    QFile novel(bench.folder.filePath(u"novel.txt"_s));
    QVERIFY(novel.open(QIODevice::WriteOnly));
    novel.write(QByteArray("It was a dark and stormy night.\n").repeated(5000));
    novel.close();
    bench.window.addText(novel.fileName());
    QTRY_VERIFY(bench.banner()->isVisible());
    QVERIFY2(bench.banner()->text().endsWith(u"4999 more line(s) could not be used."_s),
             qPrintable(bench.banner()->text()));
    QVERIFY(bench.addPanel()->addresses().count(u'\n') < 500);
}

void WindowOffersTest::aNotificationsJobIsShownThoughAFilterHidesIt()
{
    Bench bench;
    QVERIFY(bench.add(2));
    const JobId second = bench.window.model().job(1).id;
    QVERIFY(bench.hideAll());
    bench.window.showJob(second);
    QCOMPARE(bench.window.model().rowCount(), 2);
    QCOMPARE(bench.table()->selectedIds(), QList{second});
}

void WindowOffersTest::clearedJobsCanBePutBack()
{
    Bench bench;
    QVERIFY(bench.add(2));
    bench.commands.cancel({bench.window.model().job(0).id});
    QTRY_COMPARE(bench.window.model().job(0).state, JobState::Cancelled);
    for (QAction *action : bench.window.findChildren<QAction *>()) {
        if (action->text() == u"Clear Finished"_s)
            action->trigger();
    }
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    QVERIFY(bench.banner()->isVisible());
    QCOMPARE(bench.offer()->text(), u"Undo"_s);
    bench.offer()->click();
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
    QVERIFY(!bench.banner()->isVisible());
}

void WindowOffersTest::aRefusedWriteCanBeTriedAgain()
{
    Bench bench;
    emit bench.queue.storeFailed(
        Error{ErrorCode::DiskFull, u"The disk is full."_s, u"Make room."_s, {}});
    QCOMPARE(bench.banner()->text(), u"The disk is full. Make room."_s);
    QCOMPARE(bench.offer()->text(), u"Try Again"_s);
    QVERIFY(bench.offer()->isVisible());
}

void WindowOffersTest::aMissingFilesFolderCanBeOpened()
{
    Bench bench;
    auto *actions = bench.window.findChild<JobActions *>();
    emit actions->failed(u"“/films/a.mp4” is no longer there."_s, u"/films/a.mp4"_s);
    QCOMPARE(bench.offer()->text(), u"Open the Folder"_s);
    QVERIFY(bench.offer()->isVisible());
    emit actions->failed(u"This job has made no file."_s);
    QCOMPARE(bench.banner()->text(), u"This job has made no file."_s);
    QVERIFY(!bench.offer()->isVisible());
}

void WindowOffersTest::aCommandIsSetWhereItIsAsked()
{
    Bench bench;
    const QSignalSpy requested(&bench.window, &MainWindow::preferencesRequested);
    emit bench.window.whenEmptyMenu()->commandNeeded();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<PreferencesPage>(), PreferencesPage::Power);
}

void WindowOffersTest::newPresetsAreKnownAtOnce()
{
    Bench bench;
    bench.window.presetActions().show({});
    auto *dialog = bench.window.findChild<PresetsDialog *>();
    QVERIFY(dialog);
    const auto save = [dialog](const QString &button, const QString &name) {
        buttonOf(*dialog, button)->click();
        const auto *editor = dialog->findChild<PresetEditor *>();
        called<QLineEdit>(*editor, u"Name"_s)->setText(name);
        buttonOf(*editor, u"Save"_s)->click();
    };
    const auto names = [&bench] { return bench.window.model().presetNames(); };
    save(u"New…"_s, u"Mine"_s);
    QTRY_COMPARE(names().value(u"mine"_s), u"Mine"_s);
    // What is chosen stays chosen under its new name.
    auto *choice = bench.window.findChild<PresetChoice *>();
    choice->setChoice(u"mine"_s);
    QCOMPARE(choice->currentText(), u"Mine"_s);
    QTRY_VERIFY(!dialog->findChild<PresetEditor *>());
    save(u"Edit…"_s, u"Yours"_s);
    QTRY_COMPARE(names().value(u"mine"_s), u"Yours"_s);
    QCOMPARE(choice->currentText(), u"Yours"_s);
    QVERIFY(choice->recipe());
}

void WindowOffersTest::thePresetIsKeptByItsId()
{
    Bench bench;
    auto *choice = bench.window.findChild<PresetChoice *>();
    choice->setCurrentIndex(choice->findText(u"Phone"_s));
    bench.window.keepState();
    QCOMPARE(bench.settings.value(u"add/choice"_s).toString(), u"phone"_s);
    MainWindow again(bench.queue, bench.commands, bench.pictures, bench.profile, bench.settings);
    const auto *restored = again.findChild<PresetChoice *>();
    QCOMPARE(restored->currentText(), u"Phone"_s);
    QCOMPARE(restored->recipe()->renditions, choice->recipe()->renditions);
}

void WindowOffersTest::aPresetThatIsGoneIsReplaced_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    QTest::newRow("deleted, or of another language") << u"Telefon"_s << u"Original"_s;
    QTest::newRow("sizes") << u"audio, 240p"_s << u"audio, 240p"_s;
    QTest::newRow("an id") << u"phone"_s << u"Phone"_s;
    QTest::newRow("a name, as it was kept before")
        << u"Small, at most 25 MB"_s << u"Small, at most 25 MB"_s;
}

void WindowOffersTest::aPresetThatIsGoneIsReplaced()
{
    QFETCH(const QString, kept);
    QFETCH(const QString, shown);
    Bench bench;
    bench.settings.setValue(u"add/choice"_s, kept);
    MainWindow again(bench.queue, bench.commands, bench.pictures, bench.profile, bench.settings);
    QCOMPARE(again.findChild<PresetChoice *>()->currentText(), shown);
    again.addText(u"https://example.org/a.mp4"_s);
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
}

QTEST_MAIN(WindowOffersTest)
#include "tst_windowoffers.moc"
