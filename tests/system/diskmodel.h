// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/diskrecord.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>

namespace respool {

/// A folder as a power cut may have left it. A value.
struct DiskImage
{
    struct File
    {
        quint64 inode = 0; ///< that it had
        qint64 modified = 0; ///< ns since 1970; 0: not known
        QByteArray contents;
    };

    QList<QString> folders; ///< absolute; outer ones first
    QMap<QString, File> files; ///< by absolute path

    /// Makes it, in place of whatever is at @p root; files below @p tools get their old inodes
    /// back, by the second names that the recorder has given them in @p vault. Says what went
    /// wrong; empty: nothing.
    [[nodiscard]] QString make(const QString &root, const QString &tools,
                               const QString &vault) const;
};

/// What of a disk's contents is certain and what is not, while recorded events happen to it. It is
/// as strict as POSIX lets a file system be:
///
/// - What was written to a file is there after a sync of that file. What was written since may be
///   there or not: any number of the writes, in order, the next one cut at a sector; where all of
///   them lie within what was synced, also any of them without others, as the kernel writes pages
///   back in any order. A file that was never synced may be empty.
/// - A name is there after a sync of its folder; that of the file is not enough. Changes of one
///   folder since then happen in order, any number of them; those of different folders are
///   independent of each other.
/// - A rename is atomic: within a folder as one change, between two as a change of the one that it
///   leads to. Until that one is synced the file may be back under its old name.
///
/// Not modelled: disks that lie about syncs; bytes of others or zeros in place of what was not
/// synced (most file systems take care of that, and SQLite has checksums); a lost folder's
/// permissions; times of files, which are as last seen.
class DiskModel final
{
public:
    /// What of the unsynced is left.
    enum class Left {
        Nothing,
        Everything,
        NamesOnly, ///< all names, but no contents: what delayed allocation is known for
        Random,
    };

    /// @p root: exists and is on the disk for certain, with these folders in it (absolute).
    DiskModel(const QString &root, const QList<QString> &folders);

    void apply(const DiskEvent &event);

    [[nodiscard]] DiskImage image(Left left, QRandomGenerator &random) const;

private:
    using Id = int;
    static constexpr Id none = -1;

    /// Of a file: new bytes at an offset (data), or a new length.
    struct Change
    {
        bool isResize = false;
        qint64 number = 0;
        QByteArray data;
    };

    /// Of a name. Governed by `folder`: a sync of it makes it certain.
    struct NameChange
    {
        Id folder = none;
        QString name;
        Id node = none; ///< that gets the name; none: the name goes
        Id oldFolder = none; ///< renamed: from there, where it goes at the same moment
        QString oldName;
    };

    struct Node
    {
        bool isFolder = false;
        quint64 inode = 0;
        qint64 modified = 0;
        QByteArray certain; ///< contents
        QByteArray current;
        QList<Change> changes; ///< that make `current` of `certain`
        QMap<QString, Id> certainEntries;
        QMap<QString, Id> entries;
    };

    [[nodiscard]] Id makeNode(quint64 inode, bool isFolder);
    [[nodiscard]] Id nodeAt(const QString &path) const;
    void change(Id file, const Change &change);
    void setContents(Id file, const QByteArray &data);
    void changeName(NameChange change);
    void name(const QString &path, Id node);
    void removeName(const QString &path);
    void forgetInode(Id node);
    void rename(const QString &from, const QString &to, Id node);
    void syncFile(Node &file);
    void syncFolder(Id folder);
    void compare(const DiskEvent &listing);
    [[nodiscard]] static QByteArray remains(const Node &file, Left left, QRandomGenerator &random);

    const QString m_root;
    QList<Node> m_nodes; ///< by id; the first is the root
    QHash<quint64, Id> m_ids; ///< by inode
    QList<NameChange> m_nameChanges; ///< that are not certain, in order
};

} // namespace respool
