// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace respool {

/// One message to people on their desktop. A value. Its texts are shown as they are, whatever a
/// title from the network holds.
struct Notification
{
    /// A button. A click on the message itself invokes the one with the key "default".
    struct Action
    {
        QString key;
        QString label;

        friend bool operator==(const Action &, const Action &) = default;
    };

    QString title;
    QString text;
    QList<Action> actions;
    bool isUrgent = false; ///< stays until somebody has seen it

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// The desktop's notifications. Main thread; never waits.
class Notifier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    /// What a message is about: a new one replaces the one before.
    enum class Topic { Ended, Countdown, Window };

    Notifier() = default;

    [[nodiscard]] static std::unique_ptr<Notifier> create();

    /// Ends in a message on the screen or in refused().
    virtual void show(Topic topic, const Notification &notification) = 0;
    /// Takes it from the screen, or does nothing where there is none.
    virtual void withdraw(Topic topic) = 0;

signals:
    void actionInvoked(respool::Notifier::Topic topic, const QString &key);
    /// Nobody shows messages with actions here: whoever wants it told has to tell it in another
    /// way. From the event loop.
    void refused(respool::Notifier::Topic topic, const respool::Notification &notification);
};

} // namespace respool
