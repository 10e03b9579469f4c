// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqljobstore.h"
#include "tests/store/storefixtures.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>

using namespace respool;

/// A real process that stores jobs is killed at random moments; what it was told is stored, is.
class TestStoreCrash final : public QObject
{
    Q_OBJECT

private slots:
    void acknowledgedJobsSurviveKills();
};

void TestStoreCrash::acknowledgedJobsSurviveKills()
{
    constexpr int kills = 30;
    const StoreFolder folder;
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    QList<QByteArray> acknowledged;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/storecrashchild"),
                    {folder.database});
        QVERIFY(child.waitForStarted());
        // Some die while they open the file, most at work.
        if (kill % 5 != 0)
            QVERIFY(child.waitForReadyRead(20'000));
        QTest::qWait(static_cast<int>(random.bounded(60)));
        child.kill();
        QVERIFY(child.waitForFinished());
        QByteArray output = child.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1); // a line that was cut off is no promise
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                acknowledged += line;
        }
    }
    QVERIFY(acknowledged.size() > kills);

    Database database(folder.options());
    const auto report = openAndWait(database);
    QVERIFY2(!report.problem, report.problem ? qPrintable(report.problem->detail) : "");
    SqlJobStore store(database);
    const auto rows = store.rows({}, 10'000'000).result();
    QVERIFY(rows);
    QList<JobId> ids;
    for (const JobRow &row : *rows)
        ids += row.id;
    const auto jobs = store.jobs(ids).result();
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), ids.size());
    QHash<QByteArray, int> stored;
    for (const Job &job : *jobs) {
        ++stored[job.uuid.toString().toLatin1()];
        QCOMPARE(job.steps.size(), 3);
    }
    for (const QByteArray &uuid : std::as_const(acknowledged))
        QVERIFY2(stored.value(uuid) == 1, uuid.constData());
    const auto check = database.read<QString>([](SqlConnection &connection) -> Result<QString> {
        return connection.value(QStringLiteral("PRAGMA quick_check"))->toString();
    });
    QCOMPARE(check.result().value(), QStringLiteral("ok"));
    qInfo("%d kills, %d acknowledged of %d stored jobs", kills,
          static_cast<int>(acknowledged.size()), static_cast<int>(jobs->size()));
}

QTEST_GUILESS_MAIN(TestStoreCrash)
#include "tst_storecrash.moc"
