// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runningjobs.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"

#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto heartbeatInterval = 5s;

} // namespace

RunningJobs::RunningJobs(const JobRunner::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_heartbeat.setInterval(heartbeatInterval);
    connect(&m_heartbeat, &QTimer::timeout, this, &RunningJobs::heartbeat);
}

RunningJobs::~RunningJobs() = default;

void RunningJobs::start(const Job &job, Lane lane, const StartGroup &group, StopIntent wanted)
{
    auto made = std::make_unique<JobRunner>(m_services, job, lane, nullptr);
    JobRunner *runner = made.get();
    connect(runner, &JobRunner::changed, this, &RunningJobs::changed);
    connect(runner, &JobRunner::storeFailed, this, &RunningJobs::storeFailed);
    connect(runner, &JobRunner::ended, this, &RunningJobs::handleEnded);
    m_jobs.emplace(job.id, Running{std::move(made), group});
    if (!m_heartbeat.isActive())
        m_heartbeat.start();
    runner->start();
    if (wanted != StopIntent::None)
        runner->stop(wanted);
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
    QList<JobId> ids;
    for (const auto &[id, running] : m_jobs)
        ids.append(id);
    return ids;
}

QList<JobId> RunningJobs::downloading() const
{
    QList<JobId> ids;
    for (const auto &[id, running] : m_jobs) {
        const Step *step = running.runner->job().currentStep();
        if (step && step->kind == StepKind::Download)
            ids.append(id);
    }
    return ids;
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
