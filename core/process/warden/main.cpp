// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/warden/protocol.h"
#include "core/process/warden/supervisor.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

// Runs one tool for Respool and answers for it: no process of the tool outlives the tool, a stop,
// or Respool itself. Small and free of Qt, as one of it runs beside each tool.

namespace {

/// Reads the options before "--". False when they are not understood.
bool parse(char **arguments, respool::Supervisor::Options &options)
{
    for (; *arguments; ++arguments) {
        if (std::strcmp(*arguments, "--") == 0) {
            options.command = arguments + 1;
            return *options.command != nullptr;
        }
        const char *const name = *arguments;
        const char *const value = *++arguments;
        if (!value)
            return false;
        if (std::strcmp(name, respool::graceOption) == 0)
            options.grace = std::chrono::milliseconds(std::strtoul(value, nullptr, 10));
        else if (std::strcmp(name, respool::directoryOption) == 0)
            options.directory = value;
        else if (std::strcmp(name, respool::statusMarkOption) == 0)
            options.statusMark = value;
        else if (std::strcmp(name, respool::priorityOption) == 0
                 && std::strcmp(value, respool::backgroundPriority) == 0)
            options.isBackground = true;
        else if (std::strcmp(name, respool::nicenessOption) == 0)
            options.niceness = static_cast<int>(std::strtol(value, nullptr, 10));
        else
            return false;
    }
    return false;
}

} // namespace

int main(int count, char **arguments)
{
    respool::Supervisor::Options options;
    if (count < 1 || !parse(arguments + 1, options)) {
        std::fputs("Usage: respool-warden [--grace-ms N] [--directory DIR] [--status-mark MARK]"
                   " [--priority background] [--niceness N] -- PROGRAM [ARGUMENT…]\n"
                   "Runs PROGRAM until it ends or standard input does, and kills what it leaves.\n",
                   stderr);
        return respool::failedToStartCode;
    }
    return respool::Supervisor(options).run();
}
