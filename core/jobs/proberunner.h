// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/steprunner.h"
#include "core/jobs/toolrun.h"

namespace respool {

/// Asks ffprobe what the source is; the checkpoint is a MediaInfo. Main thread.
class ProbeRunner final : public StepRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeRunner)

public:
    explicit ProbeRunner(const StepContext &context);

    void start() override;
    void stop(Stop how) override;

private:
    void handleToolFinished(const ProcessResult &result);
    void lookAtFile(const StepOutcome &outcome);
    void finish(const StepOutcome &outcome);

    StepContext m_context;
    ToolRun m_tool;
    QByteArray m_json;
    QString m_sourceVersion;
    bool m_isStopping = false;
};

} // namespace respool
