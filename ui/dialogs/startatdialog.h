// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDateTimeEdit;

namespace respool {

/// Asks when jobs are to be started. Main thread.
class StartAtDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartAtDialog)

public:
    explicit StartAtDialog(QWidget *parent);

signals:
    /// UTC ms.
    void chosen(qint64 utcMs);

private:
    QDateTimeEdit *m_time;
};

} // namespace respool
