// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fileallocation.h"

#include <QDir>

#include <windows.h>

namespace respool {

namespace {

tl::unexpected<Error> systemFailure(const QString &path, DWORD error)
{
    const QString detail = qt_error_string(int(error));
    switch (error) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        return allocationFailure(ErrorCode::DiskFull, path, detail);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return allocationFailure(ErrorCode::DestinationNotWritable, path, detail);
    default:
        return allocationFailure(ErrorCode::FileSystemFailed, path, detail);
    }
}

const wchar_t *wide(const QString &native)
{
    return reinterpret_cast<const wchar_t *>(native.utf16());
}

} // namespace

qint64 allocatedBytes(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    ULARGE_INTEGER size = {};
    size.LowPart = GetCompressedFileSizeW(wide(native), &size.HighPart);
    if (size.LowPart == INVALID_FILE_SIZE && GetLastError() != NO_ERROR)
        return -1;
    return qint64(size.QuadPart);
}

Result<> makeAllocatedFile(const QString &path, qint64 bytes)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE file = CreateFileW(wide(native), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemFailure(path, GetLastError());
    LARGE_INTEGER end = {};
    end.QuadPart = bytes;
    // A file that is neither sparse nor compressed owns its clusters as soon as its end is set;
    // that they are unwritten does not matter here.
    const bool isMade = SetFilePointerEx(file, end, nullptr, FILE_BEGIN) && SetEndOfFile(file);
    const DWORD error = GetLastError();
    CloseHandle(file);
    if (!isMade)
        return systemFailure(path, error);
    return {};
}

} // namespace respool
