// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// What this user may still write to the volume of a folder, in bytes; -1: nothing answered. Unlike
/// QStorageInfo it does not read the table of all that is mounted, which is most of its time. Any
/// thread; blocks for as long as the volume takes.
[[nodiscard]] qint64 bytesAvailable(const QString &folder);

} // namespace respool
