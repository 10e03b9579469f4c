// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scheduler.h"
#include "ui/models/jobtexts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSpinBox;

namespace respool {

class ElidedLabel;
class JobTableModel;
class Lamp;

/// What is left on a disk that files are written to. A value.
struct FreeSpace
{
    QString name; ///< of the disk, for people
    qint64 bytes = 0;
};

/// "12.3 GB free", of several disks one with its name for each, the least room first. Pure.
[[nodiscard]] QStringList freeSpaceTexts(QList<FreeSpace> disks, const QLocale &locale);

/// The line at the bottom: how many jobs are in which state, how fast all downloads are together,
/// how much room their disks have, lamps for network and keeping awake, and how many jobs may work
/// at once. Main thread.
class StatusPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPanel)

public:
    StatusPanel(JobTableModel &model, QueueLimits limits, QWidget *parent = nullptr);

    [[nodiscard]] QueueLimits limits() const;
    /// They were changed elsewhere.
    void setLimits(QueueLimits limits);

public slots:
    /// The lamp that says whether the computer is kept from sleeping.
    void setAwakeHeld(bool isHeld);
    void setOnline(bool isOnline);
    /// As the disks were last seen.
    void setFreeSpace(const QList<respool::FreeSpace> &disks);

signals:
    void limitsChanged(respool::QueueLimits limits);

private:
    void addFigures();
    QSpinBox *addSpinBox(const QString &name, int value);
    void updateCounts();
    void updateSpeed();

    JobTableModel &m_model;
    QueueLimits m_limits; ///< as they were given
    ElidedLabel *m_counts;
    QLabel *m_speed;
    ElidedLabel *m_free;
    Lamp *m_network;
    Lamp *m_awake;
    QSpinBox *m_downloads;
    QSpinBox *m_encodes;
    QTimer m_countsTimer; ///< runs only when a count has changed
    QTimer m_speedTimer; ///< runs only while jobs do
};

} // namespace respool
