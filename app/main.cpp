// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "app/starts.h"
#include "app/terminaloutput.h"
#include "app/translation.h"
#include "core/base/crashtrace.h"

#include <QCoreApplication>

namespace {

/// The help, or what is wrong with the arguments. They are read once more: only now is there an
/// application, which knows the user's language and its own name.
int explain(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    respool::installTranslations();
    const auto invocation = respool::Invocation::parse(arguments);
    if (invocation) {
        respool::print(stdout, invocation->help);
        return 0;
    }
    respool::printError(invocation.error());
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    using respool::Invocation;

    respool::traceCrashes();
    QCoreApplication::setApplicationName(QStringLiteral("respool"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESPOOL_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const auto invocation = Invocation::parse(arguments);
    if (!invocation || invocation->mode == Invocation::Mode::Help)
        return explain(argc, argv, arguments);
    switch (invocation->mode) {
    case Invocation::Mode::Help:
    case Invocation::Mode::Version:
        respool::print(stdout, QStringLiteral("respool " RESPOOL_VERSION "\n"));
        return 0;
    case Invocation::Mode::Window:
        return respool::startWindow(argc, argv, *invocation);
    case Invocation::Mode::Run:
    case Invocation::Mode::Add:
    case Invocation::Mode::List:
    case Invocation::Mode::Show:
    case Invocation::Mode::Rename:
    case Invocation::Mode::Sheet:
    case Invocation::Mode::Presets:
        return respool::startTerminal(argc, argv, *invocation);
    }
    Q_UNREACHABLE();
}
