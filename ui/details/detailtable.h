// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace respool {

/// A quiet table for a page of the details: no frame, whole rows, a sentence while it is empty.
/// Main thread.
class DetailTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailTable)

public:
    /// @p name: for screen readers; @p emptyText: one sentence.
    DetailTable(const QString &name, const QString &emptyText, QWidget *parent = nullptr);

    /// Widths in average letters, from the first column on; the last column takes what is left.
    void setColumnLetters(const QList<int> &letters);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace respool
