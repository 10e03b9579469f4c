// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"

#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace respool {

/// A number in the settings: its name there, its standard value and what it may be.
struct NumberKey
{
    enum class Kind { Whole, Fraction, Switch };

    const char *name;
    Kind kind;
    double standard;
    double least;
    double most;

    [[nodiscard]] QString path() const { return QString::fromLatin1(name); }
};

/// What is stored, or nothing if that cannot be used. Pure.
[[nodiscard]] std::optional<double> numberIn(const QVariant &stored, const NumberKey &key);

/// One member of Preferences in the settings file.
struct PreferenceKey
{
    QString path; ///< its name there
    /// What is to be written there; invalid: nothing, the name goes.
    std::function<QVariant(const Preferences &)> stored;
    /// Takes over what is stored; false: it cannot be used, and nothing is taken over.
    std::function<bool(const QVariant &, Preferences &)> read;
};

/// All of them: the only place that knows what a preference is called and what it may be.
[[nodiscard]] const std::vector<PreferenceKey> &preferenceKeys();

} // namespace respool
