// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/migrations.h"
#include "core/store/sqljobstore.h"
#include "tests/store/storefixtures.h"

#include <QRegularExpression>

using namespace respool;
using namespace Qt::StringLiterals;

// Of the schema that is compiled in; what comes later lies under data/.
constexpr int currentVersion = 8;

class TestMigrations final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void statementsAreTakenApart_data();
    void statementsAreTakenApart();
    void gapsInTheNumbersAreAnError();
    void wholeSchemaIsThatOfTheMigrations();
    void checksOfNamesMakeNoTables();
    void newFileHasTheLatestVersion();
    void oldFileIsMigratedWithABackup();
    void brokenMigrationLeavesTheVersionBefore();
    void newerFileIsOnlyLookedAt();
    void damagedOldFileIsRepairedNotMigrated();
    void olderVersionsAreReadAsTheyWere_data();
    void olderVersionsAreReadAsTheyWere();
    void damagedVersion1IsSalvaged();

private:
    void useSchema(const QStringList &later);
    void makeWithJob();
    void makeVersion1();
    [[nodiscard]] static int versionOf(const QString &path);

    std::unique_ptr<StoreFolder> m_folder;
    Database::Options m_options;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_options = m_folder->options();
    m_options.schema = m_folder->folder.filePath(QStringLiteral("schema"));
    useSchema({});
}

// The program's own schema, as the migrations make it, and what comes later.
void TestMigrations::useSchema(const QStringList &later)
{
    QDir(m_options.schema).removeRecursively();
    QVERIFY(QDir().mkpath(m_options.schema));
    for (const QString &name : QDir(QStringLiteral(":/schema")).entryList({u"0*.sql"_s})) {
        QVERIFY(QFile::copy(QStringLiteral(":/schema/") + name,
                            m_options.schema + QLatin1Char('/') + name));
    }
    for (const QString &name : later) {
        const QString file = QFINDTESTDATA(QStringLiteral("data/") + name);
        QVERIFY(QFile::copy(file, m_options.schema + QLatin1Char('/') + name));
    }
}

void TestMigrations::makeWithJob()
{
    auto options = m_options;
    options.backups.clear();
    Database database(options);
    SqlJobStore store(database);
    database.open();
    QVERIFY(store.add({plainJob(1)}).result());
}

int TestMigrations::versionOf(const QString &path)
{
    auto connection = SqlConnection::open(path, SqlConnection::Access::Immutable);
    return (*connection)->value(QStringLiteral("PRAGMA user_version"))->toInt();
}

void TestMigrations::statementsAreTakenApart_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const QStringList two{QStringLiteral("A"), QStringLiteral("B")};
    QTest::newRow("two") << QStringLiteral("A;\nB;\n") << two;
    QTest::newRow("last without end") << QStringLiteral("A;B") << two;
    QTest::newRow("comment") << QStringLiteral("-- x; y\nA; /* ; */ B;") << two;
    QTest::newRow("comment at the end") << QStringLiteral("A;B;-- x;") << two;
    QTest::newRow("quoted") << QStringLiteral("';''--' \";\";")
                            << QStringList{QStringLiteral("';''--' \";\"")};
    QTest::newRow("open quote") << QStringLiteral("A;'x;")
                                << QStringList{QStringLiteral("A"), QStringLiteral("'x;")};
    QTest::newRow("empty") << QString() << QStringList();
}

void TestMigrations::statementsAreTakenApart()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(statementsOf(script), statements);
}

void TestMigrations::gapsInTheNumbersAreAnError()
{
    useSchema({QStringLiteral("0010_broken.sql")});
    QVERIFY(!schemaIn(m_options.schema));
    QVERIFY(!schemaIn(m_folder->folder.filePath(QStringLiteral("nothing"))));
}

void TestMigrations::wholeSchemaIsThatOfTheMigrations()
{
    const auto schema = schemaIn(u":/schema"_s);
    QCOMPARE(schema->fresh.size(), 1);
    QStringList made;
    for (const QList<Migration> &way : {schema->migrations, schema->fresh}) {
        const auto connection =
            SqlConnection::open(SqlConnection::inMemory, SqlConnection::Access::ReadWrite);
        QVERIFY(migrate(**connection, way));
        QCOMPARE((*connection)->value(u"PRAGMA user_version"_s)->toInt(), currentVersion);
        // As SQLite writes it down; a renamed column gets quotes.
        QString text = (*connection)
                           ->value(u"SELECT group_concat(name || ': ' || coalesce(sql, ''), '\n') "
                                   "FROM (SELECT name, sql FROM sqlite_schema ORDER BY name)"_s)
                           ->toString();
        made.append(text.remove(u'"').remove(QRegularExpression(u"\\s"_s)));
    }
    QVERIFY(made.first().contains(u"work_files:"_s));
    QCOMPARE(made.last(), made.first());
}

// For a list behind IN, SQLite would make one for every row that is written.
void TestMigrations::checksOfNamesMakeNoTables()
{
    const auto connection =
        SqlConnection::open(SqlConnection::inMemory, SqlConnection::Access::ReadWrite);
    QVERIFY(migrate(**connection, schemaIn(u":/schema"_s)->fresh));
    for (const char *sql :
         {"EXPLAIN UPDATE jobs SET source_kind = title, state = title, step = title, "
          "wait_reason = title, stop_intent = title",
          "EXPLAIN UPDATE steps SET kind = checkpoint, state = checkpoint",
          "EXPLAIN UPDATE attempts SET outcome = command"}) {
        SqlStatement explain(**connection, sql);
        QVERIFY(explain.exec());
        QStringList operations;
        while (*explain.next())
            operations.append(explain.text(1));
        QVERIFY(operations.contains(u"HaltIfNull"_s));
        QVERIFY2(!operations.contains(u"OpenEphemeral"_s), sql);
    }
}

void TestMigrations::newFileHasTheLatestVersion()
{
    useSchema({QStringLiteral("0009_add_note.sql")});
    makeWithJob();
    QCOMPARE(versionOf(m_folder->database), currentVersion + 1);
    QVERIFY(backupsIn(m_folder->backups).isEmpty());
}

void TestMigrations::oldFileIsMigratedWithABackup()
{
    makeWithJob();
    useSchema({QStringLiteral("0009_add_note.sql")});
    {
        Database database(m_options);
        const auto report = openAndWait(database);
        QVERIFY(!report.problem);
        QCOMPARE(SqlJobStore(database).rows({}, 10).result()->size(), 1);
        const auto note = database.read<QString>([](SqlConnection &connection) -> Result<QString> {
            return connection.value(QStringLiteral("SELECT note FROM jobs"))->toString();
        });
        QCOMPARE(note.result().value(), QStringLiteral("a;b"));
        const QStringList backups = backupsIn(m_folder->backups);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(versionOf(backups.first()), currentVersion);
    }
    QCOMPARE(versionOf(m_folder->database), currentVersion + 1);
}

void TestMigrations::brokenMigrationLeavesTheVersionBefore()
{
    makeWithJob();
    useSchema({QStringLiteral("0009_add_note.sql"), QStringLiteral("0010_broken.sql")});
    {
        Database database(m_options);
        const auto report = openAndWait(database);
        QVERIFY(report.isReadOnly);
        QVERIFY(report.problem);
    }
    auto connection = SqlConnection::open(m_folder->database, SqlConnection::Access::ReadOnly);
    QCOMPARE((*connection)->value(QStringLiteral("PRAGMA user_version"))->toInt(),
             currentVersion + 1);
    QCOMPARE((*connection)
                 ->value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"))
                 ->toInt(),
             0);
    QCOMPARE((*connection)->value(QStringLiteral("SELECT count(*) FROM jobs"))->toInt(), 1);
}

void TestMigrations::newerFileIsOnlyLookedAt()
{
    useSchema({QStringLiteral("0009_add_note.sql")});
    makeWithJob();
    useSchema({});
    const QByteArray before = contentsOf(m_folder->database);
    const QStringList files = QDir(m_folder->folder.path()).entryList(QDir::AllEntries);
    for (const bool isReadOnly : {false, true}) {
        m_options.isReadOnly = isReadOnly;
        Database database(m_options);
        SqlJobStore store(database);
        const auto report = openAndWait(database);
        QVERIFY(report.isReadOnly);
        QVERIFY(report.problem);
        QCOMPARE(report.problem->code, ErrorCode::DatabaseTooNew);
        QVERIFY(!report.problem->text.isEmpty());
        QCOMPARE(store.add({plainJob(2)}).result().error().code, ErrorCode::DatabaseTooNew);
        QCOMPARE(store.rows({}, 10).result()->size(), 1);
        QCOMPARE(QDir(m_folder->folder.path()).entryList(QDir::AllEntries), files);
    }
    QCOMPARE(contentsOf(m_folder->database), before);
    QCOMPARE(QDir(m_folder->folder.path()).entryList(QDir::AllEntries), files);
}

void TestMigrations::damagedOldFileIsRepairedNotMigrated()
{
    makeWithJob();
    qint64 steps = 0;
    {
        const auto connection =
            SqlConnection::open(m_folder->database, SqlConnection::Access::ReadOnly);
        QVERIFY(connection);
        steps = (*connection)
                    ->value(QStringLiteral("SELECT rootpage FROM sqlite_schema "
                                           "WHERE name = 'steps'"))
                    ->toLongLong();
    }
    QFile file(m_folder->database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((steps - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
    file.close();
    useSchema({QStringLiteral("0009_add_note.sql")});
    Database database(m_options);
    const auto report = openAndWait(database);
    QVERIFY(!report.isReadOnly);
    QVERIFY(!report.setAside.isEmpty());
    QCOMPARE(SqlJobStore(database).rows({}, 10).result()->size(), 1);
}

// A file as the first version left it, with one job in each state.
void TestMigrations::makeVersion1()
{
    auto connection = SqlConnection::open(m_folder->database, SqlConnection::Access::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)->run(QStringLiteral("PRAGMA journal_mode = WAL")));
    QVERIFY((*connection)
                ->run(QStringLiteral("PRAGMA application_id = %1").arg(databaseApplicationId)));
    QFile schema(QStringLiteral(":/schema/0001_init.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    for (const QString &statement : statementsOf(QString::fromUtf8(schema.readAll())))
        QVERIFY((*connection)->run(statement));
    QVERIFY((*connection)->run(QStringLiteral("PRAGMA user_version = 1")));
    int number = 0;
    for (const char *state : EnumNames<JobState>::list) {
        ++number;
        QVERIFY((*connection)
                    ->run(QStringLiteral(
                              "INSERT INTO jobs VALUES (%1, randomblob(16), 'address', "
                              "'https://user:pw@Example.org:8080/a?b@c', 'original', '/to', 0, "
                              "'', '%2', 'none', '%3', 'download', NULL, NULL, NULL, NULL, 0, %1, "
                              "-1, 0.5, 1, 2, 3, 1)")
                              .arg(QString::number(number), QString::fromLatin1(state),
                                   number == 4 ? QStringLiteral("encode_slot")
                                               : QStringLiteral("none"))));
        QVERIFY((*connection)
                    ->run(QStringLiteral(
                              "INSERT INTO steps VALUES (%1, 0, 'download', 'pending', 1, NULL)")
                              .arg(number)));
    }
}

void TestMigrations::olderVersionsAreReadAsTheyWere_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < currentVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::olderVersionsAreReadAsTheyWere()
{
    QFETCH(const int, version);
    makeVersion1();
    {
        const auto schema = schemaIn(QStringLiteral(":/schema"));
        auto connection = SqlConnection::open(m_folder->database, SqlConnection::Access::ReadWrite);
        QVERIFY(migrate(**connection, schema->migrations.mid(0, version)));
    }
    QCOMPARE(versionOf(m_folder->database), version);
    m_options.schema = m_folder->options().schema;
    Database database(m_options);
    const auto report = openAndWait(database);
    QVERIFY(!report.problem);
    SqlJobStore store(database);
    const auto rows = store.rows({}, 100).result();
    QCOMPARE(rows->size(), qsizetype(EnumNames<JobState>::list.size()));
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const JobRow &row = rows->at(i);
        QCOMPARE(static_cast<qsizetype>(row.state), i);
        QCOMPARE(row.host.text(), QStringLiteral("example.org"));
        QCOMPARE(row.waitReason, i == 3 ? WaitReason::EncodeSlot : WaitReason::None);
        const Job job = store.jobs({row.id}).result()->first();
        QCOMPARE(job.steps.size(), 1);
        QCOMPARE(job.crashes, 0);
        QCOMPARE(row.attempts, 1);
    }
    QVERIFY(store.add({plainJob(1)}).result());
}

void TestMigrations::damagedVersion1IsSalvaged()
{
    makeVersion1();
    m_options.schema = m_folder->options().schema;
    QFile file(m_folder->database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype page = contentsOf(m_folder->database).indexOf("downloadpending") / 4096 * 4096;
    QVERIFY(page > 0);
    QVERIFY(file.seek(page));
    QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
    file.close();
    Database database(m_options);
    const auto report = openAndWait(database);
    QVERIFY(!report.isReadOnly);
    QVERIFY(!report.setAside.isEmpty());
    QCOMPARE(SqlJobStore(database).rows({}, 100).result()->size(),
             qsizetype(EnumNames<JobState>::list.size()));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
