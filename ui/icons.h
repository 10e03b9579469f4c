// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace respool {

/// One of the program's own icons by its name ("pause"), drawn in the colour that the palette
/// asks for at the moment of painting. The file is read when the icon is first painted.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace respool
