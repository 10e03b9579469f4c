// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/handover.h"
#include "app/common/programstart.h"
#include "app/common/session.h"
#include "app/common/terminaloutput.h"
#include "app/common/translation.h"
#include "app/window/windowedsession.h"
#include "core/base/recentmessages.h"

#include <QApplication>

namespace {

using namespace respool;

/// Somebody else holds the profile: the jobs go there, and its window to the front.
int handOverWindow(int &argc, char **argv, const Invocation &invocation)
{
    const QCoreApplication application(argc, argv);
    installTranslations();
    const ParsedSources parsed = readSources(invocation);
    if (!parsed.sources.isEmpty()) {
        if (const auto added = handOver(invocation, parsed.sources); !added) {
            printError(added.error());
            return 1;
        }
    }
    if (const auto shown = handOver(invocation, {}); !shown) {
        printError(shown.error());
        return 1;
    }
    return parsed.refused.isEmpty() ? 0 : 1;
}

/// Right-to-left languages have a mirrored window, whether Qt has a translation of its own or not.
void useLanguage(const QString &language)
{
    QGuiApplication::setLayoutDirection(installTranslations(language).textDirection());
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("Respool"));
    QApplication::setDesktopFileName(QStringLiteral("respool"));
    QApplication::setQuitOnLastWindowClosed(false);
}

/// What holds before anything is shown.
void prepare(Session &session, const Invocation &invocation)
{
    const QString language = session.settings().preferences().language;
    if (!language.isEmpty())
        useLanguage(language);
    if (!invocation.options.destination.isEmpty())
        session.commands().setDestination(invocation.options.destination);
}

/// Where another instance works on the profile, hands over and ends.
int showWindow(int &argc, char **argv, const Invocation &invocation)
{
    if (auto prepared = Session::prepare(invocation.profile); !prepared) {
        printError(prepared.error());
        return 1;
    }
    ProfileLock lock(invocation.profile.lockFile());
    if (!lock.tryLock())
        return handOverWindow(argc, argv, invocation);

    keepRecentMessages();
    QApplication application(argc, argv);
    const WorkersEnd workersEnd;
    nameApplication();
    useLanguage({});
    Session session(invocation.profile, lock);
    prepare(session, invocation);
    WindowedSession windowed(session);
    windowed.start(invocation);
    const int exitCode = QApplication::exec();
    windowed.keep();
    return exitCode;
}

} // namespace

/// “respool” without a command becomes this program; it may be started itself as well.
int main(int argc, char *argv[])
{
    const QStringList arguments = beginProgram(argc, argv);
    const auto invocation = Invocation::parse(arguments);
    if (const auto exitCode = answerByItself(argc, argv, arguments, invocation))
        return *exitCode;
    return showWindow(argc, argv, *invocation);
}
