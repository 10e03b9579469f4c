// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace respool;

namespace {

/// WCAG 2: https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

Q_DECLARE_METATYPE(QPalette::ColorRole)

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void startsAsLastTime();
    void followsTheSystem();
    void aChoiceGoesBeforeTheSystem();
    void remembersTheSystemsScheme();
    void textCanBeRead_data();
    void textCanBeRead();
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
    theme.apply(ColorScheme::Dark);
    QCOMPARE(QApplication::palette(), paletteFor(ColorScheme::Dark));
    theme.apply(ColorScheme::Light);
    QCOMPARE(QApplication::palette(), paletteFor(ColorScheme::Light));
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

void TestTheme::textCanBeRead_data()
{
    using Role = QPalette::ColorRole;
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    const std::pair<Role, Role> pairs[] = {{Role::Text, Role::Base},
                                           {Role::Text, Role::AlternateBase},
                                           {Role::WindowText, Role::Window},
                                           {Role::ButtonText, Role::Button},
                                           {Role::Link, Role::Window},
                                           {Role::Link, Role::Base},
                                           {Role::LinkVisited, Role::Window},
                                           {Role::PlaceholderText, Role::Base},
                                           {Role::PlaceholderText, Role::AlternateBase},
                                           {Role::PlaceholderText, Role::Window},
                                           {Role::HighlightedText, Role::Highlight},
                                           {Role::ToolTipText, Role::ToolTipBase}};
    const auto roles = QMetaEnum::fromType<Role>();
    for (const auto &[text, ground] : pairs)
        QTest::addRow("%s on %s", roles.valueToKey(text), roles.valueToKey(ground))
            << text << ground;
}

void TestTheme::textCanBeRead()
{
    QFETCH(const QPalette::ColorRole, text);
    QFETCH(const QPalette::ColorRole, ground);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const QPalette palette = paletteFor(scheme);
        const double found = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(found >= 4.5, qPrintable(QString::number(found))); // AA
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
