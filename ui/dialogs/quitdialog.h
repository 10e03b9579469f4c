// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace respool {

/// Asks what becomes of the jobs at work when somebody quits. Every answer keeps what they have
/// done; it remembers none. Main thread.
class QuitDialog final : public QMessageBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitDialog)

public:
    QuitDialog(int running, QWidget *parent);

signals:
    /// Stop them now; they go on at the next start. The default.
    void pauseChosen();
    /// Quit when those at work have ended, and start no others.
    void finishChosen();
};

} // namespace respool
