// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace respool {

namespace {

constexpr qsizetype longestSocketPath = 100; // bytes; the system's limit is 104 (macOS) or 108

} // namespace

Profile::Profile(QString folder, QString settings, QString cache, bool isPortable)
    : m_folder(std::move(folder))
    , m_settings(std::move(settings))
    , m_cache(std::move(cache))
    , m_isPortable(isPortable)
{
}

Profile Profile::standard()
{
    using Paths = QStandardPaths;
    return Profile(
        Paths::writableLocation(Paths::GenericDataLocation) + QStringLiteral("/respool"),
        Paths::writableLocation(Paths::GenericConfigLocation)
            + QStringLiteral("/respool/respool.ini"),
        Paths::writableLocation(Paths::GenericCacheLocation) + QStringLiteral("/respool"), false);
}

Profile Profile::at(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    return Profile(clean, clean + QStringLiteral("/respool.ini"), clean + QStringLiteral("/cache"),
                   true);
}

QString Profile::folder() const
{
    return m_folder;
}

QString Profile::database() const
{
    return m_folder + QStringLiteral("/respool.db");
}

QString Profile::backups() const
{
    return m_folder + QStringLiteral("/backups");
}

QString Profile::logs() const
{
    return m_folder + QStringLiteral("/logs");
}

QString Profile::jobLog(const QString &jobUuid) const
{
    return logs() + QLatin1Char('/') + jobUuid + QStringLiteral(".log");
}

QString Profile::presets() const
{
    return m_folder + QStringLiteral("/presets");
}

QString Profile::settings() const
{
    return m_settings;
}

QString Profile::cache() const
{
    return m_cache;
}

QString Profile::thumbnails() const
{
    return m_cache + QStringLiteral("/thumbnails");
}

QString Profile::thumbnail(const QString &jobUuid) const
{
    return thumbnails() + QLatin1Char('/') + jobUuid + QStringLiteral(".jpg");
}

QString Profile::lockFile() const
{
    return m_folder + QStringLiteral("/lock");
}

QString Profile::socket() const
{
    // A Unix socket's path may have 107 bytes, a profile's may have more: name it by a hash.
    const QByteArray hash =
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("respool-%1").arg(QString::fromLatin1(hash));
#ifdef Q_OS_WIN
    return name;
#else
    // Asked of QStandardPaths it would warn, and make a folder, where the system has none.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable())
        return runtime + QLatin1Char('/') + name;
    const QString beside = m_folder + QLatin1Char('/') + name;
    return beside.toLocal8Bit().size() < longestSocketPath
        ? beside
        : QDir::tempPath() + QLatin1Char('/') + name;
#endif
}

bool Profile::isPortable() const
{
    return m_isPortable;
}

} // namespace respool
