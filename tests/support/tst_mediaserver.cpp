// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childprocess.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <memory>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/socket.h>
#endif

using namespace respool;
using namespace std::chrono_literals;

namespace {

constexpr int waitMs = 10'000;

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// Blocks this thread on purpose: the server must answer all the same.
Answer request(const MediaServer &server, const QByteArray &method, const QByteArray &path,
               const QByteArray &headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    socket.waitForConnected(waitMs);
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers
                 + "\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(waitMs))
        ;
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {all.mid(9, 3).toInt(), all.left(end), end < 0 ? QByteArray() : all.mid(end + 4),
            socket.error()};
}

#ifdef Q_OS_UNIX
/// How a connection ends, as only the system tells: 0 in good order, else an errno.
int endOf(const MediaServer &server)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    socket.waitForConnected(waitMs);
    socket.write("GET /file.bin HTTP/1.1\r\n\r\n");
    socket.waitForBytesWritten(waitMs);
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    std::array<char, 4096> buffer{};
    while (true) {
        pollfd wanted{descriptor, POLLIN, 0};
        if (::poll(&wanted, 1, waitMs) != 1)
            return ETIMEDOUT;
        const ssize_t got = ::recv(descriptor, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return got == 0 ? 0 : errno;
    }
}
#endif

QString ytDlp()
{
    return QStandardPaths::findExecutable(QStringLiteral("yt-dlp"));
}

} // namespace

class TestMediaServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void serves_data();
    void serves();
    void changesValidatorsWithTheFile();
    void staysInsideItsFolder();
    void misbehaves_data();
    void misbehaves();
    void limitsTheRate();
    void stalls();
    void resets();
#ifdef Q_OS_UNIX
    void tellsResetsFromDrops();
#endif
    void appliesRulesInOrder();
    void keepsTheConnection();
    void logsRequests();
    void endsWithOpenConnections();
    void pagesAreReadByTheGenericExtractor_data();
    void pagesAreReadByTheGenericExtractor();
    void downloadsWithYtDlp_data();
    void downloadsWithYtDlp();
    void clipsAreAsDescribed_data();
    void clipsAreAsDescribed();
    void findsProcesses();

private:
    QTemporaryDir m_folder;
    QByteArray m_contents;
    std::unique_ptr<MediaServer> m_server;
};

void TestMediaServer::initTestCase()
{
    for (int i = 0; i < 100'000; ++i)
        m_contents += static_cast<char>(i * 7);
    QDir(m_folder.path()).mkdir(QStringLiteral("sub"));
    for (const char *name : {"/file.bin", "/sub/file.bin"}) {
        QFile file(m_folder.path() + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_contents);
    }
    QFile other(m_folder.filePath(QStringLiteral("other.bin")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(5000, 'o'));
}

void TestMediaServer::init()
{
    m_server = std::make_unique<MediaServer>(m_folder.path());
}

void TestMediaServer::serves_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("contentRange");
    const int all = 100'000;
    QTest::newRow("whole") << QByteArray("GET") << QByteArray() << 200 << 0 << all << QByteArray();
    QTest::newRow("head") << QByteArray("HEAD") << QByteArray() << 200 << 0 << 0 << QByteArray();
    QTest::newRow("middle") << QByteArray("GET") << QByteArray("Range: bytes=10-19\r\n") << 206
                            << 10 << 10 << QByteArray("bytes 10-19/100000");
    QTest::newRow("rest") << QByteArray("GET") << QByteArray("Range: bytes=99990-\r\n") << 206
                          << 99'990 << 10 << QByteArray("bytes 99990-99999/100000");
    QTest::newRow("last bytes") << QByteArray("GET") << QByteArray("Range: bytes=-5\r\n") << 206
                                << 99'995 << 5 << QByteArray("bytes 99995-99999/100000");
    QTest::newRow("too long") << QByteArray("GET") << QByteArray("Range: bytes=99999-200000\r\n")
                              << 206 << 99'999 << 1 << QByteArray("bytes 99999-99999/100000");
    QTest::newRow("behind the end") << QByteArray("GET") << QByteArray("Range: bytes=100000-\r\n")
                                    << 416 << 0 << 0 << QByteArray("bytes */100000");
    QTest::newRow("changed since")
        << QByteArray("GET") << QByteArray("Range: bytes=5-\r\nIf-Range: \"old\"\r\n") << 200 << 0
        << all << QByteArray();
}

void TestMediaServer::serves()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headers);
    QFETCH(int, first);
    QFETCH(int, count);
    const Answer answer = request(*m_server, method, "/file.bin", headers);
    QTEST(answer.status, "status");
    QTEST(answer.header("Content-Range"), "contentRange");
    QCOMPARE(answer.body, m_contents.mid(first, count));
    QVERIFY(answer.header("ETag").startsWith('"'));
    QVERIFY(answer.header("Last-Modified").endsWith("GMT"));
    QCOMPARE(answer.header("Accept-Ranges"), QByteArray("bytes"));
    const int announced = method == "HEAD" ? 100'000 : count;
    QCOMPARE(answer.header("Content-Length").toInt(), announced);
}

void TestMediaServer::changesValidatorsWithTheFile()
{
    const Answer before = request(*m_server, "HEAD", "/file.bin");
    Fault swap;
    swap.swap = QStringLiteral("/other.bin");
    m_server->addFault(swap);
    const Answer after = request(*m_server, "GET", "/file.bin");
    QVERIFY(before.header("ETag") != after.header("ETag"));
    QCOMPARE(after.body, QByteArray(5000, 'o'));
}

void TestMediaServer::staysInsideItsFolder()
{
    QCOMPARE(request(*m_server, "GET", "/../../../../etc/hostname").status, 404);
    QCOMPARE(request(*m_server, "GET", "/missing").status, 404);
    QCOMPARE(request(*m_server, "GET", "/sub").status, 404);
}

void TestMediaServer::misbehaves_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("announced");
    QTest::addColumn<int>("received");
    const auto fault = [](auto set) {
        Fault fault;
        set(fault);
        return fault;
    };
    QTest::newRow("drop") << fault([](Fault &f) { f.dropAt = 1234; }) << 200 << 100'000 << 1234;
    QTest::newRow("drop at once") << fault([](Fault &f) { f.dropAt = 0; }) << 200 << 100'000 << 0;
    QTest::newRow("drop without length") << fault([](Fault &f) {
        f.dropAt = 1234;
        f.hasNoLength = true;
    }) << 200 << 0 << 1234;
    QTest::newRow("no length") << fault([](Fault &f) { f.hasNoLength = true; }) << 200 << 0
                               << 100'000;
    QTest::newRow("wrong length") << fault([](Fault &f) { f.truncateTo = 777; }) << 200 << 777
                                  << 777;
    for (const int status : {403, 404, 429, 503}) {
        QTest::addRow("status %d", status)
            << fault([status](Fault &f) { f.status = status; }) << status << 6 << 6;
    }
    QTest::newRow("web page in place of the file")
        << fault([](Fault &f) { f.isLoginPage = true; }) << 200 << 51 << 51;
    QTest::newRow("late") << fault([](Fault &f) { f.delay = 50ms; }) << 200 << 100'000 << 100'000;
}

void TestMediaServer::misbehaves()
{
    QFETCH(Fault, fault);
    QFETCH(int, received);
    m_server->addFault(fault);
    const Answer answer = request(*m_server, "GET", "/file.bin");
    QTEST(answer.status, "status");
    QTEST(answer.header("Content-Length").toInt(), "announced");
    QCOMPARE(answer.body.size(), received);
    const bool isFile = fault.status == 0 && !fault.isLoginPage;
    QCOMPARE(answer.body == m_contents.left(received), isFile);
}

void TestMediaServer::limitsTheRate()
{
    Fault slow;
    slow.bytesPerSecond = 200'000;
    m_server->addFault(slow);
    QElapsedTimer clock;
    clock.start();
    const Answer answer = request(*m_server, "GET", "/file.bin");
    QCOMPARE(answer.body, m_contents);
    // 0.5 s by the rate; nothing is said about the longest time on a busy machine.
    QVERIFY2(clock.elapsed() >= 400, qPrintable(QString::number(clock.elapsed())));
}

void TestMediaServer::stalls()
{
    Fault stall;
    stall.stallAt = 4000;
    m_server->addFault(stall);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected(waitMs));
    socket.write("GET /file.bin HTTP/1.1\r\n\r\n");
    const auto bodySize = [&socket] {
        const QByteArray all = socket.peek(socket.bytesAvailable());
        return all.size() - all.indexOf("\r\n\r\n") - 4;
    };
    while (bodySize() < 4000 && socket.waitForReadyRead(waitMs))
        ;
    QVERIFY(!socket.waitForReadyRead(300));
    QCOMPARE(bodySize(), 4000);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_server->requests().first().bytesSent, 4000);
    QVERIFY(!m_server->requests().first().isFinished);
    socket.abort();
    QTRY_VERIFY(m_server->requests().first().isFinished);
}

void TestMediaServer::resets()
{
    Fault fault;
    fault.resetAt = 4000;
    fault.times = 1;
    m_server->addFault(fault);
    fault.resetAt = 0;
    m_server->addFault(fault);
    const Answer late = request(*m_server, "GET", "/file.bin");
    QCOMPARE(late.status, 200);
    QCOMPARE(late.body.size(), 4000);
    const Answer early = request(*m_server, "GET", "/file.bin");
    QCOMPARE(early.status, 0);
    QCOMPARE(request(*m_server, "GET", "/file.bin").body, m_contents);
}

#ifdef Q_OS_UNIX
void TestMediaServer::tellsResetsFromDrops()
{
    Fault fault;
    fault.times = 1;
    for (const int at : {4000, 0}) {
        fault.resetAt = at;
        m_server->addFault(fault);
        QCOMPARE(endOf(*m_server), ECONNRESET);
    }
    fault.resetAt = -1;
    fault.dropAt = 4000;
    m_server->addFault(fault);
    QCOMPARE(endOf(*m_server), 0);
}
#endif

void TestMediaServer::appliesRulesInOrder()
{
    Fault rule;
    rule.path = QStringLiteral("/sub/*");
    rule.after = 1;
    rule.times = 2;
    rule.method = "GET";
    rule.status = 503;
    m_server->addFault(rule);
    rule.status = 404;
    rule.after = 0;
    rule.times = -1;
    rule.path = QStringLiteral("/sub/file.*");
    m_server->addFault(rule);
    // The first rule leaves the first request to the second, then takes two.
    for (const int expected : {404, 503, 503, 404, 404})
        QCOMPARE(request(*m_server, "GET", "/sub/file.bin").status, expected);
    QCOMPARE(request(*m_server, "HEAD", "/sub/file.bin").status, 200);
    QCOMPARE(request(*m_server, "GET", "/file.bin").status, 200);
    m_server->clearFaults();
    QCOMPARE(request(*m_server, "GET", "/sub/file.bin").status, 200);
}

void TestMediaServer::keepsTheConnection()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected(waitMs));
    const QByteArray get = "GET /file.bin HTTP/1.1\r\nHost: x\r\nRange: bytes=0-3\r\n\r\n";
    socket.write(get + get);
    QByteArray all;
    while (all.count("HTTP/1.1 206") < 2 && socket.waitForReadyRead(waitMs))
        all += socket.readAll();
    QCOMPARE(all.count("HTTP/1.1 206"), 2);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestMediaServer::logsRequests()
{
    (void)request(*m_server, "HEAD", "/file.bin");
    (void)request(*m_server, "GET", "/file.bin", "Range: bytes=90000-\r\n");
    (void)request(*m_server, "GET", "/a%20b%C3%A9?query=1");
    QTRY_VERIFY(m_server->requests().constLast().isFinished);
    const QList<ServedRequest> log = m_server->requests();
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.at(0).method, QByteArray("HEAD"));
    QCOMPARE(log.at(0).bytesSent, 0);
    QCOMPARE(log.at(1).range, QByteArray("bytes=90000-"));
    QCOMPARE(log.at(1).status, 206);
    QCOMPARE(log.at(1).bytesSent, 10'000);
    QCOMPARE(log.at(2).path, QStringLiteral("/a bé"));
    QCOMPARE(log.at(2).status, 404);
    QCOMPARE(m_server->requests(QStringLiteral("/file.bin")).size(), 2);
    QCOMPARE(m_server->address(QStringLiteral("/a bé")),
             QStringLiteral("http://127.0.0.1:%1/a%20b%C3%A9").arg(m_server->port()));
    m_server->clearRequests();
    QVERIFY(m_server->requests().isEmpty());
}

void TestMediaServer::endsWithOpenConnections()
{
    Fault stall;
    stall.stallAt = 10;
    m_server->addFault(stall);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected(waitMs));
    socket.write("GET /file.bin HTTP/1.1\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(waitMs));
    m_server.reset();
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState
            || socket.waitForDisconnected(waitMs));
}

void TestMediaServer::pagesAreReadByTheGenericExtractor_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << QStringLiteral("A film");
    QTest::newRow("markup") << QStringLiteral("</script><b>\"quoted\" & 'single'");
    QTest::newRow("path") << QStringLiteral("../../x");
    QTest::newRow("option") << QStringLiteral("-rf");
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x8E\xAC").repeated(300);
}

void TestMediaServer::pagesAreReadByTheGenericExtractor()
{
    if (ytDlp().isEmpty())
        QSKIP("yt-dlp is not installed");
    QFETCH(QString, title);
    MediaServer server(TestMedia::folder());
    const QString address =
        server.addPage(QStringLiteral("/watch"),
                       {title, QStringLiteral("/small.mp4"), TestMedia::smallSeconds, QString()});
    const ChildResult result =
        runChild(ytDlp(), {QStringLiteral("--ignore-config"), QStringLiteral("-J"), address});
    QVERIFY2(result.exitCode == 0, result.standardError.constData());
    const QJsonObject info = QJsonDocument::fromJson(result.standardOutput).object();
    QCOMPARE(info.value(QLatin1String("title")).toString(), title);
    QCOMPARE(info.value(QLatin1String("duration")).toInt(), TestMedia::smallSeconds);
    QCOMPARE(info.value(QLatin1String("url")).toString(),
             server.address(QStringLiteral("/small.mp4")));
}

void TestMediaServer::downloadsWithYtDlp_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("file") << TestMedia::small();
    QTest::newRow("playlist") << TestMedia::playlist();
}

void TestMediaServer::downloadsWithYtDlp()
{
    if (ytDlp().isEmpty())
        QSKIP("yt-dlp is not installed");
    QFETCH(QString, file);
    const QTemporaryDir target;
    MediaServer server(TestMedia::folder());
    const ChildResult result = runChild(ytDlp(),
                                        {QStringLiteral("--ignore-config"), QStringLiteral("-o"),
                                         target.filePath(QStringLiteral("media.%(ext)s")),
                                         server.address(TestMedia::served(file))});
    QVERIFY2(result.exitCode == 0, result.standardError.constData());
    const QString download = target.filePath(QStringLiteral("media.mp4"));
    QVERIFY(QFileInfo::exists(download));
    if (file == TestMedia::small())
        QCOMPARE(sha256(download), sha256(file));
    else
        QVERIFY(server.requests().size() > TestMedia::hlsSegments);
}

void TestMediaServer::clipsAreAsDescribed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("streams");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<qint64>("smallest");
    QTest::addColumn<qint64>("largest");
    const qint64 kilo = 1000;
    const qint64 mega = 1000 * kilo;
    QTest::newRow("clip") << TestMedia::clip() << 2 << 10.0 << 200 * kilo << 20 * mega;
    QTest::newRow("small") << TestMedia::small() << 2 << 2.0 << 150 * kilo << 300 * kilo;
    QTest::newRow("big") << TestMedia::big() << 2 << 20.0 << 18 * mega << 24 * mega;
    QTest::newRow("portrait") << TestMedia::portrait() << 2 << 10.0 << 200 * kilo << 20 * mega;
    QTest::newRow("audio") << TestMedia::audio() << 1 << 10.0 << 20 * kilo << mega;
    QTest::newRow("video only") << TestMedia::videoOnly() << 1 << 10.0 << 200 * kilo << 20 * mega;
    QTest::newRow("audio only") << TestMedia::audioOnly() << 1 << 10.0 << 20 * kilo << mega;
    QTest::newRow("playlist") << TestMedia::playlist() << 2 << 20.0 << kilo << mega;
}

void TestMediaServer::clipsAreAsDescribed()
{
    QFETCH(QString, file);
    QFETCH(double, seconds);
    QFETCH(qint64, smallest);
    QFETCH(qint64, largest);
    const ChildResult result =
        runChild(QStringLiteral("ffprobe"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"),
                  QStringLiteral("json"), QStringLiteral("-show_format"),
                  QStringLiteral("-show_streams"), file});
    QVERIFY2(result.exitCode == 0, result.standardError.constData());
    const QJsonObject format = QJsonDocument::fromJson(result.standardOutput)
                                   .object()
                                   .value(QLatin1String("format"))
                                   .toObject();
    QTEST(format.value(QLatin1String("nb_streams")).toInt(), "streams");
    const double duration = format.value(QLatin1String("duration")).toString().toDouble();
    QVERIFY2(qAbs(duration - seconds) < 0.2, qPrintable(QString::number(duration)));
    const qint64 size = QFileInfo(file).size();
    QVERIFY2(size >= smallest && size <= largest, qPrintable(QString::number(size)));
    const bool isTurned = result.standardOutput.contains("\"rotation\"");
    QCOMPARE(isTurned, file == TestMedia::portrait());
}

void TestMediaServer::findsProcesses()
{
    const QByteArray mark = "mark-" + QByteArray::number(QCoreApplication::applicationPid());
    QVERIFY(processesWithEnvironment("RESPOOL_TEST_MARK", mark).isEmpty());
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RESPOOL_TEST_MARK"), QString::fromLatin1(mark));
    child.setProcessEnvironment(environment);
    // The shell prints a document and stays until its input ends.
    child.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("echo '{\"a\":'; echo '1}'; read line"),
                 QString::fromLatin1(mark)});
    const auto json = waitForJson(child);
    QVERIFY(json);
    QCOMPARE(json->object().value(QLatin1String("a")).toInt(), 1);
    const QList<qint64> expected{child.processId()};
    QCOMPARE(processesWithEnvironment("RESPOOL_TEST_MARK", mark), expected);
    QCOMPARE(processesWithCommandLine(mark), expected);
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
    QVERIFY(processesWithCommandLine(mark).isEmpty());
    QVERIFY(!waitForJson(child, 10ms));
}

QTEST_GUILESS_MAIN(TestMediaServer)
#include "tst_mediaserver.moc"
