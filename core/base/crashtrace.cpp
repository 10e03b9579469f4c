// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashtrace.h"

#if defined(RESPOOL_CRASH_POINTS) && !defined(__SANITIZE_ADDRESS__) && __has_include(<execinfo.h>)

#include <array>
#include <csignal>

#include <execinfo.h>
#include <unistd.h>

namespace respool {

namespace {

// Nothing here may allocate: the crash may have happened in the allocator.
void handleCrash(int signal)
{
    std::array<void *, 64> frames{};
    const int count = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    ::backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
    std::raise(signal); // this was for once: now it dies as it would have
}

} // namespace

void traceCrashes()
{
    // The first call loads a library, for which it is too late in a crash.
    std::array<void *, 1> frame{};
    ::backtrace(frame.data(), 1);

    struct sigaction action
    {
    };

    action.sa_handler = handleCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
        ::sigaction(signal, &action, nullptr);
}

} // namespace respool

#else

namespace respool {

void traceCrashes()
{
}

} // namespace respool

#endif
