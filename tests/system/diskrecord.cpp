// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/diskrecord.h"

#include <QFile>

#include <array>
#include <utility>

namespace respool {

namespace {

using Kind = DiskEvent::Kind;

Kind kindOf(const QByteArray &name)
{
    static constexpr std::array<std::pair<const char *, Kind>, 12> names{{
        {"create", Kind::Create},
        {"folder", Kind::Folder},
        {"write", Kind::Write},
        {"resize", Kind::Resize},
        {"contents", Kind::Contents},
        {"rename", Kind::Rename},
        {"link", Kind::Link},
        {"remove", Kind::Remove},
        {"sync", Kind::Sync},
        {"syncfolder", Kind::SyncFolder},
        {"listing", Kind::Listing},
        {"said", Kind::Said},
    }};
    for (const auto &[text, kind] : names) {
        if (name == text)
            return kind;
    }
    qFatal("The record of what happened to the disk has an unknown event.");
}

} // namespace

QList<DiskEvent::Entry> DiskEvent::entries() const
{
    QList<Entry> entries;
    for (const QByteArray &line : data.split('\0')) {
        const qsizetype space = line.indexOf(' ', 2);
        if (space > 0)
            entries.append({line.startsWith('d'), line.mid(2, space - 2).toULongLong(),
                            QFile::decodeName(line.mid(space + 1))});
    }
    return entries;
}

QList<DiskEvent> readDiskRecord(const QString &file)
{
    QFile record(file);
    if (!record.open(QIODevice::ReadOnly))
        qFatal("There is no record of what happened to the disk.");
    QList<DiskEvent> events;
    while (!record.atEnd()) {
        const QList<QByteArray> head = record.readLine().trimmed().split(' ');
        if (head.size() != 6)
            qFatal("The record of what happened to the disk is damaged.");
        DiskEvent event;
        event.kind = kindOf(head[0]);
        event.inode = head[1].toULongLong();
        event.number = head[2].toLongLong();
        event.path = QFile::decodeName(record.read(head[3].toLongLong()));
        event.other = QFile::decodeName(record.read(head[4].toLongLong()));
        event.data = record.read(head[5].toLongLong());
        events.append(event);
    }
    return events;
}

} // namespace respool
