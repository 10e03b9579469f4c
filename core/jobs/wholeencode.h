// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/encodetask.h"
#include "core/jobs/encodework.h"
#include "core/tools/encodeplan.h"

namespace respool {

/// All files in one ffmpeg run. Cut off, it has to begin again: for sources that are short, or that
/// cannot be cut up.
class WholeEncode final : public EncodeWork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WholeEncode)

public:
    WholeEncode(const StepContext &context, const MediaInfo &source, EncodePlan plan);

    void start() override;
    void stop(StepRunner::Stop how) override;

    /// After finished().
    [[nodiscard]] const DamagedPlaces &damage() const { return m_task.damage(); }

private:
    void handleTaskFinished();

    StepContext m_context;
    MediaInfo m_source;
    EncodePlan m_plan;
    EncodeTask m_task;
    bool m_isStopping = false;
};

} // namespace respool
