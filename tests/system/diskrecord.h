// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace respool {

/// One thing that happened to files, as diskrecorder.cpp wrote it down. A value.
struct DiskEvent
{
    enum class Kind {
        Create, ///< a new file at `path`; empty: one that has no name yet
        Folder, ///< a new folder at `path`
        Write, ///< `data` at the offset `number`
        Resize, ///< to `number` bytes
        Contents, ///< the whole file is `data` now; changed at `number`, in ns
        Rename, ///< from `path` to `other`
        Link, ///< `path` is one more name of it
        Remove, ///< the name `path` is gone, of a file or of an empty folder
        Sync, ///< all that was written to it is on the disk
        SyncFolder, ///< all its entries are on the disk
        Listing, ///< `data`: all that is below the folder `path`, see entries()
        Said, ///< `data` was told to people
    };

    struct Entry
    {
        bool isFolder = false;
        quint64 inode = 0;
        QString path;
    };

    Kind kind = Kind::Create;
    quint64 inode = 0; ///< of what it is about
    qint64 number = 0;
    QString path; ///< absolute
    QString other;
    QByteArray data;

    /// Of a listing; folders come before what is in them.
    [[nodiscard]] QList<Entry> entries() const;

    [[nodiscard]] bool isSync() const { return kind == Kind::Sync || kind == Kind::SyncFolder; }
};

/// All events of a record, in order. Ends the program when the file is no record.
[[nodiscard]] QList<DiskEvent> readDiskRecord(const QString &file);

} // namespace respool
