// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailtable.h"

#include "ui/focusline.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace respool {

namespace {

constexpr int margin = 12;
constexpr int rowSpace = 8;

/// Rows with some air between them.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, rowSpace);
    }
};

} // namespace

DetailTable::DetailTable(const QString &name, const QString &emptyText, QWidget *parent)
    : QTreeView(parent)
    , m_emptyText(emptyText)
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    new FocusLine(*this);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
}

void DetailTable::setColumnLetters(const QList<int> &letters)
{
    for (int column = 0; column < letters.size(); ++column)
        setColumnWidth(column, letters.at(column) * fontMetrics().averageCharWidth());
}

void DetailTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace respool
