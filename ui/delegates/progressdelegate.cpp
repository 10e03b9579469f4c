// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/progressdelegate.h"

#include "ui/delegates/statecolors.h"
#include "ui/models/jobtablemodel.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace respool {

namespace {

constexpr qreal barHeight = 6;
constexpr qreal stripeWidth = 6;
constexpr int margin = 8;

/// Slanted stripes: something happens, nobody knows how long.
void paintStripes(QPainter *painter, const QRectF &bar, QColor color)
{
    QPainterPath clip;
    clip.addRoundedRect(bar, barHeight / 2, barHeight / 2);
    painter->save();
    painter->setClipPath(clip);
    color.setAlphaF(0.75F);
    const int count = static_cast<int>((bar.width() + barHeight) / (2 * stripeWidth)) + 1;
    for (int stripe = 0; stripe < count; ++stripe) {
        const qreal x = bar.left() - barHeight + 2 * stripeWidth * stripe;
        const QPointF points[] = {{x, bar.bottom()},
                                  {x + barHeight, bar.top()},
                                  {x + barHeight + stripeWidth, bar.top()},
                                  {x + stripeWidth, bar.bottom()}};
        painter->setBrush(color);
        painter->drawPolygon(points, 4);
    }
    painter->restore();
}

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString percent = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : nullptr;
    if (style)
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const double fraction = index.data(JobTableModel::FractionRole).toDouble();
    const auto state = static_cast<JobState>(index.data(JobTableModel::StateRole).toInt());
    if (fraction == 0 && state != JobState::Running)
        return;
    const int textWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("100 %"));
    const QRect inner = cell.rect.adjusted(margin, 0, -margin, 0);
    QRectF bar(inner.left(), inner.center().y() - barHeight / 2 + 1,
               std::max(0, inner.width() - textWidth - margin), barHeight);
    const bool isMirrored = cell.direction == Qt::RightToLeft;
    // Said absolutely: a painter may mirror by itself, or not.
    const int alignment =
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignLeft : Qt::AlignRight));
    if (isMirrored)
        bar.moveRight(inner.x() + inner.width());
    if (bar.width() < 2 * barHeight) // a column dragged narrow: the number alone is more use
        return painter->drawText(inner, alignment, percent);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor track = cell.palette.color(QPalette::Text);
    track.setAlphaF(0.13F);
    painter->setBrush(track);
    painter->drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    const QColor color = stateColor(state, cell.palette);
    if (fraction < 0) {
        paintStripes(painter, bar, color);
    } else if (fraction > 0) {
        QRectF done(bar);
        done.setWidth(std::clamp(bar.width() * fraction, barHeight, bar.width()));
        if (isMirrored)
            done.moveRight(bar.right());
        painter->setBrush(color);
        painter->drawRoundedRect(done, barHeight / 2, barHeight / 2);
    }
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(inner, alignment, percent);
    painter->restore();
}

} // namespace respool
