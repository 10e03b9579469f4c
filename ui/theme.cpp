// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/delegates/statecolors.h"
#include "ui/respoolstyle.h"

#include <QApplication>
#include <QToolTip>

namespace respool {

namespace {

struct Colors
{
    QRgb window, base, alternate, text, button, mid, dark, highlight, link, dimmed, disabled;
};

constexpr Colors lightColors{0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xff1b1f24, 0xfffcfcfd, 0xffc3c8d0,
                             0xff9aa1ac, 0xff1f6fde, 0xff1a5fc0, 0xff69717d, 0xff9aa1ab};
constexpr Colors darkColors{0xff22252b, 0xff191b20, 0xff1d2025, 0xffe4e7eb, 0xff30343c, 0xff454b55,
                            0xff101216, 0xff2f74d8, 0xff7fb2ff, 0xff959daa, 0xff6b7280};

QPalette makePalette(const Colors &colors)
{
    const QColor window = QColor::fromRgb(colors.window);
    const QColor text = QColor::fromRgb(colors.text);
    const QColor button = QColor::fromRgb(colors.button);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor::fromRgb(colors.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(colors.alternate));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Light, button.lighter(115));
    palette.setColor(QPalette::Midlight, button.lighter(107));
    palette.setColor(QPalette::Mid, QColor::fromRgb(colors.mid));
    palette.setColor(QPalette::Dark, QColor::fromRgb(colors.dark));
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(colors.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor::fromRgb(colors.link));
    palette.setColor(QPalette::LinkVisited, QColor::fromRgb(colors.link));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(colors.dimmed));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.mid));
    return palette;
}

} // namespace

QPalette paletteFor(ColorScheme scheme)
{
    return makePalette(scheme == ColorScheme::Dark ? darkColors : lightColors);
}

Theme::Theme(const QString &lastKnown, QObject *parent)
    : QObject(parent)
{
    const bool startsDark =
        lastKnown.isEmpty() ? isDark(QApplication::palette()) : lastKnown == QLatin1String("dark");
    QApplication::setStyle(new RespoolStyle); // the application owns it
    apply(startsDark ? ColorScheme::Dark : ColorScheme::Light);
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
}

void Theme::setChoice(SchemeChoice choice)
{
    m_choice = choice;
    update();
}

void Theme::followSystem()
{
    m_system.follow();
}

ColorScheme Theme::scheme() const
{
    return m_scheme;
}

QString Theme::systemSchemeName() const
{
    return m_ofSystem == ColorScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

void Theme::apply(ColorScheme scheme)
{
    m_ofSystem = scheme;
    update();
}

void Theme::update()
{
    ColorScheme scheme = m_ofSystem;
    if (m_choice != SchemeChoice::System)
        scheme = m_choice == SchemeChoice::Dark ? ColorScheme::Dark : ColorScheme::Light;
    const QPalette palette = paletteFor(scheme);
    if (scheme == m_scheme && palette == QApplication::palette())
        return;
    m_scheme = scheme;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace respool
