// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/control/jobcommands.h"

#include <QStringList>

#include <optional>

namespace respool {

/// What the command line asks for. A value.
struct Invocation
{
    enum class Mode { Window, Run, Add, List, Show, Rename, Sheet, Presets, Help, Version };

    Mode mode = Mode::Window;
    Profile profile = Profile::standard();
    QStringList sources; ///< as typed
    AddOptions options;
    std::optional<int> downloads; ///< --concurrency, for this run only
    std::optional<int> encodes; ///< --encodes, for this run only
    std::optional<int> attempts; ///< --attempts, for this run only
    JobId job; ///< for Show, Rename and Sheet
    QString name; ///< for Rename; empty: as the source calls it
    bool json = false;
    QString help; ///< for Help

    /// Reads the arguments (the first is the program). Needs no application object, so that a start
    /// that only prints or hands over never connects to a display.
    [[nodiscard]] static Result<Invocation> parse(const QStringList &arguments);
};

} // namespace respool
