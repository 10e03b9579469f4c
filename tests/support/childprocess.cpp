// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childprocess.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <functional>

namespace respool {

namespace {

using Filter = std::function<bool(const QByteArray &)>;

#ifdef Q_OS_LINUX
/// Processes for whose file /proc/ID/NAME the filter holds. A zombie's files are empty.
QList<qint64> processesWhere(const QString &name, const Filter &filter)
{
    QList<qint64> ids;
    const QDir proc(QStringLiteral("/proc"));
    for (const QString &entry : proc.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 id = entry.toLongLong(&isNumber);
        QFile file(proc.filePath(entry) + QLatin1Char('/') + name);
        if (isNumber && file.open(QIODevice::ReadOnly) && filter(file.readAll()))
            ids.append(id);
    }
    return ids;
}
#else
/// Processes for whose line in the output of `ps` the filter holds.
QList<qint64> processesWhere(const QStringList &psArguments, const Filter &filter)
{
    QList<qint64> ids;
    const ChildResult listing = runChild(QStringLiteral("ps"), psArguments);
    for (const QByteArray &line : listing.standardOutput.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const bool isZombie = fields.value(1).startsWith('Z');
        if (!isZombie && filter(line))
            ids.append(fields.first().toLongLong());
    }
    return ids;
}
#endif

} // namespace

ChildResult runChild(const QString &program, const QStringList &arguments,
                     const QProcessEnvironment &environment, std::chrono::milliseconds timeout)
{
    QProcess process;
    QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
    whole.insert(environment);
    process.setProcessEnvironment(whole);
    process.start(program, arguments);
    ChildResult result;
    result.hasEnded = process.waitForFinished(static_cast<int>(timeout.count()));
    if (!result.hasEnded) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    } else {
        result.signal = process.exitCode();
    }
    result.standardOutput = process.readAllStandardOutput();
    result.standardError = process.readAllStandardError();
    return result;
}

std::optional<QJsonDocument> waitForJson(QProcess &process, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    QByteArray output;
    while (true) {
        output += process.readAllStandardOutput();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(output, &error);
        if (error.error == QJsonParseError::NoError)
            return document;
        if (deadline.hasExpired()
            || !process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            // What came together with the end was read by the wait, but not by us.
            output += process.readAllStandardOutput();
            const QJsonDocument last = QJsonDocument::fromJson(output, &error);
            return error.error == QJsonParseError::NoError ? std::optional(last) : std::nullopt;
        }
    }
}

QByteArray sha256(const QString &file)
{
    QFile contents(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!contents.open(QIODevice::ReadOnly) || !hash.addData(&contents))
        return {};
    return hash.result().toHex();
}

QList<qint64> processesWithEnvironment(const QByteArray &name, const QByteArray &value)
{
    const QByteArray mark = name + '=' + value;
#ifdef Q_OS_LINUX
    return processesWhere(QStringLiteral("environ"), [mark](const QByteArray &environment) {
        return environment.split('\0').contains(mark);
    });
#else
    return processesWhere(
        {QStringLiteral("-axEww"), QStringLiteral("-o"), QStringLiteral("pid=,stat=,command=")},
        [mark](const QByteArray &line) { return (line + ' ').contains(' ' + mark + ' '); });
#endif
}

QList<qint64> processesWithEnvironmentLike(const QByteArray &part)
{
#ifdef Q_OS_LINUX
    return processesWhere(QStringLiteral("environ"), [part](const QByteArray &environment) {
        return environment.contains(part);
    });
#else
    return processesWhere(
        {QStringLiteral("-axEww"), QStringLiteral("-o"), QStringLiteral("pid=,stat=,command=")},
        [part](const QByteArray &line) { return line.contains(part); });
#endif
}

QList<qint64> processesWithCommandLine(const QByteArray &part)
{
#ifdef Q_OS_LINUX
    return processesWhere(QStringLiteral("cmdline"), [part](QByteArray commandLine) {
        return commandLine.replace('\0', ' ').contains(part);
    });
#else
    return processesWhere(
        {QStringLiteral("-axww"), QStringLiteral("-o"), QStringLiteral("pid=,stat=,command=")},
        [part](const QByteArray &line) { return line.contains(part); });
#endif
}

} // namespace respool
