// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/lostjobs.h"

#include "core/base/future.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/planner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <optional>

namespace respool {

namespace {

// No manifest of ours comes near; a strange file must not fill the memory.
constexpr qint64 largestManifest = 1024LL * 1024;

std::optional<Job> jobOf(const QFileInfo &folder, const QString &destination, qint64 nowUtcMs)
{
    QFile file(manifestPath(folder.filePath()));
    if (file.size() > largestManifest || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const std::optional<Manifest> manifest = Manifest::fromJson(file.read(largestManifest));
    const QString name = folder.fileName();
    if (!manifest || manifest->uuid.toString(QUuid::WithoutBraces) != name)
        return std::nullopt;
    Manifest found = *manifest;
    // Where it lies now: the drive may be mounted in another place today.
    found.spec.destination = destination;
    Job job = planJob(found.spec, false, nowUtcMs);
    job.uuid = found.uuid;
    job.title = found.title;
    job.chosenName = found.chosenName;
    job.createdAt = found.createdAt > 0 ? std::min(found.createdAt, nowUtcMs) : nowUtcMs;
    job.hasFolder = true;
    return job;
}

} // namespace

QList<Job> jobsOfFolders(const QStringList &destinations, qint64 nowUtcMs)
{
    QList<Job> jobs;
    QSet<QUuid> known;
    for (const QString &destination : destinations) {
        const QDir outer(outerFolderPath(destination));
        const auto folders =
            outer.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QFileInfo &folder : folders) {
            const auto job = jobOf(folder, destination, nowUtcMs);
            if (job && !known.contains(job->uuid)) {
                known.insert(job->uuid);
                jobs.append(*job);
            }
        }
    }
    std::stable_sort(jobs.begin(), jobs.end(), [](const Job &left, const Job &right) {
        return left.createdAt < right.createdAt;
    });
    return jobs;
}

LostJobs::LostJobs(JobStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void LostJobs::find(const QStringList &destinations, const Profile &profile, qint64 nowUtcMs)
{
    const auto look = [destinations, profile, nowUtcMs] {
        QList<Job> jobs = jobsOfFolders(destinations, nowUtcMs);
        jobs.removeIf([&profile](const Job &job) {
            return !QFile::exists(profile.jobLog(job.uuid.toString(QUuid::WithoutBraces)));
        });
        return jobs;
    };
    inWorker(this, look, [this](const QList<Job> &jobs) { tellUnknown(jobs); });
}

void LostJobs::tellUnknown(const QList<Job> &jobs)
{
    QList<QUuid> uuids;
    for (const Job &job : jobs)
        uuids.append(job.uuid);
    whenDone(m_store.unknownUuids(uuids), this, [this, jobs](const Result<QList<QUuid>> &unknown) {
        if (!unknown) {
            emit failed(unknown.error());
            return;
        }
        QList<Job> lost = jobs;
        lost.removeIf([&unknown](const Job &job) { return !unknown->contains(job.uuid); });
        emit found(lost);
    });
}

QString lostJobsText(int count)
{
    return QCoreApplication::translate(
        "respool", "%n job(s) that the damaged list had lost were found in their work folders.",
        nullptr, count);
}

} // namespace respool
