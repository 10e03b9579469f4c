// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/toolfolder.h"

#include <QDir>

namespace respool {

std::shared_ptr<QTemporaryDir> makeTemporaryToolFolder(const QString &purpose)
{
    return std::make_shared<QTemporaryDir>(
        QStringLiteral("%1/respool-%2-XXXXXX").arg(QDir::tempPath(), purpose));
}

} // namespace respool
