// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher/ownpath.h"

#include <filesystem>
#include <mach-o/dyld.h>
#include <system_error>

namespace respool {

std::string ownFolder()
{
    uint32_t bytes = 0;
    _NSGetExecutablePath(nullptr, &bytes); // says how much it needs
    std::string path(bytes, '\0');
    if (_NSGetExecutablePath(path.data(), &bytes) != 0)
        return {};
    std::error_code error;
    return std::filesystem::canonical(path.c_str(), error).parent_path().string();
}

} // namespace respool
