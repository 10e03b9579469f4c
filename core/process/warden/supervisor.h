// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <sys/types.h>

namespace respool {

/// Runs one tool and ends with it, or ends it: with all its descendants, when the lifeline says so,
/// when the lifeline breaks, or on a signal. One per process.
class Supervisor final
{
public:
    struct Options
    {
        std::chrono::milliseconds grace{5000}; ///< between TERM and KILL of a gentle stop
        const char *directory = nullptr; ///< to run the tool in, else where the warden is
        const char *statusMark = nullptr; ///< begins the line of status, none without
        bool isBackground = false; ///< the tool runs at the lowest priority
        int niceness = 0; ///< of the tool, else; 0: as it is
        char **command = nullptr; ///< program and arguments, ended by null
    };

    explicit Supervisor(const Options &options);

    /// Returns the exit code for the warden: the tool's, 128 + signal, or failedToStartCode.
    [[nodiscard]] int run();

private:
    using Time = std::chrono::steady_clock::time_point;

    /// What a child that could not become the tool leaves in the pipe.
    struct StartFailure
    {
        const char *word = nullptr; ///< of protocol.h; the same address in parent and child
        int error = 0;
    };

    [[nodiscard]] bool start();
    [[noreturn]] void becomeTool(int failurePipe, pid_t warden) const;
    void awaitTool();
    void endGroup();
    void endDescendants();
    [[nodiscard]] int report();

    void stopWithin(std::chrono::milliseconds grace);
    void readLifeline();
    void pause();
    [[nodiscard]] bool isTimeToKill() const;
    [[nodiscard]] bool hasToolEnded() const;
    [[nodiscard]] bool hasGroupMembers() const;
    void say(const char *word, int number) const;

    Options m_options;
    bool m_adoptsOrphans = false;
    bool m_isLifelineOpen = true;
    pid_t m_tool = -1; ///< also the number of its process group
    int m_failurePipe = -1;
    int m_waitStatus = 0;
    StartFailure m_failure;
    std::optional<Time> m_killTime; ///< set when a stop has begun
};

} // namespace respool
