// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace respool {

// Shown from warnings on; QT_LOGGING_RULES="respool.*=true" shows all.
// qCDebug: detail. qCInfo: lifecycle. qCWarning: recovered. qCCritical: data at risk.
// Never a cookie, a token or an address with credentials: pass those through redacted().
Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logControl)
Q_DECLARE_LOGGING_CATEGORY(logJobs)
Q_DECLARE_LOGGING_CATEGORY(logPlatform)
Q_DECLARE_LOGGING_CATEGORY(logProcess)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logTools)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace respool
