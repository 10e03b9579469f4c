// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/ownnetwork.h"
#include "tests/system/respoolprogram.h"
#include "tests/system/storedlist.h"

#include <QTest>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr int attempts = 3;

/// A program with a job for each host, in one network with all the others.
struct Scene
{
    Scene()
        : server(TestMedia::folder(), 0, QHostAddress::AnyIPv4)
    {
        for (const char *variable : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
            respool.environment.remove(QString::fromLatin1(variable));
        // Long, so that the first job does not try again before there is evidence.
        respool.set(QStringLiteral("retry/first_pause_seconds"), 20);
    }

    void start(const QString &path,
               const QStringList &hosts = {QString::fromLatin1(OwnNetwork::oneHost),
                                           QString::fromLatin1(OwnNetwork::anotherHost)})
    {
        QStringList arguments{QStringLiteral("--attempts"), QString::number(attempts)};
        for (const QString &host : hosts)
            arguments.append(server.address(path, host));
        process = respool.startRun(arguments);
    }

    /// Whether all its jobs wait: one at least says for what. One that could not know yet that it
    /// is not the host waits for another attempt first.
    [[nodiscard]] bool waitsForNetwork() const
    {
        const QJsonArray jobs = respool.list();
        int waiting = 0;
        for (const auto job : jobs) {
            const QString state = textOf(job.toObject(), "state");
            if (state != QLatin1String("waiting") && state != QLatin1String("queued"))
                return false;
            const QString reason = textOf(job.toObject(), "reason");
            waiting += reason.contains(QLatin1String("for the network")) ? 1 : 0;
        }
        return waiting > 0;
    }

    /// Of all its jobs.
    [[nodiscard]] int runs() const { return sum(&StoredJob::attempts); }

    /// What these have cost.
    [[nodiscard]] int failures() const { return sum(&StoredJob::failures); }

    [[nodiscard]] int sum(int StoredJob::*count) const
    {
        int all = 0;
        for (const StoredJob &job : StoredList::read(respool.profile()).jobs)
            all += job.*count;
        return all;
    }

    MediaServer server;
    RespoolProgram respool;
    std::unique_ptr<QProcess> process;
};

} // namespace

/// A network that has no names, and one that goes away and comes back.
class TestFaultsNoNetwork final : public QObject
{
    Q_OBJECT

public:
    /// @p reason: why there is no network that could be switched off; empty: there is.
    explicit TestFaultsNoNetwork(const QString &reason)
        : m_reason(reason)
    {
    }

private slots:
    void init();
    void waitsForNames();
    void waitsAndGoesOn();

private:
    QString m_reason;
};

void TestFaultsNoNetwork::init()
{
    if (!m_reason.isEmpty())
        QSKIP(qPrintable(QStringLiteral("no network of our own can be had: ") + m_reason));
}

/// There is a network, but nobody in it who knows a name.
void TestFaultsNoNetwork::waitsForNames()
{
    Scene scene;
    scene.start(TestMedia::served(TestMedia::small()),
                {QStringLiteral("one.invalid"), QStringLiteral("another.invalid")});
    QTRY_VERIFY_WITH_TIMEOUT(scene.waitsForNetwork(), 120'000);
    // None, however often it tries: the first one has its attempt back.
    QTRY_COMPARE(scene.failures(), 0);
    const int runs = scene.runs();
    QTRY_VERIFY_WITH_TIMEOUT(scene.runs() > runs && scene.waitsForNetwork(), 90'000);
    QTRY_COMPARE(scene.failures(), 0);
    scene.process->terminate();
    QVERIFY(scene.process->waitForFinished(10'000));
}

/// The cable is pulled in the middle, and put back.
void TestFaultsNoNetwork::waitsAndGoesOn()
{
    const QString big = TestMedia::served(TestMedia::big());
    const QString small = TestMedia::served(TestMedia::small());
    Scene running;
    running.server.addFault({.path = big, .bytesPerSecond = 2 * mebibyte});
    running.start(big);
    QTRY_VERIFY_WITH_TIMEOUT(running.respool.partialBytes() > 4 * mebibyte, 60'000);
    QVERIFY(OwnNetwork::setUp(false));
    Scene starting;
    starting.start(small);
    QTRY_VERIFY_WITH_TIMEOUT(running.waitsForNetwork(), 120'000);
    // Where the system tells that there is no network, nothing is even tried.
    QTRY_VERIFY_WITH_TIMEOUT(starting.waitsForNetwork() || starting.runs() == 0, 60'000);
    for (const Scene *scene : {&starting, &running})
        QTRY_COMPARE(scene->failures(), 0);
    QVERIFY(OwnNetwork::setUp(true));
    running.server.clearFaults();
    for (Scene *scene : {&starting, &running}) {
        const auto run = RespoolProgram::finish(*scene->process);
        QVERIFY2(run.exitCode == 0, run.standardError.constData());
        QCOMPARE(scene->respool.published().size(), 2);
    }
    for (const QString &name : running.respool.published())
        QCOMPARE(sha256(running.respool.destination() + u'/' + name), sha256(TestMedia::big()));
    // From where they were.
    const QList<ServedRequest> requests = running.server.requests(big);
    QVERIFY(std::count_if(requests.cbegin(), requests.cend(),
                          [](const ServedRequest &request) { return request.status == 206; })
            >= 2);
}

int main(int argc, char *argv[])
{
    // Before there are any threads.
    const QString reason = OwnNetwork::enter();
    const QCoreApplication application(argc, argv);
    TestFaultsNoNetwork test(reason);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultsnonetwork.moc"
