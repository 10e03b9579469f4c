// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/reservefile.h"

#include "core/platform/fileallocation.h"

#include <QCoreApplication>
#include <QFile>

namespace respool {

ReserveFile::ReserveFile(QString path, qint64 bytes)
    : m_path(std::move(path))
    , m_bytes(bytes)
{
}

Result<> ReserveFile::ensure()
{
    if (allocatedBytes(m_path) >= m_bytes)
        return {};
    if (auto released = release(); !released)
        return released;
    auto made = makeAllocatedFile(m_path, m_bytes);
    if (!made)
        QFile::remove(m_path);
    return made;
}

Result<> ReserveFile::release()
{
    QFile file(m_path);
    if (file.remove() || !file.exists())
        return {};
    return failure(ErrorCode::FileSystemFailed,
                   QCoreApplication::translate("respool", "“%1” could not be deleted to make room.")
                       .arg(m_path),
                   QCoreApplication::translate("respool", "Free some space on this disk."),
                   file.errorString());
}

} // namespace respool
