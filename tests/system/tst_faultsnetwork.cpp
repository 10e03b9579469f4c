// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#include <map>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

/// A server that misbehaves, and one run of the program that downloads from it. Most of their time
/// is waiting, so all are started together and looked at in turn.
struct Scene
{
    Scene(const QString &folder, const QList<Fault> &faults)
        : server(folder)
    {
        for (const Fault &fault : faults)
            server.addFault(fault);
    }

    MediaServer server;
    RespoolProgram respool;
    std::unique_ptr<QProcess> process;
};

const QString media = QStringLiteral("/media.mp4");
const QString other = QStringLiteral("/other.mp4"); ///< of the same size
const QString shorter = QStringLiteral("/shorter.mp4");

/// One that leaves the program's first look at the address alone.
Fault inTheDownload(Fault fault)
{
    fault.path = media;
    fault.after = 1;
    if (fault.times < 0)
        fault.times = 1;
    return fault;
}

qint64 firstByteOf(const ServedRequest &request)
{
    const QByteArray range = request.range;
    return range.mid(range.indexOf('=') + 1).split('-').first().toLongLong();
}

bool hasResumed(const QList<ServedRequest> &requests)
{
    return std::any_of(requests.cbegin(), requests.cend(), [](const ServedRequest &request) {
        return firstByteOf(request) >= mebibyte && request.status == 206;
    });
}

/// Of the only published file.
QByteArray publishedHash(const RespoolProgram &respool)
{
    const QStringList names = respool.published();
    return names.size() == 1 ? sha256(respool.destination() + u'/' + names.first()) : QByteArray();
}

void copyWithTime(const QString &from, const QString &to, const QDateTime &time)
{
    QVERIFY(QFile::copy(from, to));
    QFile copy(to);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    QVERIFY(copy.setFileTime(time, QFileDevice::FileModificationTime));
}

/// Makes a file as long as another one by a box that players skip.
void padTo(const QString &path, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    const auto missing = static_cast<quint32>(size - file.size());
    QVERIFY(missing > 8);
    QByteArray box(missing, '\0');
    qToBigEndian(missing, box.data());
    box.replace(4, 4, "free");
    QCOMPARE(file.write(box), box.size());
}

} // namespace

/// Servers and networks that fail, and the real program and tools that have to cope with them.
class TestFaultsNetwork final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void getsOverIt_data();
    void getsOverIt();
    void keepsThePause_data();
    void keepsThePause();
    void otherHostsGoOn();
    void neverMixes_data();
    void neverMixes();
    void waitsForTheNetwork();
    void givesUpAtOnce_data();
    void givesUpAtOnce();
    void distrustsCertificates();

private:
    Scene &stage(const QByteArray &name, const QList<Fault> &faults);
    void stageKilled(const QByteArray &name, const Fault &then, qint64 appended = 0);
    void makeMedia();

    [[nodiscard]] Scene &scene() const { return *m_scenes.at(QTest::currentDataTag()); }

    [[nodiscard]] QByteArray hashOf(const QString &path) const;

    QTemporaryDir m_folder; ///< what is served
    std::map<QByteArray, std::unique_ptr<Scene>> m_scenes;
};

void TestFaultsNetwork::makeMedia()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString cut = m_folder.filePath(QStringLiteral("cut.mp4"));
    const ChildResult made = runChild(
        QStringLiteral("ffmpeg"),
        {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), TestMedia::big(),
         QStringLiteral("-t"), QStringLiteral("19"), QStringLiteral("-c"), QStringLiteral("copy"),
         QStringLiteral("-movflags"), QStringLiteral("+faststart"), cut});
    QVERIFY2(made.exitCode == 0, made.standardError.constData());
    copyWithTime(TestMedia::big(), m_folder.path() + media, now);
    copyWithTime(cut, m_folder.path() + shorter, now.addSecs(-3600));
    padTo(cut, QFileInfo(TestMedia::big()).size());
    copyWithTime(cut, m_folder.path() + other, now.addSecs(-7200));
}

QByteArray TestFaultsNetwork::hashOf(const QString &path) const
{
    return sha256(m_folder.path() + path);
}

Scene &TestFaultsNetwork::stage(const QByteArray &name, const QList<Fault> &faults)
{
    auto &scene = m_scenes[name];
    scene = std::make_unique<Scene>(m_folder.path(), faults);
    const bool isTrickle = std::any_of(faults.cbegin(), faults.cend(), [](const Fault &fault) {
        return fault.bytesPerSecond == 1;
    });
    if (isTrickle) {
        scene->respool.environment.insert(QStringLiteral("RESPOOL_TOOL_SILENCE_SECONDS"),
                                          QStringLiteral("10"));
    }
    scene->process = scene->respool.startRun({scene->server.address(media)});
    return *scene;
}

/// Killed in the middle; when it goes on, the server does @p then, and @p appended bytes that the
/// server never sent stand behind what was fetched.
void TestFaultsNetwork::stageKilled(const QByteArray &name, const Fault &then, qint64 appended)
{
    Scene &scene = stage(name, {{.path = media, .bytesPerSecond = 4 * mebibyte}});
    QTRY_VERIFY_WITH_TIMEOUT(scene.respool.partialBytes() > 3 * mebibyte, 60'000);
    killHard(*scene.process);
    // The tool outlives it for a moment, and would go on writing.
    QTRY_VERIFY(scene.respool.tools().isEmpty());
    QDirIterator parts(scene.respool.destination() + QStringLiteral("/.respool"),
                       {QStringLiteral("media*.part")}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    QFile part(parts.next());
    QVERIFY(part.open(QIODevice::Append));
    part.write(QByteArray(appended, 'x'));
    scene.server.clearFaults();
    scene.server.addFault(then);
    scene.process = scene.respool.startRun({});
}

void TestFaultsNetwork::initTestCase()
{
    makeMedia();
    if (QTest::currentTestFailed())
        return;
    // Row 9.
    stage("dropped", {inTheDownload({.dropAt = 8 * mebibyte})});
    stage("dropped each time", {inTheDownload({.times = 1000, .dropAt = 5 * mebibyte})});
    stage("reset", {inTheDownload({.resetAt = 8 * mebibyte})});
    stage("reset at once", {{.path = media, .times = 1, .resetAt = 0}});
    stage("silent", {inTheDownload({.stallAt = 8 * mebibyte})});
    stage("1 byte/s",
          {inTheDownload({.dropAt = 8 * mebibyte}), inTheDownload({.bytesPerSecond = 1})});
    stage("1 byte/s at once", {{.path = media, .times = 1, .bytesPerSecond = 1}});
    stage("silent at once", {{.path = media, .times = 1, .stallAt = 0}});
    // Row 10.
    stage("500, 502",
          {{.path = media, .times = 1, .status = 500}, {.path = media, .times = 1, .status = 502}});
    stage("503 first", {{.path = media, .times = 1, .status = 503, .retryAfterSeconds = 3}});
    stage("503 later", {inTheDownload({.status = 503, .retryAfterSeconds = 4})});
    stage("429 first", {{.path = media, .times = 1, .status = 429, .retryAfterSeconds = 3}});
    stage("429 later", {inTheDownload({.status = 429, .retryAfterSeconds = 3})});
    // Row 11.
    const Fault dropped = inTheDownload({.dropAt = 8 * mebibyte});
    stage("ignores ranges", {dropped, {.path = media, .ignoresRanges = true}});
    stage("no length", {inTheDownload({.dropAt = 8 * mebibyte, .hasNoLength = true})});
    stage("416", {dropped, inTheDownload({.status = 416})});
    stage("portal", {dropped, inTheDownload({.isLoginPage = true})});
    stage("changed on the way", {dropped, {.path = media, .after = 1, .swap = other}});
    stageKilled("416 for what is there", {.path = QStringLiteral("/none")}, 30 * mebibyte);
    stageKilled("changed, same size", {.path = media, .swap = other});
    stageKilled("changed, other size", {.path = media, .swap = shorter});
}

void TestFaultsNetwork::getsOverIt_data()
{
    QTest::addColumn<bool>("resumes");
    QTest::newRow("dropped") << true;
    QTest::newRow("dropped each time") << true;
    QTest::newRow("reset") << true;
    QTest::newRow("reset at once") << false;
    QTest::newRow("silent") << true;
    QTest::newRow("silent at once") << false;
    // No time-out of yt-dlp's own ends these: each byte is a sign of life to it.
    QTest::newRow("1 byte/s") << true;
    QTest::newRow("1 byte/s at once") << false;
}

void TestFaultsNetwork::getsOverIt()
{
    QFETCH(const bool, resumes);
    const auto run = RespoolProgram::finish(*scene().process);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(publishedHash(scene().respool), hashOf(media));
    QCOMPARE(hasResumed(scene().server.requests(media)), resumes);
}

void TestFaultsNetwork::keepsThePause_data()
{
    QTest::addColumn<int>("requests"); // that went wrong
    QTest::addColumn<int>("seconds"); // asked for by the last of them
    QTest::newRow("500, 502") << 2 << 0;
    QTest::newRow("503 first") << 1 << 3;
    QTest::newRow("503 later") << 2 << 4;
    QTest::newRow("429 first") << 1 << 3;
    QTest::newRow("429 later") << 2 << 3;
}

void TestFaultsNetwork::keepsThePause()
{
    QFETCH(const int, requests);
    QFETCH(const int, seconds);
    const auto run = RespoolProgram::finish(*scene().process);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(publishedHash(scene().respool), hashOf(media));
    const QList<ServedRequest> served = scene().server.requests(media);
    QVERIFY(served.size() > requests);
    QVERIFY(served.at(requests - 1).status >= 429);
    const qint64 paused = served.at(requests).arrivedMs - served.at(requests - 1).arrivedMs;
    QVERIFY2(paused >= seconds * 1000LL, QByteArray::number(paused).constData());
}

/// A host that asked for a pause gets it from all its jobs; another host's jobs are done meanwhile.
void TestFaultsNetwork::otherHostsGoOn()
{
    MediaServer server(TestMedia::folder());
    const QString refused = TestMedia::served(TestMedia::clip());
    const QString second = TestMedia::served(TestMedia::audio());
    const QString elsewhere = TestMedia::served(TestMedia::small());
    server.addFault({.path = refused, .times = 1, .status = 429, .retryAfterSeconds = 6});
    RespoolProgram respool;
    // The jobs of the host that refuses go one after the other, so that the second meets the pause.
    respool.set(QStringLiteral("limits/per_host"), 1);
    const auto run = respool.run({server.address(refused), server.address(second),
                                  server.address(elsewhere, QStringLiteral("localhost"))});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published().size(), 3);
    const qint64 refusal = server.requests(refused).first().arrivedMs;
    QVERIFY(server.requests(refused).at(1).arrivedMs - refusal >= 6000);
    QVERIFY(server.requests(second).first().arrivedMs - refusal >= 6000);
    QVERIFY(server.requests(elsewhere).last().arrivedMs - refusal < 6000);
}

void TestFaultsNetwork::neverMixes_data()
{
    QTest::addColumn<QString>("published");
    QTest::newRow("ignores ranges") << media;
    QTest::newRow("no length") << media;
    QTest::newRow("416") << media;
    QTest::newRow("416 for what is there") << media;
    QTest::newRow("portal") << media;
    QTest::newRow("changed, same size") << other;
    QTest::newRow("changed, other size") << shorter;
    QTest::newRow("changed on the way") << other;
}

void TestFaultsNetwork::neverMixes()
{
    QFETCH(const QString, published);
    const auto run = RespoolProgram::finish(*scene().process);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(publishedHash(scene().respool), hashOf(published));
}

/// Two hosts that cannot be reached: it is the network. Costs no attempt, not even the last one.
void TestFaultsNetwork::waitsForTheNetwork()
{
    auto server = std::make_unique<MediaServer>(TestMedia::folder());
    const quint16 port = server->port();
    const QString path = TestMedia::served(TestMedia::small());
    const QStringList addresses{server->address(path),
                                server->address(path, QStringLiteral("localhost"))};
    server.reset();
    const RespoolProgram respool;
    const auto process = respool.startRun(
        QStringList{QStringLiteral("--attempts"), QStringLiteral("2")} + addresses);
    const auto isAnyWaitingForIt = [&respool] {
        const QJsonArray jobs = respool.list();
        return std::any_of(jobs.begin(), jobs.end(), [](const auto &job) {
            return textOf(job.toObject(), "reason").contains(QLatin1String("for the network"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnyWaitingForIt(), 5'000);
    server = std::make_unique<MediaServer>(TestMedia::folder(), port);
    const auto run = RespoolProgram::finish(*process);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published().size(), 2);
}

void TestFaultsNetwork::givesUpAtOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("mostRequests");
    QTest::newRow("404") << Fault{.status = 404} << QStringLiteral("address_not_found") << 1;
    QTest::newRow("403") << Fault{.status = 403} << QStringLiteral("access_denied") << 1;
    QTest::newRow("410 later") << inTheDownload({.times = 1000, .status = 410})
                               << QStringLiteral("address_not_found") << 2;
    // yt-dlp itself goes round ten times before it believes it.
    QTest::newRow("redirect loop")
        << Fault{.redirectTo = media} << QStringLiteral("unsupported_address") << 25;
}

void TestFaultsNetwork::givesUpAtOnce()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, code);
    QFETCH(const int, mostRequests);
    MediaServer server(m_folder.path());
    server.addFault(fault);
    const RespoolProgram respool;
    const auto run = respool.run({server.address(media)});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "error.code"), code);
    QVERIFY(!textOf(run.job(), "error.text").isEmpty());
    QVERIFY(!textOf(run.job(), "error.hint").isEmpty());
    QVERIFY2(server.requests().size() <= mostRequests,
             QByteArray::number(server.requests().size()).constData());
}

/// A wrong certificate is the server's fault: not even two of them are a network that is gone.
void TestFaultsNetwork::distrustsCertificates()
{
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
    const ChildResult made = runChild(
        QStringLiteral("openssl"),
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout")
                .split(u' ')
            + QStringList{key, QStringLiteral("-out"), certificate});
    if (made.exitCode != 0)
        QSKIP("needs the program openssl to make a certificate");
    QProcess server;
    server.start(QStringLiteral("openssl"),
                 {QStringLiteral("s_server"), QStringLiteral("-www"), QStringLiteral("-accept"),
                  QStringLiteral("127.0.0.1:0"), QStringLiteral("-key"), key,
                  QStringLiteral("-cert"), certificate});
    QByteArray said;
    // "ACCEPT 127.0.0.1:40123"
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardOutput()).contains("ACCEPT 127")
                                 && said.trimmed().size() > 16,
                             10'000);
    const QString port =
        QString::fromLatin1(said.mid(said.indexOf("ACCEPT")).split('\n').first()).section(u':', -1);
    const RespoolProgram respool;
    const auto run = respool.run({QStringLiteral("https://127.0.0.1:%1/a.mp4").arg(port),
                                  QStringLiteral("https://localhost:%1/a.mp4").arg(port)});
    server.kill();
    server.waitForFinished();
    QCOMPARE(run.exitCode, 1);
    for (const auto job : run.jobs) {
        QCOMPARE(textOf(job.toObject(), "state"), QStringLiteral("failed"));
        QVERIFY2(textOf(job.toObject(), "error.text").contains(QLatin1String("certificate")),
                 qPrintable(textOf(job.toObject(), "error.text")));
        QVERIFY(!textOf(job.toObject(), "error.hint").isEmpty());
        QCOMPARE(job[QLatin1String("attempts")].toInt(), 1);
    }
}

QTEST_GUILESS_MAIN(TestFaultsNetwork)
#include "tst_faultsnetwork.moc"
