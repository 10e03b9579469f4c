// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/workfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace respool {

namespace {

bool isWorkFile(const QString &name)
{
    return name.startsWith(QLatin1String("chunk-")) || name.startsWith(QLatin1String("sound."))
        || name.startsWith(QLatin1String("out-"));
}

} // namespace

QString partialName(const QString &name, const QUuid &token)
{
    return QStringLiteral("%1.%2.part").arg(name, token.toString(QUuid::Id128).left(8));
}

QList<WorkFile> sortOutWorkFiles(const QString &folder, const QList<WorkFile> &recorded)
{
    QSet<QString> kept;
    QList<WorkFile> files;
    for (const WorkFile &file : recorded) {
        if (QFileInfo(folder + u'/' + file.name).size() != file.bytes)
            continue;
        kept.insert(file.name);
        files.append(file);
    }
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
        if (isWorkFile(name) && !kept.contains(name))
            QFile::remove(directory.filePath(name));
    }
    return files;
}

QStringList damagedAmong(const QString &folder, const QList<WorkFile> &files,
                         const std::atomic_bool &isUnwanted)
{
    QStringList damaged;
    for (const WorkFile &file : files) {
        if (isUnwanted)
            break;
        const QString path = folder + u'/' + file.name;
        if (digestOf(path) == file.digest)
            continue;
        QFile::remove(path);
        damaged.append(file.name);
    }
    return damaged;
}

qint64 workBytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (isWorkFile(file.fileName()) && !file.fileName().endsWith(QLatin1String(".part")))
            bytes += file.size();
    }
    return bytes;
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace respool
