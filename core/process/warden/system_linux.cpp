// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/warden/protocol.h"
#include "core/process/warden/system.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace respool {

namespace {

/// The parent of a living process, 0 when there is no such process.
pid_t parentOf(const char *pid)
{
    std::array<char, 64> path{};
    std::snprintf(path.data(), path.size(), "/proc/%s/stat", pid);
    const int file = ::open(path.data(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    // The name has at most 64 bytes and the parent follows it: no need to read further.
    std::array<char, 256> text{};
    const ssize_t size = ::read(file, text.data(), text.size() - 1);
    ::close(file);
    // The name may hold parentheses itself, so it ends at the last one: ") S 123 ".
    const char *nameEnd = size > 0 ? std::strrchr(text.data(), ')') : nullptr;
    if (!nameEnd || std::strlen(nameEnd) < 5 || nameEnd[2] == 'Z' || nameEnd[2] == 'X')
        return 0;
    pid_t parent = 0;
    std::from_chars(nameEnd + 4, text.data() + size, parent);
    return parent;
}

} // namespace

bool adoptOrphans()
{
    return ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
}

void dieWithParent(pid_t warden)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    // The parent may have ended before the system was told.
    if (::getppid() != warden)
        ::_exit(failedToStartCode);
}

void lowerPriority()
{
    constexpr int lowest = 19;
    setNiceness(lowest);
    // The C library has no name for it: this process, the class "idle".
    constexpr int ofProcess = 1;
    constexpr int idleClass = 3 << 13;
    ::syscall(SYS_ioprio_set, ofProcess, 0, idleClass);
}

void setNiceness(int niceness)
{
    ::setpriority(PRIO_PROCESS, 0, niceness);
    // Where the kernel groups processes by session, that alone counts only within the tool's own.
    // Refused where it does not.
    if (const int group = ::open("/proc/self/autogroup", O_WRONLY | O_CLOEXEC); group >= 0) {
        std::array<char, 16> text{};
        const char *const end = std::to_chars(text.data(), text.data() + text.size(), niceness).ptr;
        [[maybe_unused]] const ssize_t written =
            ::write(group, text.data(), static_cast<size_t>(end - text.data()));
        ::close(group);
    }
}

void closeDescriptorsFrom(int first)
{
    // By number, as the C library knows close_range only since 2.34 and the kernel since 5.9.
    constexpr long closeRangeCall = 436;
    if (::syscall(closeRangeCall, static_cast<unsigned>(first), ~0U, 0U) == 0)
        return;
    const long limit = std::clamp(::sysconf(_SC_OPEN_MAX), 1024L, 65536L);
    for (long descriptor = first; descriptor < limit; ++descriptor)
        ::close(static_cast<int>(descriptor));
}

void killDescendants()
{
    const std::unique_ptr<DIR, int (*)(DIR *)> processes(::opendir("/proc"), &::closedir);
    if (!processes)
        return;
    // /proc lists by rising number and parents mostly come before their children, so one pass finds
    // most of the tree, and killing while reading leaves a forking process no time. What is missed
    // becomes our own child when its parent dies, and is found by the next pass.
    std::vector<pid_t> family{::getpid()};
    while (const dirent *entry = ::readdir(processes.get())) {
        pid_t pid = 0;
        const char *const end = entry->d_name + std::strlen(entry->d_name);
        if (std::from_chars(entry->d_name, end, pid).ptr != end)
            continue;
        const pid_t parent = parentOf(entry->d_name);
        if (std::find(family.begin(), family.end(), parent) == family.end())
            continue;
        family.push_back(pid);
        ::kill(pid, SIGKILL);
    }
}

} // namespace respool
