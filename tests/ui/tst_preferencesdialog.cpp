// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "core/control/settingkeys.h"
#include "ui/preferences/fieldproblem.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

Q_DECLARE_METATYPE(Preferences)

namespace {

constexpr int longestWaitMs = 60'000;

/// None of them is the standard value, as far as they can be together: a browser's cookies or a
/// file's.
Preferences others()
{
    Preferences preferences;
    preferences.limits = {.downloads = 9, .encodes = 4, .perHost = 7};
    preferences.hostLimits = {{QStringLiteral("a.example"), 1}, {QStringLiteral("b.example"), 64}};
    preferences.attempts = 8;
    preferences.resumesAtLaunch = false;
    preferences.keepsAwake = false;
    preferences.keepFinishedDays = 3;
    preferences.leastFreeMib = 1024;
    preferences.destination = QStringLiteral("/media/videos");
    preferences.bandwidthKib = 1000;
    preferences.cookiesBrowser = QStringLiteral("firefox");
    preferences.proxy = QStringLiteral("http://me:secret@proxy.example:8080");
    preferences.encodeThreads = 3;
    preferences.niceness = 7;
    preferences.ytDlpPath = QStringLiteral("/opt/yt-dlp");
    preferences.ffmpegPath = QStringLiteral("/opt/ffmpeg");
    preferences.ffprobePath = QStringLiteral("/opt/ffprobe");
    preferences.notifications = NotificationChoice::None;
    preferences.closesToTray = true;
    preferences.watchesClipboard = true;
    preferences.whenEmpty = WhenEmpty::Command;
    preferences.whenEmptyCommand = QStringLiteral("do \"this now\"");
    preferences.scheme = SchemeChoice::Dark;
    preferences.language = QStringLiteral("pt_BR");
    return preferences;
}

Preferences withCookiesFile()
{
    Preferences preferences = others();
    preferences.cookiesBrowser.clear();
    preferences.cookiesFile = QStringLiteral("/media/cookies.txt");
    return preferences;
}

PreferencesDialog *makeDialog(const Preferences &preferences = {})
{
    return new PreferencesDialog(preferences, {}, nullptr);
}

QString nameOf(QWidget *widget)
{
    // On Linux Qt gives a combo box the name of its entry; its own comes with its label.
    if (qobject_cast<QComboBox *>(widget))
        return widget->accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// By what a screen reader calls it.
template <typename Widget> Widget *named(const QWidget &dialog, const char *name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (nameOf(widget) == QString::fromUtf8(name))
            return widget;
    }
    return nullptr;
}

void enter(QSpinBox *box, const char *text)
{
    QVERIFY(box);
    box->selectAll();
    QTest::keyClicks(box, QLatin1String(text));
}

QPushButton *okButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

/// The sentences that are shown on the page that can be seen.
QStringList problems(const QDialog &dialog)
{
    QStringList sentences;
    for (const FieldProblem *problem : dialog.findChildren<FieldProblem *>()) {
        if (problem->isVisible())
            sentences.append(problem->text());
    }
    return sentences;
}

} // namespace

class TestPreferencesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItIsGiven_data();
    void givesBackWhatItIsGiven();
    void carriesEveryPreference();
    void tellsWhatWasChosen();
    void cancellingChangesNothing();
    void specialNumbersAreWords();
    void opensAtAPage();
    void refusesWhatCannotBeStored_data();
    void refusesWhatCannotBeStored();
    void cookiesAreChecked_data();
    void cookiesAreChecked();
    void hostsCanBePasted();
    void hostsAreRemoved();
    void findsTools();
    void saysWhichFileIsNoTool();
    void exportsDiagnostics();
    void everythingHasAName();
    void fitsASmallScreen();
};

void TestPreferencesDialog::givesBackWhatItIsGiven_data()
{
    QTest::addColumn<Preferences>("preferences");
    QTest::newRow("standard") << Preferences();
    QTest::newRow("others") << others();
    QTest::newRow("cookies of a file") << withCookiesFile();
}

void TestPreferencesDialog::givesBackWhatItIsGiven()
{
    QFETCH(const Preferences, preferences);
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog(preferences));
    QCOMPARE(dialog->preferences(), preferences);
    QVERIFY(okButton(*dialog)->isEnabled());
}

/// Each alone, so that a page that forgets one is found out: what is not shown comes back from what
/// was given, so the dialog is made with other ones than it then has to show.
void TestPreferencesDialog::carriesEveryPreference()
{
    for (const PreferenceKey &key : preferenceKeys()) {
        Preferences source =
            key.path == QLatin1String("download/cookies_file") ? withCookiesFile() : others();
        Preferences one;
        QVERIFY(key.read(key.stored(source), one));
        QVERIFY2(one != Preferences(), qPrintable(key.path));
        const std::unique_ptr<PreferencesDialog> dialog(makeDialog(one));
        QVERIFY2(dialog->preferences() == one, qPrintable(key.path));
        Preferences changed; // as if it had been given the standard ones
        for (const PreferencesPanel *panel : dialog->findChildren<PreferencesPanel *>())
            panel->store(changed);
        QVERIFY2(changed == one, qPrintable(key.path));
    }
}

void TestPreferencesDialog::tellsWhatWasChosen()
{
    const QPointer<PreferencesDialog> dialog = makeDialog();
    QSignalSpy chosen(dialog, &PreferencesDialog::chosen);
    dialog->open();
    enter(named<QSpinBox>(*dialog, "Downloads from one host at once"), "7");
    enter(named<QSpinBox>(*dialog, "Tries before a job is given up"), "8");
    enter(named<QSpinBox>(*dialog, "Keep free on the disk"), "1024");
    enter(named<QSpinBox>(*dialog, "Take finished jobs from the list after (days)"), "3");
    for (const char *name : {"Resume interrupted jobs at the next start",
                             "Keep the computer awake while there is work"}) {
        auto *box = named<QCheckBox>(*dialog, name);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Space);
    }
    auto *scheme = named<QComboBox>(*dialog, "Colours");
    QTest::keyClick(scheme, Qt::Key_End);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    Preferences expected;
    expected.limits.perHost = 7;
    expected.attempts = 8;
    expected.leastFreeMib = 1024;
    expected.keepFinishedDays = 3;
    expected.resumesAtLaunch = false;
    expected.keepsAwake = false;
    expected.scheme = SchemeChoice::Dark;
    QCOMPARE(chosen.first().first().value<Preferences>(), expected);
    QTRY_VERIFY(!dialog);
}

void TestPreferencesDialog::cancellingChangesNothing()
{
    const QPointer<PreferencesDialog> dialog = makeDialog();
    QSignalSpy chosen(dialog, &PreferencesDialog::chosen);
    dialog->open();
    enter(named<QSpinBox>(*dialog, "Tries before a job is given up"), "8");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(chosen.size(), 0);
}

void TestPreferencesDialog::specialNumbersAreWords()
{
    Preferences preferences;
    preferences.keepFinishedDays = 0;
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog(preferences));
    const auto text = [&](const char *name) { return named<QSpinBox>(*dialog, name)->text(); };
    QCOMPARE(text("Take finished jobs from the list after (days)"), QStringLiteral("Never"));
    QCOMPARE(text("Speed of all downloads together"), QStringLiteral("No limit"));
    QCOMPARE(text("Threads of one conversion"), QStringLiteral("As many as there are cores"));
    QCOMPARE(text("Give way to other programs"), QStringLiteral("Not at all"));
}

void TestPreferencesDialog::opensAtAPage()
{
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog());
    QCOMPARE(dialog->page(), PreferencesPage::General);
    dialog->show();
    auto *pages = named<QListWidget>(*dialog, "Pages");
    QVERIFY(pages);
    QCOMPARE(pages->count(), 9);
    dialog->showPage(PreferencesPage::History);
    QCOMPARE(dialog->page(), PreferencesPage::History);
    QVERIFY(named<QSpinBox>(*dialog, "Take finished jobs from the list after (days)")->isVisible());
    QTest::keyClick(pages, Qt::Key_Home);
    QCOMPARE(dialog->page(), PreferencesPage::General);
    QVERIFY(named<QCheckBox>(*dialog, "Resume interrupted jobs at the next start")->isVisible());
}

void TestPreferencesDialog::refusesWhatCannotBeStored_data()
{
    QTest::addColumn<PreferencesPage>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char *name, PreferencesPage page, const char *field, const char *text,
                        bool isRefused) {
        QTest::newRow(name) << page << QString::fromLatin1(field) << QString::fromLatin1(text)
                            << isRefused;
    };
    const auto downloads = PreferencesPage::Downloads;
    row("no proxy", downloads, "Proxy", "", false);
    row("a proxy", downloads, "Proxy", "socks5://127.0.0.1:1080", false);
    row("a word for a proxy", downloads, "Proxy", "proxy", true);
    row("a proxy without a scheme", downloads, "Proxy", "proxy.example:8080", true);
    row("a page for a proxy", downloads, "Proxy", "http://proxy.example/page", true);
    row("a relative folder", downloads, "Folder for new files", "Videos", true);
    row("a folder below the home", downloads, "Folder for new files", "~/Videos", false);
    row("a relative tool", PreferencesPage::Tools, "File of ffmpeg", "ffmpeg", true);
}

void TestPreferencesDialog::refusesWhatCannotBeStored()
{
    QFETCH(const PreferencesPage, page);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const bool, isRefused);
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog());
    dialog->showPage(page);
    dialog->show();
    auto *edit = named<QLineEdit>(*dialog, field.toLatin1().constData());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QCOMPARE(!okButton(*dialog)->isEnabled(), isRefused);
    if (!isRefused)
        return;
    QTRY_VERIFY(!problems(*dialog).isEmpty());
    // Screen readers hear it at the field.
    QTRY_VERIFY(problems(*dialog).contains(edit->accessibleDescription()));
    edit->clear();
    QVERIFY(okButton(*dialog)->isEnabled());
    QTRY_VERIFY(!problems(*dialog).contains(edit->accessibleDescription()));
}

void TestPreferencesDialog::cookiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("problem");
    QTest::newRow("as yt-dlp writes it")
        << QByteArray("# Netscape HTTP Cookie File\n.example.org\tTRUE\t/\tTRUE\t0\ta\tb\n")
        << QString();
    QTest::newRow("without a first line")
        << QByteArray(".example.org\tTRUE\t/\tTRUE\t0\ta\tb\n") << QString();
    QTest::newRow("JSON") << QByteArray("[{\"domain\": \"example.org\"}]\n")
                          << QStringLiteral("This is no cookies file in Netscape's format.");
    QTest::newRow("none") << QByteArray() << QStringLiteral("This file is not there.");
}

void TestPreferencesDialog::cookiesAreChecked()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, problem);
    const QTemporaryDir folder;
    Preferences preferences;
    preferences.cookiesFile = folder.filePath(QStringLiteral("cookies.txt"));
    QFile file(preferences.cookiesFile);
    if (!contents.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
    }
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog(preferences));
    dialog->showPage(PreferencesPage::Downloads);
    dialog->show();
    // What is wrong is looked at beside the window: a good one must have had the time, too.
    named<QLineEdit>(*dialog, "Folder for new files")
        ->setText(folder.filePath(QStringLiteral("none")));
    QTRY_VERIFY(problems(*dialog).contains(QStringLiteral("This folder is not there now.")));
    QTRY_COMPARE(problems(*dialog).contains(problem), !problem.isEmpty());
    QCOMPARE(problems(*dialog).size(), problem.isEmpty() ? 1 : 2);
    QVERIFY(okButton(*dialog)->isEnabled()); // it may be there when it is needed
}

void TestPreferencesDialog::hostsCanBePasted()
{
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog());
    dialog->showPage(PreferencesPage::Downloads);
    dialog->show();
    auto *table = named<QTableWidget>(*dialog, "Hosts with a number of their own");
    QTest::mouseClick(named<QPushButton>(*dialog, "Add host"), Qt::LeftButton);
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(okButton(*dialog)->isEnabled());
    QVERIFY(dialog->preferences().hostLimits.isEmpty()); // nothing was typed yet
    table->item(0, 0)->setText(QStringLiteral("https://Videos.Example.org/watch?v=1"));
    table->item(0, 1)->setData(Qt::EditRole, 5);
    const QMap<QString, int> expected{{QStringLiteral("videos.example.org"), 5}};
    QCOMPARE(dialog->preferences().hostLimits, expected);
    table->item(0, 0)->setText(QStringLiteral("no host"));
    QVERIFY(!okButton(*dialog)->isEnabled());
    QVERIFY(problems(*dialog).first().contains(QLatin1String("no host")));
    table->item(0, 0)->setText(QStringLiteral("example.org"));
    QTest::mouseClick(named<QPushButton>(*dialog, "Add host"), Qt::LeftButton);
    table->item(1, 0)->setText(QStringLiteral("EXAMPLE.org"));
    QVERIFY(!okButton(*dialog)->isEnabled());
}

void TestPreferencesDialog::hostsAreRemoved()
{
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog(others()));
    dialog->showPage(PreferencesPage::Downloads);
    dialog->show();
    auto *table = named<QTableWidget>(*dialog, "Hosts with a number of their own");
    auto *remove = named<QPushButton>(*dialog, "Remove host");
    QVERIFY(!remove->isEnabled());
    table->setCurrentCell(0, 0);
    QTest::mouseClick(remove, Qt::LeftButton);
    const QMap<QString, int> expected{{QStringLiteral("b.example"), 64}};
    QCOMPARE(dialog->preferences().hostLimits, expected);
}

void TestPreferencesDialog::findsTools()
{
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog());
    dialog->showPage(PreferencesPage::Tools);
    dialog->show();
    const auto found = [&] {
        int count = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            count +=
                label->isVisible() && label->text().startsWith(QLatin1String("Version ")) ? 1 : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(found(), 3, longestWaitMs);
    QVERIFY(!named<QLineEdit>(*dialog, "Command that installs what is missing")->isVisible());
    QTest::mouseClick(named<QPushButton>(*dialog, "Check Again"), Qt::LeftButton);
    QCOMPARE(found(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(found(), 3, longestWaitMs);
}

void TestPreferencesDialog::saysWhichFileIsNoTool()
{
    Preferences preferences;
    preferences.ffprobePath = QStringLiteral("/nowhere/ffprobe");
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog(preferences));
    dialog->showPage(PreferencesPage::Tools);
    dialog->show();
    QTRY_COMPARE_WITH_TIMEOUT(problems(*dialog).size(), 1, longestWaitMs);
    QVERIFY(problems(*dialog).first().contains(QLatin1String("/nowhere/ffprobe")));
    // It is installed: the file is wrong.
    QVERIFY(!named<QLineEdit>(*dialog, "Command that installs what is missing")->isVisible());
}

void TestPreferencesDialog::exportsDiagnostics()
{
    const QTemporaryDir folder;
    PreferencesDialog dialog(others(), {folder.path(), folder.path(), {}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.showPage(PreferencesPage::Advanced);
    dialog.show();
    auto *panel = dialog.findChild<AdvancedPanel *>();
    auto *button = named<QPushButton>(dialog, "Export Diagnostics…");
    QVERIFY(button);
    const QString path = folder.filePath(QStringLiteral("report.txt"));
    panel->writeDiagnostics(path);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), longestWaitMs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY(report.contains("retry/attempts = 8"));
    QVERIFY(!report.contains("secret"));
    panel->writeDiagnostics(folder.filePath(QStringLiteral("no/such/report.txt")));
    QTRY_COMPARE_WITH_TIMEOUT(problems(dialog).size(), 1, longestWaitMs);
}

void TestPreferencesDialog::everythingHasAName()
{
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog());
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        // What is inside another control is called by that one's name.
        const bool isInside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || widget->window() != dialog.get();
        if (widget->focusPolicy() == Qt::NoFocus || isInside)
            continue;
        QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
    }
}

void TestPreferencesDialog::fitsASmallScreen()
{
    const std::unique_ptr<PreferencesDialog> dialog(makeDialog(others()));
    dialog->show();
    QVERIFY2(dialog->minimumSizeHint().width() <= 800 && dialog->minimumSizeHint().height() <= 560,
             qPrintable(QStringLiteral("%1 x %2")
                            .arg(dialog->minimumSizeHint().width())
                            .arg(dialog->minimumSizeHint().height())));
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
