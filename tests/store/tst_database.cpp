// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/runin.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "tests/store/storefixtures.h"

#include <QSemaphore>

using namespace respool;

namespace {

Result<> insertRow(SqlConnection &connection, int number)
{
    SqlStatement insert(connection, "INSERT INTO marks (number) VALUES (?)");
    return insert.bind(number).exec();
}

Result<qint64> countRows(SqlConnection &connection)
{
    const auto count = connection.value(QStringLiteral("SELECT count(*) FROM marks"));
    if (!count)
        return failure(count.error());
    return count->toLongLong();
}

Future<Result<>> writeRow(Database &database, int number)
{
    return database.write<void>(Durability::Durable, [number](SqlConnection &connection) {
        return insertRow(connection, number);
    });
}

// Makes the table and holds the database thread until the semaphore is released, so that what is
// handed over meanwhile is there all at once.
Future<Result<>> holdThread(Database &database, QSemaphore &held, QSemaphore &release)
{
    return database.write<void>(Durability::Durable, [&](SqlConnection &connection) {
        held.release();
        release.acquire();
        return connection.run(QStringLiteral("CREATE TABLE IF NOT EXISTS marks "
                                             "(number INTEGER PRIMARY KEY)"));
    });
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesShareATransaction();
    void futureIsReadyAfterCommit();
    void failingWriteUndoesOnlyItself();
    void readsSeeTheWritesBeforeThem();
    void wholeBatchFailsWithTheTransaction();
    void destructionFinishesTheQueue();
    void neverOpenedFailsCleanly();
    void unusablePathFailsCleanly();
    void filesAreForThisUserOnly();
    void closingMakesABackupOnlyOfChanges();
    void backupsAreRotated();
    void oldBackupIsRenewed();
    void readOnlySeesAnotherProcess();
    void readOnlyOfNothingIsAnEmptyList();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<StoreFolder>();
}

void TestDatabase::writesShareATransaction()
{
    Database database(m_folder->options());
    QVERIFY(!openAndWait(database).problem);
    QSemaphore held;
    QSemaphore release;
    auto first = holdThread(database, held, release);
    held.acquire();
    QList<Future<Result<>>> writes;
    for (int number = 0; number < 500; ++number)
        writes += writeRow(database, number);
    release.release();
    for (auto &write : writes)
        QVERIFY(write.result());
    QCOMPARE(database.commits(), 2); // the one that held the thread, and all others
    QCOMPARE(database.read<qint64>(countRows).result().value(), 500);
}

void TestDatabase::futureIsReadyAfterCommit()
{
    Database database(m_folder->options());
    QVERIFY(!openAndWait(database).problem);
    QSemaphore held;
    QSemaphore release;
    auto first = holdThread(database, held, release);
    held.acquire();
    QThreadPool watching;
    watching.setMaxThreadCount(20);
    QList<Future<qint64>> seen;
    for (int number = 0; number < 20; ++number) {
        // Each looks the moment that its future is ready; another connection sees only commits.
        const auto look = [this, number, written = writeRow(database, number)]() -> qint64 {
            const bool isWritten = written.result().has_value();
            auto other = SqlConnection::open(m_folder->database, SqlConnection::Access::ReadOnly);
            const auto found = (*other)->value(
                QStringLiteral("SELECT count(*) FROM marks WHERE number = %1").arg(number));
            return isWritten && found ? found->toLongLong() : -1;
        };
        seen += runIn(watching, look);
    }
    release.release();
    for (auto &future : seen)
        QCOMPARE(future.result(), 1);
}

void TestDatabase::failingWriteUndoesOnlyItself()
{
    Database database(m_folder->options());
    QVERIFY(!openAndWait(database).problem);
    QSemaphore held;
    QSemaphore release;
    auto first = holdThread(database, held, release);
    held.acquire();
    auto before = writeRow(database, 1);
    auto failing =
        database.write<void>(Durability::Durable, [](SqlConnection &connection) -> Result<> {
            if (auto done = insertRow(connection, 2); !done)
                return done;
            return insertRow(connection, 1); // taken
        });
    auto after = writeRow(database, 3);
    release.release();
    QVERIFY(before.result());
    QVERIFY(!failing.result());
    QVERIFY(failing.result().error().detail.contains(QStringLiteral("UNIQUE")));
    QVERIFY(after.result());
    QCOMPARE(database.commits(), 2);
    QCOMPARE(database.read<qint64>(countRows).result().value(), 2);
}

void TestDatabase::readsSeeTheWritesBeforeThem()
{
    Database database(m_folder->options());
    QVERIFY(!openAndWait(database).problem);
    QSemaphore held;
    QSemaphore release;
    auto first = holdThread(database, held, release);
    held.acquire();
    auto none = database.read<qint64>(countRows);
    auto one = writeRow(database, 1);
    auto afterOne = database.read<qint64>(countRows);
    auto two = writeRow(database, 2);
    auto afterTwo = database.read<qint64>(countRows);
    release.release();
    QCOMPARE(none.result().value(), 0);
    QCOMPARE(afterOne.result().value(), 1);
    QCOMPARE(afterTwo.result().value(), 2);
}

void TestDatabase::wholeBatchFailsWithTheTransaction()
{
    Database database(m_folder->options());
    QVERIFY(!openAndWait(database).problem);
    QSemaphore held;
    QSemaphore release;
    auto first = holdThread(database, held, release);
    held.acquire();
    auto early = writeRow(database, 1);
    // What SQLite does by itself when the disk is full.
    auto undoing =
        database.write<void>(Durability::Durable, [](SqlConnection &connection) -> Result<> {
            if (auto done = connection.run(QStringLiteral("ROLLBACK")); !done)
                return done;
            return failure(ErrorCode::DiskFull, QStringLiteral("full"));
        });
    auto late = writeRow(database, 2);
    release.release();
    QTest::ignoreMessage(QtCriticalMsg, "a transaction failed: \"\"");
    QCOMPARE(early.result().error().code, ErrorCode::DiskFull);
    QCOMPARE(undoing.result().error().code, ErrorCode::DiskFull);
    QCOMPARE(late.result().error().code, ErrorCode::DiskFull);
    QVERIFY(writeRow(database, 3).result()); // and it goes on
    QVERIFY(first.isFinished());
}

void TestDatabase::destructionFinishesTheQueue()
{
    QList<Future<Result<>>> writes;
    {
        Database database(m_folder->options());
        database.open();
        writes += database.write<void>(Durability::Durable, [](SqlConnection &connection) {
            return connection.run(
                QStringLiteral("CREATE TABLE marks (number INTEGER PRIMARY KEY)"));
        });
        for (int number = 0; number < 300; ++number)
            writes += writeRow(database, number);
    }
    for (auto &write : writes) {
        QVERIFY(write.isFinished());
        QVERIFY(write.result());
    }
    QVERIFY(!QFile::exists(m_folder->database + QStringLiteral("-wal")));
    Database database(m_folder->options());
    database.open();
    QCOMPARE(database.read<qint64>(countRows).result().value(), 300);
}

void TestDatabase::neverOpenedFailsCleanly()
{
    std::optional<Future<Result<>>> write;
    {
        Database database(m_folder->options());
        write = writeRow(database, 1);
    }
    QVERIFY(write->isFinished());
    QCOMPARE(write->result().error().code, ErrorCode::DatabaseUnavailable);
}

void TestDatabase::unusablePathFailsCleanly()
{
    QFile file(m_folder->folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    auto options = m_folder->options();
    options.path = file.fileName() + QStringLiteral("/below/respool.db");
    Database database(options);
    const auto report = openAndWait(database);
    QVERIFY(report.isReadOnly);
    QVERIFY(report.problem && !report.problem->text.isEmpty() && !report.problem->hint.isEmpty());
    QCOMPARE(writeRow(database, 1).result().error(), *report.problem);
    QCOMPARE(database.read<qint64>(countRows).result().error(), *report.problem);
}

void TestDatabase::filesAreForThisUserOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Windows profiles are private by their access lists");
#endif
    auto options = m_folder->options();
    options.path = m_folder->folder.filePath(QStringLiteral("new/respool.db"));
    Database database(options);
    QVERIFY(!openAndWait(database).problem);
    const auto othersMay = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name :
         {QString(), QStringLiteral("/respool.db"), QStringLiteral("/respool.db-wal"),
          QStringLiteral("/respool.db-shm")}) {
        const QFileInfo info(m_folder->folder.filePath(QStringLiteral("new")) + name);
        QVERIFY2(info.exists(), qPrintable(info.filePath()));
        QVERIFY2(!(info.permissions() & othersMay), qPrintable(info.filePath()));
    }
}

void TestDatabase::closingMakesABackupOnlyOfChanges()
{
    const auto openAndClose = [this](bool changes) {
        Database database(m_folder->options());
        QVERIFY(!openAndWait(database).problem);
        if (changes) {
            QVERIFY(database
                        .write<void>(Durability::Durable,
                                     [](SqlConnection &connection) {
                                         return connection.run(QStringLiteral(
                                             "CREATE TABLE IF NOT EXISTS marks (number)"));
                                     })
                        .result());
        }
    };
    openAndClose(false);
    QCOMPARE(backupsIn(m_folder->backups).size(), 0);
    openAndClose(true);
    QCOMPARE(backupsIn(m_folder->backups).size(), 1);
    openAndClose(false);
    QCOMPARE(backupsIn(m_folder->backups).size(), 1);
    QVERIFY(backupTime(backupsIn(m_folder->backups).first()).secsTo(QDateTime::currentDateTimeUtc())
            < 60);
}

void TestDatabase::backupsAreRotated()
{
    { // makes the file
        auto options = m_folder->options();
        options.backups.clear();
        Database database(options);
        QVERIFY(!openAndWait(database).problem);
    }
    QVERIFY(QDir().mkpath(m_folder->backups));
    for (const char *time :
         {"2026-05-01T10-00-00-000Z", "2026-05-02T10-00-00-000Z", "2026-05-03T10-00-00-000Z",
          "2026-05-04T10-00-00-000Z", "2026-05-04T12-00-00-000Z", "2026-05-04T13-00-00-000Z"}) {
        QFile file(m_folder->backups
                   + QStringLiteral("/respool-%1.db").arg(QString::fromLatin1(time)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(makeBackup(m_folder->database, m_folder->backups));
    const QStringList backups = backupsIn(m_folder->backups);
    QCOMPARE(backups.size(), 5);
    QVERIFY(backups[1].contains(QStringLiteral("05-04T13")));
    QVERIFY(backups[2].contains(QStringLiteral("05-03")));
    QVERIFY(backups[4].contains(QStringLiteral("05-01")));
}

void TestDatabase::oldBackupIsRenewed()
{
    {
        Database database(m_folder->options());
        QVERIFY(!openAndWait(database).problem);
    }
    QVERIFY(QDir().mkpath(m_folder->backups));
    QFile old(m_folder->backups + QStringLiteral("/respool-2026-05-01T10-00-00-000Z.db"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    auto options = m_folder->options();
    options.backupDelay = std::chrono::milliseconds(0);
    Database database(options);
    QVERIFY(!openAndWait(database).problem);
    QTRY_COMPARE(backupsIn(m_folder->backups).size(), 2);
    auto backup =
        SqlConnection::open(backupsIn(m_folder->backups).first(), SqlConnection::Access::Immutable);
    QCOMPARE((*backup)->value(QStringLiteral("PRAGMA integrity_check"))->toString(),
             QStringLiteral("ok"));
}

void TestDatabase::readOnlySeesAnotherProcess()
{
    Database writer(m_folder->options());
    QVERIFY(!openAndWait(writer).problem);
    auto options = m_folder->options();
    options.isReadOnly = true;
    Database reader(options);
    const auto report = openAndWait(reader);
    QVERIFY(report.isReadOnly);
    QVERIFY(!report.problem);
    QSemaphore held;
    QSemaphore release(1);
    QVERIFY(holdThread(writer, held, release).result());
    QVERIFY(writeRow(writer, 1).result());
    QCOMPARE(reader.read<qint64>(countRows).result().value(), 1);
    QVERIFY(!writeRow(reader, 2).result());
}

void TestDatabase::readOnlyOfNothingIsAnEmptyList()
{
    auto options = m_folder->options();
    options.isReadOnly = true;
    {
        Database database(options);
        QVERIFY(!openAndWait(database).problem);
        const auto count = database.read<qint64>([](SqlConnection &connection) -> Result<qint64> {
            return connection.value(QStringLiteral("SELECT count(*) FROM jobs"))->toLongLong();
        });
        QCOMPARE(count.result().value(), 0);
    }
    QVERIFY(QDir(m_folder->folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
