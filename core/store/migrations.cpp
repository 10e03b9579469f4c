// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace respool {

namespace {

// Where a comment or a quoted text that starts at `from` ends (one past it); `from` if none does.
qsizetype endOfSpan(const QString &script, qsizetype from)
{
    const auto past = [&script](qsizetype found, qsizetype length) {
        return found < 0 ? script.size() : found + length;
    };
    const QStringView rest = QStringView(script).sliced(from);
    if (rest.startsWith(QLatin1String("--")))
        return past(script.indexOf(QLatin1Char('\n'), from), 0);
    if (rest.startsWith(QLatin1String("/*")))
        return past(script.indexOf(QLatin1String("*/"), from + 2), 2);
    const QChar quote = rest.front();
    if (quote == QLatin1Char('\'') || quote == QLatin1Char('"'))
        return past(script.indexOf(quote, from + 1), 1);
    return from;
}

tl::unexpected<Error> damagedProgram(const QString &detail)
{
    return failure(ErrorCode::Internal,
                   QCoreApplication::translate("respool", "The program's files are damaged."),
                   QCoreApplication::translate("respool", "Install Respool again."), detail);
}

Result<> apply(SqlConnection &connection, const Migration &migration)
{
    for (const QString &statement : statementsOf(migration.sql)) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = endOfSpan(script, at);
        const QChar character = script.at(at);
        const bool isQuoted = character == QLatin1Char('\'') || character == QLatin1Char('"');
        if (end > at && isQuoted) {
            current += QStringView(script).sliced(at, end - at);
        } else if (end == at && character == QLatin1Char(';')) {
            statements += current.trimmed();
            current.clear();
        } else if (end == at) {
            current += character;
        }
        at = std::max(end, at + 1);
    }
    if (!current.trimmed().isEmpty())
        statements += current.trimmed();
    return statements;
}

Result<Schema> schemaIn(const QString &folder)
{
    Schema schema;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("0*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const int version = QStringView(name).left(4).toInt();
        if (!file.open(QIODevice::ReadOnly) || version != schema.version() + 1)
            return damagedProgram(file.fileName());
        schema.migrations += Migration{version, QString::fromUtf8(file.readAll())};
    }
    if (schema.migrations.isEmpty())
        return damagedProgram(folder);
    if (QFile whole(dir.filePath(QStringLiteral("whole.sql"))); whole.open(QIODevice::ReadOnly))
        schema.fresh = {Migration{schema.version(), QString::fromUtf8(whole.readAll())}};
    else
        schema.fresh = schema.migrations;
    return schema;
}

Result<> migrate(SqlConnection &connection, const QList<Migration> &migrations)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    for (const Migration &migration : migrations.mid(version->toInt())) {
        if (auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        auto done = apply(connection, migration);
        RESPOOL_CRASH_POINT("before_migration_committed");
        if (done)
            done = connection.run(QStringLiteral("COMMIT"));
        if (!done) {
            // Fails where SQLite has rolled back by itself; either way nothing of it stays.
            (void)connection.run(QStringLiteral("ROLLBACK"));
            return done;
        }
        RESPOOL_CRASH_POINT("migration_committed");
        qCInfo(logStore) << "database schema is now version" << migration.version;
    }
    return {};
}

} // namespace respool
