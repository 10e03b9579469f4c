// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// Starts the program with the window, which lies beside this one, with the arguments of this one.
/// Gives the exit code, unless this process became that program.
[[nodiscard]] int startWindowProgram(int &argc, char **argv);

/// Becomes @p program where the system can do that, else starts it and leaves it alone. The first
/// of @p argv stays as it is: window managers know the window by “respool”. Gives why it failed;
/// empty if it runs.
[[nodiscard]] QString becomeProgram(const QString &program, char **argv);

} // namespace respool
