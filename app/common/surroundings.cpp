// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/surroundings.h"

#include "core/base/logging.h"
#include "core/jobs/jobfolder.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace respool {

namespace {

// Enough for some thousand commits and a checkpoint of the list's log.
constexpr qint64 reserveBytes = 8LL * 1024 * 1024;
// What has to be free before the list is trusted to the disk again, and the reserve can be renewed.
constexpr qint64 listNeeds = 2 * reserveBytes;

bool canWrite(const FolderSpace &space)
{
    return space.exists && space.volume.isReady && !space.volume.isReadOnly
        && QFileInfo(space.folder).isWritable();
}

} // namespace

Surroundings::Surroundings(const Services &services)
    : m_services(services)
    , m_power(PowerMonitor::create())
    , m_idle(IdleInhibitor::create())
    , m_network(NetworkMonitor::create())
    , m_volumes(services.settings.volumes())
    , m_reserve(services.profileFolder + QStringLiteral("/reserve"), reserveBytes)
    , m_keepsAwake(services.settings.keepsAwake())
{
    m_reserving.setMaxThreadCount(1);
    m_services.steps.setVolumes(m_volumes);

    JobQueue *queue = &m_services.queue;
    connectPower();
    connect(m_network.get(), &NetworkMonitor::onlineChanged, queue, &JobQueue::setOnline);
    queue->setOnline(m_network->isOnline());
    connect(&m_disks, &DiskWatch::looked, this, &Surroundings::handleLooked);
    connect(queue, &JobQueue::gatesChanged, this, &Surroundings::watchFolders);
    connect(queue, &JobQueue::busyChanged, this, &Surroundings::handleBusy);
    connect(queue, &JobQueue::storeFailed, this, &Surroundings::handleStoreFailed);
    connect(queue, &JobQueue::loaded, this, &Surroundings::keepReserve);
    connect(m_idle.get(), &IdleInhibitor::activeChanged, this, &Surroundings::awakeHeldChanged);
}

Surroundings::~Surroundings()
{
    m_reserving.waitForDone();
}

void Surroundings::connectPower()
{
    JobQueue *queue = &m_services.queue;
    connect(m_power.get(), &PowerMonitor::aboutToSleep, this, [this, queue] {
        m_isAsleep = true;
        queue->prepareForSleep();
    });
    connect(queue, &JobQueue::readyForSleep, m_power.get(), &PowerMonitor::allowSleep);
    connect(m_power.get(), &PowerMonitor::wokeUp, this,
            [this, queue](std::chrono::milliseconds asleep) {
                qCInfo(logApp) << "woke up after" << asleep.count() << "ms";
                m_isAsleep = false;
                queue->wake();
                handleBusy(m_isBusy);
            });
}

void Surroundings::setKeepsAwake(bool keeps)
{
    m_keepsAwake = keeps;
    m_services.settings.setKeepsAwake(keeps);
    m_idle->setActive(m_keepsAwake && m_isBusy);
}

void Surroundings::showFolder(const QString &folder)
{
    m_shownFolder = folder;
    m_isShownDue = true;
    watchFolders();
}

void Surroundings::handleBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_isShownDue = m_isShownDue || !isBusy;
    // A queue that was stopped for the sleep still has to hear of its end.
    m_power->setWatching(isBusy || m_isAsleep);
    m_idle->setActive(m_keepsAwake && isBusy);
    watchFolders();
}

void Surroundings::watchFolders()
{
    QStringList folders = m_services.queue.watchedFolders();
    if (m_isListDiskFull)
        folders.append(m_services.profileFolder);
    // Without work nothing is watched: a disk may sleep.
    const bool isShown = !m_shownFolder.isEmpty() && (m_isBusy || m_isShownDue);
    if (isShown && !folders.contains(m_shownFolder))
        folders.append(m_shownFolder);
    m_disks.setFolders(folders);
}

void Surroundings::handleLooked(const QList<FolderSpace> &spaces)
{
    const QStringList watched = m_services.queue.watchedFolders();
    for (const FolderSpace &space : spaces) {
        if (space.folder == m_services.profileFolder && m_isListDiskFull) {
            noteProfile(space);
            continue;
        }
        // Also of the folder that is only shown: a job may begin there before the next look, and
        // whether its drive was taken away can only be told by who knew it.
        const bool isThere = noteVolume(space);
        if (watched.contains(space.folder))
            m_services.queue.noteFolder(space.folder, isThere, space.volume.bytesAvailable);
    }
    tellVolumes(spaces);
    if (std::exchange(m_isShownDue, false))
        watchFolders();
}

void Surroundings::tellVolumes(const QList<FolderSpace> &spaces)
{
    QList<VolumeState> volumes;
    for (const FolderSpace &space : spaces) {
        const auto isSame = [&space](const VolumeState &volume) {
            return volume.rootPath == space.volume.rootPath;
        };
        if (space.volume.isReady && std::none_of(volumes.cbegin(), volumes.cend(), isSame))
            volumes.append(space.volume);
    }
    emit volumesSeen(volumes);
}

bool Surroundings::noteVolume(const FolderSpace &space)
{
    const QString known = m_volumes.value(space.folder);
    const bool isUnmounted = isOutsideVolume(space.volume.rootPath, known);
    const bool isThere = canWrite(space) && !isUnmounted;
    if (isThere && known != space.volume.rootPath) {
        m_volumes.insert(space.folder, space.volume.rootPath);
        m_services.steps.setVolumes(m_volumes);
        m_services.settings.setVolumes(m_volumes);
    }
    return isThere;
}

void Surroundings::noteProfile(const FolderSpace &space)
{
    if (!canWrite(space) || space.volume.bytesAvailable < listNeeds)
        return;
    m_isListDiskFull = false;
    watchFolders();
    keepReserve();
    m_services.queue.retryStore();
}

/// The reserve is given up for what is being written now; the rest waits until there is room again.
void Surroundings::handleStoreFailed(const Error &error)
{
    if (error.code != ErrorCode::DiskFull || m_isListDiskFull)
        return;
    m_isListDiskFull = true;
    m_reserving.start([this] {
        if (const auto released = m_reserve.release(); !released)
            qCWarning(logApp) << "reserve not released:" << released.error().detail;
    });
    watchFolders();
}

void Surroundings::keepReserve()
{
    m_reserving.start([this] {
        if (const auto kept = m_reserve.ensure(); !kept)
            qCWarning(logApp) << "no reserve kept:" << kept.error().detail;
    });
}

} // namespace respool
