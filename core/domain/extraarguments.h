// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace respool {

// Arguments for yt-dlp that a preset may have beside its own. Presets are passed around, so only
// what is known to be harmless is let through: nothing that runs a program, reads or writes another
// file, asks a question, or undoes what makes a download safe to resume. Pure.

/// Whether they may be passed on: "--user-agent", "Mozilla/5.0" or "--user-agent=Mozilla/5.0". If
/// not, the error names the first that may not and says why.
[[nodiscard]] Result<> checkExtraArguments(const QStringList &arguments);

/// The same with each option and its value in one argument, so that no value can be taken for an
/// option. What checkExtraArguments() does not allow is left out.
[[nodiscard]] QStringList joinedExtraArguments(const QStringList &arguments);

/// The names that are allowed, "--" included.
[[nodiscard]] QStringList extraArgumentNames();

/// One option as people type it: "--referer https://example.org/" or "--referer='a b'". Quotes
/// around the value are taken off; no other character has a meaning.
[[nodiscard]] QStringList extraArgumentsFrom(const QString &line);

} // namespace respool
