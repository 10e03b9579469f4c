// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqljobstore.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

Job plainJob(int number)
{
    Job job;
    job.uuid = QUuid::createUuid();
    job.spec.source = QStringLiteral("https://example.org/watch/clip-%1.mp4").arg(number);
    job.spec.destination = QStringLiteral("/home/somebody/Videos");
    job.createdAt = 1'700'000'000'000 + number;
    int ordinal = 0;
    for (const StepKind kind : {StepKind::Download, StepKind::Verify, StepKind::Publish}) {
        Step step;
        step.ordinal = ordinal++;
        step.kind = kind;
        job.steps += step;
    }
    return job;
}

QList<Job> plainJobs(int count)
{
    QList<Job> jobs;
    for (int number = 0; number < count; ++number)
        jobs += plainJob(number);
    return jobs;
}

} // namespace

class TestSqlJobStore final : public QObject
{
    Q_OBJECT

private slots:
    void measures();
};

void TestSqlJobStore::measures()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("respool.db"));
    Database database({path});
    SqlJobStore store(database);
    database.open();
    QElapsedTimer timer;
    for (int i = 0; i < 10; ++i) {
        const auto jobs = plainJobs(10'000);
        timer.start();
        auto added = store.add(jobs);
        added.waitForFinished();
        qInfo() << "add 10,000:" << timer.elapsed() << "ms";
        QVERIFY(added.result());
    }
    for (int round = 0; round < 3; ++round) {
        timer.start();
        JobId last;
        int count = 0;
        while (true) {
            auto rows = store.rows(last, 2000);
            rows.waitForFinished();
            const auto result = rows.result();
            QVERIFY(result);
            count += result->size();
            if (result->size() < 2000)
                break;
            last = result->last().id;
        }
        qInfo() << "rows" << count << timer.elapsed() << "ms";
    }
    Job job = store.jobs({JobId{5}}).result()->first();
    timer.start();
    QList<QFuture<Result<>>> saves;
    for (int i = 0; i < 1000; ++i)
        saves += store.save(job);
    saves.last().waitForFinished();
    qInfo() << "1000 saves" << timer.elapsed() << "ms";
    timer.start();
    for (int i = 0; i < 200; ++i)
        store.save(job).waitForFinished();
    qInfo() << "200 single saves" << timer.elapsed() << "ms";
    qInfo() << "bytes" << QFileInfo(path).size();
}

QTEST_GUILESS_MAIN(TestSqlJobStore)
#include "tst_sqljobstore.moc"
