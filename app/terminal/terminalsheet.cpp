// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminalsheet.h"

#include "app/common/terminaloutput.h"
#include "app/terminal/terminalcommands.h"
#include "core/jobs/sheetmaker.h"
#include "core/platform/terminationsignals.h"
#include "core/store/sqljobstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace respool {

namespace {

constexpr int interruptedCode = 130; // as a shell has it

Result<Job> storedJob(const Invocation &invocation)
{
    // Nothing is made by looking.
    if (!QFileInfo::exists(invocation.profile.database()))
        return failure(noSuchJob(invocation.job));
    Database database({invocation.profile.database(), {}, true});
    database.open();
    SqlJobStore store(database);
    return findJob(store, invocation.job);
}

int report(const Result<QString> &sheet, bool isJson)
{
    if (!sheet) {
        printError(sheet.error());
        return 1;
    }
    if (isJson)
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("path"), *sheet}}));
    else
        print(stdout, *sheet + u'\n');
    return 0;
}

} // namespace

int makeSheet(const Invocation &invocation)
{
    const Result<Job> job = storedJob(invocation);
    if (!job) {
        printError(job.error());
        return 1;
    }
    const ToolLocator tools;
    SheetMaker maker(tools);
    TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::terminationRequested, qApp,
                     [] { QCoreApplication::exit(interruptedCode); });
    QObject::connect(&maker, &SheetMaker::finished, qApp,
                     [&invocation](JobId, const Result<QString> &sheet) {
                         QCoreApplication::exit(report(sheet, invocation.json));
                     });
    maker.make(*job);
    return QCoreApplication::exec();
}

} // namespace respool
