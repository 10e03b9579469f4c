// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/toollocator.h"

#include <QByteArray>
#include <QStringList>

namespace respool {

// What a tool says about itself. Pure functions.

/// The arguments that make @p tool print its version and end.
[[nodiscard]] QStringList versionArguments(ToolKind tool);

/// The version in the first lines of what it prints ("2023.03.04", "5.1.6-0+deb12u1"); empty: this
/// is another program.
[[nodiscard]] QString versionIn(ToolKind tool, const QByteArray &output);

} // namespace respool
