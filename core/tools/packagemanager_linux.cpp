// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/packagemanager.h"

#include <QFile>

namespace respool {

PackageManager systemPackageManager()
{
    constexpr qint64 mostBytes = 64LL * 1024;
    for (const char *path : {"/etc/os-release", "/usr/lib/os-release"}) {
        QFile file(QString::fromLatin1(path));
        if (file.open(QIODevice::ReadOnly))
            return packageManagerOf(file.read(mostBytes));
    }
    return PackageManager::Unknown;
}

} // namespace respool
