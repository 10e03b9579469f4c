// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlconnection.h"

#include <QList>
#include <QString>

namespace respool {

/// One numbered step of the schema: a file "0002_what_it_does.sql". Its statements end with ';'; it
/// may hold no triggers (their inner ';' are not told apart) and no PRAGMA user_version.
struct Migration
{
    int version = 0; ///< the user_version that the file has afterwards
    QString sql;
};

/// What a file may hold.
struct Schema
{
    QList<Migration> migrations; ///< by version, from the first
    QList<Migration> fresh; ///< makes the same of an empty file, in fewer steps if there is a way

    [[nodiscard]] int version() const { return static_cast<int>(migrations.size()); }
};

/// The schema in a folder: its migrations, and a file "whole.sql" (may be absent) that does at once
/// what all of them do. An error if there are no migrations or numbers are missing.
[[nodiscard]] Result<Schema> schemaIn(const QString &folder);

/// Brings a database from its user_version to the last of @p migrations, each in a transaction of
/// its own together with the new user_version: a failure leaves the version before it.
[[nodiscard]] Result<> migrate(SqlConnection &connection, const QList<Migration> &migrations);

/// The statements of a script, without comments.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace respool
