// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/encodework.h"
#include "core/jobs/toolrun.h"
#include "core/tools/chunkplan.h"
#include "core/tools/encodeplan.h"

#include <memory>

namespace respool {

class ChunkedEncode;

/// Makes all renditions of a job, decoding the source once. Plans the encode in chunks and stores
/// the plan in the job's folder before any work begins, so that a run which was cut off is gone on
/// with; short sources, and those whose timestamps are no plan to work by, are encoded in one run
/// that has to begin again. Main thread.
class EncodeRunner final : public StepRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncodeRunner)

public:
    explicit EncodeRunner(const StepContext &context);
    ~EncodeRunner() override;

    void start() override;
    void stop(Stop how) override;

private:
    void handlePrepared(const std::optional<ChunkPlan> &stored);
    void readTimes();
    void handleTimes(const ProcessResult &result, const FrameTimes &times);
    void storePlan(const ChunkPlan &chunks);
    void encodeInChunks(const ChunkPlan &chunks);
    void encodeWhole(const QString &reason = {});
    void run(std::unique_ptr<EncodeWork> work);
    void handleWorkFinished(const StepOutcome &outcome);
    void note(const QString &sentence);
    void finishFailed(const Error &error);
    [[nodiscard]] QJsonObject checkpoint() const;

    StepContext m_context;
    MediaInfo m_source;
    EncodePlan m_plan;
    QStringList m_notes;
    double m_chunkSeconds = 0;
    qint64 m_frames = -1; ///< of each rendition; -1: not counted
    ToolRun m_probe;
    std::unique_ptr<EncodeWork> m_work;
    QJsonObject m_unfinished; ///< the checkpoint until it is done
    bool m_isStopping = false;
};

} // namespace respool
