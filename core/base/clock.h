// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace respool {

/// The time, as something a test can hold still. Any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Wall time in milliseconds since the epoch, UTC. For what people read and what is stored.
    [[nodiscard]] virtual qint64 utcMs() const = 0;
    /// Milliseconds that never go back and do not count sleep. For measuring.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 utcMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace respool
