// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/partialdigest.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QThreadPool;

namespace respool {

/// What is known of a partial file before a run goes on with it.
struct PartialFinding
{
    bool isChanged = false; ///< it is not what it was: nothing of it may be gone on with
    PartialMark mark; ///< what holds from now on; these bytes are right
    QStringList acts; ///< what was found and done, in words, for the log
    std::shared_ptr<PartialDigest> digest; ///< of the bytes of the mark; null: nothing was read
};

/// Compares the partial file in a job folder with what was recorded of it. After another start of
/// the system (@p bootId differs) what lies beyond that may never have reached the disk: it is cut
/// off. Blocks on the disk for as long as it takes to read the file; from a worker. @p isStopped:
/// the answer is not wanted any more.
[[nodiscard]] Result<PartialFinding> inspectPartial(const QString &folder, const PartialMark &known,
                                                    const QString &bootId,
                                                    const std::atomic_bool &isStopped);

/// Knows, a few seconds behind, what the file should hold that a tool is appending to, so that a
/// byte that went bad is noticed before it is gone on with: servers send no checksums, and nothing
/// after the download decodes every picture. Works only while bytes come in, in a worker, and reads
/// each byte once. What came in within the last beat is not covered. Main thread.
class PartialGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartialGuard)

public:
    /// How often it looks while bytes come in: what is fetched sooner is never looked at.
    static constexpr std::chrono::milliseconds standardBeat = std::chrono::seconds(5);

    /// @p found: of this folder. @p pool has to outlive it.
    PartialGuard(QString folder, const PartialFinding &found, std::chrono::milliseconds beat,
                 QThreadPool &pool);
    /// What is being read is given up.
    ~PartialGuard() override;

    [[nodiscard]] const PartialMark &mark() const { return m_mark; }

    /// Bytes have come in.
    void noteGrowth();
    /// The tool writes the file anew from its beginning.
    void startOver();
    /// The tool has ended: a last look if that is quick. settled() follows soon in any case, and
    /// marked() no more after it.
    void settle();

signals:
    /// What mark() is has changed: worth recording.
    void marked();
    void settled();

private:
    void look();
    void handleLooked(const std::optional<PartialMark> &mark);
    void finishSettling();

    QString m_folder;
    PartialMark m_mark;
    std::shared_ptr<PartialDigest> m_digest;
    std::shared_ptr<std::atomic_bool> m_isStopped;
    QThreadPool &m_pool;
    QTimer m_beat;
    QTimer m_settling; ///< runs while somebody waits for settled()
    bool m_isLooking = false;
    bool m_hasGrown = false; ///< since the last look began
};

} // namespace respool
