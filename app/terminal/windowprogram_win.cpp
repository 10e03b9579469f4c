// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/windowprogram.h"

#include <QCoreApplication>
#include <QProcess>

namespace respool {

QString becomeProgram(const QString &program, char **)
{
    QProcess process;
    process.setProgram(program + QStringLiteral(".exe"));
    process.setArguments(QCoreApplication::arguments().mid(1));
    return process.startDetached() ? QString() : process.errorString();
}

} // namespace respool
