// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socksproxy.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

#include <utility>

namespace respool {

namespace {

/// One client: RFC 1928 without authentication, CONNECT only; then bytes go both ways.
class SocksConnection final : public QObject
{
public:
    SocksConnection(QTcpSocket *client, quint16 target, SocksProxy &proxy)
        : QObject(client)
        , m_client(client)
        , m_targetPort(target)
        , m_proxy(proxy)
    {
        connect(client, &QTcpSocket::readyRead, this, &SocksConnection::handleClient);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::connected, this, &SocksConnection::handleConnected);
        connect(&m_server, &QTcpSocket::readyRead, this,
                [this] { m_client->write(m_server.readAll()); });
        connect(&m_server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    ~SocksConnection() override { m_server.disconnect(this); }

    Q_DISABLE_COPY_MOVE(SocksConnection)

private:
    void handleClient()
    {
        m_input += m_client->readAll();
        if (m_server.state() == QAbstractSocket::ConnectedState) {
            m_server.write(std::exchange(m_input, {}));
        } else if (!m_isGreeted && m_input.size() >= 2 && m_input.size() >= 2 + m_input.at(1)) {
            m_input.remove(0, 2 + m_input.at(1));
            m_isGreeted = true;
            m_client->write(QByteArray("\x05\x00", 2));
        }
        if (m_isGreeted && m_server.state() == QAbstractSocket::UnconnectedState)
            readRequest();
    }

    void readRequest()
    {
        // Version, command, a zero, the kind of address: 1 is IPv4, 3 a name with its length.
        constexpr qsizetype head = 4;
        if (m_input.size() <= head)
            return;
        const bool isName = m_input.at(3) == 3;
        const qsizetype begin = isName ? head + 1 : head;
        const qsizetype size = isName ? m_input.at(head) : 4;
        if (m_input.size() < begin + size + 2)
            return;
        const QByteArray host = m_input.mid(begin, size);
        const auto port = qFromBigEndian<quint16>(m_input.constData() + begin + size);
        m_input.remove(0, begin + size + 2);
        const QByteArray name = isName
            ? host
            : QHostAddress(qFromBigEndian<quint32>(host.constData())).toString().toLatin1();
        m_proxy.noteAsked(name + ':' + QByteArray::number(port));
        m_server.connectToHost(QHostAddress::LocalHost, m_targetPort);
    }

    void handleConnected()
    {
        m_client->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
        m_server.write(std::exchange(m_input, {}));
    }

    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_input;
    quint16 m_targetPort;
    SocksProxy &m_proxy;
    bool m_isGreeted = false;
};

} // namespace

SocksProxy::SocksProxy(quint16 target)
{
    auto *listener = new QTcpServer;
    listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    QObject::connect(listener, &QTcpServer::newConnection, listener, [this, listener, target] {
        while (QTcpSocket *client = listener->nextPendingConnection())
            new SocksConnection(client, target, *this); // owned by the client
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        listener, [listener] { listener->listen(QHostAddress::LocalHost); },
        Qt::BlockingQueuedConnection);
    m_port = listener->serverPort();
}

SocksProxy::~SocksProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void SocksProxy::noteAsked(const QByteArray &address)
{
    const QMutexLocker lock(&m_mutex);
    m_asked.append(address);
}

QByteArrayList SocksProxy::asked() const
{
    const QMutexLocker lock(&m_mutex);
    return m_asked;
}

} // namespace respool
