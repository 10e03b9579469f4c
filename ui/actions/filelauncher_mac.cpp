// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/filelauncher.h"

#include <QProcess>
#include <QStringList>

namespace respool {

void showInFolder(const QString &path, QObject *)
{
    QProcess::startDetached(QStringLiteral("/usr/bin/open"), {QStringLiteral("-R"), path});
}

} // namespace respool
