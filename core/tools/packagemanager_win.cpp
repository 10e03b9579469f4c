// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/packagemanager.h"

namespace respool {

PackageManager systemPackageManager()
{
    return PackageManager::WinGet;
}

} // namespace respool
