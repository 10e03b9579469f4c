// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace respool {

/// What lies over a list without rows: how to begin, or that the search leaves nothing, with the
/// button that helps. Main thread.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent);

    /// @p text: what is searched for without a find; empty: there are no jobs at all.
    void setFilter(const QString &text);

signals:
    void pasteRequested();
    void clearRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_paste;
    QPushButton *m_clear;
};

} // namespace respool
