// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/messagebus_linux.h"
#include "core/platform/systempower.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <limits>
#include <optional>
#include <utility>

namespace respool {

namespace {

/// Asks logind (or elogind), else the desktop's power manager, which can do it on systems that have
/// neither.
class LinuxPower final : public SystemPower
{
    Q_DISABLE_COPY_MOVE(LinuxPower)

public:
    LinuxPower()
        : m_system(MessageBus::Kind::System)
        , m_session(MessageBus::Kind::Session)
    {
        connect(&m_system, &MessageBus::opened, this, [this] { askLogind(); });
        connect(&m_system, &MessageBus::failed, this,
                [this] { askDesktop(QStringLiteral("no system bus")); });
        connect(&m_session, &MessageBus::opened, this, [this] { callDesktop(); });
        connect(&m_session, &MessageBus::failed, this, [this] { giveUp(); });
    }

    void request(Act act) override
    {
        if (std::exchange(m_wanted, act))
            return; // is on its way
        if (m_system.isOpen())
            askLogind();
        else
            m_system.open();
    }

private:
    void askLogind()
    {
        auto call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"),
            m_wanted == Act::Sleep ? QStringLiteral("Suspend") : QStringLiteral("PowerOff"));
        call << true; // may ask for a password
        // Whoever is asked for one takes as long as it takes.
        const int noLimit = std::numeric_limits<int>::max();
        watch(m_system.connection().asyncCall(call, noLimit),
              [this](const QString &refusal) { askDesktop(refusal); });
    }

    void askDesktop(const QString &refusal)
    {
        m_refusal = refusal;
        if (m_session.isOpen())
            callDesktop();
        else
            m_session.open();
    }

    void callDesktop()
    {
        auto call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.PowerManagement"),
            QStringLiteral("/org/freedesktop/PowerManagement"),
            QStringLiteral("org.freedesktop.PowerManagement"),
            m_wanted == Act::Sleep ? QStringLiteral("Suspend") : QStringLiteral("Shutdown"));
        call.setAutoStartService(false);
        // What logind said is what matters: this one is missing nearly everywhere.
        watch(m_session.connection().asyncCall(call), [this](const QString &) { giveUp(); });
    }

    template <typename Refused> void watch(const QDBusPendingCall &call, Refused handleRefused)
    {
        auto *watcher = new QDBusPendingCallWatcher(call, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, watcher, handleRefused = std::move(handleRefused)] {
                    watcher->deleteLater();
                    const QDBusPendingReply<> reply = *watcher;
                    if (reply.isError())
                        return handleRefused(reply.error().message());
                    m_wanted.reset();
                });
    }

    void giveUp()
    {
        if (const auto wanted = std::exchange(m_wanted, std::nullopt))
            emit refused(*wanted, m_refusal);
    }

    MessageBus m_system;
    MessageBus m_session;
    std::optional<Act> m_wanted; ///< while somebody is asked for it
    QString m_refusal; ///< logind's
};

} // namespace

std::unique_ptr<SystemPower> SystemPower::create()
{
    return std::make_unique<LinuxPower>();
}

} // namespace respool
