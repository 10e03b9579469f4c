// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlconnection.h"

#include "core/store/sqlerror.h"

#include <QUrl>

#include <atomic>

namespace respool {

const QString SqlConnection::inMemory = QStringLiteral(":memory:");

namespace {

QString uniqueName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("respool-%1").arg(++counter);
}

} // namespace

SqlConnection::SqlConnection(QString name)
    : m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Access access)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(uniqueName()));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    QString name = path;
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name =
            QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    }
    connection->m_database.setConnectOptions(options);
    connection->m_database.setDatabaseName(name);
    if (!connection->m_database.open())
        return failure(sqlError(connection->m_database.lastError(), QStringLiteral("open")));
    // Nothing in a file may call functions that it was not given (trusted_schema); fullfsync is
    // what makes a commit durable on macOS and nothing elsewhere.
    for (const char *pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA temp_store = MEMORY",
                               "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -4000",
                               "PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON"}) {
        if (auto done = connection->run(QString::fromLatin1(pragma)); !done)
            return failure(done.error());
    }
    return connection;
}

Result<> SqlConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(failed(query));
    return {};
}

Result<QVariant> SqlConnection::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(failed(query));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return failure(failed(query));
    return QVariant();
}

Error SqlConnection::failed(const QSqlQuery &query)
{
    m_hasSeenDamage = m_hasSeenDamage || isDamage(query.lastError());
    return sqlError(query.lastError(), query.lastQuery());
}

SqlStatement::SqlStatement(SqlConnection &connection, const char *sql)
    : m_connection(connection)
    , m_sql(sql)
{
    if (auto node = connection.m_prepared.extract(sql)) {
        m_query = std::move(node.mapped());
        return;
    }
    m_query = QSqlQuery(connection.m_database);
    m_query.setForwardOnly(true);
    if (!m_query.prepare(QString::fromLatin1(sql)))
        m_refused = connection.failed(m_query);
}

SqlStatement::~SqlStatement()
{
    m_query.finish();
    if (!m_refused)
        m_connection.m_prepared.try_emplace(m_sql, std::move(m_query));
}

Result<> SqlStatement::exec()
{
    m_bound = 0;
    if (m_refused)
        return failure(*m_refused);
    if (!m_query.exec())
        return failure(m_connection.failed(m_query));
    return {};
}

Result<bool> SqlStatement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failure(m_connection.failed(m_query));
    return false;
}

} // namespace respool
