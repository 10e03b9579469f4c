// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlclient.h"
#include "core/control/controlserver.h"
#include "tests/jobs/queuefixture.h"

#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>
#include <QtConcurrentRun>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace respool;

namespace {

ControlRequest addRequest(const QString &address)
{
    ControlRequest request;
    request.command = ControlRequest::Command::Add;
    request.sources = {{SourceKind::Address, address}};
    request.options.destination = u"/nowhere"_qs;
    return request;
}

/// A queue with a server before it, as a running program has them.
class Peer final
{
public:
    Peer()
    {
        fixture.limits = {0, 0};
        const bool isOpen = fixture.open();
        commands = std::make_unique<JobCommands>(fixture.queue(), u"/default"_qs);
        server = std::make_unique<ControlServer>(*commands);
        socket = folder.filePath(u"socket"_qs);
        isReady = isOpen && server->listen(socket);
    }

    /// What the other start does, in a thread, since it blocks.
    [[nodiscard]] QFuture<Result<QList<JobId>>> call(const ControlRequest &request) const
    {
        return QtConcurrent::run(
            [name = socket, request] { return callRunningInstance(name, request); });
    }

    QTemporaryDir folder;
    QueueFixture fixture;
    std::unique_ptr<JobCommands> commands;
    std::unique_ptr<ControlServer> server;
    QString socket;
    bool isReady = false;
};

bool connectTo(QLocalSocket &client, const QString &name)
{
    client.connectToServer(name);
    return QTest::qWaitFor([&client] { return client.state() == QLocalSocket::ConnectedState; });
}

} // namespace

class TestControlServer final : public QObject
{
    Q_OBJECT

private slots:
    void addsAndAnswersAfterTheCommit();
    void usesTheDefaultDestination();
    void activates();
    void refusesGarbage();
    void servesOthersWhileOneIsSilent();
    void endsAnEndlessLine();
    void manyClientsAtOnce();
    void takesALineInPieces();
    void survivesAClientThatLeaves();
    void survivesASecondLine();
    void takesOverAStaleSocket();
    void isForThisUserOnly();
    void saysWhenNobodyAnswers();
};

void TestControlServer::addsAndAnswersAfterTheCommit()
{
    Peer peer;
    QVERIFY(peer.isReady);
    auto answer = peer.call(addRequest(u"https://example.org/a"_qs));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->size(), 1);
    const Job job = peer.fixture.stored(answer.result()->first());
    QCOMPARE(job.spec.source, u"https://example.org/a"_qs);
    QCOMPARE(job.spec.destination, u"/nowhere"_qs);
}

void TestControlServer::usesTheDefaultDestination()
{
    Peer peer;
    ControlRequest request = addRequest(u"https://example.org/a"_qs);
    request.options.destination.clear();
    auto answer = peer.call(request);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(peer.fixture.stored(answer.result()->first()).spec.destination, u"/default"_qs);
}

void TestControlServer::activates()
{
    Peer peer;
    QSignalSpy requested(peer.server.get(), &ControlServer::activationRequested);
    auto answer = peer.call({});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(requested.size(), 1);
}

void TestControlServer::refusesGarbage()
{
    Peer peer;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refused"_qs));
    QLocalSocket client;
    QVERIFY(connectTo(client, peer.socket));
    client.write("GET / HTTP/1.1\n");
    QTRY_VERIFY(client.canReadLine());
    QVERIFY(!decodeAnswer(client.readLine()));
    QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    QVERIFY(peer.fixture.added->isEmpty());
}

void TestControlServer::servesOthersWhileOneIsSilent()
{
    Peer peer;
    QLocalSocket silent;
    QVERIFY(connectTo(silent, peer.socket));
    silent.write("{\"version\":1,\"comm"); // half a line, then nothing
    QVERIFY(silent.flush());
    auto answer = peer.call(addRequest(u"https://example.org/a"_qs));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(silent.state(), QLocalSocket::ConnectedState);
    QCOMPARE(peer.fixture.added->size(), 1);
}

void TestControlServer::endsAnEndlessLine()
{
    Peer peer;
    QLocalSocket client;
    QVERIFY(connectTo(client, peer.socket));
    client.write(QByteArray(33LL * 1024 * 1024, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QLocalSocket::UnconnectedState, 20'000);
    auto answer = peer.call({});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

void TestControlServer::manyClientsAtOnce()
{
    Peer peer;
    QList<QFuture<Result<QList<JobId>>>> answers;
    for (int i = 0; i < 8; ++i)
        answers.append(peer.call(addRequest(QStringLiteral("https://example.org/%1").arg(i))));
    QSet<qint64> ids;
    for (auto &answer : answers) {
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
        QVERIFY(answer.result());
        ids.insert(answer.result()->first().value);
    }
    QCOMPARE(ids.size(), 8);
}

void TestControlServer::takesALineInPieces()
{
    Peer peer;
    QLocalSocket client;
    QVERIFY(connectTo(client, peer.socket));
    const QByteArray line = encodeRequest(addRequest(u"https://example.org/a"_qs));
    for (const char byte : line) {
        client.write(&byte, 1);
        client.flush();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(client.canReadLine());
    QVERIFY(decodeAnswer(client.readLine()));
    QCOMPARE(peer.fixture.added->size(), 1);
}

void TestControlServer::survivesAClientThatLeaves()
{
    Peer peer;
    {
        QLocalSocket client;
        QVERIFY(connectTo(client, peer.socket));
        client.write(encodeRequest(addRequest(u"https://example.org/a"_qs)));
        QVERIFY(client.flush());
    }
    // What was asked for is done, though nobody hears of it.
    QTRY_COMPARE(peer.fixture.added->size(), 1);
    auto answer = peer.call({});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

void TestControlServer::survivesASecondLine()
{
    Peer peer;
    QLocalSocket client;
    QVERIFY(connectTo(client, peer.socket));
    const QByteArray line = encodeRequest(addRequest(u"https://example.org/a"_qs));
    client.write(line + line + line);
    QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    QVERIFY(decodeAnswer(client.readLine()));
    // One line each way: the rest is nobody's.
    QVERIFY(!client.canReadLine());
    QTRY_COMPARE(peer.fixture.added->size(), 1);
}

void TestControlServer::takesOverAStaleSocket()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"socket"_qs));
    const int stale = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    QCOMPARE(::bind(stale, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(stale); // as a killed program leaves it
    QVERIFY(QFile::exists(folder.filePath(u"socket"_qs)));

    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), u"/default"_qs);
    ControlServer server(commands);
    QVERIFY(server.listen(folder.filePath(u"socket"_qs)));
    QLocalSocket client;
    QVERIFY(connectTo(client, folder.filePath(u"socket"_qs)));
#else
    QSKIP("a pipe goes with its program");
#endif
}

void TestControlServer::isForThisUserOnly()
{
    Peer peer;
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(peer.socket) & others, QFile::Permissions());
#else
    QSKIP("looks at the socket's file");
#endif
}

void TestControlServer::saysWhenNobodyAnswers()
{
    QTemporaryDir folder;
    const auto answer = callRunningInstance(folder.filePath(u"socket"_qs), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProfileInUse);
    QVERIFY(!answer.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
