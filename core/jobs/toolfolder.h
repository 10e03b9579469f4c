// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

namespace respool {

/// A folder among the system's temporary files for one tool that runs beside the queue; deleted
/// with the last pointer. @p purpose stands in its name. It may be invalid, with the reason in its
/// errorString(). Blocks; from a worker, as is letting go of it.
[[nodiscard]] std::shared_ptr<QTemporaryDir> makeTemporaryToolFolder(const QString &purpose);

} // namespace respool
