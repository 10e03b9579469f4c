// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fileallocation.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace respool {

namespace {

tl::unexpected<Error> systemFailure(const QString &path, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return allocationFailure(ErrorCode::DiskFull, path, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return allocationFailure(ErrorCode::DestinationNotWritable, path, detail);
    default:
        return allocationFailure(ErrorCode::FileSystemFailed, path, detail);
    }
}

/// 0 or an errno.
int allocate(int fd, qint64 bytes)
{
#ifdef __APPLE__
    fstore_t room = {};
    room.fst_flags = F_ALLOCATEALL;
    room.fst_posmode = F_PEOFPOSMODE;
    room.fst_length = bytes;
    // The room lies behind the end of the file until that is moved there.
    return ::fcntl(fd, F_PREALLOCATE, &room) < 0 || ::ftruncate(fd, bytes) != 0 ? errno : 0;
#else
    // Writes into every block where the file system knows no other way.
    int error = 0;
    do {
        error = ::posix_fallocate(fd, 0, bytes);
    } while (error == EINTR);
    return error;
#endif
}

} // namespace

qint64 allocatedBytes(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return -1;
    // In units of 512 bytes, whatever the file system's blocks are.
    return std::min<qint64>(file.st_size, qint64(file.st_blocks) * 512);
}

Result<> makeAllocatedFile(const QString &path, qint64 bytes)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return systemFailure(path, errno);
    int error = allocate(fd, bytes);
    if (::close(fd) != 0 && error == 0)
        error = errno;
    if (error != 0)
        return systemFailure(path, error);
    return {};
}

} // namespace respool
