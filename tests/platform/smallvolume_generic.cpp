// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/smallvolume.h"

namespace respool {

SmallVolume::SmallVolume(qint64)
{
}

SmallVolume::~SmallVolume() = default;

bool SmallVolume::isMounted() const
{
    return m_isMounted;
}

bool SmallVolume::makeReadOnly()
{
    return false;
}

QString SmallVolume::path() const
{
    return m_folder.path();
}

} // namespace respool
