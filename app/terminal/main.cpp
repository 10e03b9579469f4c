// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/programstart.h"
#include "app/common/translation.h"
#include "app/terminal/terminalcommands.h"
#include "app/terminal/terminalsheet.h"
#include "app/terminal/terminalwork.h"
#include "app/terminal/windowprogram.h"

#include <QCoreApplication>

namespace {

using namespace respool;

int carryOut(const Invocation &invocation)
{
    switch (invocation.mode) {
    case Invocation::Mode::Run:
    case Invocation::Mode::Add:
        return addJobs(invocation);
    case Invocation::Mode::List:
    case Invocation::Mode::Show:
        return printJobs(invocation);
    case Invocation::Mode::Rename:
        return renameJob(invocation);
    case Invocation::Mode::Sheet:
        return makeSheet(invocation);
    case Invocation::Mode::Presets:
        return printPresets(invocation);
    case Invocation::Mode::Window:
    case Invocation::Mode::Help:
    case Invocation::Mode::Version:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = beginProgram(argc, argv);
    const auto invocation = Invocation::parse(arguments);
    if (const auto exitCode = answerByItself(argc, argv, arguments, invocation))
        return *exitCode;
    if (invocation->mode == Invocation::Mode::Window)
        return startWindowProgram(argc, argv);
    // Nothing in a terminal is built on GLib, and Qt's own event loop needs less time for an event.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    const WorkersEnd workersEnd;
    installTranslations();
    return carryOut(*invocation);
}
