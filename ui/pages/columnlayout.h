// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;
class QMenu;
class QTableView;

namespace respool {

/// How wide a column of @p table must be for every size, in the language of the system: some write
/// units in full.
[[nodiscard]] int sizeColumnWidth(const QTableView &table);

/// Which columns the list of jobs shows, in which order and how wide. The name takes what the
/// others leave. Main thread.
class ColumnLayout final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnLayout)

public:
    /// Lays out the columns of @p table, which has its JobTableModel already and owns this.
    explicit ColumnLayout(QTableView &table);

    /// One entry a column, to show it or not, and one for the layout of a new window. The same menu
    /// opens on the headers.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// The layout with the column that is sorted by, to be kept.
    [[nodiscard]] QByteArray save() const;
    /// False if it was saved for other columns: then the layout stays as it is.
    bool restore(const QByteArray &saved);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reset();
    void fillMenu();
    void updateMenu();
    void showColumn(int column, bool isWanted);
    void fitName();

    QTableView &m_table;
    QHeaderView *m_header;
    QMenu *m_menu;
};

} // namespace respool
