// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/notifier.h"
#include "core/platform/systempower.h"

#include <QPair>

namespace respool {

/// Remembers what is to be shown.
class FakeNotifier final : public Notifier
{
    Q_OBJECT

public:
    void show(Topic topic, const Notification &notification) override
    {
        shown.append({topic, notification});
    }

    void withdraw(Topic topic) override { withdrawn.append(topic); }

    [[nodiscard]] Notification last() const
    {
        return shown.isEmpty() ? Notification() : shown.last().second;
    }

    /// The keys of the last one's actions.
    [[nodiscard]] QString lastKeys() const
    {
        QStringList keys;
        for (const Notification::Action &action : last().actions)
            keys.append(action.key);
        return keys.join(u' ');
    }

    QList<QPair<Topic, Notification>> shown;
    QList<Topic> withdrawn;
};

/// Remembers what the computer was asked to do.
class FakePower final : public SystemPower
{
    Q_OBJECT

public:
    void request(Act act) override { requests.append(act); }

    QList<Act> requests;
};

} // namespace respool
