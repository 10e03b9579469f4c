// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QDir>

#include <windows.h>

namespace respool {

namespace {

tl::unexpected<Error> systemFailure(const QString &path, DWORD error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("respool", text); };
    const QString detail = QStringLiteral("%1: %2").arg(path, qt_error_string(int(error)));
    switch (error) {
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return failure(ErrorCode::NotAllowed, tr("“%1” exists already.").arg(path), {}, detail);
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return failure(ErrorCode::DiskFull,
                       tr("The disk is full: “%1” could not be written.").arg(path),
                       tr("Free some space, then press Retry."), detail);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return failure(ErrorCode::DestinationNotWritable, tr("“%1” may not be written.").arg(path),
                       tr("Choose another folder or change its permissions, then press Retry."),
                       detail);
    default:
        return failure(ErrorCode::FileSystemFailed,
                       tr("“%1” could not be read or written.").arg(path),
                       tr("Check the disk, then press Retry."), detail);
    }
}

/// A handle that closes itself.
class Handle final
{
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    {
    }

    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }

    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }

    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

const wchar_t *wide(const QString &native)
{
    return reinterpret_cast<const wchar_t *>(native.utf16());
}

Handle openFile(const QString &path, DWORD access, DWORD creation)
{
    const QString native = QDir::toNativeSeparators(path);
    return Handle(CreateFileW(wide(native), access,
                              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                              creation, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
}

bool describe(const QString &path, BY_HANDLE_FILE_INFORMATION &information)
{
    const Handle file = openFile(path, 0, OPEN_EXISTING);
    return file.isOpen() && GetFileInformationByHandle(file.get(), &information) != 0;
}

enum class Sync { No, Yes };

/// Writes a file beside @p path and gives it that name.
Result<> replaceFile(const QString &path, const QByteArray &contents, Sync sync)
{
    const QString temporary = path + QStringLiteral(".new");
    {
        const Handle file = openFile(temporary, GENERIC_WRITE, CREATE_ALWAYS);
        DWORD written = 0;
        if (!file.isOpen()
            || !WriteFile(file.get(), contents.constData(), DWORD(contents.size()), &written,
                          nullptr)
            || written != DWORD(contents.size())
            || (sync == Sync::Yes && !FlushFileBuffers(file.get())))
            return systemFailure(temporary, GetLastError());
    }
    const QString from = QDir::toNativeSeparators(temporary);
    const QString to = QDir::toNativeSeparators(path);
    if (!MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return systemFailure(path, GetLastError());
    return {};
}

} // namespace

Result<> syncFile(const QString &path)
{
    const Handle file = openFile(path, GENERIC_WRITE, OPEN_EXISTING);
    if (!file.isOpen() || !FlushFileBuffers(file.get()))
        return systemFailure(path, GetLastError());
    return {};
}

Result<> syncFolder(const QString &)
{
    return {};
}

Result<> syncNameOfFolder(const QString &)
{
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &contents)
{
    return replaceFile(path, contents, Sync::No);
}

Result<> writeFileDurably(const QString &path, const QByteArray &contents)
{
    return replaceFile(path, contents, Sync::Yes);
}

Result<> renameWithoutOverwriting(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    // Without MOVEFILE_REPLACE_EXISTING a taken name is an error.
    if (!MoveFileExW(wide(source), wide(target), MOVEFILE_WRITE_THROUGH))
        return systemFailure(to, GetLastError());
    return {};
}

Result<> copyFileDurably(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (!CopyFileW(wide(source), wide(target), TRUE))
        return systemFailure(to, GetLastError());
    return syncFile(to);
}

bool isCrossDevice(const QString &first, const QString &second)
{
    BY_HANDLE_FILE_INFORMATION a = {};
    BY_HANDLE_FILE_INFORMATION b = {};
    return describe(first, a) && describe(second, b)
        && a.dwVolumeSerialNumber != b.dwVolumeSerialNumber;
}

QString fileIdentity(const QString &path)
{
    BY_HANDLE_FILE_INFORMATION file = {};
    if (!describe(path, file))
        return {};
    return QStringLiteral("%1:%2:%3")
        .arg(file.dwVolumeSerialNumber)
        .arg(file.nFileIndexHigh)
        .arg(file.nFileIndexLow);
}

} // namespace respool
