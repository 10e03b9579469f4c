// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace respool;

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void startsAsLastTime();
    void followsTheSystem();
    void aChoiceGoesBeforeTheSystem();
    void remembersTheSystemsScheme();
};

void TestTheme::startsAsLastTime()
{
    const Theme dark(QStringLiteral("dark"));
    QCOMPARE(dark.scheme(), ColorScheme::Dark);
    QCOMPARE(QApplication::palette(), paletteFor(ColorScheme::Dark));
    const Theme light(QStringLiteral("light"));
    QCOMPARE(QApplication::palette(), paletteFor(ColorScheme::Light));
}

void TestTheme::followsTheSystem()
{
    Theme theme(QStringLiteral("light"));
    QSignalSpy changed(&theme, &Theme::schemeChanged);
    theme.apply(ColorScheme::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette(), paletteFor(ColorScheme::Dark));
    theme.apply(ColorScheme::Dark);
    QCOMPARE(changed.size(), 1);
}

void TestTheme::aChoiceGoesBeforeTheSystem()
{
    Theme theme(QStringLiteral("light"));
    theme.setChoice(SchemeChoice::Dark);
    QCOMPARE(QApplication::palette(), paletteFor(ColorScheme::Dark));
    theme.apply(ColorScheme::Light);
    QCOMPARE(theme.scheme(), ColorScheme::Dark);
    theme.setChoice(SchemeChoice::Light);
    theme.apply(ColorScheme::Dark);
    QCOMPARE(theme.scheme(), ColorScheme::Light);
    // What the system said meanwhile holds when it is asked for again.
    theme.setChoice(SchemeChoice::System);
    QCOMPARE(theme.scheme(), ColorScheme::Dark);
    QCOMPARE(QApplication::palette(), paletteFor(ColorScheme::Dark));
}

void TestTheme::remembersTheSystemsScheme()
{
    Theme theme(QStringLiteral("light"));
    theme.setChoice(SchemeChoice::Dark);
    QCOMPARE(theme.systemSchemeName(), QStringLiteral("light"));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
