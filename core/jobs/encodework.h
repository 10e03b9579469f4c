// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/steprunner.h"

#include <QObject>

namespace respool {

/// A way to make all files of an encode. Started once; ends with finished(), never from inside
/// start(). Main thread.
class EncodeWork : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncodeWork)

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop(StepRunner::Stop how) = 0;

signals:
    void processStarted(const respool::ProcessIdentity &identity, const QString &command);
    void progressed(const respool::Progress &progress);
    /// Without a checkpoint.
    void finished(const respool::StepOutcome &outcome);
};

} // namespace respool
