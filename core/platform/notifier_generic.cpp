// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/notifier.h"

namespace respool {

namespace {

/// Where the only messages are those of the icon in the tray, which Qt shows.
class NoNotifier final : public Notifier
{
public:
    void show(Topic topic, const Notification &notification) override
    {
        QMetaObject::invokeMethod(
            this, [this, topic, notification] { emit refused(topic, notification); },
            Qt::QueuedConnection);
    }

    void withdraw(Topic) override { }
};

} // namespace

std::unique_ptr<Notifier> Notifier::create()
{
    return std::make_unique<NoNotifier>();
}

} // namespace respool
