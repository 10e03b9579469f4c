// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace respool {

/// A connection of our own to a message bus. Main thread, which never waits for it: opening a
/// connection through Qt alone blocks for as long as the bus does not answer. Emits only from the
/// event loop.
class MessageBus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBus)

public:
    enum class Kind { System, Session };

    explicit MessageBus(Kind kind, QObject *parent = nullptr);
    ~MessageBus() override;

    /// Ends in opened() or failed(). Does nothing while it opens or is open.
    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QDBusConnection connection() const;

signals:
    void opened();
    /// There is no such bus, or it does not answer.
    void failed();

private:
    void connectTo(const QString &address);
    void handleConnected(const QString &name);

    Kind m_kind;
    QString m_name; ///< Qt's name of the connection
    bool m_isOpening = false;
};

} // namespace respool
