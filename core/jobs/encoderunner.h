// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/steprunner.h"
#include "core/jobs/toolrun.h"
#include "core/tools/encodeplan.h"
#include "core/tools/ffmpegprogress.h"

namespace respool {

/// Makes all renditions of a job in one ffmpeg run. A run that was cut off is done again from the
/// start: what it wrote is deleted first. Main thread.
class EncodeRunner final : public StepRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncodeRunner)

public:
    explicit EncodeRunner(const StepContext &context);

    void start() override;
    void stop(Stop how) override;

private:
    void runTool();
    void handleLine(const QByteArray &line);
    void handleToolFinished(const ProcessResult &result);
    void syncOutputs();
    void finish(const StepOutcome &outcome);
    [[nodiscard]] QJsonObject checkpoint() const;

    StepContext m_context;
    MediaInfo m_source;
    EncodePlan m_plan;
    FfmpegProgress m_progress;
    ToolRun m_tool;
    int m_exitCode = -1;
    bool m_isStopping = false;
};

} // namespace respool
