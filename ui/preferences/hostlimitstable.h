// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace respool {

class FieldProblem;

/// A small table of hosts and of how many downloads each may have at once. Main thread.
class HostLimitsTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostLimitsTable)

public:
    HostLimitsTable();

    /// By host, in lower case; rows without host are left out.
    [[nodiscard]] QMap<QString, int> limits() const;
    void setLimits(const QMap<QString, int> &limits);
    /// Whether every row has a host, or nothing, and none has the host of another.
    [[nodiscard]] bool isUsable() const;

signals:
    void edited();

private:
    [[nodiscard]] QString host(int row) const;
    [[nodiscard]] QString problem() const;
    void addRow(const QString &host, int limit);
    void addEmptyRow();
    void removeRow();
    void handleEdited();

    QTableWidget *m_table;
    QPushButton *m_remove;
    FieldProblem *m_problem;
};

/// The host in what somebody typed or pasted, an address or a name, in lower case. Pure.
[[nodiscard]] QString typedHost(const QString &text);

} // namespace respool
