// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlserver.h"

#include "core/base/logging.h"
#include "core/base/runin.h"
#include "core/control/controlconversation.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QSocketNotifier>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Each needs a descriptor of a program whose tools need them, too.
constexpr qsizetype mostConversations = 32;
// All lines that are still coming share it.
constexpr qsizetype mostHeldBytes = 2 * longestControlMessage;
// Longer ones are read in a worker: a window must not stand still for a hundred thousand addresses.
constexpr qsizetype longLine = 64LL * 1024;
constexpr auto listenInterval = 10s;

} // namespace

ControlServer::ControlServer(JobCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::takeWaiting);
    m_listenTimer.setTimerType(Qt::VeryCoarseTimer);
    m_listenTimer.setInterval(listenInterval);
    connect(&m_listenTimer, &QTimer::timeout, this, &ControlServer::keepListening);
}

Result<> ControlServer::listen(const QString &name)
{
    m_name = name;
    QLocalServer::removeServer(name);
    if (!m_server.listen(name)) {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate(
                           "respool", "Other starts of Respool cannot hand over their jobs."),
                       QCoreApplication::translate("respool", "Add them in this window."),
                       m_server.errorString());
    }
    watchListening();
    return {};
}

/// Nothing tells that the server has closed itself, but what told it of clients goes then. Where
/// there is no such thing to watch, it is looked at now and then.
void ControlServer::watchListening()
{
    const auto *notifier = m_server.findChild<QSocketNotifier *>();
    if (!notifier) {
        m_listenTimer.start();
        return;
    }
    m_listenTimer.stop();
    connect(notifier, &QObject::destroyed, &m_listenTimer, qOverload<>(&QTimer::start));
}

/// QLocalServer closes itself, for good and in silence, when it has no descriptor for a client.
void ControlServer::keepListening()
{
    if (m_server.isListening())
        return;
    qCWarning(logControl) << "listens again after" << m_server.errorString();
    if (const auto again = listen(m_name); !again)
        qCWarning(logControl) << again.error().detail;
}

void ControlServer::takeWaiting()
{
    while (m_server.hasPendingConnections()) {
        if (m_conversations.size() >= mostConversations && !endIdlest())
            return; // all are being answered: the next one is taken when one of them ends
        auto *conversation = new ControlConversation(m_server.nextPendingConnection(), this);
        m_conversations.append(conversation);
        connect(conversation, &ControlConversation::grown, this, &ControlServer::boundHeldBytes);
        connect(conversation, &ControlConversation::heard, this,
                [this, conversation](const QByteArray &line) { handleLine(conversation, line); });
        connect(conversation, &ControlConversation::ended, this, [this, conversation] {
            m_conversations.removeOne(conversation);
            conversation->deleteLater();
            takeWaiting();
        });
        conversation->begin();
    }
}

/// Makes room by the client that has been silent for longest. False: none is.
bool ControlServer::endIdlest()
{
    const auto idlest =
        std::find_if(m_conversations.cbegin(), m_conversations.cend(),
                     [](const ControlConversation *one) { return !one->isHeard(); });
    if (idlest == m_conversations.cend())
        return false;
    (*idlest)->abort();
    m_conversations.erase(idlest);
    return true;
}

void ControlServer::boundHeldBytes()
{
    const auto heldBytes = [](const ControlConversation *one) { return one->heldBytes(); };
    const qsizetype held = std::transform_reduce(m_conversations.cbegin(), m_conversations.cend(),
                                                 qsizetype{0}, std::plus<>(), heldBytes);
    if (held > mostHeldBytes)
        (*std::ranges::max_element(m_conversations, {}, heldBytes))->abort();
}

void ControlServer::handleLine(ControlConversation *conversation, const QByteArray &line)
{
    const QPointer peer(conversation);
    if (line.size() < longLine) {
        handleRequest(peer, decodeRequest(line));
        return;
    }
    whenDone(runInWorker([line] { return decodeRequest(line); }), this,
             [this, peer](const Result<ControlRequest> &request) { handleRequest(peer, request); });
}

void ControlServer::handleRequest(const QPointer<ControlConversation> &peer,
                                  const Result<ControlRequest> &request)
{
    // Who waits for the result is the conversation: it is not told once it has ended.
    ControlConversation *const conversation = peer;
    const auto answer = [conversation](const Result<QList<JobId>> &result) {
        if (conversation)
            conversation->answer(result);
    };
    if (!request) {
        qCWarning(logControl) << "refused:" << request.error().detail;
        return answer(failure(request.error()));
    }
    switch (request->command) {
    case ControlRequest::Command::Activate:
        emit activationRequested();
        return answer(QList<JobId>());
    case ControlRequest::Command::Rename:
        return whenDone(m_commands.renameAndTell(request->job, request->name), conversation,
                        answer);
    case ControlRequest::Command::Add:
        return whenDone(m_commands.add(request->sources, request->options), conversation, answer);
    }
    Q_UNREACHABLE();
}

} // namespace respool
