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

Error sentence(int code)
{
    switch (code) {
    case Busy:
        return {ErrorCode::DatabaseUnavailable,
                QCoreApplication::translate(
                    "respool", "Another program is using the job list and does not let go of it."),
                QCoreApplication::translate(
                    "respool", "Close other programs that have the job list open, then try again."),
                {}};
    case ReadOnly:
        return {
            ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate(
                "respool", "The job list cannot be changed: its file is write-protected."),
            QCoreApplication::translate(
                "respool", "Allow writing to the file and its folder, then start Respool again."),
            {}};
    case InputOutput:
        return {
            ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate(
                "respool", "The disk reported an error while the job list was read or written."),
            QCoreApplication::translate(
                "respool", "Check the disk that holds the job list, then start Respool again."),
            {}};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::DatabaseUnavailable,
                QCoreApplication::translate("respool", "The file of the job list is damaged."),
                QCoreApplication::translate(
                    "respool",
                    "Start Respool again: it keeps the damaged file and restores what it can."),
                {}};
    case Full:
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("respool", "The disk that holds the job list is full."),
                QCoreApplication::translate("respool", "Make room on that disk, then try again."),
                {}};
    case CannotOpen:
        return {ErrorCode::DatabaseUnavailable,
                QCoreApplication::translate("respool", "The job list cannot be opened."),
                QCoreApplication::translate(
                    "respool", "Check that its folder exists and that you may write to it."),
                {}};
    default:
        return {ErrorCode::Internal,
                QCoreApplication::translate("respool", "The job list refused a change."),
                QCoreApplication::translate("respool", "Please report this with the log."),
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
