// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"

#include "tests/support/mediaconnection.h"
#include "tests/support/mediaserverstate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>

namespace respool {

namespace {

/// Listens and makes the connections, in the server's thread.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::shared_ptr<MediaServerState> state)
        : m_state(std::move(state))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        // Owned by the listener; deletes itself when the client leaves.
        new MediaConnection(descriptor, m_state, this);
    }

private:
    std::shared_ptr<MediaServerState> m_state;
};

QByteArray htmlOf(const VideoPage &page, const QString &mediaAddress)
{
    const QJsonObject video{
        {QStringLiteral("@context"), QStringLiteral("https://schema.org")},
        {QStringLiteral("@type"), QStringLiteral("VideoObject")},
        {QStringLiteral("name"), page.title},
        {QStringLiteral("description"), page.description},
        {QStringLiteral("contentUrl"), mediaAddress},
        {QStringLiteral("uploadDate"), QStringLiteral("2020-01-02")},
        {QStringLiteral("duration"), QStringLiteral("PT%1S").arg(page.durationSeconds)}};
    QByteArray json = QJsonDocument(video).toJson(QJsonDocument::Compact);
    // A title must not be able to end the script element.
    json.replace("</", "<\\/");
    return "<!doctype html><html><head><meta charset=\"utf-8\"><title>"
        + page.title.toHtmlEscaped().toUtf8() + "</title><script type=\"application/ld+json\">"
        + json + "</script></head><body></body></html>\n";
}

} // namespace

MediaServer::MediaServer(const QString &folder, quint16 port, QHostAddress::SpecialAddress at)
    : m_state(std::make_shared<MediaServerState>(folder))
{
    auto *listener = new Listener(m_state);
    listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("MediaServer"));
    m_thread.start();
    bool isListening = false;
    QMetaObject::invokeMethod(
        listener, [&] { isListening = listener->listen(at, port); }, Qt::BlockingQueuedConnection);
    if (!isListening)
        qFatal("MediaServer cannot listen: %s", qPrintable(listener->errorString()));
    m_port = listener->serverPort();
}

MediaServer::~MediaServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString MediaServer::address(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_port);
    url.setPath(path, QUrl::DecodedMode);
    return QString::fromLatin1(url.toEncoded());
}

QString MediaServer::addText(const QString &path, const QByteArray &type, const QByteArray &text)
{
    m_state->addText(path, ServedText{type, text});
    return address(path);
}

QString MediaServer::addPage(const QString &path, const VideoPage &page)
{
    return addText(path, "text/html; charset=utf-8", htmlOf(page, address(page.media)));
}

void MediaServer::addFault(const Fault &fault)
{
    m_state->addFault(fault);
}

void MediaServer::clearFaults()
{
    m_state->clearFaults();
}

QList<ServedRequest> MediaServer::requests() const
{
    return m_state->requests();
}

QList<ServedRequest> MediaServer::requests(const QString &path) const
{
    QList<ServedRequest> ofPath;
    for (const ServedRequest &request : m_state->requests()) {
        if (request.path == path)
            ofPath.append(request);
    }
    return ofPath;
}

void MediaServer::clearRequests()
{
    m_state->clearRequests();
}

} // namespace respool
