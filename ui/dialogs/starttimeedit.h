// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace respool {

/// A moment at which jobs shall start: from now on, at first the next full hour. Main thread.
class StartTimeEdit final : public QDateTimeEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartTimeEdit)

public:
    explicit StartTimeEdit(QWidget *parent = nullptr);
};

} // namespace respool
