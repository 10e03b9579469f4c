// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/diskspace.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace respool {

qint64 bytesAvailable(const QString &folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(QFileInfo(folder).filesystemFilePath(), error);
    return error ? -1 : static_cast<qint64>(space.available);
}

} // namespace respool
