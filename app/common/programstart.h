// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/invocation.h"

#include <QThreadPool>

namespace respool {

// How each of the programs starts.

/// Names the program, lets its crashes be traced, and gives its arguments, the first of which is
/// the program. First of all; needs no application object.
[[nodiscard]] QStringList beginProgram(int argc, char **argv);

/// Prints the help, the version, or what is wrong with the arguments, if that is what they ask for:
/// gives the exit code then. Makes an application object, which knows the user's language.
[[nodiscard]] std::optional<int> answerByItself(int &argc, char **argv,
                                                const QStringList &arguments,
                                                const Result<Invocation> &invocation);

/// Waits for the workers at its end. To be made right behind the application, which waits for them,
/// too, but only after it has taken its own pointer away, at which what they do may look.
class WorkersEnd final
{
    Q_DISABLE_COPY_MOVE(WorkersEnd)

public:
    WorkersEnd() = default;

    ~WorkersEnd() { QThreadPool::globalInstance()->waitForDone(); }
};

} // namespace respool
