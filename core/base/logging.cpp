// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace respool {

Q_LOGGING_CATEGORY(logApp, "respool.app", QtWarningMsg)
Q_LOGGING_CATEGORY(logControl, "respool.control", QtWarningMsg)
Q_LOGGING_CATEGORY(logJobs, "respool.jobs", QtWarningMsg)
Q_LOGGING_CATEGORY(logPlatform, "respool.platform", QtWarningMsg)
Q_LOGGING_CATEGORY(logProcess, "respool.process", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "respool.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logTools, "respool.tools", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "respool.ui", QtWarningMsg)

} // namespace respool
