// SPDX-License-Identifier: GPL-3.0-or-later
#include "processprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace respool {

CommandLine treemaker(const QStringList &mode, const QUuid &attempt)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RESPOOL_ATTEMPT"), attempt.toString(QUuid::WithoutBraces));
    return {.program = QCoreApplication::applicationDirPath() + QStringLiteral("/treemaker"),
            .arguments = mode,
            .workingDirectory = QDir::tempPath(),
            .environment = environment};
}

QList<qint64> markedProcesses(const QUuid &attempt)
{
    const QByteArray mark = attempt.toByteArray(QUuid::WithoutBraces);
    QList<qint64> pids;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        // A zombie's environment is empty.
        QFile file(QStringLiteral("/proc/%1/environ").arg(name));
        if (name.toLongLong() > 0 && file.open(QIODevice::ReadOnly)
            && file.readAll().contains(mark))
            pids.append(name.toLongLong());
    }
    return pids;
}

} // namespace respool
