// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// @p text with what must not reach a log taken out: user names and passwords inside addresses and
/// the values of query parameters and HTTP headers whose names speak of secrets (token, signature,
/// key, cookie, authorization …).
[[nodiscard]] QString redacted(const QString &text);

/// A regular expression, to be used without regard to case, for the names of headers that
/// redacted() takes for secret.
[[nodiscard]] QString secretHeaderNames();

} // namespace respool
