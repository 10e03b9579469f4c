// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace respool {

// What each system calls taking room on a disk without writing to it. Both wait for the disk: for
// workers. Paths are absolute.

/// Bytes that a file takes on its disk, holes not counted; -1 when there is no such file.
[[nodiscard]] qint64 allocatedBytes(const QString &path);

/// Makes a file of @p bytes, all of them allocated. ErrorCode::DiskFull when there is no such room;
/// part of the file may then be left.
[[nodiscard]] Result<> makeAllocatedFile(const QString &path, qint64 bytes);

/// The Error for a reserve that could not be made. @p detail: the system's own message.
[[nodiscard]] tl::unexpected<Error> allocationFailure(ErrorCode code, const QString &path,
                                                      const QString &detail);

} // namespace respool
