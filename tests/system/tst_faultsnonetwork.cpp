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
        // Long, so that what the first job loses before there is evidence is one attempt.
        : server(TestMedia::folder(), 0, QHostAddress::AnyIPv4)
    {
        respool.set(QStringLiteral("retry/first_pause_seconds"), 20);
    }

    void start(const QString &path)
    {
        process =
            respool.startRun({QStringLiteral("--attempts"), QString::number(attempts),
                              server.address(path, QString::fromLatin1(OwnNetwork::oneHost)),
                              server.address(path, QString::fromLatin1(OwnNetwork::anotherHost))});
    }

    [[nodiscard]] int waiting() const
    {
        const QJsonArray jobs = respool.list();
        return static_cast<int>(std::count_if(jobs.begin(), jobs.end(), [](const auto &job) {
            return textOf(job.toObject(), "reason").contains(QLatin1String("for the network"));
        }));
    }

    /// Runs of all its jobs, and the attempts that these cost.
    [[nodiscard]] std::pair<int, int> spent() const
    {
        std::pair<int, int> spent;
        for (const StoredJob &job : StoredList::read(respool.profile()).jobs) {
            spent.first += job.attempts;
            spent.second += job.failures;
        }
        return spent;
    }

    MediaServer server;
    RespoolProgram respool;
    std::unique_ptr<QProcess> process;
};

} // namespace

/// The network goes away, as when somebody pulls the cable, and comes back.
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
    void waitsAndGoesOn();

private:
    QString m_reason;
};

void TestFaultsNoNetwork::waitsAndGoesOn()
{
    if (!m_reason.isEmpty())
        QSKIP(qPrintable(QStringLiteral("no network of our own can be had: ") + m_reason));
    const QString big = TestMedia::served(TestMedia::big());
    const QString small = TestMedia::served(TestMedia::small());
    Scene running;
    running.server.addFault({.path = big, .bytesPerSecond = 2 * mebibyte});
    running.start(big);
    QTRY_VERIFY_WITH_TIMEOUT(running.respool.partialBytes() > 4 * mebibyte, 60'000);
    QVERIFY(OwnNetwork::setUp(false));
    Scene starting;
    starting.start(small);
    QTRY_COMPARE_WITH_TIMEOUT(starting.waiting(), 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(running.waiting(), 2, 120'000);
    // Now and then one job tries; that costs it nothing.
    const auto [runs, failures] = starting.spent();
    QVERIFY(failures <= 1);
    QTRY_VERIFY_WITH_TIMEOUT(starting.spent().first > runs && starting.waiting() == 2, 60'000);
    QCOMPARE(starting.spent().second, failures);
    QVERIFY(running.spent().second <= 1);
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
