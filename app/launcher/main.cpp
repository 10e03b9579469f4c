// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher/ownpath.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

/// Whether one of the arguments may be a command for the terminal. One too many does no harm: the
/// program for the terminal, which reads them all, becomes the window then.
bool mayAskForTerminal(int argc, char **argv)
{
    constexpr std::array<std::string_view, 11> words{"run",    "add",       "list",    "show",
                                                     "rename", "sheet",     "presets", "--help",
                                                     "-h",     "--version", "-v"};
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        if (std::find(words.begin(), words.end(), argv[i]) != words.end())
            return true;
    }
    return false;
}

} // namespace

/// Becomes the program that its arguments ask for, which lies beside it. Without Qt: to load its
/// libraries twice would take a fifth of the time in which a window is there.
int main(int argc, char *argv[])
{
    const std::string folder = respool::ownFolder();
    // The first argument stays “respool”: window managers know the window by it.
    if (!mayAskForTerminal(argc, argv))
        execv((folder + "/respool-window").c_str(), argv);
    // Where there is no window, it says so.
    const std::string terminal = folder + "/respool-terminal";
    execv(terminal.c_str(), argv);
    std::fprintf(stderr, "respool: “%s” cannot be started: %s. Install Respool again.\n",
                 terminal.c_str(), std::strerror(errno));
    return 1;
}
