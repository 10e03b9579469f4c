// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "app/starts.h"
#include "app/terminaloutput.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using respool::Invocation;

    QCoreApplication::setApplicationName(QStringLiteral("respool"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESPOOL_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const auto invocation = Invocation::parse(arguments);
    if (!invocation) {
        respool::printError(invocation.error());
        return 2;
    }
    switch (invocation->mode) {
    case Invocation::Mode::Help:
        respool::print(stdout, invocation->help);
        return 0;
    case Invocation::Mode::Version:
        respool::print(stdout, QStringLiteral("respool " RESPOOL_VERSION "\n"));
        return 0;
    case Invocation::Mode::Window:
        return respool::startWindow(argc, argv, *invocation);
    case Invocation::Mode::Run:
    case Invocation::Mode::Add:
    case Invocation::Mode::List:
    case Invocation::Mode::Show:
        return respool::startTerminal(argc, argv, *invocation);
    }
    Q_UNREACHABLE();
}
