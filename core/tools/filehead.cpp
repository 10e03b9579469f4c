// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/filehead.h"

#include <QFile>

#include <algorithm>

namespace respool {

namespace {

constexpr qint64 headBytes = 512;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

} // namespace

bool beginsAsText(const QString &file)
{
    const QByteArray lower = headOf(file).trimmed().toLower();
    return lower.startsWith("<!doctype") || lower.startsWith("<html") || lower.startsWith("<?xml")
        || lower.startsWith("<head") || lower.startsWith("<body") || lower.startsWith('{')
        || lower.startsWith("#extm3u");
}

bool beginsAsMp4(const QString &file)
{
    return headOf(file).mid(4, 4) == "ftyp";
}

bool isPlainText(const QString &file)
{
    const QByteArray head = headOf(file);
    return !head.isEmpty() && std::all_of(head.cbegin(), head.cend(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code >= ' ' || code == '\n' || code == '\r' || code == '\t';
    });
}

} // namespace respool
