// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"

#include <QThreadPool>

namespace respool {

/// Waits for the workers at its end. To be made right behind the application, which waits for them,
/// too, but only after it has taken its own pointer away, at which what they do may look.
class WorkersEnd final
{
    Q_DISABLE_COPY_MOVE(WorkersEnd)

public:
    WorkersEnd() = default;

    ~WorkersEnd() { QThreadPool::globalInstance()->waitForDone(); }
};

// The kinds of start, each with the application object that it needs. They return the exit code.

/// The window. Where another instance works on the profile, hands over and ends.
[[nodiscard]] int startWindow(int &argc, char **argv, const Invocation &invocation);

/// run, add, list, show, rename, sheet, presets.
[[nodiscard]] int startTerminal(int &argc, char **argv, const Invocation &invocation);

} // namespace respool
