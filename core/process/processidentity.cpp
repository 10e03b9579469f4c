// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processidentity.h"

namespace respool {

bool ProcessIdentity::isAlive() const
{
    return pid > 0 && of(pid) == *this;
}

} // namespace respool
