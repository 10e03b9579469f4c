// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace respool {

/// What a disk, partition or network share says of itself. A value.
struct VolumeState
{
    QString rootPath; ///< where it is mounted; empty when nothing answered
    QString name; ///< its label, else the last part of rootPath; for people
    qint64 bytesAvailable = 0; ///< to this user
    bool isReadOnly = false;
    bool isReady = false; ///< false: no medium, or not mounted properly

    friend bool operator==(const VolumeState &, const VolumeState &) = default;
};

/// The volume on which @p path (absolute) lies or, where it does not exist, its nearest ancestor
/// that does. Waits for the disk, on a network share as long as that is silent: for workers.
[[nodiscard]] VolumeState volumeOf(const QString &path);

} // namespace respool

Q_DECLARE_METATYPE(respool::VolumeState)
