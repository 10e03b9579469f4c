// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlclient.h"
#include "core/control/controlserver.h"
#include "core/jobs/filename.h"
#include "tests/jobs/queuefixture.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <ctime>
#include <grp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
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
            &clients, [name = socket, request] { return callRunningInstance(name, request); });
    }

    /// Of their own: in the program they do not take its workers away either.
    mutable QThreadPool clients;

    QTemporaryDir folder;
    QueueFixture fixture;
    std::unique_ptr<JobCommands> commands;
    std::unique_ptr<ControlServer> server;
    QString socket;
    bool isReady = false;
};

#ifdef Q_OS_UNIX
constexpr uid_t somebodyElse = 65534;

sockaddr_un addressOf(const QString &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(name).constData(), sizeof address.sun_path);
    return address;
}

/// What connecting there gives: 0, or the system's error. -1: no descriptor.
int openAndConnect(const sockaddr_un &address, int &descriptor)
{
    descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0)
        return -1;
    return ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        ? 0
        : errno;
}

int openDescriptors()
{
    return static_cast<int>(
        QDir(u"/proc/self/fd"_qs).entryList(QDir::AllEntries | QDir::System).size());
}

/// Connects so many times, says something each time, and keeps only the latest ones open. Gives
/// how many got through to the server.
int flood(const QString &name, int count, const QByteArray &words)
{
    constexpr qsizetype mostOpen = 200;
    const sockaddr_un address = addressOf(name);
    QList<int> open;
    int connected = 0;
    for (int i = 0; i < count; ++i) {
        int descriptor = -1;
        connected += openAndConnect(address, descriptor) == 0 ? 1 : 0;
        (void)::send(descriptor, words.constData(), words.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        open.append(descriptor);
        if (open.size() > mostOpen)
            ::close(open.takeFirst());
    }
    for (const int descriptor : std::as_const(open))
        ::close(descriptor);
    return connected;
}

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// How long the main thread computes at most before it looks at its events again. In processor
/// time, so that a busy machine is not taken for a stall.
class LongestPass final : public QObject
{
public:
    LongestPass()
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
                [this] {
                    const double now = threadCpuMs();
                    m_longestMs = std::max(m_longestMs, now - m_lastMs);
                    m_lastMs = now;
                });
    }

    [[nodiscard]] double ms() const { return m_longestMs; }

private:
    double m_lastMs = threadCpuMs();
    double m_longestMs = 0;
};
#endif

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
    void renames();
    void refusesGarbage();
    void servesOthersWhileOneIsSilent();
    void endsAnEndlessLine();
    void manyClientsAtOnce();
    void takesALineInPieces();
    void survivesAClientThatLeaves();
    void survivesASecondLine();
    void takesOverAStaleSocket();
    void isForThisUserOnly();
    void refusesAnotherUser();
    void survivesAFlood_data();
    void survivesAFlood();
    void readsLongLinesWithoutAStall();
    void sharesItsRoom();
    void listensAgain();
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

void TestControlServer::renames()
{
    Peer peer;
    QVERIFY(peer.isReady);
    const JobId id = peer.fixture.add(1, true).first();
    const QSignalSpy toldHere(peer.commands.get(), &JobCommands::renameRefused);
    ControlRequest request;
    request.command = ControlRequest::Command::Rename;
    request.job = id;
    request.name = u"Mine / yours"_qs;
    auto answer = peer.call(request);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(*answer.result(), QList<JobId>{id});
    QCOMPARE(peer.fixture.stored(id).chosenName, safeBaseName(request.name));
    QVERIFY(peer.commands->history().canUndo());
    // Who asked is told why not; whoever sits before the window is not.
    request.job = JobId{99};
    answer = peer.call(request);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().code, ErrorCode::NoSuchJob);
    QCOMPARE(toldHere.size(), 0);
    request.job = id;
    request.name.clear();
    answer = peer.call(request);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(peer.fixture.stored(id).chosenName, QString());
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
    const sockaddr_un address = addressOf(folder.filePath(u"socket"_qs));
    const int stale = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(stale, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
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

void TestControlServer::refusesAnotherUser()
{
#ifdef Q_OS_UNIX
    if (::getuid() != 0)
        QSKIP("only root can act as another user");
    Peer peer;
    // What the folder keeps from others is not what is tried here.
    QVERIFY(QFile::setPermissions(peer.folder.path(),
                                  QFile::permissions(peer.folder.path()) | QFile::ReadOther
                                      | QFile::ExeOther));
    const sockaddr_un address = addressOf(peer.socket);
    for (const auto &[user, expected] : {std::pair{somebodyElse, EACCES}, {uid_t(0), 0}}) {
        const pid_t child = ::fork();
        if (child == 0) {
            int descriptor = -1;
            if (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0)
                ::_exit(255);
            ::_exit(openAndConnect(address, descriptor));
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), expected);
    }
#else
    QSKIP("looks at the socket's file");
#endif
}

void TestControlServer::survivesAFlood_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("half a message") << QByteArray("{\"version\":1,\"command\":\"ad");
    QTest::newRow("garbage") << QByteArray("\xff\x00 garbage\n", 11);
}

/// Ten thousand clients: the program goes on, holds few of them, and serves the honest one behind
/// them.
void TestControlServer::survivesAFlood()
{
#ifdef Q_OS_UNIX
    QFETCH(const QByteArray, words);
    constexpr int count = 10'000;
    constexpr int mostDescriptors = 350; // 200 of them the flood's own
    Peer peer;
    QLoggingCategory::setFilterRules(u"respool.control.warning=false"_qs); // one for each
    const auto restored = qScopeGuard([] { QLoggingCategory::setFilterRules(QString()); });
    const int before = openDescriptors();
    int most = before;
    const LongestPass pass;
    const auto flooded = QtConcurrent::run([&] { return flood(peer.socket, count, words); });
    while (!flooded.isFinished()) {
        QTest::qWait(10);
        most = std::max(most, openDescriptors());
    }
    QCOMPARE(flooded.result(), count);
    auto answer = peer.call(addRequest(u"https://example.org/a"_qs));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(peer.fixture.added->size(), 1);
    QVERIFY2(pass.ms() < 50, qPrintable(QString::number(pass.ms())));
    QVERIFY2(most - before < mostDescriptors, qPrintable(QString::number(most - before)));
    QTRY_VERIFY(openDescriptors() <= before + 4);
#else
    QSKIP("speaks to the socket past Qt");
#endif
}

/// An honest message of ten thousand addresses, and a senseless one as long as they may be.
void TestControlServer::readsLongLinesWithoutAStall()
{
#ifdef Q_OS_UNIX
    Peer peer;
    ControlRequest request = addRequest(u"https://example.org/a"_qs);
    for (int i = 0; i < 30'000; ++i)
        request.sources.append(
            {SourceKind::Address, QStringLiteral("https://example.org/%1").arg(i)});
    // The last one is no source: read to the end, and nothing of it is added.
    request.sources.append({SourceKind::Address, u"nonsense"_qs});
    double longestMs = 0; // of the server's passes: to make such requests takes as long
    auto answer = peer.call(request);
    {
        const LongestPass pass;
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
        longestMs = pass.ms();
    }
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().code, ErrorCode::NotASource);
    for (const qsizetype size : {qsizetype(1'000'000), longestControlMessage / 2}) {
        request.sources = {{SourceKind::Address, u"https://example.org/"_qs + QString(size, u'a')}};
        auto refused = peer.call(request);
        const LongestPass pass;
        QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 20'000);
        longestMs = std::max(longestMs, pass.ms());
        QVERIFY(!refused.result());
        QVERIFY(refused.result().error().text.endsWith(u"is too long."_qs));
        QVERIFY(refused.result().error().text.size() < 300);
    }
    QVERIFY(peer.fixture.added->isEmpty());
    QVERIFY2(longestMs < 50, qPrintable(QString::number(longestMs)));
#else
    QSKIP("measures the processor time of a thread");
#endif
}

/// Many lines that never end: the longest ones go before the memory does.
void TestControlServer::sharesItsRoom()
{
    Peer peer;
    constexpr int bytes = 30 * 1024 * 1024; // of each, less than a line may have
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<QLocalSocket>());
        QVERIFY(connectTo(*clients.back(), peer.socket));
        clients.back()->write(QByteArray(bytes, 'x'));
    }
    const auto countConnected = [&clients] {
        return std::count_if(clients.cbegin(), clients.cend(), [](const auto &client) {
            return client->state() == QLocalSocket::ConnectedState;
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(countConnected(), 2, 20'000);
    auto answer = peer.call(addRequest(u"https://example.org/a"_qs));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

/// Where no descriptor was left for a client, there are some again later.
void TestControlServer::listensAgain()
{
#ifdef Q_OS_UNIX
    Peer peer;
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const sockaddr_un address = addressOf(peer.socket);
    int client = -1;
    QCOMPARE(openAndConnect(address, client), 0);
    rlimit few = before;
    few.rlim_cur = 256;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    QList<int> taken;
    for (int more = ::dup(0); more >= 0; more = ::dup(0))
        taken.append(more);
    QCoreApplication::processEvents();
    for (const int descriptor : std::as_const(taken))
        ::close(descriptor);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    ::close(client);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"listens again"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(peer.socket), 30'000);
    auto answer = peer.call({});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
#else
    QSKIP("takes the descriptors away by a limit");
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
