// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/profilelock.h"

#include <QDir>

#include <windows.h>

namespace respool {

namespace {

/// Opening without any sharing is the lock: the system closes the handle with the process.
HANDLE openAlone(const QString &path, DWORD creation)
{
    const QString native = QDir::toNativeSeparators(path);
    return CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_WRITE, 0, nullptr,
                       creation, FILE_ATTRIBUTE_NORMAL, nullptr);
}

} // namespace

ProfileLock::ProfileLock(QString path)
    : m_path(std::move(path))
{
}

ProfileLock::~ProfileLock()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

bool ProfileLock::tryLock()
{
    if (m_handle != -1)
        return true;
    const HANDLE handle = openAlone(m_path, OPEN_ALWAYS);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    m_handle = reinterpret_cast<qintptr>(handle);
    return true;
}

bool ProfileLock::isHeld(const QString &path)
{
    const HANDLE handle = openAlone(path, OPEN_EXISTING);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

} // namespace respool
