// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/filelauncher.h"

#include <QDir>
#include <QProcess>

namespace respool {

void showInFolder(const QString &path, QObject *)
{
    QProcess explorer;
    explorer.setProgram(QStringLiteral("explorer.exe"));
    // Explorer reads its command line in a way of its own: the quotes go around the path alone.
    explorer.setNativeArguments(
        QStringLiteral("/select,\"%1\"").arg(QDir::toNativeSeparators(path)));
    explorer.startDetached();
}

} // namespace respool
