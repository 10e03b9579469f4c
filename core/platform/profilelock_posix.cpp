// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/profilelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace respool {

ProfileLock::ProfileLock(QString path)
    : m_path(std::move(path))
{
}

ProfileLock::~ProfileLock()
{
    if (m_handle >= 0)
        ::close(static_cast<int>(m_handle));
}

bool ProfileLock::tryLock()
{
    if (m_handle >= 0)
        return true;
    // Not inherited: a tool that outlives us must not hold the profile.
    const int fd =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return false;
    }
    m_handle = fd;
    return true;
}

bool ProfileLock::isHeld(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool isFree = ::flock(fd, LOCK_SH | LOCK_NB) == 0;
    ::close(fd);
    return !isFree;
}

} // namespace respool
