// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/stepcontext.h"
#include "core/jobs/toolrun.h"
#include "core/tools/bitshares.h"
#include "core/tools/chunkplan.h"
#include "core/tools/encodeplan.h"

#include <memory>
#include <optional>

namespace respool {

/// Finds out how an encode is best made, and stores it in the job's folder before any work begins,
/// so that a run which was cut off is gone on with by the very same plan. Ends with one finished()
/// for each start() or change(), never from inside. Main thread.
class EncodePlanning final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncodePlanning)

public:
    enum class End { InChunks, Whole, Stopped, Failed };

    struct Decision
    {
        End end = End::Stopped;
        ChunkPlan chunks; ///< for InChunks: stored
        double rateScale = 1; ///< see EncodePlan
        int threads = 0; ///< the same
        HardwareEncoder hardware; ///< the same
        QString reason; ///< for Whole: the end of a sentence, why it cannot be cut up; may be empty
        double seconds = -1; ///< how long the source really is, where that was found out
        bool areTimesUneven = false; ///< for Whole: they jump or have holes
        Error error; ///< for Failed
    };

    EncodePlanning(const StepContext &context, const MediaInfo &source, const EncodePlan &plan,
                   QObject *parent);

    /// Whether an encode is long enough to be cut into chunks of so many seconds; whether its
    /// timestamps allow it is found out by start().
    [[nodiscard]] static bool isLongEnough(const EncodePlan &plan, const MediaInfo &source,
                                           double chunkSeconds);

    /// What an earlier run has stored, or a new plan.
    void start();
    /// Stores the same chunks for another rate. What was made for the one before is dropped.
    void change(const ChunkPlan &chunks, double rateScale);
    void stop();

signals:
    void processStarted(const respool::ProcessIdentity &identity, const QString &command);
    void finished(const respool::EncodePlanning::Decision &decision);

private:
    using Stored = std::optional<Decision>;

    void tryHardware();
    void readStored();
    void handlePrepared(const Result<Stored> &stored);
    void goOn(const Decision &stored);
    void readTimes();
    void readSoundTimes();
    void handleTimes(const ProcessResult &result, const FrameTimes &times);
    void measureShares(const ChunkPlan &chunks);
    void store(const ChunkPlan &chunks);
    void finish(Decision decision);
    void finishWhole(const QString &reason = {});
    void fail(const Error &error);

    StepContext m_context;
    MediaInfo m_source;
    EncodePlan m_plan;
    double m_chunkSeconds;
    double m_seconds = -1; ///< see Decision
    bool m_areTimesUneven = false;
    QList<HardwareEncoder> m_untried;
    std::unique_ptr<ToolRun> m_hardwareTry;
    ToolRun m_times;
    ToolRun m_firstPass;
    bool m_isStopping = false;
};

} // namespace respool
