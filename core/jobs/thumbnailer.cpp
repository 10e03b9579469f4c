// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/thumbnailer.h"

#include "core/base/future.h"
#include "core/base/logging.h"
#include "core/jobs/inworker.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace respool {

namespace {

const QLatin1String pictureSuffix(".jpg");

/// The jobs that a folder has pictures of. What else is in it was cut off in the middle: it goes.
QList<QUuid> picturedJobs(const QString &folder)
{
    QList<QUuid> uuids;
    const QDir pictures(folder);
    // One that is being written now has another name, too.
    const QDateTime old = QDateTime::currentDateTime().addSecs(-60);
    for (const QString &name : pictures.entryList(QDir::Files | QDir::Hidden)) {
        const QUuid uuid = name.endsWith(pictureSuffix)
            ? QUuid::fromString(QFileInfo(name).completeBaseName())
            : QUuid();
        const QString file = pictures.filePath(name);
        if (!uuid.isNull())
            uuids.append(uuid);
        else if (QFileInfo(file).lastModified() < old)
            QFile::remove(file);
    }
    return uuids;
}

QStringList pictureSources(const Job &job)
{
    QStringList files;
    if (job.state == JobState::Completed) {
        for (const Output &output : job.outputs)
            files.append(output.path);
    }
    if (job.spec.kind == SourceKind::File)
        files.append(job.spec.source);
    return files;
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace

Thumbnailer::Thumbnailer(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    connect(&m_services.queue, &JobQueue::jobFinished, this, &Thumbnailer::handleFinished);
    connect(&m_services.queue, &JobQueue::loaded, this, &Thumbnailer::sweep);
}

Thumbnailer::~Thumbnailer() = default;

void Thumbnailer::want(JobId id)
{
    if (!id.isValid() || m_hasEnded || m_without.contains(id))
        return;
    // Where another one was looked at before, it is not any more.
    for (Wish &wish : m_wishes)
        wish.isLookedAt = false;
    Wish wish = taken(id);
    wish.isLookedAt = true;
    m_wishes.push_front(wish);
    if (m_isBusy && !m_current.isLookedAt)
        putOff();
    startNext();
}

Thumbnailer::Wish Thumbnailer::taken(JobId id)
{
    const auto isSame = [id](const Wish &wish) { return wish.id == id; };
    const auto known = std::find_if(m_wishes.begin(), m_wishes.end(), isSame);
    Wish wish{id};
    if (known != m_wishes.end()) {
        wish = *known;
        m_wishes.erase(known);
    }
    return wish;
}

/// It comes next after what is looked at.
void Thumbnailer::putOff()
{
    m_isPutOff = true;
    if (m_run)
        m_run->stop();
}

void Thumbnailer::end()
{
    m_hasEnded = true;
    m_wishes.clear();
    m_run.reset();
    m_isBusy = false;
}

void Thumbnailer::handleFinished(const JobRow &row)
{
    if (row.state != JobState::Completed || m_hasEnded)
        return;
    m_without.remove(row.id);
    // What was made of its source, or of what it made before, no longer shows what it has made.
    m_wishes.push_back({row.id, true});
    startNext();
}

void Thumbnailer::startNext()
{
    if (m_isBusy || m_hasEnded)
        return;
    if (m_wishes.empty()) {
        emit idle();
        return;
    }
    m_isBusy = true;
    m_isPutOff = false;
    m_current = m_wishes.front();
    m_wishes.pop_front();
    whenDone(m_services.queue.jobs({m_current.id}), this, [this](const Result<QList<Job>> &jobs) {
        if (m_hasEnded)
            return;
        if (jobs && !jobs->isEmpty() && !m_isPutOff)
            begin(jobs->first());
        else
            conclude(false);
    });
}

void Thumbnailer::begin(const Job &job)
{
    const QStringList files = pictureSources(job);
    if (files.isEmpty()) {
        // Not for good: it may be about to make some.
        m_isBusy = false;
        startNext();
        return;
    }
    const Profile &profile = m_services.profile;
    ThumbnailRun::Task task{files, profile.thumbnail(uuidText(job.uuid)),
                            profile.cache() + QStringLiteral("/thumbnail-work"),
                            m_current.replaces};
    if (m_current.isLookedAt)
        task.priority = PictureTool::Priority::Polite;
    m_run = std::make_unique<ThumbnailRun>(task, m_services.tools);
    connect(m_run.get(), &ThumbnailRun::started, this, &Thumbnailer::started);
    connect(m_run.get(), &ThumbnailRun::finished, this, &Thumbnailer::conclude);
    m_run->start();
}

void Thumbnailer::conclude(bool hasPicture)
{
    // This may be a signal of the run.
    if (m_run)
        m_run.release()->deleteLater();
    m_isBusy = false;
    const Wish done = m_current;
    if (hasPicture) {
        emit made(done.id);
    } else if (m_isPutOff) {
        // Looked at itself perhaps, or asked for anew meanwhile.
        Wish again = taken(done.id);
        again.replaces = again.replaces || done.replaces;
        const auto behind = std::find_if(m_wishes.begin(), m_wishes.end(),
                                         [](const Wish &wish) { return !wish.isLookedAt; });
        m_wishes.insert(again.isLookedAt ? m_wishes.begin() : behind, again);
    } else {
        m_without.insert(done.id);
    }
    startNext();
}

void Thumbnailer::sweep()
{
    inWorker(
        this, [folder = m_services.profile.thumbnails()] { return picturedJobs(folder); },
        [this](const QList<QUuid> &uuids) { handleSwept(uuids); });
}

void Thumbnailer::handleSwept(const QList<QUuid> &uuids)
{
    if (uuids.isEmpty())
        return;
    const auto forget = [this](const Result<QList<QUuid>> &unknown) {
        if (!unknown) {
            qCWarning(logJobs) << "pictures of gone jobs not looked for:" << unknown.error().detail;
            return;
        }
        QStringList files;
        for (const QUuid &uuid : *unknown)
            files.append(m_services.profile.thumbnail(uuidText(uuid)));
        const auto work = [files] {
            for (const QString &file : files)
                QFile::remove(file);
            return true;
        };
        inWorker(this, work, [](bool) {});
    };
    whenDone(m_services.store.unknownUuids(uuids), this, forget);
}

} // namespace respool
