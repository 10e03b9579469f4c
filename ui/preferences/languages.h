// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace respool {

/// The languages that the program has been translated into ("de", "pt_BR"), by their names in
/// themselves. English always is one of them.
[[nodiscard]] QStringList compiledLanguages();

/// What a language calls itself: "Deutsch", "português (Brasil)".
[[nodiscard]] QString languageName(const QString &language);

} // namespace respool
