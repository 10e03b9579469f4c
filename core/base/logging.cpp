// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace respool {

Q_LOGGING_CATEGORY(logApp, "respool.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logControl, "respool.control", QtInfoMsg)
Q_LOGGING_CATEGORY(logJobs, "respool.jobs", QtInfoMsg)
Q_LOGGING_CATEGORY(logProcess, "respool.process", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "respool.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logTools, "respool.tools", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "respool.ui", QtInfoMsg)

} // namespace respool
