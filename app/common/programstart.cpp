// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/programstart.h"

#include "app/common/terminaloutput.h"
#include "app/common/translation.h"
#include "core/base/crashtrace.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace respool {

QStringList beginProgram(int argc, char **argv)
{
    traceCrashes();
#ifdef Q_OS_LINUX
    // In a list of processes it is what people started, whichever program that became.
    prctl(PR_SET_NAME, "respool");
#endif
    QCoreApplication::setApplicationName(QStringLiteral("respool"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESPOOL_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

std::optional<int> answerByItself(int &argc, char **argv, const QStringList &arguments,
                                  const Result<Invocation> &invocation)
{
    using Mode = Invocation::Mode;
    if (invocation && invocation->mode == Mode::Version) {
        print(stdout, QStringLiteral("respool " RESPOOL_VERSION "\n"));
        return 0;
    }
    if (invocation && invocation->mode != Mode::Help)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    installTranslations();
    // Once more: only now are the texts those of the user's language.
    const auto translated = Invocation::parse(arguments);
    if (translated) {
        print(stdout, translated->help);
        return 0;
    }
    printError(translated.error());
    return 2;
}

} // namespace respool
