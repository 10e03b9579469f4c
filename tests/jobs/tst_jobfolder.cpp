// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobfolder.h"
#include "core/jobs/planner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

Job jobIn(const QString &destination)
{
    JobSpec spec;
    spec.source = QStringLiteral("https://example.org/a.mp4");
    spec.destination = destination;
    spec.recipe.renditions = *parseRenditions(QStringLiteral("original,360p"));
    spec.priority = 3;
    return planJob(spec, false, 1234);
}

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class TestJobFolder final : public QObject
{
    Q_OBJECT

private slots:
    void makesFolderAndManifest();
    void mayBeMadeAgain();
    void securesAManifestThatAPowerCutHasEmptied();
    void neverMakesTheDestination();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void deletesOnlyItsOwn();
};

void TestJobFolder::makesFolderAndManifest()
{
    const QTemporaryDir destination;
    const Job job = jobIn(destination.path());
    QVERIFY(prepareJobFolder(job));
    const QString folder = jobFolderPath(job);
    QCOMPARE(folder,
             destination.path() + QStringLiteral("/.respool/")
                 + job.uuid.toString(QUuid::WithoutBraces));
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());

    QFile file(folder + QStringLiteral("/manifest.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(manifest.value(QLatin1String("uuid")).toString(),
             job.uuid.toString(QUuid::WithoutBraces));
    QCOMPARE(manifest.value(QLatin1String("source")).toString(), job.spec.source);
    QCOMPARE(manifest.value(QLatin1String("source_kind")).toString(), QStringLiteral("address"));
    QCOMPARE(*Recipe::fromJson(manifest.value(QLatin1String("recipe")).toObject()),
             job.spec.recipe);
    QCOMPARE(manifest.value(QLatin1String("destination")).toString(), destination.path());
    QCOMPARE(manifest.value(QLatin1String("priority")).toInt(), 3);
    QCOMPARE(manifest.value(QLatin1String("created_at")).toInteger(), 1234);
}

void TestJobFolder::mayBeMadeAgain()
{
    const QTemporaryDir destination;
    const Job job = jobIn(destination.path());
    QVERIFY(prepareJobFolder(job));
    const QString part = jobFolderPath(job) + QStringLiteral("/media.mp4.part");
    write(part);
    QVERIFY(prepareJobFolder(job));
    QVERIFY(QFile::exists(part));
    // Half made by a run that was cut off.
    QVERIFY(QFile::remove(jobFolderPath(job) + QStringLiteral("/manifest.json")));
    QVERIFY(prepareJobFolder(job));
    QVERIFY(QFile::exists(jobFolderPath(job) + QStringLiteral("/manifest.json")));
    QVERIFY(QFile::exists(part));
}

void TestJobFolder::securesAManifestThatAPowerCutHasEmptied()
{
    const QTemporaryDir destination;
    const Job job = jobIn(destination.path());
    QVERIFY(prepareJobFolder(job));
    const QString path = manifestPath(jobFolderPath(job));
    QVERIFY(QFile::resize(path, 0));
    QVERIFY(secureJobFolder(job));
    QFile manifest(path);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const auto read = Manifest::fromJson(manifest.readAll());
    QVERIFY(read);
    QCOMPARE(read->uuid, job.uuid);
}

void TestJobFolder::neverMakesTheDestination()
{
    const QTemporaryDir folder;
    const Job job = jobIn(folder.filePath(QStringLiteral("drive/not/mounted")));
    const auto made = prepareJobFolder(job);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DestinationMissing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestJobFolder::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such folder") << QStringLiteral("/no/such") << ErrorCode::DestinationMissing;
    QTest::newRow("a file") << QStringLiteral("/etc/passwd") << ErrorCode::DestinationMissing;
    // Where even root may not make anything.
    QTest::newRow("not writable") << QStringLiteral("/proc/self")
                                  << ErrorCode::DestinationNotWritable;
}

void TestJobFolder::saysWhatIsWrong()
{
#ifndef Q_OS_LINUX
    QSKIP("looks at /proc");
#endif
    QFETCH(QString, destination);
    QFETCH(ErrorCode, code);
    const auto made = prepareJobFolder(jobIn(destination));
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QVERIFY(!made.error().text.isEmpty());
    QVERIFY(!made.error().hint.isEmpty());
}

void TestJobFolder::deletesOnlyItsOwn()
{
    const QTemporaryDir destination;
    const Job first = jobIn(destination.path());
    const Job second = jobIn(destination.path());
    QVERIFY(prepareJobFolder(first));
    QVERIFY(prepareJobFolder(second));
    write(destination.filePath(QStringLiteral("Holiday.mp4")));
    QVERIFY(QDir(jobFolderPath(first)).mkpath(QStringLiteral("deep")));
    write(jobFolderPath(first) + QStringLiteral("/deep/deeper"));
    // A link to somewhere else is deleted, what it points to is not.
    QVERIFY(QFile::link(destination.filePath(QStringLiteral("Holiday.mp4")),
                        jobFolderPath(first) + QStringLiteral("/link")));
    deleteJobFolder(first);
    QVERIFY(!QFile::exists(jobFolderPath(first)));
    QVERIFY(QFile::exists(jobFolderPath(second) + QStringLiteral("/manifest.json")));
    deleteJobFolder(second);
    QCOMPARE(
        QDir(destination.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        (QStringList{QStringLiteral("Holiday.mp4")}));
    deleteJobFolder(second); // nothing there: nothing happens
}

QTEST_APPLESS_MAIN(TestJobFolder)
#include "tst_jobfolder.moc"
