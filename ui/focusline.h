// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace respool {

/// A line around something that scrolls while it has the focus: for what has no frame, and neither
/// a caret nor a row that would show it. Owned by what it surrounds. Main thread.
class FocusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusLine)

public:
    explicit FocusLine(QAbstractScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractScrollArea &m_area;
};

} // namespace respool
