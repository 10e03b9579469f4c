// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace respool {

/// One open SQLite connection with its prepared statements. Lives and dies in the thread that
/// opened it.
class SqlConnection final
{
    Q_DISABLE_COPY_MOVE(SqlConnection)

public:
    enum class Access {
        ReadWrite, ///< makes a missing file
        ReadOnly, ///< sees what another process commits; may make the -shm file
        Immutable, ///< touches nothing beside the file and ignores its -wal: nobody may write
    };

    /// The name for a database in memory.
    static const QString inMemory;

    /// SQLite opens lazily: success says nothing about the contents of the file.
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString &path,
                                                                     Access access);
    ~SqlConnection();

    /// Runs one statement that is needed once.
    [[nodiscard]] Result<> run(const QString &sql);
    /// The first column of the first row of a statement that is needed once; invalid without a row.
    [[nodiscard]] Result<QVariant> value(const QString &sql);

    /// Whether any statement so far failed because the file is damaged.
    [[nodiscard]] bool hasSeenDamage() const { return m_hasSeenDamage; }

private:
    friend class SqlStatement;

    explicit SqlConnection(QString name);
    [[nodiscard]] Error failed(const QSqlQuery &query);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, QSqlQuery> m_prepared; ///< keys are literals
    bool m_hasSeenDamage = false;
};

/// One use of a statement that its connection keeps prepared: bind, exec, next. Ends by resetting
/// the statement, so that no read transaction stays open. @p sql must be a literal.
class SqlStatement final
{
    Q_DISABLE_COPY_MOVE(SqlStatement)

public:
    SqlStatement(SqlConnection &connection, const char *sql);
    ~SqlStatement();

    /// Values for the next "?"s, in order.
    template <typename... Values> SqlStatement &bind(const Values &...values)
    {
        (m_query.bindValue(m_bound++, stored(values)), ...);
        return *this;
    }

    [[nodiscard]] Result<> exec();
    /// Whether there is another row.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    template <typename Value> static QVariant stored(const Value &value)
    {
        // QtSql stores a null QString as NULL; for us it is an empty text.
        if constexpr (std::is_same_v<Value, QString>)
            return value.isNull() ? QStringLiteral("") : value;
        else
            return QVariant(value);
    }

    SqlConnection &m_connection;
    const char *m_sql;
    QSqlQuery m_query{nullptr}; ///< lent by the connection meanwhile
    std::optional<Error> m_refused; ///< what preparing it ended with
    int m_bound = 0;
};

} // namespace respool
