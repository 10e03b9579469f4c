// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statusdelegate.h"

#include "ui/delegates/statecolors.h"
#include "ui/models/jobtablemodel.h"

#include <QPainter>

namespace respool {

namespace {

constexpr int dotSize = 8;
constexpr int dotLeft = 9; ///< from the edge of the cell that reading begins at

} // namespace

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    // An empty decoration makes the style leave the space; an icon made for each cell would cost
    // more than the dot.
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.features |= QStyleOptionViewItem::HasDecoration;
    cell.decorationSize = QSize(1, dotSize);
    const QStyle *style = cell.widget ? cell.widget->style() : nullptr;
    if (style)
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto state = static_cast<JobState>(index.data(JobTableModel::StateRole).toInt());
    const QRect dot = QStyle::visualRect(
        cell.direction, cell.rect,
        {cell.rect.left() + dotLeft, cell.rect.center().y() - dotSize / 2 + 1, dotSize, dotSize});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(stateColor(state, cell.palette));
    painter->drawEllipse(dot);
    painter->restore();
}

} // namespace respool
