// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/sqljobstore.h"
#include "tests/store/storefixtures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace respool;

namespace {

constexpr int jobCount = 2000;
constexpr qsizetype pageSize = 4096;

void overwrite(const QString &path, qsizetype offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

void replaceFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void cutTo(const QString &path, qint64 size)
{
    QVERIFY(QFile::resize(path, size));
}

// A page number of the file, by what SQL says of it.
qsizetype rootPage(const QString &path, const QString &name)
{
    auto connection = SqlConnection::open(path, SqlConnection::Access::Immutable);
    const auto page = (*connection)
                          ->value(QStringLiteral("SELECT rootpage FROM sqlite_schema "
                                                 "WHERE name = '%1'")
                                      .arg(name));
    return page->toLongLong();
}

// The leaf that holds a text which only one job has.
qsizetype pageWith(const QString &path, const QByteArray &text)
{
    return contentsOf(path).indexOf(text) / pageSize + 1;
}

void spoilPage(const QString &path, qsizetype page, char with)
{
    QVERIFY(page > 1);
    overwrite(path, (page - 1) * pageSize, QByteArray(pageSize, with));
}

using Damage = void (*)(const StoreFolder &);

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestRepair final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void damagedFileIsRestored_data();
    void damagedFileIsRestored();
    void withoutBackupWhatIsReadableIsKept();
    void aLostRecipeStaysLost();
    void removedJobsStayRemoved();
    void garbageLogIsIgnored();
    void brokenBackupIsPassedOver();
    void emptyFileWithoutTracesIsNew();
    void missingFileIsRestored();
    void cutOffRepairIsFinished();
    void damageAtWorkIsRepairedAtTheNextStart();
    void readOnlyReportsDamageAndChangesNothing();

private:
    void fill(const QList<Job> &jobs, bool hasBackup = true);
    [[nodiscard]] static QList<JobRow> rowsOf(Database &database);

    std::unique_ptr<StoreFolder> m_folder;
};

void TestRepair::init()
{
    m_folder = std::make_unique<StoreFolder>();
}

void TestRepair::fill(const QList<Job> &jobs, bool hasBackup)
{
    auto options = m_folder->options();
    if (!hasBackup)
        options.backups.clear();
    Database database(options);
    SqlJobStore store(database);
    database.open();
    QVERIFY(store.add(jobs).result());
}

QList<JobRow> TestRepair::rowsOf(Database &database)
{
    return SqlJobStore(database).rows({}, 1'000'000).result().value_or(QList<JobRow>());
}

void TestRepair::damagedFileIsRestored_data()
{
    QTest::addColumn<Damage>("damage");
    const auto add = [](const char *name, Damage damage) { QTest::newRow(name) << damage; };
    add("leaf page", [](const StoreFolder &f) {
        spoilPage(f.database, pageWith(f.database, "/watch/clip-1000.mp4"), '\xa5');
    });
    add("two leaf pages", [](const StoreFolder &f) {
        spoilPage(f.database, pageWith(f.database, "/watch/clip-300.mp4"), '\xa5');
        spoilPage(f.database, pageWith(f.database, "/watch/clip-1500.mp4"), '\xa5');
    });
    add("root page of jobs", [](const StoreFolder &f) {
        spoilPage(f.database, rootPage(f.database, QStringLiteral("jobs")), '\xa5');
    });
    add("root page of steps", [](const StoreFolder &f) {
        spoilPage(f.database, rootPage(f.database, QStringLiteral("steps")), '\xa5');
    });
    add("index page zeroed", [](const StoreFolder &f) {
        spoilPage(f.database, rootPage(f.database, QStringLiteral("jobs_position")), '\0');
    });
    add("half of it",
        [](const StoreFolder &f) { cutTo(f.database, QFileInfo(f.database).size() / 2); });
    add("100 bytes", [](const StoreFolder &f) { cutTo(f.database, 100); });
    add("header", [](const StoreFolder &f) { overwrite(f.database, 0, QByteArray(100, 'x')); });
    add("first page behind the header",
        [](const StoreFolder &f) { overwrite(f.database, 100, QByteArray(3996, '\xa5')); });
    add("text file", [](const StoreFolder &f) { replaceFile(f.database, "Dear diary,\n"); });
    add("0 bytes", [](const StoreFolder &f) { cutTo(f.database, 0); });
    add("another program's database",
        [](const StoreFolder &f) { overwrite(f.database, 68, QByteArray(4, '\x01')); });
}

void TestRepair::damagedFileIsRestored()
{
    QFETCH(Damage, damage);
    fill(plainJobs(jobCount));
    damage(*m_folder);
    const QByteArray damaged = contentsOf(m_folder->database);

    Database database(m_folder->options());
    QSignalSpy spy(&database, &Database::opened);
    database.open();
    (void)rowsOf(database); // a reader that does not wait for the check
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30'000);
    const auto report = spy.first().first().value<DatabaseReport>();
    QVERIFY(!report.isReadOnly);
    QVERIFY(report.problem);
    QVERIFY(!report.problem->text.isEmpty());
    QVERIFY(!report.problem->hint.isEmpty());
    QCOMPARE(rowsOf(database).size(), jobCount);

    // Kept as it was, for whoever wants to look into it.
    QCOMPARE(m_folder->damagedFolders().size(), 1);
    QCOMPARE(contentsOf(report.setAside + QStringLiteral("/respool.db")), damaged);
    // And all of it works again.
    SqlJobStore store(database);
    const auto added = store.add({plainJob(jobCount)}).result();
    QVERIFY(added);
    QCOMPARE(added->first().id.value, jobCount + 1);
    QCOMPARE(store.jobs({JobId{1000}}).result()->first().steps.size(), 3);
}

void TestRepair::withoutBackupWhatIsReadableIsKept()
{
    fill(plainJobs(jobCount), false);
    spoilPage(m_folder->database, pageWith(m_folder->database, "/watch/clip-1000.mp4"), '\xa5');
    Database database(m_folder->options());
    const auto report = openAndWait(database);
    QVERIFY(!report.isReadOnly);
    QVERIFY(report.restoredFrom.isEmpty());
    const auto rows = rowsOf(database);
    QVERIFY2(rows.size() > jobCount - 60 && rows.size() < jobCount,
             qPrintable(QString::number(rows.size())));
    const QString lost = QString::number(jobCount - rows.size());
    QVERIFY2(report.problem->text.contains(lost), qPrintable(report.problem->text));
}

void TestRepair::aLostRecipeStaysLost()
{
    fill(plainJobs(jobCount), false);
    {
        const auto list = SqlConnection::open(m_folder->database, SqlConnection::Access::ReadWrite);
        QVERIFY((*list)->run(QStringLiteral("UPDATE jobs SET download = '{' WHERE id = 3")));
    }
    spoilPage(m_folder->database, pageWith(m_folder->database, "/watch/clip-1000.mp4"), '\xa5');
    Database database(m_folder->options());
    (void)openAndWait(database);
    const auto rows = rowsOf(database);
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [](const JobRow &found) { return found.id.value == 3; });
    QVERIFY(row != rows.cend());
    QCOMPARE(row->state, JobState::Failed);
    QCOMPARE(row->errorText, lostRecipeError().text);
    const auto jobs = SqlJobStore(database).jobs({JobId{3}, JobId{4}}).result();
    QVERIFY(jobs->first().hasLostRecipe);
    QVERIFY(!jobs->last().hasLostRecipe);
}

void TestRepair::removedJobsStayRemoved()
{
    fill(plainJobs(jobCount));
    {
        auto options = m_folder->options();
        options.backups.clear(); // the backup stays the one from before
        Database database(options);
        SqlJobStore store(database);
        database.open();
        auto job = store.jobs({JobId{10}}).result()->first();
        job.state = JobState::Completed;
        QVERIFY(store.save(job).result());
        QVERIFY(store.remove({JobId{20}}, 1).result());
    }
    spoilPage(m_folder->database, pageWith(m_folder->database, "/watch/clip-1000.mp4"), '\xa5');
    Database database(m_folder->options());
    const auto report = openAndWait(database);
    QVERIFY(!report.restoredFrom.isEmpty());
    const auto rows = rowsOf(database);
    QCOMPARE(rows.size(), jobCount - 1);
    for (const JobRow &row : rows) {
        QVERIFY(row.id.value != 20);
        QCOMPARE(row.state, row.id.value == 10 ? JobState::Completed : JobState::Queued);
    }
}

void TestRepair::garbageLogIsIgnored()
{
    fill(plainJobs(10));
    replaceFile(m_folder->database + QStringLiteral("-wal"), QByteArray(8192, '\xa5'));
    Database database(m_folder->options());
    const auto report = openAndWait(database);
    QVERIFY(!report.problem);
    QCOMPARE(rowsOf(database).size(), 10);
}

void TestRepair::brokenBackupIsPassedOver()
{
    fill(plainJobs(10));
    fill(plainJobs(5));
    const QStringList backups = backupsIn(m_folder->backups);
    QCOMPARE(backups.size(), 2);
    overwrite(backups.first(), pageSize, QByteArray(pageSize * 4, '\xa5'));
    replaceFile(m_folder->database, "gone");
    Database database(m_folder->options());
    const auto report = openAndWait(database);
    QCOMPARE(report.restoredFrom, backups.last());
    QCOMPARE(rowsOf(database).size(), 10);
}

void TestRepair::emptyFileWithoutTracesIsNew()
{
    replaceFile(m_folder->database, {});
    Database database(m_folder->options());
    QVERIFY(!openAndWait(database).problem);
    QVERIFY(m_folder->damagedFolders().isEmpty());
}

void TestRepair::missingFileIsRestored()
{
    fill(plainJobs(10));
    QVERIFY(QFile::remove(m_folder->database));
    Database database(m_folder->options());
    const auto report = openAndWait(database);
    QVERIFY(report.problem);
    QVERIFY(!report.restoredFrom.isEmpty());
    QVERIFY(report.setAside.isEmpty());
    QCOMPARE(rowsOf(database).size(), 10);
}

void TestRepair::cutOffRepairIsFinished()
{
    // Killed between the two renames: the damaged file is away, its log is not, the new one waits.
    fill(plainJobs(10), false);
    QVERIFY(QFile::rename(m_folder->database, m_folder->database + QStringLiteral(".rebuilt")));
    replaceFile(m_folder->database + QStringLiteral("-wal"), QByteArray(8192, '\xa5'));
    Database database(m_folder->options());
    QVERIFY(!openAndWait(database).isReadOnly);
    QCOMPARE(rowsOf(database).size(), 10);
    QCOMPARE(m_folder->damagedFolders().size(), 1);
}

void TestRepair::damageAtWorkIsRepairedAtTheNextStart()
{
    fill(plainJobs(jobCount));
    {
        Database database(m_folder->options());
        QVERIFY(!openAndWait(database).problem);
        spoilPage(m_folder->database, pageWith(m_folder->database, "/watch/clip-1000.mp4"), '\xa5');
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(QStringLiteral("the next start repairs it")));
        const auto rows = SqlJobStore(database).rows({}, 1'000'000).result();
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::DatabaseUnavailable);
        QVERIFY(QFile::exists(m_folder->database + QStringLiteral(".check")));
    }
    Database database(m_folder->options());
    QVERIFY(openAndWait(database).problem);
    QCOMPARE(rowsOf(database).size(), jobCount);
    QVERIFY(!QFile::exists(m_folder->database + QStringLiteral(".check")));
}

void TestRepair::readOnlyReportsDamageAndChangesNothing()
{
    fill(plainJobs(10));
    replaceFile(m_folder->database, QByteArray(5000, 'x'));
    const QStringList before = QDir(m_folder->folder.path()).entryList();
    auto options = m_folder->options();
    options.isReadOnly = true;
    Database database(options);
    const auto report = openAndWait(database);
    QVERIFY(report.isReadOnly);
    QVERIFY(report.problem);
    QVERIFY(!SqlJobStore(database).rows({}, 10).result());
    QCOMPARE(QDir(m_folder->folder.path()).entryList(), before);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
