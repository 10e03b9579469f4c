// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/messagebus_linux.h"
#include "core/platform/taskbarprogress.h"

#include <QDBusMessage>

#include <optional>

namespace respool {

namespace {

/// The signal that Unity's launcher introduced and KDE, Dash to Dock, Plank and others understand:
/// https://wiki.ubuntu.com/Unity/LauncherAPI. Who shows it takes it away when we end.
class LauncherEntry final : public QObject, public TaskbarProgress
{
    Q_DISABLE_COPY_MOVE(LauncherEntry)

public:
    LauncherEntry()
        : m_bus(MessageBus::Kind::Session)
    {
        QObject::connect(&m_bus, &MessageBus::opened, this, [this] { tell(); });
    }

    void show(int percent, quintptr) override
    {
        m_percent = percent;
        if (m_bus.isOpen())
            tell();
        else
            m_bus.open();
    }

    void clear(quintptr) override
    {
        m_percent.reset();
        if (m_bus.isOpen())
            tell();
    }

private:
    void tell()
    {
        auto signal = QDBusMessage::createSignal(
            QStringLiteral("/com/canonical/unity/launcherentry/1"),
            QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
        signal << QStringLiteral("application://respool.desktop")
               << QVariantMap{{QStringLiteral("progress"), m_percent.value_or(0) / 100.0},
                              {QStringLiteral("progress-visible"), m_percent.has_value()}};
        m_bus.connection().send(signal);
    }

    MessageBus m_bus;
    std::optional<int> m_percent;
};

} // namespace

std::unique_ptr<TaskbarProgress> TaskbarProgress::create()
{
    return std::make_unique<LauncherEntry>();
}

} // namespace respool
