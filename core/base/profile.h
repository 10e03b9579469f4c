// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// Where one set of jobs, settings and logs lives: the user's own folders, or all in one folder
/// (portable). Only names paths; nothing is made here. A value.
class Profile final
{
public:
    /// The user's standard folders.
    [[nodiscard]] static Profile standard();
    /// Everything below @p folder (absolute).
    [[nodiscard]] static Profile at(const QString &folder);

    [[nodiscard]] QString folder() const; ///< of the database and everything beside it
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString backups() const; ///< folder of database backups
    [[nodiscard]] QString logs() const; ///< folder of job logs
    [[nodiscard]] QString jobLog(const QString &jobUuid) const;
    [[nodiscard]] QString presets() const; ///< folder of the user's own presets
    [[nodiscard]] QString settings() const; ///< an INI file
    [[nodiscard]] QString cache() const; ///< may be deleted at any time
    [[nodiscard]] QString thumbnails() const; ///< folder of the jobs' pictures, in the cache
    [[nodiscard]] QString thumbnail(const QString &jobUuid) const; ///< a JPEG
    [[nodiscard]] QString lockFile() const;
    /// Name of the local socket: absolute path of it on Unix, a pipe's name on Windows.
    [[nodiscard]] QString socket() const;
    [[nodiscard]] bool isPortable() const;

private:
    Profile(QString folder, QString settings, QString cache, bool isPortable);

    QString m_folder;
    QString m_settings;
    QString m_cache;
    bool m_isPortable = false;
};

} // namespace respool
