// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QMutex>
#include <QThread>

namespace respool {

/// A SOCKS5 proxy on an ephemeral port of 127.0.0.1 that sends every client to one port of this
/// computer, whatever it asks for. In a thread of its own; functions from any thread.
class SocksProxy final
{
public:
    explicit SocksProxy(quint16 target);
    ~SocksProxy();
    Q_DISABLE_COPY_MOVE(SocksProxy)

    [[nodiscard]] quint16 port() const { return m_port; }

    /// What clients asked for, as "host:port".
    [[nodiscard]] QByteArrayList asked() const;

    /// For the connections: one more of those.
    void noteAsked(const QByteArray &address);

private:
    QThread m_thread;
    mutable QMutex m_mutex;
    QByteArrayList m_asked;
    quint16 m_port = 0;
};

} // namespace respool
