// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"
#include "core/store/sqlconnection.h"

#include <QString>

#include <memory>

namespace respool {

// What can be said and done about the file itself, before it is worked with. Any thread; block on
// the disk.

/// "RSPL": the mark in the header that makes an SQLite file one of ours.
constexpr qint32 databaseApplicationId = 0x5253504c;

/// What the first bytes of a file say.
struct FileHead
{
    enum class Kind { Missing, Empty, Foreign, Ours };

    Kind kind = Kind::Missing;
    int version = 0; ///< user_version as of the last checkpoint, for Kind::Ours
};

/// Reads the header only: SQLite itself "opens" any file, and calls an empty one fine.
[[nodiscard]] FileHead readFileHead(const QString &path);

/// Whether a write-ahead log with content lies beside the file: it was not closed, or is in use.
[[nodiscard]] bool hasWriteAheadLog(const QString &path);

/// "-wal", "-shm": what SQLite puts beside the file.
[[nodiscard]] QString writeAheadLogOf(const QString &path);
[[nodiscard]] QString sharedMemoryOf(const QString &path);

/// Makes the folder, for this user only. An existing one is left as it is.
[[nodiscard]] Result<> makePrivateFolder(const QString &path);

/// Makes a complete, empty database at @p path (which must be free), for this user only. It gets
/// its name when it is whole: a crash leaves none or all of it.
[[nodiscard]] Result<> createDatabase(const QString &path, const Schema &schema);

/// Opens for reading and writing: write-ahead log on, schema readable.
[[nodiscard]] Result<std::unique_ptr<SqlConnection>> openForWriting(const QString &path);

/// `quick_check`, or `integrity_check` (also compares the indexes): an error if the file is damaged
/// or cannot be read.
enum class Thoroughness { Quick, Full };
[[nodiscard]] Result<> checkDatabase(SqlConnection &connection,
                                     Thoroughness thoroughness = Thoroughness::Quick);

} // namespace respool
