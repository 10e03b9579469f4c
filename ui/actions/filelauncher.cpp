// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/filelauncher.h"

#include <QDesktopServices>
#include <QUrl>

namespace respool {

bool openFile(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace respool
