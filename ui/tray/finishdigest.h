// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/finishedbatch.h"

#include <QObject>
#include <QTimer>

namespace respool {

/// Gathers ends of jobs, so that two hundred failures in a second make one notification and not two
/// hundred: what ends within some seconds is told together. Main thread.
class FinishDigest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FinishDigest)

public:
    explicit FinishDigest(QObject *parent = nullptr);

    /// A job came to its end.
    void note(const JobRow &row);
    /// Forgets what is gathered: it is told in another way.
    void drop();

signals:
    void ready(const respool::FinishedBatch &batch);

private:
    void tell();

    QTimer m_timer;
    FinishedBatch m_batch;
};

} // namespace respool
