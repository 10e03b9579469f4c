// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/taskbarprogress.h"

#include <QLocale>

#import <AppKit/AppKit.h>

namespace respool {

namespace {

/// The badge of the dock's tile: NSDockTile has no bar of its own, and drawing the tile anew would
/// replace the icon that people know.
class DockBadge final : public TaskbarProgress
{
public:
    void show(int percent, quintptr) override
    {
        const QString label = QLocale().toString(percent) + u'%';
        NSApp.dockTile.badgeLabel = label.toNSString();
    }

    void clear(quintptr) override { NSApp.dockTile.badgeLabel = nil; }
};

} // namespace

std::unique_ptr<TaskbarProgress> TaskbarProgress::create()
{
    return std::make_unique<DockBadge>();
}

} // namespace respool
