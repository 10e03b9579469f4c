// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace respool {

/// Installs translations for the running application object, ours and Qt's own, in place of those
/// that were installed before: those of @p language ("de", "pt_BR"), or of the system's language
/// if it is empty. English needs ours, too, for plurals. Returns the language that people see now.
QLocale installTranslations(const QString &language = {});

} // namespace respool
