// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace respool {

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

QString Profile::settings() const
{
    return m_settings;
}

QString Profile::cache() const
{
    return m_cache;
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
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (runtime.isEmpty() ? m_folder : runtime) + QLatin1Char('/') + name;
#endif
}

bool Profile::isPortable() const
{
    return m_isPortable;
}

} // namespace respool
