// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher/ownpath.h"

#include <filesystem>
#include <system_error>

namespace respool {

std::string ownFolder()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path().string();
}

} // namespace respool
