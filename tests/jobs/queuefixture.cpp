// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/queuefixture.h"

#include <QLoggingCategory>
#include <QTest>

namespace respool {

namespace {

constexpr int longestWaitMs = 30'000;

} // namespace

QueueFixture::QueueFixture()
{
    QLoggingCategory::setFilterRules(
        QStringLiteral("respool.*.info=false\nrespool.jobs.critical=false"));
}

QueueFixture::~QueueFixture()
{
    kill();
}

bool QueueFixture::open()
{
    start();
    return QTest::qWaitFor([&] { return m_queue->isLoaded() && m_isDatabaseOpen; }, longestWaitMs);
}

void QueueFixture::start()
{
    m_isDatabaseOpen = false;
    Database::Options options;
    options.path = databaseFile();
    options.isReadOnly = isReadOnly;
    m_database = std::make_unique<Database>(options);
    m_store = std::make_unique<SqlJobStore>(*m_database);
    m_flakyStore = std::make_unique<FlakyStore>(*m_store);
    m_queue = std::make_unique<JobQueue>(*m_flakyStore, steps, m_clock);
    m_queue->setLimits(limits);
    m_queue->setRetryPolicy(policy);
    m_queue->setResumesAtLaunch(resumesAtLaunch);
    watch();
    QObject::connect(m_database.get(), &Database::opened, m_queue.get(),
                     [this] { m_isDatabaseOpen = true; });
    m_database->open();
    m_queue->open();
}

void QueueFixture::kill()
{
    if (!m_queue)
        return;
    // Answers that are on their way must find somebody: a dead context is an assertion in Qt 6.4.
    m_store->activeJobs().waitForFinished();
    QCoreApplication::sendPostedEvents();
    m_queue.reset();
    m_flakyStore.reset();
    m_store.reset();
    m_database.reset();
}

bool QueueFixture::reopen()
{
    kill();
    return open();
}

bool QueueFixture::shutDown()
{
    m_queue->shutDown();
    return QTest::qWaitFor([this] { return !stopped->isEmpty(); }, longestWaitMs);
}

QString QueueFixture::databaseFile() const
{
    return m_folder.filePath(QStringLiteral("respool.db"));
}

void QueueFixture::watch()
{
    JobQueue *queue = m_queue.get();
    m_told.clear();
    const auto note = [this](const QList<JobRow> &rows) {
        for (const JobRow &row : rows)
            m_told.insert(row.id, row);
    };
    QObject::connect(queue, &JobQueue::jobsAdded, queue, note);
    QObject::connect(queue, &JobQueue::jobsChanged, queue, note);
    added = std::make_unique<QSignalSpy>(queue, &JobQueue::jobsAdded);
    changed = std::make_unique<QSignalSpy>(queue, &JobQueue::jobsChanged);
    finished = std::make_unique<QSignalSpy>(queue, &JobQueue::jobFinished);
    drained = std::make_unique<QSignalSpy>(queue, &JobQueue::drained);
    recovered = std::make_unique<QSignalSpy>(queue, &JobQueue::recovered);
    failures = std::make_unique<QSignalSpy>(queue, &JobQueue::storeFailed);
    stopped = std::make_unique<QSignalSpy>(queue, &JobQueue::stopped);
}

QList<JobId> QueueFixture::add(int count, bool paused)
{
    QList<JobSpec> specs;
    for (int number = 1; number <= count; ++number)
        specs.append(spec(number));
    return add(specs, paused);
}

QList<JobId> QueueFixture::add(const QList<JobSpec> &specs, bool paused)
{
    auto future = m_queue->add(specs, paused);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, longestWaitMs))
        return {};
    const auto ids = future.result();
    return ids ? *ids : QList<JobId>();
}

JobSpec QueueFixture::spec(int number, int priority, int height)
{
    JobSpec spec;
    spec.source = QStringLiteral("https://host%1.example.org/%1.mp4").arg(number);
    spec.destination = QStringLiteral("/nowhere");
    spec.priority = priority;
    if (height > 0)
        spec.recipe.renditions = {Rendition{Rendition::Kind::Height, height}};
    return spec;
}

JobSpec QueueFixture::encodeSpec(int number)
{
    JobSpec converted = spec(number, 0, 360);
    converted.kind = SourceKind::File;
    converted.source = QStringLiteral("/nowhere/%1.mp4").arg(number);
    return converted;
}

Job QueueFixture::stored(JobId id)
{
    auto future = m_store->jobs({id});
    future.waitForFinished();
    const auto jobs = future.result();
    return jobs && !jobs->isEmpty() ? jobs->first() : Job();
}

bool QueueFixture::waitForState(JobId id, JobState state)
{
    const auto isThere = [&] {
        return m_told.contains(id) && told(id).state == state && stored(id).state == state;
    };
    return QTest::qWaitFor(isThere, longestWaitMs);
}

FakeStep *QueueFixture::waitForStep(JobId id)
{
    if (!QTest::qWaitFor([&] { return steps.of(id) != nullptr; }, longestWaitMs))
        return nullptr;
    return steps.of(id);
}

bool QueueFixture::complete(JobId id)
{
    const auto goOn = [&] {
        if (FakeStep *step = steps.of(id))
            step->succeed();
        return told(id).state == JobState::Completed;
    };
    return QTest::qWaitFor(goOn, longestWaitMs);
}

} // namespace respool
