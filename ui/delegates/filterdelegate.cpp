// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/filterdelegate.h"

#include "ui/delegates/statecolors.h"

#include <QApplication>
#include <QPainter>

namespace respool {

namespace {

constexpr int dotSize = 8;
constexpr int margin = 10;
constexpr int gap = 8;
constexpr int rowPadding = 9;

} // namespace

void FilterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const auto placed = [&row](QRect place) {
        return QStyle::visualRect(row.direction, row.rect, place);
    };
    painter->save();
    painter->setFont(row.font);
    QRect inner = row.rect.adjusted(margin, 0, -margin, 0);
    const QVariant state = index.data(StateRole);
    if (state.isValid()) {
        const QRect dot(inner.left(), inner.center().y() - dotSize / 2 + 1, dotSize, dotSize);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(stateColor(static_cast<JobState>(state.toInt()), row.palette));
        painter->drawEllipse(placed(dot));
        inner.setLeft(dot.right() + gap);
    }
    const QString count = row.locale.toString(index.data(CountRole).toInt());
    const int countWidth = row.fontMetrics.horizontalAdvance(count);
    painter->setPen(row.palette.color(QPalette::PlaceholderText));
    painter->drawText(
        placed(inner),
        int(Qt::AlignVCenter | QStyle::visualAlignment(row.direction, Qt::AlignRight)), count);
    inner.setRight(inner.right() - countWidth - gap);
    painter->setPen(row.palette.color(QPalette::Text));
    painter->drawText(placed(inner),
                      int(Qt::AlignVCenter | QStyle::visualAlignment(row.direction, Qt::AlignLeft)),
                      row.fontMetrics.elidedText(text, Qt::ElideMiddle, inner.width()));
    painter->restore();
}

QSize FilterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {6 * margin, option.fontMetrics.height() + rowPadding};
}

} // namespace respool
