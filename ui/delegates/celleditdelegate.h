// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace respool {

/// Gives the field that opens in a cell a name for screen readers, which Qt leaves without one.
/// Main thread.
class CellEditDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellEditDelegate)

public:
    /// @p name: what the cell holds.
    CellEditDelegate(const QString &name, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;

private:
    QString m_name;
};

} // namespace respool
