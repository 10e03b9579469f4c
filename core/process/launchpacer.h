// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <utility>

namespace respool {

/// Lets programs start one per turn of the event loop: each start holds up this thread until the
/// child has its turn on a core, and 64 in one turn make a window stand still. Shared by all:
/// sharedInstance(). Main thread.
class LaunchPacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaunchPacer)

public:
    LaunchPacer();

    /// Calls @p launch now if nothing was launched in this turn, else in one of the next, in order;
    /// not at all if @p owner is gone by then.
    void launch(QObject *owner, std::function<void()> launch);

private:
    void launchNext();

    QTimer m_turn;
    std::deque<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
};

} // namespace respool
