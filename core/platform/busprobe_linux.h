// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QTimer>

namespace respool {

/// Where a message bus listens. A value.
struct BusAddress
{
    QString text; ///< as D-Bus writes it; empty when there is no such bus
    QString socket; ///< path or abstract name of its local socket
    bool isAbstract = false;
};

/// The first local socket in the environment's address, else the usual place. Addresses of other
/// kinds (TCP, a program to start) count as no bus.
[[nodiscard]] BusAddress systemBusAddress();
[[nodiscard]] BusAddress sessionBusAddress();

/// Finds out whether a message bus is there and answers, without waiting for it. Main thread.
class BusProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusProbe)

public:
    enum class Finding { Absent, Silent, Answers };

    explicit BusProbe(const BusAddress &address, QObject *parent);

signals:
    /// Once, from the event loop, within 3 s.
    void finished(respool::BusProbe::Finding finding);

private:
    void finish(Finding finding);

    QLocalSocket m_socket;
    QTimer m_limit;
    bool m_isFinished = false;
};

} // namespace respool
