// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/toolfolder.h"

#include "core/tools/toolenvironment.h"

#include <QDir>

namespace respool {

std::shared_ptr<QTemporaryDir> makeToolFolder(const QString &pathTemplate)
{
    auto folder = std::make_shared<QTemporaryDir>(pathTemplate);
    QDir().mkpath(toolFolder(folder->path()));
    return folder;
}

std::shared_ptr<QTemporaryDir> makeTemporaryToolFolder(const QString &purpose)
{
    return makeToolFolder(QStringLiteral("%1/respool-%2-XXXXXX").arg(QDir::tempPath(), purpose));
}

} // namespace respool
