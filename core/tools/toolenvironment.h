// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QUuid>

namespace respool {

/// The environment for a tool that works in @p jobFolder: PATH, locale, proxy and certificate
/// settings, the job folder for temporary files, and HOME and XDG_* pointing to nothing below it,
/// so that no configuration or plugin of the user's is loaded behind our back. A tool installed
/// below the user's home (pip --user) still finds its own modules. Carries the attempt's mark,
/// without braces. Touches no disk.
[[nodiscard]] QProcessEnvironment toolEnvironment(const QString &toolPath, const QString &jobFolder,
                                                  const QUuid &attempt);

} // namespace respool
