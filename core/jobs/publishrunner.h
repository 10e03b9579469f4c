// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/publisher.h"
#include "core/jobs/stepcontext.h"
#include "core/jobs/steprunner.h"

namespace respool {

/// Gives the proved files their final names: each name is on disk before the file moves, so that
/// whatever cuts it off, the next run finds the file under one of two names. Cannot be stopped
/// while files move: that takes milliseconds. Main thread; the disk work is in a worker.
class PublishRunner final : public StepRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublishRunner)

public:
    explicit PublishRunner(const StepContext &context);

    void start() override;
    void stop(Stop how) override;
    void handleCheckpointStored() override;

private:
    void record(const QList<Publication> &publications);
    void publishRecorded();
    void finishPublished();
    void finishFailed(const Error &error);
    void finishStopped();

    StepContext m_context;
    QList<Publication> m_publications;
    bool m_isRecording = false; ///< the names are on their way to the disk
    bool m_isStopping = false;
};

} // namespace respool
