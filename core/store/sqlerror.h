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

/// The error of a file that is damaged; @p finding says how that was seen.
[[nodiscard]] Error damagedFile(const QString &finding);

/// Whether @p error came from a damaged file: from sqlError() or damagedFile().
[[nodiscard]] bool isDamage(const Error &error);

} // namespace respool
