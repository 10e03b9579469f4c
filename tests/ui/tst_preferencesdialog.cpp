// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace respool;

Q_DECLARE_METATYPE(Preferences)

namespace {

/// None of them is the standard value.
Preferences others()
{
    Preferences preferences;
    preferences.limits = {.downloads = 9, .encodes = 4, .perHost = 7};
    preferences.attempts = 8;
    preferences.resumesAtLaunch = false;
    preferences.keepsAwake = false;
    preferences.keepFinishedDays = 3;
    preferences.leastFreeMib = 1024;
    return preferences;
}

/// By what a screen reader calls it.
template <typename Widget> Widget *named(const QDialog &dialog, const char *name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name) == QLatin1String(name))
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

} // namespace

class TestPreferencesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatItIsGiven_data();
    void showsWhatItIsGiven();
    void tellsWhatWasChosen();
    void cancellingChangesNothing();
    void neverIsNoNumber();
    void everythingHasAName();
};

void TestPreferencesDialog::showsWhatItIsGiven_data()
{
    QTest::addColumn<Preferences>("preferences");
    QTest::newRow("standard") << Preferences();
    QTest::newRow("others") << others();
}

void TestPreferencesDialog::showsWhatItIsGiven()
{
    QFETCH(const Preferences, preferences);
    const PreferencesDialog dialog(preferences, nullptr);
    QCOMPARE(dialog.preferences(), preferences);
    QCOMPARE(named<QSpinBox>(dialog, "Downloads from one host at once")->value(),
             preferences.limits.perHost);
    QCOMPARE(named<QCheckBox>(dialog, "Keep the computer awake while there is work")->isChecked(),
             preferences.keepsAwake);
}

void TestPreferencesDialog::tellsWhatWasChosen()
{
    QPointer<PreferencesDialog> dialog = new PreferencesDialog(Preferences(), nullptr);
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
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    Preferences expected = others();
    expected.limits = QueueLimits(); // the others are not shown here
    expected.limits.perHost = 7;
    QCOMPARE(chosen.first().first().value<Preferences>(), expected);
    QTRY_VERIFY(!dialog);
}

void TestPreferencesDialog::cancellingChangesNothing()
{
    QPointer<PreferencesDialog> dialog = new PreferencesDialog(Preferences(), nullptr);
    QSignalSpy chosen(dialog, &PreferencesDialog::chosen);
    dialog->open();
    enter(named<QSpinBox>(*dialog, "Tries before a job is given up"), "8");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(chosen.size(), 0);
}

void TestPreferencesDialog::neverIsNoNumber()
{
    Preferences preferences;
    preferences.keepFinishedDays = 0;
    const PreferencesDialog dialog(preferences, nullptr);
    QCOMPARE(named<QSpinBox>(dialog, "Take finished jobs from the list after (days)")->text(),
             QStringLiteral("Never"));
}

void TestPreferencesDialog::everythingHasAName()
{
    const PreferencesDialog dialog(Preferences(), nullptr);
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLineEdit"))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
