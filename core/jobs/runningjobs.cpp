// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runningjobs.h"

#include "core/base/future.h"
#include "core/base/logging.h"

#include <algorithm>
#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto heartbeatInterval = 5s;

/// An encode is frozen by sleep and thaws; a connection dies and leaves the tool waiting for it.
bool isDownloading(const JobRunner &runner)
{
    const Step *step = runner.job().currentStep();
    return step && step->kind == StepKind::Download;
}

} // namespace

RunningJobs::RunningJobs(const JobRunner::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_heartbeat.setInterval(heartbeatInterval);
    connect(&m_heartbeat, &QTimer::timeout, this, &RunningJobs::heartbeat);
}

RunningJobs::~RunningJobs() = default;

void RunningJobs::start(const Backlog::Start &start)
{
    m_starting.insert(start.id, StopIntent::None);
    whenDone(m_services.store.jobs({start.id}), this,
             [this, start](const Result<QList<Job>> &jobs) { handleRead(start, jobs); });
}

void RunningJobs::handleRead(const Backlog::Start &start, const Result<QList<Job>> &jobs)
{
    const StopIntent wanted = m_starting.take(start.id);
    std::optional<Job> job;
    if (jobs && !jobs->isEmpty())
        job = jobs->first();
    if (job && next(job->state, JobEvent::Start) && !m_isEnding)
        return run(*job, start, wanted);
    if (!jobs)
        emit storeFailed(jobs.error());
    emit notStarted(start, job, wanted);
}

void RunningJobs::run(const Job &job, const Backlog::Start &start, StopIntent wanted)
{
    auto made = std::make_unique<JobRunner>(m_services, job, start.lane, nullptr);
    JobRunner *runner = made.get();
    connect(runner, &JobRunner::changed, this, &RunningJobs::changed);
    connect(runner, &JobRunner::storeFailed, this, &RunningJobs::storeFailed);
    connect(runner, &JobRunner::ended, this, &RunningJobs::handleEnded);
    m_jobs.emplace(job.id, Running{std::move(made), start.group});
    if (!m_heartbeat.isActive())
        m_heartbeat.start();
    runner->start();
    if (wanted != StopIntent::None)
        runner->stop(wanted);
    emit started();
}

void RunningJobs::handleEnded(const Job &job)
{
    const auto found = m_jobs.find(job.id);
    JobRunner *runner = found->second.runner.release();
    const StartGroup group = found->second.group;
    runner->deleteLater();
    m_jobs.erase(found);
    if (m_jobs.empty())
        m_heartbeat.stop();
    emit ended(job, runner->lane(), group, runner->wanted());
}

QList<JobId> RunningJobs::ids() const
{
    QList<JobId> ids = m_starting.keys();
    for (const auto &[id, running] : m_jobs)
        ids.append(id);
    return ids;
}

bool RunningJobs::isSleepHarmful() const
{
    return !m_starting.isEmpty()
        || std::any_of(m_jobs.cbegin(), m_jobs.cend(),
                       [](const auto &entry) { return isDownloading(*entry.second.runner); });
}

QSet<QString> RunningJobs::destinations() const
{
    QSet<QString> folders;
    for (const auto &[id, running] : m_jobs)
        folders.insert(running.group.destination);
    return folders;
}

const Job *RunningJobs::job(JobId id) const
{
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? nullptr : &found->second.runner->job();
}

bool RunningJobs::rename(JobId id, const QString &name)
{
    const auto found = m_jobs.find(id);
    return found != m_jobs.end() && found->second.runner->rename(name);
}

void RunningJobs::stop(JobId id, StopIntent intent)
{
    if (const auto found = m_jobs.find(id); found != m_jobs.end())
        found->second.runner->stop(intent);
    if (const auto starting = m_starting.find(id); starting != m_starting.end())
        *starting = harder(*starting, intent);
}

void RunningJobs::stopForSleep()
{
    for (const JobId id : ids()) {
        const bool isHarmed = m_starting.contains(id) || isDownloading(*m_jobs.at(id).runner);
        if (isHarmed)
            stop(id, StopIntent::Sleep);
    }
}

void RunningJobs::end()
{
    m_isEnding = true;
    for (const JobId id : ids())
        stop(id, StopIntent::Quit);
}

void RunningJobs::stopToWait(const QString &destination, WaitReason reason)
{
    for (const auto &[id, running] : m_jobs) {
        if (running.group.destination == destination)
            running.runner->stopToWait(reason);
    }
}

void RunningJobs::handleWake()
{
    for (const auto &[id, running] : m_jobs)
        running.runner->handleWake();
}

void RunningJobs::heartbeat()
{
    QList<Heartbeat> beats;
    for (const auto &[id, running] : m_jobs)
        beats.append(running.runner->heartbeat());
    whenDone(m_services.store.heartbeat(beats), this, [](const Result<> &stored) {
        if (!stored)
            qCWarning(logJobs) << "progress not stored:" << stored.error().detail;
    });
}

} // namespace respool
