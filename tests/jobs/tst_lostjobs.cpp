// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobfolder.h"
#include "core/jobs/lostjobs.h"
#include "core/jobs/planner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

constexpr qint64 now = 5'000;

Job jobIn(const QString &destination, qint64 createdAt)
{
    JobSpec spec;
    spec.source = QStringLiteral("https://example.org/a.mp4");
    spec.destination = destination;
    spec.recipe.renditions = *parseRenditions(QStringLiteral("original,360p"));
    spec.priority = 3;
    Job job = planJob(spec, true, createdAt);
    job.title = QStringLiteral("A title");
    return job;
}

} // namespace

class TestLostJobs final : public QObject
{
    Q_OBJECT

private slots:
    void knowsJobsByTheirFolders();
    void passesOverWhatIsNone_data();
    void passesOverWhatIsNone();
};

void TestLostJobs::knowsJobsByTheirFolders()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const Job later = jobIn(first.path(), 4'000);
    const Job earlier = jobIn(second.path(), 3'000);
    const Job ofTheFuture = jobIn(second.path(), 6'000);
    for (const Job &job : {later, earlier, ofTheFuture})
        QVERIFY(prepareJobFolder(job));
    // As if the drive were mounted in another place today.
    const QString moved = first.path() + QStringLiteral("/moved");
    QVERIFY(QDir().mkpath(moved));
    QVERIFY(QDir().rename(first.path() + QStringLiteral("/.respool"),
                          moved + QStringLiteral("/.respool")));

    const QList<Job> found = jobsOfFolders({moved, second.path(), QStringLiteral("/nowhere")}, now);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).uuid, earlier.uuid);
    QCOMPARE(found.at(1).uuid, later.uuid);
    QCOMPARE(found.at(2).createdAt, now);
    const Job &job = found.at(1);
    QCOMPARE(job.spec.destination, moved);
    QCOMPARE(job.spec.recipe, later.spec.recipe);
    QCOMPARE(job.spec.source, later.spec.source);
    QCOMPARE(job.spec.priority, 3);
    QCOMPARE(job.title, later.title);
    QCOMPARE(job.createdAt, 4'000);
    QCOMPARE(job.state, JobState::Queued);
    QCOMPARE(job.steps, planSteps(later.spec));
    QVERIFY(job.hasFolder);
}

void TestLostJobs::passesOverWhatIsNone_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << member << value;
    };
    row("another kind", QStringLiteral("kind"), QStringLiteral("respool-preset"));
    row("a newer version", QStringLiteral("version"), 2);
    row("the folder of another job", QStringLiteral("uuid"),
        QUuid::createUuid().toString(QUuid::WithoutBraces));
    row("an address that is an option", QStringLiteral("source"), QStringLiteral("--exec=x"));
    row("an address of a local file", QStringLiteral("source"),
        QStringLiteral("file:///etc/passwd"));
    row("a kind of source that is not known", QStringLiteral("source_kind"),
        QStringLiteral("torrent"));
    row("a recipe that makes no sense", QStringLiteral("recipe"),
        QJsonObject{{QStringLiteral("renditions"), QStringLiteral("-7p")}});
    row("garbage", QString(), {});
}

void TestLostJobs::passesOverWhatIsNone()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const QTemporaryDir destination;
    const Job job = jobIn(destination.path(), 1'000);
    QVERIFY(prepareJobFolder(job));
    QCOMPARE(jobsOfFolders({destination.path()}, now).size(), 1);

    QFile file(manifestPath(jobFolderPath(job)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    manifest.insert(member, value);
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(member.isEmpty() ? QByteArray("\0{garbage", 9) : QJsonDocument(manifest).toJson());
    file.close();
    QVERIFY(jobsOfFolders({destination.path()}, now).isEmpty());
}

QTEST_GUILESS_MAIN(TestLostJobs)
#include "tst_lostjobs.moc"
