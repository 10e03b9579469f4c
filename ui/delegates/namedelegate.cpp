// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/namedelegate.h"

#include "ui/models/jobtablemodel.h"
#include "ui/models/rowpictures.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace respool {

namespace {

constexpr int rowMargin = 3; ///< above and below a picture
constexpr qreal corner = 2;

} // namespace

NameDelegate::NameDelegate(RowPictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

void NameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The style leaves the room; the picture is painted by hand since an icon for each cell would
    // cost more. Most films are 16 by 9.
    const int height = std::max(1, option->rect.height() - 2 * rowMargin);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(height * 16 / 9, height);
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : nullptr;
    if (!style)
        return;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap picture = m_pictures.picture(index.data(JobTableModel::UuidRole).toUuid(),
                                               (QSizeF(room.size()) * ratio).toSize());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(room, corner, corner);
    QColor ground = cell.palette.color(QPalette::Text);
    ground.setAlphaF(0.08F);
    painter->fillPath(frame, ground);
    if (!picture.isNull()) {
        QRectF place(QPointF(), QSizeF(picture.size()) / ratio);
        place.moveCenter(QRectF(room).center());
        painter->setClipPath(frame);
        painter->drawPixmap(place, picture, QRectF(picture.rect()));
    }
    painter->restore();
}

} // namespace respool
