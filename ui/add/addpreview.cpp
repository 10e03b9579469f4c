// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/addpreview.h"

#include "core/platform/volume.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace respool {

namespace {

/// Where @p text names an address that is not only the beginning of a longer one; -1: nowhere.
qsizetype placeOf(const QString &address, const QString &text)
{
    qsizetype place = text.indexOf(address);
    while (place >= 0) {
        const qsizetype end = place + address.size();
        const bool isEnd = end == text.size() || text.at(end).isSpace()
            || QStringLiteral("\"'<>,;").contains(text.at(end));
        if (isEnd)
            return place;
        place = text.indexOf(address, end);
    }
    return -1;
}

} // namespace

AddPreview previewOf(const QString &text, const std::atomic_bool *isUnwanted)
{
    const CollectedSources found = collectSources(text, QDir::homePath(), {isUnwanted});
    AddPreview preview;
    preview.refused = found.refused;
    preview.moreRefused = found.moreRefused;
    preview.rows.reserve(found.sources.size());
    QHash<QString, int> first;
    QHash<QString, int> count;
    for (const ParsedSources::Source &source : found.sources) {
        const int row = static_cast<int>(preview.rows.size());
        AddRow added{source, -1, count[source.text]++, row};
        if (added.occurrence == 0)
            first.insert(source.text, row);
        else
            added.firstRow = first.value(source.text);
        if (source.kind == SourceKind::File)
            added.bytes = QFileInfo(source.text).size();
        preview.rows.append(added);
    }
    return preview;
}

qint64 bytesFreeAt(const QString &folder)
{
    const VolumeState volume = volumeOf(folder);
    return volume.isReady ? volume.bytesAvailable : -1;
}

QString withEntries(const QString &text, const QString &address, const QStringList &entries)
{
    const QString lines = entries.join(u'\n');
    const qsizetype place = placeOf(address, text);
    if (place >= 0)
        return QString(text).replace(place, address.size(), lines);
    const bool isAtLineStart = text.isEmpty() || text.endsWith(u'\n');
    return text + (isAtLineStart ? QString() : QStringLiteral("\n")) + lines;
}

} // namespace respool
