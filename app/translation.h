// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace respool {

/// Installs the translations of the system's language for the running application object: ours and
/// Qt's own. English needs ours, too, for plurals.
void installTranslations();

} // namespace respool
