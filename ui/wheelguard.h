// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace respool {

/// Keeps the wheel from changing values while somebody scrolls past them: a field takes it only
/// while it has the focus, which it gets by a click or by the Tab key. Main thread.
class WheelGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelGuard)

public:
    /// For all spin boxes and choices that are in @p parent now; belongs to it.
    explicit WheelGuard(QWidget &parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace respool
