// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace respool {

// Hands files over to the desktop. Main thread; nothing waits for the program that answers.

/// Opens a file in the program the desktop has for it. False where there is none.
[[nodiscard]] bool openFile(const QString &path);

/// Shows a file, selected, in the file manager; where none can do that, opens its folder.
/// @p context: nothing more happens after it is gone.
void showInFolder(const QString &path, QObject *context);

} // namespace respool
