// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

namespace respool {

/// A folder for one tool that runs beside the queue, with the inner folder that its environment
/// names; deleted with the last pointer. @p pathTemplate: ends in "XXXXXX". It may be invalid, with
/// the reason in its errorString(). Blocks; from a worker, as is letting go of it.
[[nodiscard]] std::shared_ptr<QTemporaryDir> makeToolFolder(const QString &pathTemplate);

/// The same among the system's temporary files; @p purpose stands in its name.
[[nodiscard]] std::shared_ptr<QTemporaryDir> makeTemporaryToolFolder(const QString &purpose);

} // namespace respool
