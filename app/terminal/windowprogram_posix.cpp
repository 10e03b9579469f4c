// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/windowprogram.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace respool {

QString becomeProgram(const QString &program, char **argv)
{
    execv(QFile::encodeName(program).constData(), argv);
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace respool
