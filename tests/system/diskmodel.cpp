// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/diskmodel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace respool {

namespace {

constexpr qsizetype sectorBytes = 512;

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

void overwrite(QByteArray &contents, qint64 offset, const QByteArray &data)
{
    if (contents.size() < offset + data.size())
        contents.append(QByteArray(offset + data.size() - contents.size(), '\0'));
    std::copy(data.cbegin(), data.cend(), contents.begin() + offset);
}

void resize(QByteArray &contents, qint64 size)
{
    if (size > contents.size())
        contents.append(QByteArray(size - contents.size(), '\0'));
    contents.truncate(size);
}

/// A number from 0 to @p most.
qsizetype upTo(qsizetype most, QRandomGenerator &random)
{
    return random.bounded(static_cast<int>(most) + 1);
}

} // namespace

QString DiskImage::make(const QString &root, const QString &tools, const QString &vault) const
{
    if (!QDir(root).removeRecursively() || !QDir().mkpath(root))
        return QStringLiteral("%1 cannot be made anew").arg(root);
    for (const QString &folder : folders) {
        if (!QDir().mkpath(folder))
            return QStringLiteral("%1 cannot be made").arg(folder);
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString second = vault + u'/' + QString::number(file->inode);
        const bool isKept = isBelow(file.key(), tools) && QFileInfo::exists(second);
        QFile target(isKept ? second : file.key());
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || target.write(file->contents) != file->contents.size() || !target.flush())
            return target.fileName() + QStringLiteral(": ") + target.errorString();
        target.close();
        const QByteArray path = QFile::encodeName(file.key());
        if (isKept && ::link(QFile::encodeName(second).constData(), path.constData()) != 0)
            return QStringLiteral("%1 cannot get its inode back").arg(file.key());
        const std::array<timespec, 2> times{
            {{0, UTIME_OMIT}, {file->modified / 1'000'000'000, file->modified % 1'000'000'000}}};
        if (file->modified > 0 && ::utimensat(AT_FDCWD, path.constData(), times.data(), 0) != 0)
            return QStringLiteral("%1 cannot get its time back").arg(file.key());
    }
    return {};
}

DiskModel::DiskModel(const QString &root, const QList<QString> &folders)
    : m_root(root)
{
    (void)makeNode(0, true);
    for (const QString &folder : folders)
        name(folder, makeNode(0, true));
    for (Node &node : m_nodes)
        node.certainEntries = node.entries;
    m_nameChanges.clear();
}

void DiskModel::apply(const DiskEvent &event)
{
    const Id known = m_ids.value(event.inode, none);
    switch (event.kind) {
    case DiskEvent::Kind::Create:
    case DiskEvent::Kind::Folder: {
        const Id node = makeNode(event.inode, event.kind == DiskEvent::Kind::Folder);
        if (!event.path.isEmpty())
            name(event.path, node);
        break;
    }
    case DiskEvent::Kind::Write:
        if (known != none)
            change(known, {false, event.number, event.data});
        break;
    case DiskEvent::Kind::Resize:
        if (known != none)
            change(known, {true, event.number, {}});
        break;
    case DiskEvent::Kind::Contents: {
        // What a tool has deleted is noticed by the next listing only.
        const bool isKnown = known != none && !m_nodes.at(known).isFolder;
        const Id file = isKnown ? known : makeNode(event.inode, false);
        setContents(file, event.data);
        m_nodes[file].modified = event.number;
        break;
    }
    case DiskEvent::Kind::Rename:
        if (known != none) // sockets are not
            rename(event.path, event.other, known);
        break;
    case DiskEvent::Kind::Link:
        if (known != none)
            name(event.path, known);
        break;
    case DiskEvent::Kind::Remove:
        removeName(event.path);
        break;
    case DiskEvent::Kind::Sync:
        if (known != none)
            syncFile(m_nodes[known]);
        break;
    case DiskEvent::Kind::SyncFolder:
        if (const Id folder = nodeAt(event.path); folder != none)
            syncFolder(folder);
        break;
    case DiskEvent::Kind::Listing:
        compare(event);
        break;
    case DiskEvent::Kind::Said:
        break;
    }
}

DiskModel::Id DiskModel::makeNode(quint64 inode, bool isFolder)
{
    Node node;
    node.isFolder = isFolder;
    node.inode = inode;
    m_nodes.append(node);
    const Id id = static_cast<Id>(m_nodes.size()) - 1;
    if (inode != 0)
        m_ids.insert(inode, id); // what had this inode before is gone, but maybe not on the disk
    return id;
}

DiskModel::Id DiskModel::nodeAt(const QString &path) const
{
    if (path == m_root)
        return 0;
    if (!isBelow(path, m_root))
        return none;
    Id node = 0;
    for (const QString &part : path.mid(m_root.size() + 1).split(u'/')) {
        node = m_nodes.at(node).entries.value(part, none);
        if (node == none)
            return none;
    }
    return node;
}

void DiskModel::change(Id file, const Change &change)
{
    Node &node = m_nodes[file];
    if (change.isResize)
        resize(node.current, change.number);
    else
        overwrite(node.current, change.number, change.data);
    node.changes.append(change);
}

/// A tool has written it: as if what is the same had been left alone.
void DiskModel::setContents(Id file, const QByteArray &data)
{
    const QByteArray current = m_nodes.at(file).current;
    if (data == current)
        return;
    const auto same = std::mismatch(data.cbegin(), data.cend(), current.cbegin(), current.cend());
    const qsizetype first = same.first - data.cbegin();
    if (data.size() < current.size())
        change(file, {true, data.size(), {}});
    if (first < data.size())
        change(file, {false, first, data.mid(first)});
}

void DiskModel::changeName(NameChange change)
{
    if (change.folder == none)
        return;
    const Id before = m_nodes.at(change.folder).entries.value(change.name, none);
    if (change.oldFolder != none)
        m_nodes[change.oldFolder].entries.remove(change.oldName);
    if (change.node != none)
        m_nodes[change.folder].entries.insert(change.name, change.node);
    else
        m_nodes[change.folder].entries.remove(change.name);
    if (before != none)
        forgetInode(before);
    m_nameChanges.append(std::move(change));
}

void DiskModel::name(const QString &path, Id node)
{
    changeName({nodeAt(folderOf(path)), nameOf(path), node, none, {}});
}

void DiskModel::removeName(const QString &path)
{
    if (nodeAt(path) != none)
        changeName({nodeAt(folderOf(path)), nameOf(path), none, none, {}});
}

/// Of a node without names: the next file or folder may get its inode.
void DiskModel::forgetInode(Id node)
{
    const bool hasName = std::any_of(m_nodes.cbegin(), m_nodes.cend(), [node](const Node &folder) {
        return folder.entries.values().contains(node);
    });
    const quint64 inode = m_nodes.at(node).inode;
    if (!hasName && m_ids.value(inode, none) == node)
        m_ids.remove(inode);
}

void DiskModel::rename(const QString &from, const QString &to, Id node)
{
    changeName({nodeAt(folderOf(to)), nameOf(to), node, nodeAt(folderOf(from)), nameOf(from)});
}

void DiskModel::syncFile(Node &file)
{
    file.certain = file.current;
    file.changes.clear();
}

void DiskModel::syncFolder(Id folder)
{
    QList<NameChange> left;
    for (const NameChange &change : std::as_const(m_nameChanges)) {
        if (change.folder != folder) {
            left.append(change);
            continue;
        }
        QMap<QString, Id> &entries = m_nodes[folder].certainEntries;
        if (change.node != none)
            entries.insert(change.name, change.node);
        else
            entries.remove(change.name);
        if (change.oldFolder == none)
            continue;
        // The old name is gone for certain, also where it was not certain that it was ever there.
        QMap<QString, Id> &old = m_nodes[change.oldFolder].certainEntries;
        if (old.value(change.oldName, none) == change.node)
            old.remove(change.oldName);
        left.removeIf([&](const NameChange &earlier) {
            return earlier.folder == change.oldFolder && earlier.name == change.oldName
                && earlier.node == change.node;
        });
    }
    m_nameChanges = left;
}

/// What the tools have named, renamed and removed since the last look.
void DiskModel::compare(const DiskEvent &listing)
{
    QHash<QString, Id> found;
    QHash<Id, QString> newNames;
    const QList<DiskEvent::Entry> entries = listing.entries();
    for (const DiskEvent::Entry &entry : entries) {
        Id node = m_ids.value(entry.inode, none);
        if (node == none || m_nodes.at(node).isFolder != entry.isFolder)
            node = makeNode(entry.inode, entry.isFolder);
        found.insert(entry.path, node);
    }
    QList<QString> gone;
    const std::function<void(Id, const QString &)> search = [&](Id folder, const QString &path) {
        const QMap<QString, Id> &known = m_nodes.at(folder).entries;
        for (auto entry = known.cbegin(); entry != known.cend(); ++entry) {
            const QString place = path + u'/' + entry.key();
            if (m_nodes.at(*entry).isFolder)
                search(*entry, place);
            if (found.value(place, none) != *entry)
                gone.append(place); // what is in a folder before the folder
        }
    };
    if (const Id folder = nodeAt(listing.path); folder != none)
        search(folder, listing.path);
    for (const DiskEvent::Entry &entry : entries) {
        const Id node = found.value(entry.path);
        if (nodeAt(entry.path) == node)
            continue;
        const auto old = std::find_if(gone.cbegin(), gone.cend(),
                                      [&](const QString &path) { return nodeAt(path) == node; });
        if (old == gone.cend())
            name(entry.path, node);
        else
            rename(*old, entry.path, node);
    }
    for (const QString &path : std::as_const(gone)) {
        if (nodeAt(path) != found.value(path, none))
            removeName(path);
    }
}

QByteArray DiskModel::remains(const Node &file, Left left, QRandomGenerator &random)
{
    if (left == Left::Everything)
        return file.current;
    QByteArray contents = file.certain;
    if (left != Left::Random || file.changes.isEmpty())
        return contents;
    const auto apply = [&contents](const Change &change, qsizetype bytes) {
        if (change.isResize)
            resize(contents, change.number);
        else
            overwrite(contents, change.number, change.data.left(bytes));
    };
    const bool isScattered =
        std::all_of(file.changes.cbegin(), file.changes.cend(), [&file](const Change &change) {
            return !change.isResize && change.number + change.data.size() <= file.certain.size();
        });
    if (isScattered && random.bounded(2) == 0) {
        for (const Change &change : file.changes) {
            if (random.bounded(2) == 0)
                apply(change, change.data.size());
        }
        return contents;
    }
    const qsizetype whole = upTo(file.changes.size(), random);
    for (qsizetype i = 0; i < whole; ++i)
        apply(file.changes.at(i), file.changes.at(i).data.size());
    if (whole < file.changes.size() && !file.changes.at(whole).isResize) {
        const qsizetype sectors = file.changes.at(whole).data.size() / sectorBytes;
        apply(file.changes.at(whole), upTo(sectors, random) * sectorBytes);
    }
    return contents;
}

DiskImage DiskModel::image(Left left, QRandomGenerator &random) const
{
    QList<QMap<QString, Id>> entries;
    for (const Node &node : m_nodes)
        entries.append(node.certainEntries);
    QHash<Id, qsizetype> kept; // changes, by folder
    for (const NameChange &change : m_nameChanges)
        ++kept[change.folder];
    for (qsizetype &count : kept) {
        if (left == Left::Nothing)
            count = 0;
        else if (left == Left::Random)
            count = upTo(count, random);
    }
    for (const NameChange &change : m_nameChanges) {
        if (kept[change.folder]-- <= 0)
            continue;
        if (change.oldFolder != none
            && entries.at(change.oldFolder).value(change.oldName, none) == change.node)
            entries[change.oldFolder].remove(change.oldName);
        if (change.node != none)
            entries[change.folder].insert(change.name, change.node);
        else
            entries[change.folder].remove(change.name);
    }
    DiskImage image;
    QHash<Id, QByteArray> contents; // one file may have two names
    const std::function<void(Id, const QString &)> collect = [&](Id folder, const QString &path) {
        for (auto entry = entries.at(folder).cbegin(); entry != entries.at(folder).cend();
             ++entry) {
            const Node &node = m_nodes.at(*entry);
            const QString place = path + u'/' + entry.key();
            if (node.isFolder) {
                image.folders.append(place);
                collect(*entry, place);
                continue;
            }
            if (!contents.contains(*entry))
                contents.insert(*entry, remains(node, left, random));
            image.files.insert(place, {node.inode, node.modified, contents.value(*entry)});
        }
    };
    collect(0, m_root);
    return image;
}

} // namespace respool
