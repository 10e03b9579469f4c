// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <QCoreApplication>

namespace respool {

namespace {

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

// Tells damage from everything else that makes a database unavailable.
const QString damageMark = QStringLiteral("damaged: ");

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff; // extended codes keep the primary one below
}

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

Error sentence(int code)
{
    switch (code) {
    case Busy:
        return {ErrorCode::DatabaseUnavailable,
                tr("Another program is using the job list and does not let go of it."),
                tr("Close other programs that have the job list open, then try again."),
                {}};
    case ReadOnly:
        return {ErrorCode::DatabaseUnavailable,
                tr("The job list cannot be changed: its file is write-protected."),
                tr("Allow writing to the file and its folder, then start Respool again."),
                {}};
    case InputOutput:
        return {ErrorCode::DatabaseUnavailable,
                tr("The disk reported an error while the job list was read or written."),
                tr("Check the disk that holds the job list, then start Respool again."),
                {}};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::DatabaseUnavailable,
                tr("The file of the job list is damaged."),
                tr("Start Respool again: it keeps the damaged file and restores what it can."),
                {}};
    case Full:
        return {ErrorCode::DiskFull,
                tr("The disk that holds the job list is full."),
                tr("Make room on that disk, then try again."),
                {}};
    case CannotOpen:
        return {ErrorCode::DatabaseUnavailable,
                tr("The job list cannot be opened."),
                tr("Check that its folder exists and that you may write to it."),
                {}};
    default:
        return {ErrorCode::Internal,
                tr("The job list refused a change."),
                tr("Please report this with the log."),
                {}};
    }
}

} // namespace

Error sqlError(const QSqlError &error, const QString &sql)
{
    Error result = sentence(primaryCode(error));
    result.detail = QStringLiteral("SQLite %1: %2 %3 [%4]")
                        .arg(error.nativeErrorCode(), error.databaseText(), error.driverText(),
                             sql.simplified());
    if (isDamage(error))
        result.detail.prepend(damageMark);
    return result;
}

bool isDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == Corrupt || code == NotADatabase;
}

Error damagedFile(const QString &finding)
{
    Error result = sentence(Corrupt);
    result.detail = damageMark + finding;
    return result;
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::DatabaseUnavailable && error.detail.startsWith(damageMark);
}

} // namespace respool
