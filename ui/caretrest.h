// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace respool {

/// Lets the caret stop blinking, and stay visible, some seconds after the last key or click: it is
/// all that wakes an idle window, twice a second for as long as a text field has the focus. Main
/// thread.
class CaretRest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaretRest)

public:
    CaretRest();
    ~CaretRest() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void blink();

    QTimer m_delay;
    int m_flashTime = 0; ///< ms; what it was before the rest, 0 while it blinks
};

} // namespace respool
