// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace respool {

/// What SQLite reported, as one sentence for people with what to do; the code, SQLite's own message
/// and @p sql (which holds no values) go into the detail.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &sql);

/// Whether SQLite says that the file itself is broken (malformed, or not a database).
[[nodiscard]] bool isDamage(const QSqlError &error);

} // namespace respool
