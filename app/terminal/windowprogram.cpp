// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/windowprogram.h"

#include "app/common/terminaloutput.h"
#include "app/common/translation.h"

#include <QCoreApplication>

namespace respool {

int startWindowProgram(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/respool-window");
    const QString reason = becomeProgram(program, argv);
    if (reason.isEmpty())
        return 0;
    installTranslations();
    printError(Error{
        ErrorCode::ToolMissing,
        QCoreApplication::translate("respool", "“%1” cannot be started: %2.").arg(program, reason),
        QCoreApplication::translate("respool", "Install Respool again."),
        {}});
    return 1;
}

} // namespace respool
