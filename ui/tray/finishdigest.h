// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

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

    /// A job came to its end; cancelled ones are no news to who cancelled them.
    void note(const JobRow &row);

signals:
    /// One notification for people.
    void ready(const QString &title, const QString &text);

private:
    void tell();

    QTimer m_timer;
    JobRow m_first; ///< of those that are gathered
    int m_completed = 0;
    int m_failed = 0;
};

} // namespace respool
