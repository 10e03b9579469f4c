// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace respool {

/// A row of a FilterList: a dot in a state's colour or none, the text, the count at the other end.
/// Main thread.
class FilterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterDelegate)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< FilterList::Entry::key
        CountRole, ///< int
        StateRole, ///< JobState as int, or nothing
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace respool
