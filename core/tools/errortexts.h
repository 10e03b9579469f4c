// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace respool {

/// What to tell people: one sentence and one next step.
struct ErrorText
{
    QString text;
    QString hint;
};

/// The words for a failure of a tool. Some rules know more than their code, by their @p ruleId;
/// @p status is the server's HTTP status where the tool named one, else empty. Pure.
[[nodiscard]] ErrorText errorText(ErrorCode code, const QString &ruleId, const QString &status);

} // namespace respool
