// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace respool {

/// What a tool's own messages mean, by the rules in resources/errorrules.json: the first rule whose
/// expression is found in @p standardError wins. Unknown messages become ToolFailed or EncodeFailed
/// with the last message of the tool as part of the sentence. Error::detail is the tail of the
/// text, redacted. Pure.
[[nodiscard]] Error classifyDownloadFailure(const QString &standardError, int exitCode);
[[nodiscard]] Error classifyEncodeFailure(const QString &standardError, int exitCode);

/// Of an encode whose tool ended well without having made all that it should.
[[nodiscard]] Error encodeIncomplete(const QString &detail = {});

/// The id of the rule that decides; empty when the message is unknown. Pure.
[[nodiscard]] QString downloadRuleId(const QString &standardError);
[[nodiscard]] QString encodeRuleId(const QString &standardError);

} // namespace respool
