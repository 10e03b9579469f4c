// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace respool {

/// Room on a disk that is kept for later: a file whose bytes are really allocated, and which is
/// deleted when the disk is full but something must still be written. All functions wait for the
/// disk: for workers. One thread at a time.
class ReserveFile final
{
public:
    /// @p path: absolute, in a folder that exists, on the disk to keep room on.
    ReserveFile(QString path, qint64 bytes);

    /// Makes the file, or makes it anew where it is smaller or has holes. ErrorCode::DiskFull when
    /// there is no such room; then the file does not exist, so that it takes none of what is left.
    [[nodiscard]] Result<> ensure();
    /// Deletes it. No failure when it is not there.
    [[nodiscard]] Result<> release();

private:
    QString m_path;
    qint64 m_bytes;
};

} // namespace respool
