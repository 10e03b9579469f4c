// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlworkfilestore.h"

#include "core/base/crashpoint.h"

namespace respool {

namespace {

Result<QList<WorkFile>> load(SqlConnection &connection, JobId job)
{
    SqlStatement select(connection, "SELECT name, bytes, digest FROM work_files WHERE job = ?");
    if (auto done = select.bind(job.value).exec(); !done)
        return failure(done.error());
    QList<WorkFile> files;
    auto row = select.next();
    for (; row && *row; row = select.next())
        files.append({select.text(0), select.integer(1), select.bytes(2)});
    if (!row)
        return failure(row.error());
    return files;
}

Result<> insert(SqlConnection &connection, JobId job, const QList<WorkFile> &files)
{
    SqlStatement insert(connection,
                        "INSERT OR REPLACE INTO work_files (job, name, bytes, digest) "
                        "VALUES (?, ?, ?, ?)");
    for (const WorkFile &file : files) {
        if (auto done = insert.bind(job.value, file.name, file.bytes, file.digest).exec(); !done)
            return done;
    }
    // Work that is done is progress: whatever ends the program, it is not at the same place.
    SqlStatement update(connection, "UPDATE jobs SET crashes = 0 WHERE id = ?");
    return update.bind(job.value).exec();
}

} // namespace

SqlWorkFileStore::SqlWorkFileStore(Database &database)
    : m_database(database)
{
}

Future<Result<QList<WorkFile>>> SqlWorkFileStore::workFiles(JobId job)
{
    return m_database.read<QList<WorkFile>>(
        [job](SqlConnection &connection) { return load(connection, job); });
}

Future<Result<>> SqlWorkFileStore::addWorkFiles(JobId job, QList<WorkFile> files)
{
    return m_database.write<void>(Durability::Durable,
                                  [job, files = std::move(files)](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_work_files");
                                      return insert(connection, job, files);
                                  });
}

Future<Result<>> SqlWorkFileStore::dropWorkFiles(JobId job)
{
    return m_database.write<void>(Durability::Durable, [job](SqlConnection &connection) {
        SqlStatement remove(connection, "DELETE FROM work_files WHERE job = ?");
        return remove.bind(job.value).exec();
    });
}

} // namespace respool
