// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"

#include "core/base/crashpoint.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif
#ifdef __APPLE__
#include <copyfile.h>
#include <sys/stdio.h>
#endif

namespace respool {

namespace {

/// A file descriptor that closes itself.
class Descriptor final
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }

    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<Error> systemFailure(const QString &path, int error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("respool", text); };
    const QString detail =
        QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(error)));
    switch (error) {
    case EEXIST:
        return failure(ErrorCode::NotAllowed, tr("“%1” exists already.").arg(path), {}, detail);
    case ENOSPC:
    case EDQUOT:
        return failure(ErrorCode::DiskFull,
                       tr("The disk is full: “%1” could not be written.").arg(path),
                       tr("Free some space, then press Retry."), detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(ErrorCode::DestinationNotWritable, tr("“%1” may not be written.").arg(path),
                       tr("Choose another folder or change its permissions, then press Retry."),
                       detail);
    case ENOENT:
        return failure(ErrorCode::FileSystemFailed, tr("“%1” is not there any more.").arg(path),
                       tr("Put it back or choose another folder, then press Retry."), detail);
    default:
        return failure(ErrorCode::FileSystemFailed,
                       tr("“%1” could not be read or written.").arg(path),
                       tr("Check the disk, then press Retry."), detail);
    }
}

Descriptor openFile(const QString &path, int flags, mode_t mode = 0)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode));
}

Result<> writeAll(int fd, const char *data, size_t size, const QString &path)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, data, size);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return systemFailure(path, errno);
        }
        data += written;
        size -= static_cast<size_t>(written);
    }
    return {};
}

Result<> syncDescriptor(int fd, const QString &path)
{
#ifdef __APPLE__
    // fsync() on macOS leaves the data in the drive's cache.
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return {};
#endif
    if (::fsync(fd) != 0)
        return systemFailure(path, errno);
    return {};
}

Result<> copyByBlocks(int source, int target, const QString &to)
{
    std::array<char, 1 << 18> buffer{};
    while (true) {
        const ssize_t got = ::read(source, buffer.data(), buffer.size());
        if (got == 0)
            return {};
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return systemFailure(to, errno);
        }
        if (auto written = writeAll(target, buffer.data(), static_cast<size_t>(got), to); !written)
            return written;
    }
}

Result<> copyContents(int source, int target, const QString &to)
{
#ifdef __linux__
    if (::ioctl(target, FICLONE, source) == 0)
        return {};
    while (true) {
        const ssize_t copied = ::copy_file_range(source, nullptr, target, nullptr, 1 << 30, 0);
        if (copied == 0)
            return {};
        if (copied < 0) {
            if (errno == EINTR)
                continue;
            if (errno == ENOSPC || errno == EDQUOT || errno == EIO)
                return systemFailure(to, errno);
            // Not between these file systems: both offsets are where the last block ended.
            return copyByBlocks(source, target, to);
        }
    }
#else
    return copyByBlocks(source, target, to);
#endif
}

enum class Sync { No, Yes };

/// Writes a file beside @p path and gives it that name.
Result<> replaceFile(const QString &path, const QByteArray &contents, Sync sync)
{
    const QString temporary = path + QStringLiteral(".new");
    {
        const Descriptor file = openFile(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (!file.isOpen())
            return systemFailure(temporary, errno);
        auto done = writeAll(file.get(), contents.constData(), static_cast<size_t>(contents.size()),
                             temporary);
        if (done && sync == Sync::Yes)
            done = syncDescriptor(file.get(), temporary);
        if (!done) {
            ::unlink(QFile::encodeName(temporary).constData());
            return done;
        }
    }
    RESPOOL_CRASH_POINT("durable_file_written");
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData())
        != 0)
        return systemFailure(path, errno);
    return {};
}

} // namespace

Result<> syncFile(const QString &path)
{
    const Descriptor file = openFile(path, O_RDONLY);
    if (!file.isOpen())
        return systemFailure(path, errno);
    return syncDescriptor(file.get(), path);
}

Result<> syncFolder(const QString &path)
{
    const Descriptor folder = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return systemFailure(path, errno);
    // Some network and FUSE file systems refuse to sync a folder; the rename itself holds there.
    if (::fsync(folder.get()) != 0 && errno != EINVAL && errno != EBADF)
        return systemFailure(path, errno);
    return {};
}

Result<> syncNameOfFolder(const QString &path)
{
    QString folder = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo(folder).isRoot()) {
        folder = QFileInfo(folder).absolutePath();
        // Where nothing may be read, nothing was made by us either.
        if (auto synced = syncFolder(folder);
            !synced && synced.error().code != ErrorCode::DestinationNotWritable)
            return synced;
    }
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &contents)
{
    return replaceFile(path, contents, Sync::No);
}

Result<> writeFileDurably(const QString &path, const QByteArray &contents)
{
    return replaceFile(path, contents, Sync::Yes).and_then([&path] {
        return syncFolder(QFileInfo(path).absolutePath());
    });
}

Result<> renameWithoutOverwriting(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#if defined(__linux__)
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return systemFailure(to, errno);
#elif defined(__APPLE__)
    if (::renamex_np(source.constData(), target.constData(), RENAME_EXCL) == 0)
        return {};
    if (errno != ENOTSUP)
        return systemFailure(to, errno);
#endif
    // File systems without an exclusive rename (some FUSE and network ones): a hard link fails on a
    // taken name just the same; where there are no links either, look first.
    if (::link(source.constData(), target.constData()) == 0) {
        if (::unlink(source.constData()) != 0)
            return systemFailure(from, errno);
        return {};
    }
    if (errno == EEXIST)
        return systemFailure(to, errno);
    if (::access(target.constData(), F_OK) == 0)
        return systemFailure(to, EEXIST);
    if (::rename(source.constData(), target.constData()) != 0)
        return systemFailure(to, errno);
    return {};
}

Result<> copyFileDurably(const QString &from, const QString &to)
{
    const Descriptor source = openFile(from, O_RDONLY);
    if (!source.isOpen())
        return systemFailure(from, errno);
    const Descriptor target = openFile(to, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (!target.isOpen())
        return systemFailure(to, errno);
    auto copied = copyContents(source.get(), target.get(), to).and_then([&] {
        return syncDescriptor(target.get(), to);
    });
    if (!copied)
        ::unlink(QFile::encodeName(to).constData());
    return copied;
}

bool isCrossDevice(const QString &first, const QString &second)
{
    struct stat a = {};
    struct stat b = {};
    return ::stat(QFile::encodeName(first).constData(), &a) == 0
        && ::stat(QFile::encodeName(second).constData(), &b) == 0 && a.st_dev != b.st_dev;
}

QString fileIdentity(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return QStringLiteral("%1:%2").arg(file.st_dev).arg(file.st_ino);
}

} // namespace respool
