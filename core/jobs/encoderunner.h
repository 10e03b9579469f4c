// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/encodeplanning.h"
#include "core/jobs/encodework.h"

#include <memory>
#include <optional>

namespace respool {

class ChunkedEncode;
class WholeEncode;
struct WorkRoom;

/// Makes all renditions of a job, and the HLS package of them, decoding the source once: in chunks,
/// so that a run which was cut off is gone on with; short sources, and those whose timestamps are
/// no plan to work by, in one run that has to begin again. Main thread.
class EncodeRunner final : public StepRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncodeRunner)

public:
    explicit EncodeRunner(const StepContext &context);
    ~EncodeRunner() override;

    void start() override;
    void stop(Stop how) override;
    void handleCheckpointStored() override;

private:
    void encode();
    void handlePlanned(const EncodePlanning::Decision &decision);
    void checkRoom(const EncodePlanning::Decision &decision);
    void finishWithoutRoom(const WorkRoom &room);
    void encodeBy(const EncodePlanning::Decision &decision);
    void tellOfHardware();
    void encodeInChunks(const ChunkPlan &chunks);
    void mendTimes(double seconds);
    [[nodiscard]] bool isWorthAnotherTry(const StepOutcome &outcome) const;
    void encodeDamaged();
    [[nodiscard]] std::optional<Error> judgeDamage(const WholeEncode &work);
    void encodeWhole(const QString &reason = {});
    void run(std::unique_ptr<EncodeWork> work);
    void handleWorkFinished(const StepOutcome &outcome);
    void checkSizes(const StepOutcome &outcome);
    void makeSmaller(double times);
    /// The files are whole. Where a package is made of them, that is recorded first.
    void handleMade(const StepOutcome &outcome);
    void package();
    void finish(StepOutcome outcome);
    void note(const QString &sentence);
    void finishFailed(const Error &error);
    [[nodiscard]] QJsonObject checkpoint() const;

    StepContext m_context;
    MediaInfo m_source;
    EncodePlan m_plan;
    QStringList m_notes;
    ChunkPlan m_chunks; ///< while it is encoded in chunks, else empty
    double m_seconds = -1; ///< see EncodePlanning::Decision
    qint64 m_frames = -1; ///< of each rendition; -1: not counted
    EncodePlanning *m_planning = nullptr;
    std::unique_ptr<EncodeWork> m_work;
    int m_attemptsAtSize = 1;
    QJsonObject m_unfinished; ///< the checkpoint until it is done
    QJsonObject m_package; ///< of the checkpoint, where one was made
    bool m_isRecording = false; ///< that the files are whole is on its way to the disk
    bool m_isStopping = false;
};

} // namespace respool
