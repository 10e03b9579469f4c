// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/companytrial.h"
#include "core/jobs/encodepace.h"
#include "core/jobs/encodetask.h"
#include "core/jobs/encodework.h"
#include "core/tools/encodearguments.h"

#include <QHash>

#include <atomic>
#include <map>
#include <memory>

namespace respool {

/// All files of an encode by way of chunks that outlive any interruption. A chunk that is whole,
/// synced and recorded in the store is never made again, unless its file is not what was recorded;
/// the sound is one file of the same kind; from these the outputs are joined without encoding.
/// Two runs at once hide the begin and the end of each, unless this computer was found to be
/// quicker with one (see CompanyRecord). Main thread.
class ChunkedEncode final : public EncodeWork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChunkedEncode)

public:
    ChunkedEncode(const StepContext &context, const MediaInfo &source, EncodePlan plan,
                  ChunkPlan chunks);
    ~ChunkedEncode() override;

    void start() override;
    void stop(StepRunner::Stop how) override;

    /// For after finished(): the source gives other pictures than its timestamps promise, however
    /// it is read. It has to be encoded whole.
    [[nodiscard]] bool isUnfit() const { return m_isUnfit; }

private:
    /// A piece of work: a chunk, or the sound, or the join of an output, or a chunk once more for
    /// the time that it takes.
    struct Piece
    {
        enum class Kind { Chunk, Sound, Join, Trial };

        Kind kind = Kind::Chunk;
        qsizetype index = 0; ///< of the chunk or the output
        int attempt = 0;

        friend bool operator<(const Piece &a, const Piece &b)
        {
            return std::pair(a.kind, a.index) < std::pair(b.kind, b.index);
        }
    };

    [[nodiscard]] QStringList namesOf(const Piece &piece) const;
    [[nodiscard]] QStringList argumentsOf(const Piece &piece, const QStringList &files) const;
    [[nodiscard]] bool isRecorded(const Piece &piece) const;

    /// What start() finds.
    struct Found
    {
        QList<WorkFile> files;
        QString machine; ///< see machineName()
        bool isCompanyLoss = false;
        bool isCompanyKnown = false;
    };

    void takeUp(const Found &found);
    void decideRunsAtOnce(const Found &found);
    void findMissing();
    void checkDigests();
    void pump();
    void startJoins();
    void run(const Piece &piece);
    void handleTask(EncodeTask *task, const Piece &piece);
    void followTrial(const EncodeTask &task, const Piece &piece);
    void recordTrial(double slowdown);
    void record(const QList<WorkFile> &files);
    void fail(const Error &error);
    void tellProgress();
    void finishIfIdle();

    StepContext m_context;
    MediaInfo m_source;
    EncodePlan m_plan;
    ChunkPlan m_chunks;
    EncodePace m_pace;
    QHash<QString, WorkFile> m_files; ///< recorded, and of the recorded size
    std::map<Piece, EncodeTask *> m_running;
    CompanyTrial m_trial;
    QString m_machine; ///< see machineName()
    int m_runsAtOnce = 1;
    QList<Piece> m_missing; ///< in the order in which they are made
    qint64 m_framesDone = 0; ///< of chunks
    int m_recordings = 0; ///< writes that are not through yet
    int m_exitCode = -1;
    bool m_isChecking = false; ///< contents against digests, beside the work
    std::shared_ptr<std::atomic_bool> m_isCheckUnwanted = std::make_shared<std::atomic_bool>(false);
    bool m_isJoining = false;
    bool m_isStopping = false;
    bool m_isUnfit = false;
    bool m_hasProgressed = false;
    bool m_isFinished = false;
    std::optional<Error> m_error;
};

} // namespace respool
