// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/volume.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace respool {

/// How a folder that work is written to stood at one look. A value.
struct FolderSpace
{
    QString folder;
    bool exists = false;
    VolumeState volume; ///< of the nearest existing ancestor while the folder does not exist

    friend bool operator==(const FolderSpace &, const FolderSpace &) = default;
};

/// Looks at once and then every 5 s whether folders are there and how much room they have. Without
/// folders it does nothing. Main thread; the disks are asked in threads of its own.
class DiskWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiskWatch)

public:
    /// Asks the disk, in a worker.
    using Look = std::function<FolderSpace(const QString &folder)>;

    explicit DiskWatch(QObject *parent = nullptr);
    /// A look of a test's own, and the time between two.
    DiskWatch(Look look, std::chrono::milliseconds interval, QObject *parent = nullptr);
    /// Does not wait for disks that do not answer.
    ~DiskWatch() override;

    /// Absolute paths.
    void setFolders(const QStringList &folders);

signals:
    /// All folders as they were set, in that order; from the event loop. One that did not answer
    /// before the next look (a network share that is silent) does not exist and has no volume; it
    /// is asked again when it has answered.
    void looked(const QList<respool::FolderSpace> &spaces);

private:
    void handleTimeout();
    void ask(const QString &folder);
    void handleAnswer(const FolderSpace &space);
    void finishLook();

    Look m_look;
    std::chrono::milliseconds m_interval;
    std::unique_ptr<QThreadPool> m_pool;
    QTimer m_timer; ///< until the next look, which ends the one before
    QStringList m_folders;
    QSet<QString> m_awaited; ///< asked in this look, without an answer yet
    QSet<QString> m_silent; ///< asked in a look before, without an answer yet; each keeps a thread
    QHash<QString, FolderSpace> m_answers; ///< of this look
    bool m_isLooking = false;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::FolderSpace)
