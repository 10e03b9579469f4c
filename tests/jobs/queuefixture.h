// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/jobs/jobqueue.h"
#include "core/store/sqljobstore.h"
#include "tests/jobs/fakesteps.h"
#include "tests/jobs/flakystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace respool {

/// A queue on a real database in a folder of its own, with steps that the test ends by hand.
class QueueFixture final
{
    Q_DISABLE_COPY_MOVE(QueueFixture)

public:
    QueueFixture();
    ~QueueFixture();

    /// Opens the database and the queue, waits until all is loaded. False when that never happens.
    [[nodiscard]] bool open();
    /// The same without waiting.
    void start();
    /// As if the program had been killed: what is on disk stays as it is, nobody is asked.
    void kill();
    /// kill() and open() again.
    [[nodiscard]] bool reopen();
    /// Ends in good order and waits for stopped().
    [[nodiscard]] bool shutDown();

    [[nodiscard]] JobQueue &queue() { return *m_queue; }

    [[nodiscard]] SqlJobStore &store() { return *m_store; }

    /// What the queue sees of the store.
    [[nodiscard]] FlakyStore &flakyStore() { return *m_flakyStore; }

    [[nodiscard]] QString databaseFile() const;

    /// Adds jobs that take one download (or, with a height, a download and an encode), and waits
    /// until they are stored.
    QList<JobId> add(int count, bool paused = false);
    QList<JobId> add(const QList<JobSpec> &specs, bool paused = false);
    [[nodiscard]] static JobSpec spec(int number, int priority = 0, int height = 0);
    /// One file to convert: nothing but an encode.
    [[nodiscard]] static JobSpec encodeSpec(int number);

    /// The job as it is on disk now.
    [[nodiscard]] Job stored(JobId id);

    /// What the queue has told of the job last; what is on disk may be ahead of that.
    [[nodiscard]] JobRow told(JobId id) const { return m_told.value(id); }

    /// Waits until the queue has told that the job is in this state, and the disk says so, too.
    [[nodiscard]] bool waitForState(JobId id, JobState state);
    /// Waits until a step of it is at work, and gives it; null when that never happens.
    [[nodiscard]] FakeStep *waitForStep(JobId id);
    /// Lets all steps of the job succeed, one after the other.
    [[nodiscard]] bool complete(JobId id);

    FakeSteps steps;
    QueueLimits limits{.perHost = 100}; ///< of queues made by open()
    RetryPolicy policy{.attempts = 1}; ///< of queues made by open()
    bool resumesAtLaunch = true;
    bool isReadOnly = false; ///< of databases opened by open()
    std::unique_ptr<QSignalSpy> added;
    std::unique_ptr<QSignalSpy> changed;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> drained;
    std::unique_ptr<QSignalSpy> recovered;
    std::unique_ptr<QSignalSpy> failures; ///< storeFailed
    std::unique_ptr<QSignalSpy> stopped;

private:
    void watch();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlJobStore> m_store;
    std::unique_ptr<FlakyStore> m_flakyStore;
    std::unique_ptr<JobQueue> m_queue;
    QHash<JobId, JobRow> m_told;
    bool m_isDatabaseOpen = false;
};

} // namespace respool
