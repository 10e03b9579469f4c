// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/notifier_linux.h"

#include "core/base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace respool {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString interface = QStringLiteral("org.freedesktop.Notifications");
constexpr int answerLimitMs = 10'000;

// More is not read, and some servers draw all of it.
constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestBody = 400;

constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
constexpr int serversTimeout = -1;
constexpr int noTimeout = 0;

/// Without what would move the cursor, and not longer than that.
QString printable(const QString &text, qsizetype longest)
{
    QString shown;
    for (const QChar character : text) {
        const bool isControl = character.category() == QChar::Other_Control;
        shown += isControl && character != u'\n' ? QChar(u' ') : character;
    }
    shown = shown.trimmed();
    if (shown.size() <= longest)
        return shown;
    // Never half of a character outside the basic plane.
    const bool isTorn = shown.at(longest - 1).isHighSurrogate();
    return shown.left(isTorn ? longest - 1 : longest) + u'…';
}

QDBusMessage callTo(const QString &receiver, const QString &method)
{
    return QDBusMessage::createMethodCall(receiver, path, interface, method);
}

} // namespace

QString notificationBody(const QString &text, bool takesMarkup)
{
    const QString shown = printable(text, longestBody);
    return takesMarkup ? shown.toHtmlEscaped() : shown;
}

QString notificationTitle(const QString &title)
{
    return printable(title.simplified(), longestTitle);
}

std::unique_ptr<Notifier> Notifier::create()
{
    return std::make_unique<DesktopNotifier>();
}

DesktopNotifier::DesktopNotifier()
    : m_bus(MessageBus::Kind::Session)
{
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_bus, &MessageBus::opened, this, &DesktopNotifier::handleOpened);
    connect(&m_bus, &MessageBus::failed, this, &DesktopNotifier::refuseAll);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner == m_owner)
                    return;
                forgetServer();
                advance(); // what the one before had not answered
            });
}

void DesktopNotifier::show(Topic topic, const Notification &notification)
{
    m_entries[topic].next = notification;
    advance();
}

void DesktopNotifier::withdraw(Topic topic)
{
    Entry &entry = m_entries[topic];
    entry.next.reset();
    if (entry.asked)
        entry.isWithdrawn = true;
    else if (entry.id != 0)
        close(std::exchange(entry.id, 0));
}

/// The next thing that has to be known or done before what is owed can be shown.
void DesktopNotifier::advance()
{
    const auto isOwed = [](const auto &entry) { return entry.second.next.has_value(); };
    if (std::none_of(m_entries.cbegin(), m_entries.cend(), isOwed))
        return;
    if (!m_bus.isOpen())
        return m_bus.open();
    if (!m_isKnown)
        return askCapabilities();
    for (const auto &[topic, entry] : m_entries)
        send(topic);
}

void DesktopNotifier::handleOpened()
{
    forgetServer();
    QDBusConnection bus = m_bus.connection();
    m_watcher.setConnection(bus);
    m_watcher.setWatchedServices({service});
    // From any sender, and sifted in the slots: with a service named, Qt would ask who owns it and
    // wait for the answer.
    bus.connect(QString(), path, interface, QStringLiteral("ActionInvoked"), this,
                SLOT(handleAction(uint, QString, QDBusMessage)));
    bus.connect(QString(), path, interface, QStringLiteral("NotificationClosed"), this,
                SLOT(handleClosed(uint, uint, QDBusMessage)));
    advance();
}

void DesktopNotifier::askCapabilities()
{
    if (m_askedCapabilities)
        return;
    const QDBusMessage call = callTo(service, QStringLiteral("GetCapabilities"));
    m_askedCapabilities =
        new QDBusPendingCallWatcher(m_bus.connection().asyncCall(call, answerLimitMs), this);
    connect(m_askedCapabilities, &QDBusPendingCallWatcher::finished, this,
            &DesktopNotifier::handleCapabilities);
}

void DesktopNotifier::handleCapabilities(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    m_askedCapabilities = nullptr;
    const QDBusPendingReply<QStringList> reply = *call;
    if (reply.isError()) {
        qCInfo(logPlatform) << "no notification service:" << reply.error().message();
        return refuseAll();
    }
    const QStringList capabilities = reply.value();
    m_isKnown = true;
    m_owner = reply.reply().service();
    m_takesMarkup = capabilities.contains(QLatin1String("body-markup"));
    m_takesActions = capabilities.contains(QLatin1String("actions"));
    advance();
}

void DesktopNotifier::refuseAll()
{
    for (auto &[topic, entry] : m_entries) {
        if (const auto owed = std::exchange(entry.next, std::nullopt))
            emit refused(topic, *owed);
    }
}

void DesktopNotifier::send(Topic topic)
{
    Entry &entry = m_entries[topic];
    if (!entry.next || entry.asked)
        return;
    entry.shown = *std::exchange(entry.next, std::nullopt);
    entry.isWithdrawn = false;
    QStringList actions;
    if (m_takesActions) {
        for (const Notification::Action &action : std::as_const(entry.shown.actions))
            actions << action.key << action.label;
    }
    const bool isUrgent = entry.shown.isUrgent;
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("respool")},
        {QStringLiteral("urgency"),
         QVariant::fromValue<uchar>(isUrgent ? criticalUrgency : normalUrgency)}};
    // To the one whose ids and capabilities are known: one that has just come must not get them.
    QDBusMessage call = callTo(m_owner, QStringLiteral("Notify"));
    call << QStringLiteral("Respool") << entry.id << QStringLiteral("respool")
         << notificationTitle(entry.shown.title)
         << notificationBody(entry.shown.text, m_takesMarkup) << actions << hints
         << (isUrgent ? noTimeout : serversTimeout);
    entry.asked =
        new QDBusPendingCallWatcher(m_bus.connection().asyncCall(call, answerLimitMs), this);
    connect(entry.asked, &QDBusPendingCallWatcher::finished, this,
            [this, topic](QDBusPendingCallWatcher *answered) { handleSent(topic, answered); });
}

void DesktopNotifier::handleSent(Topic topic, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    Entry &entry = m_entries[topic];
    if (call != entry.asked)
        return; // of a server that has gone
    entry.asked = nullptr;
    const QDBusPendingReply<quint32> reply = *call;
    entry.id = reply.isError() ? 0 : reply.value();
    if (reply.isError()) {
        qCInfo(logPlatform) << "notification refused:" << reply.error().message();
        if (!entry.isWithdrawn && !entry.next)
            emit refused(topic, entry.shown);
    } else if (entry.isWithdrawn) {
        close(std::exchange(entry.id, 0));
    }
    entry.isWithdrawn = false;
    send(topic);
}

void DesktopNotifier::close(quint32 id)
{
    QDBusMessage call = callTo(m_owner, QStringLiteral("CloseNotification"));
    call << id;
    m_bus.connection().send(call);
}

/// Its ids mean nothing to the one that comes after it.
void DesktopNotifier::forgetServer()
{
    m_isKnown = false;
    m_owner.clear();
    for (auto &[topic, entry] : m_entries) {
        entry.id = 0;
        if (std::exchange(entry.asked, nullptr) && !entry.next && !entry.isWithdrawn)
            entry.next = entry.shown;
    }
}

void DesktopNotifier::handleAction(uint id, const QString &key, const QDBusMessage &message)
{
    if (message.service() != m_owner)
        return;
    for (const auto &[topic, entry] : m_entries) {
        if (entry.id != id || id == 0)
            continue;
        emit actionInvoked(topic, key);
        return;
    }
}

void DesktopNotifier::handleClosed(uint id, uint, const QDBusMessage &message)
{
    if (message.service() != m_owner)
        return;
    for (auto &[topic, entry] : m_entries) {
        if (entry.id == id)
            entry.id = 0;
    }
}

} // namespace respool
