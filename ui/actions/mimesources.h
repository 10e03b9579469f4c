// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace respool {

/// The addresses and files in what was dropped or pasted, one a line; else its text as it is.
[[nodiscard]] QString sourcesText(const QMimeData &data);

/// Whether there is anything in it that could become a job: a drag is refused where not. Looks only
/// at the first lines, and not at the disk, since it is asked while the mouse moves; whether there
/// is such a file is found out when it is added.
[[nodiscard]] bool hasSource(const QMimeData &data);

} // namespace respool
