// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statecolors.h"

namespace respool {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor stateColor(JobState state, const QPalette &palette)
{
    const bool onDark = isDark(palette);
    switch (state) {
    case JobState::Running:
        return onDark ? QColor(0x5b, 0x9d, 0xf5) : QColor(0x1f, 0x6f, 0xde);
    case JobState::Completed:
        return onDark ? QColor(0x4c, 0xb7, 0x82) : QColor(0x1f, 0x8a, 0x55);
    case JobState::Failed:
        return onDark ? QColor(0xf0, 0x71, 0x6b) : QColor(0xcf, 0x36, 0x33);
    case JobState::Paused:
    case JobState::Stopping:
    case JobState::Interrupted:
        return onDark ? QColor(0xe0, 0xa9, 0x4a) : QColor(0xb8, 0x76, 0x0a);
    case JobState::Queued:
    case JobState::Waiting:
    case JobState::Cancelled:
        return onDark ? QColor(0x85, 0x8d, 0x99) : QColor(0x86, 0x8e, 0x9a);
    }
    Q_UNREACHABLE();
}

} // namespace respool
