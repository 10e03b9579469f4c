// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celleditdelegate.h"

#include <QWidget>

namespace respool {

CellEditDelegate::CellEditDelegate(const QString &name, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_name(name)
{
}

QWidget *CellEditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(m_name);
    return editor;
}

} // namespace respool
