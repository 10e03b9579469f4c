// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/smallvolume.h"

#include <QFile>

#include <sys/mount.h>

namespace respool {

SmallVolume::SmallVolume(qint64 bytes)
{
    const QByteArray options = "size=" + QByteArray::number(bytes);
    m_isMounted =
        ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, options.constData())
        == 0;
}

SmallVolume::~SmallVolume()
{
    if (m_isMounted)
        ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
}

bool SmallVolume::isMounted() const
{
    return m_isMounted;
}

bool SmallVolume::makeReadOnly()
{
    return ::mount(nullptr, QFile::encodeName(path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY,
                   nullptr)
        == 0;
}

QString SmallVolume::path() const
{
    return m_folder.path();
}

} // namespace respool
