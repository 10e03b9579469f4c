// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/respoolstyle.h"

#include "ui/delegates/statecolors.h"
#include "ui/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace respool {

namespace {

constexpr int cellMargin = 7;
constexpr int besideButtonText = 4; ///< on either side, in addition to what Fusion leaves
constexpr int iconSpacing = 4; ///< as QPushButton::sizeHint() counts

// Fusion outlines with Window.darker(140), which nobody can see on a dark ground: give it a window
// colour that comes out right.
QPalette withVisibleOutlines(const QPalette &palette)
{
    QPalette changed(palette);
    changed.setColor(QPalette::Window, palette.color(QPalette::Mid).lighter(150));
    return changed;
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->isEnabled() && widget->property(primaryProperty).toBool();
}

/// Flat: Fusion's gradient would wash the accent out until white text on it cannot be read.
void paintPrimaryPanel(const QStyleOption *option, QPainter *painter)
{
    QColor accent = option->palette.color(QPalette::Active, QPalette::Button);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        accent = accent.darker(120);
    else if (option->state & QStyle::State_MouseOver)
        accent = accent.lighter(108);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = (option->state & QStyle::State_HasFocus)
        && (option->state & QStyle::State_KeyboardFocusChange);
    painter->setPen(hasFocus ? QPen(option->palette.color(QPalette::Text), 1.5) : QPen(accent));
    painter->setBrush(accent);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
}

/// The same of a copy of @p option, for outlines that can be seen on a dark ground.
template <typename Option> std::optional<Option> withVisibleOutlines(const QStyleOption *option)
{
    const auto *known = qstyleoption_cast<const Option *>(option);
    if (!known)
        return std::nullopt;
    Option copy(*known);
    copy.palette = withVisibleOutlines(option->palette);
    return copy;
}

/// Fusion's own line, which it draws in a transparent black.
void paintSeparator(const QStyleOptionMenuItem &item, QPainter *painter)
{
    constexpr int margin = 5;
    const int words =
        item.text.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(item.text) + margin;
    QRect line = item.rect.adjusted(margin, 0, -margin, 0);
    if (item.direction == Qt::RightToLeft)
        line.setRight(line.right() - words);
    else
        line.setLeft(line.left() + words);
    painter->setPen(item.palette.color(QPalette::Mid));
    painter->drawLine(line.left(), line.center().y(), line.right(), line.center().y());
}

QColor selectionColor(const QStyleOptionViewItem &item)
{
    QColor color = item.palette.color(QPalette::Active, QPalette::Highlight);
    color.setAlphaF((item.state & QStyle::State_Active) ? 0.24F : 0.14F);
    return color;
}

} // namespace

RespoolStyle::RespoolStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void RespoolStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelItemViewRow || element == PE_PanelItemViewItem) {
        // A tint instead of a block of colour: text and bars keep their colours on it.
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && (item->state & State_Selected)) {
            if (element == PE_PanelItemViewItem)
                painter->fillRect(item->rect, selectionColor(*item));
            return;
        }
    }
    if (element == PE_PanelButtonCommand && isPrimary(widget))
        return paintPrimaryPanel(option, painter);
    const bool hasOutline = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox
        || element == PE_PanelButtonCommand || element == PE_Frame || element == PE_FrameGroupBox
        || element == PE_FrameMenu || element == PE_PanelMenu;
    if (hasOutline && isDark(option->palette)) {
        if (const auto button = withVisibleOutlines<QStyleOptionButton>(option))
            return QProxyStyle::drawPrimitive(element, &*button, painter, widget);
        if (const auto frame = withVisibleOutlines<QStyleOptionFrame>(option))
            return QProxyStyle::drawPrimitive(element, &*frame, painter, widget);
        if (const auto menu = withVisibleOutlines<QStyleOptionMenuItem>(option))
            return QProxyStyle::drawPrimitive(element, &*menu, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void RespoolStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                copy.palette.setColor(group, QPalette::HighlightedText,
                                      item->palette.color(group, QPalette::Text));
            }
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_MenuItem && isDark(option->palette)) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        QProxyStyle::drawControl(element, option, painter, widget);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            paintSeparator(*item, painter);
        return;
    }
    if (element == CE_PushButton && isPrimary(widget)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const QColor accent = option->palette.color(QPalette::Active, QPalette::Highlight);
            copy.palette.setColor(QPalette::Button, accent);
            copy.palette.setColor(QPalette::ButtonText, Qt::white);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_PushButtonLabel && option->direction == Qt::RightToLeft) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->icon.isNull() && !button->text.isEmpty())
            return drawMirroredLabel(*button, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon RespoolStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                 const QWidget *widget) const
{
    // The system's would be looked for in all its icon themes: a seventh of the time until the
    // window is there.
    if (pixmap == SP_LineEditClearButton)
        return themedIcon(QStringLiteral("cancel"));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

/// Fusion of Qt 6.4 puts the text at the far border then: it mirrors its alignment twice. So the
/// icon and the text are drawn as the labels of two buttons.
void RespoolStyle::drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter,
                                     const QWidget *widget) const
{
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int iconWidth = button.iconSize.width();
    QRect whole = button.rect;
    whole.setWidth(iconWidth + iconSpacing + textWidth);
    whole.moveCenter(button.rect.center());
    QStyleOptionButton icon(button);
    icon.text.clear();
    icon.rect.setLeft(whole.right() + 1 - iconWidth);
    icon.rect.setWidth(iconWidth);
    QProxyStyle::drawControl(CE_PushButtonLabel, &icon, painter, widget);
    QStyleOptionButton text(button);
    text.icon = QIcon();
    text.rect.setLeft(whole.left());
    text.rect.setWidth(textWidth);
    QProxyStyle::drawControl(CE_PushButtonLabel, &text, painter, widget);
}

QSize RespoolStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && button && !button->text.isEmpty())
        needed.rwidth() = std::max(needed.width(), size.width() + 4 * besideButtonText);
    return needed;
}

int RespoolStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    // Arabic letters are joined, and an underlined one would be torn out of its word.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

int RespoolStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    if (metric == PM_ToolBarIconSize || metric == PM_ButtonIconSize)
        return 18;
    if (metric == PM_FocusFrameHMargin
        && (qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget)))
        return cellMargin;
    if (metric == PM_HeaderMargin)
        return cellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace respool
