// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace respool {

/// Lets the Tab key go from @p before into @p part, and through it in its own order: what is made
/// later than the rest of its window would come last. Both are in one window. Main thread.
void putIntoTabOrder(QWidget &before, const QWidget &part);

} // namespace respool
