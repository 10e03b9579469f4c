// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/diskwatch.h"

#include "core/base/logging.h"
#include "core/base/runin.h"

#include <QFileInfo>

namespace respool {

namespace {

using namespace std::chrono_literals;

/// Disks asked at a time, besides those that are silent.
constexpr int threads = 4;

FolderSpace lookAt(const QString &folder)
{
    return {.folder = folder, .exists = QFileInfo(folder).isDir(), .volume = volumeOf(folder)};
}

} // namespace

DiskWatch::DiskWatch(QObject *parent)
    : DiskWatch(lookAt, 5s, parent)
{
}

DiskWatch::DiskWatch(Look look, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
    , m_interval(interval)
    , m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(threads);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::handleTimeout);
}

DiskWatch::~DiskWatch()
{
    m_pool->clear();
    // A thread that hangs in the kernel cannot be ended, and its pool would wait for it. Left
    // alone, it ends with the process.
    if (!m_pool->waitForDone(100))
        (void)m_pool.release();
}

void DiskWatch::setFolders(const QStringList &folders)
{
    if (folders == m_folders)
        return;
    m_folders = folders;
    // The look goes on with those of the new folders that it asked already.
    m_isLooking = false;
    const QSet<QString> wanted(folders.cbegin(), folders.cend());
    m_silent += m_awaited - wanted;
    m_awaited &= wanted;
    if (folders.isEmpty())
        m_timer.stop();
    else
        m_timer.start(0);
}

void DiskWatch::handleTimeout()
{
    if (m_isLooking) {
        m_silent += std::exchange(m_awaited, {});
        finishLook();
        if (m_folders.isEmpty())
            return;
    }
    m_pool->setMaxThreadCount(threads + static_cast<int>(m_silent.size()));
    m_answers.clear();
    m_isLooking = true;
    m_timer.start(m_interval);
    const QStringList folders = m_folders;
    for (const QString &folder : folders)
        ask(folder);
    if (m_awaited.isEmpty())
        finishLook();
}

void DiskWatch::ask(const QString &folder)
{
    if (m_silent.contains(folder) || m_awaited.contains(folder))
        return;
    m_awaited.insert(folder);
    whenDone(runIn(*m_pool, [look = m_look, folder] { return look(folder); }), this,
             [this](const FolderSpace &space) { handleAnswer(space); });
}

void DiskWatch::handleAnswer(const FolderSpace &space)
{
    m_answers.insert(space.folder, space);
    if (m_silent.remove(space.folder))
        m_pool->setMaxThreadCount(threads + static_cast<int>(m_silent.size()));
    if (m_awaited.remove(space.folder) && m_awaited.isEmpty() && m_isLooking)
        finishLook();
}

void DiskWatch::finishLook()
{
    m_isLooking = false;
    QList<FolderSpace> spaces;
    for (const QString &folder : std::as_const(m_folders)) {
        if (!m_answers.contains(folder))
            qCInfo(logPlatform) << "does not answer:" << folder;
        spaces.append(m_answers.value(folder, {.folder = folder, .exists = false, .volume = {}}));
    }
    emit looked(spaces);
}

} // namespace respool
