// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace respool {

QString Error::sentences() const
{
    return (text + u' ' + hint).trimmed();
}

} // namespace respool
