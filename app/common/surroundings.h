// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/settings.h"
#include "core/jobs/jobqueue.h"
#include "core/jobs/toolsteprunners.h"
#include "core/platform/diskwatch.h"
#include "core/platform/idleinhibitor.h"
#include "core/platform/networkmonitor.h"
#include "core/platform/powermonitor.h"
#include "core/platform/reservefile.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace respool {

/// Tells the queue what happens to the computer that it works on: sleep, network, disks; keeps the
/// computer awake while there is work, and room on the disk for the list of jobs. Main thread.
class Surroundings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Surroundings)

public:
    struct Services
    {
        JobQueue &queue;
        ToolStepRunners &steps;
        Settings &settings;
        QString profileFolder; ///< where the list of jobs lies
    };

    explicit Surroundings(const Services &services);
    ~Surroundings() override;

    /// Whether the computer is kept from sleeping by idleness while there is work; kept in the
    /// settings.
    [[nodiscard]] bool keepsAwake() const { return m_keepsAwake; }

    void setKeepsAwake(bool keeps);

    /// Somebody wants to see how much room is there, too: it is looked at now, while there is work,
    /// and when the work is done.
    void showFolder(const QString &folder);

signals:
    /// Whether it is kept awake just now.
    void awakeHeldChanged(bool isHeld);
    /// The volumes of all folders that were looked at, each once; those that do not answer are left
    /// out.
    void volumesSeen(const QList<respool::VolumeState> &volumes);

private:
    void connectPower();
    void handleBusy(bool isBusy);
    void watchFolders();
    void handleLooked(const QList<FolderSpace> &spaces);
    /// Remembers which volume a folder is on; whether it is there and can be written to.
    [[nodiscard]] bool noteVolume(const FolderSpace &space);
    void tellVolumes(const QList<FolderSpace> &spaces);
    void noteProfile(const FolderSpace &space);
    void handleStoreFailed(const Error &error);
    void keepReserve();

    Services m_services;
    std::unique_ptr<PowerMonitor> m_power;
    std::unique_ptr<IdleInhibitor> m_idle;
    std::unique_ptr<NetworkMonitor> m_network;
    DiskWatch m_disks;
    QHash<QString, QString> m_volumes; ///< by folder: where the volume that it is on is mounted
    ReserveFile m_reserve; ///< touched by m_reserving alone
    QThreadPool m_reserving; ///< one thread
    QString m_shownFolder; ///< see showFolder()
    bool m_isShownDue = false; ///< it is to be looked at even without work
    bool m_keepsAwake = true;
    bool m_isBusy = false;
    bool m_isAsleep = false; ///< from the announcement of a sleep to its end
    bool m_isListDiskFull = false;
};

} // namespace respool
