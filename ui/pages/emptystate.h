// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace respool {

/// What lies over a list without rows: how to begin, or that the filter leaves nothing. Lets the
/// mouse through. Main thread.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent);

    /// @p text: what is searched for without a find; empty: there are no jobs at all.
    void setFilter(const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace respool
