// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>

namespace respool {

/// How far a running step is, as its tool reports it. A value; -1 means "not known".
struct Progress
{
    double fraction = -1; ///< 0…1 of this step
    qint64 bytesDone = -1;
    qint64 bytesTotal = -1;
    double bytesPerSecond = -1;
    double speedFactor = -1; ///< media seconds per second, for encodes
    qint64 secondsLeft = -1;
    qint64 framesDone = -1; ///< pictures of an encode, those of earlier runs with them
    qint64 frames = -1; ///< of all
    double framesPerSecond = -1; ///< that this run has made

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// What a view shows of a running job between two state changes. `step` is the step's ordinal;
/// `progress.fraction` is of the whole job, weighted over its steps, and never goes back.
struct JobProgress
{
    JobId id;
    int step = 0;
    Progress progress;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::JobProgress)
