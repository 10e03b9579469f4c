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

/// The migrations in a folder, by version. An error if there are none or numbers are missing.
[[nodiscard]] Result<QList<Migration>> migrationsIn(const QString &folder);

/// Brings a database from its user_version to the last of @p migrations, each in a transaction of
/// its own together with the new user_version: a failure leaves the version before it.
[[nodiscard]] Result<> migrate(SqlConnection &connection, const QList<Migration> &migrations);

/// The statements of a script, without comments.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace respool
