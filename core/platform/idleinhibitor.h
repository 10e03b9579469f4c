// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace respool {

/// Keeps the computer from falling asleep because nobody touches it; the screen may still go dark.
/// One for the whole queue. The system lists it, with its reason, while it is held. Main thread;
/// never waits.
class IdleInhibitor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleInhibitor)

public:
    IdleInhibitor() = default;

    [[nodiscard]] static std::unique_ptr<IdleInhibitor> create();

    virtual void setActive(bool isActive) = 0;
    /// Whether it is really held: later than setActive() on Linux, and never where no service
    /// grants it.
    [[nodiscard]] virtual bool isActive() const = 0;

signals:
    void activeChanged(bool isActive);
};

} // namespace respool
