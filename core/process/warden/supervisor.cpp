// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/warden/supervisor.h"

#include "core/process/warden/protocol.h"
#include "core/process/warden/system.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <unistd.h>

namespace respool {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds shortGrace = 300ms;
/// Between two rounds of KILL. A child's end wakes the warden earlier.
constexpr std::chrono::milliseconds killInterval = 10ms;
/// A descendant that KILL may not reach (setuid) or does not (a hung disk) is left alone then.
constexpr std::chrono::seconds longestKilling = 5s;

constexpr std::array stopSignals{SIGTERM, SIGINT, SIGHUP, SIGQUIT};

volatile std::sig_atomic_t isStopSignalled = 0;

void handleStopSignal(int /*number*/)
{
    isStopSignalled = 1;
}

void handleChildSignal(int /*number*/)
{
} // its only use is to end pselect()

void installHandlers()
{
    // Blocked but for pselect(), so that no signal falls between looking and waiting.
    sigset_t blocked;
    ::sigemptyset(&blocked);
    ::sigaddset(&blocked, SIGCHLD);

    struct sigaction action
    {
    };

    action.sa_handler = &handleStopSignal;
    for (const int number : stopSignals) {
        ::sigaddset(&blocked, number);
        ::sigaction(number, &action, nullptr);
    }
    action.sa_handler = &handleChildSignal;
    ::sigaction(SIGCHLD, &action, nullptr);
    // The program may be gone while we write.
    action.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &action, nullptr);
    ::sigprocmask(SIG_SETMASK, &blocked, nullptr);
}

void restoreSignals()
{
    struct sigaction action
    {
    };

    action.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &action, nullptr); // KILL and STOP refuse, rightly
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Writes all, also where the tool has made the shared channel non-blocking.
void writeFully(int descriptor, const char *text, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, text, size);
        if (written > 0) {
            text += written;
            size -= static_cast<size_t>(written);
        } else if (written < 0 && errno == EAGAIN) {
            pollfd channel{.fd = descriptor, .events = POLLOUT, .revents = 0};
            ::poll(&channel, 1, -1);
        } else if (written < 0 && errno != EINTR) {
            return;
        }
    }
}

} // namespace

Supervisor::Supervisor(const Options &options)
    : m_options(options)
{
}

int Supervisor::run()
{
    ::setsid();
    closeDescriptorsFrom(STDERR_FILENO + 1);
    installHandlers();
    m_adoptsOrphans = adoptOrphans();
    if (start()) {
        // Not to keep the job's volume busy longer than the tool does.
        [[maybe_unused]] const int result = ::chdir("/");
        awaitTool();
        endGroup();
        endDescendants();
    }
    return report();
}

bool Supervisor::start()
{
    std::array<int, 2> failurePipe{};
    if (::pipe(failurePipe.data()) != 0) {
        m_failure = {.word = noProgramWord, .error = errno};
        return false;
    }
    for (const int end : failurePipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    const pid_t warden = ::getpid();
    m_tool = ::fork();
    if (m_tool == 0)
        becomeTool(failurePipe[1], warden);
    m_failure = {.word = m_tool < 0 ? noProgramWord : nullptr, .error = errno};
    ::close(failurePipe[1]);
    m_failurePipe = failurePipe[0];
    if (m_tool < 0)
        return false;
    // Here as well as in the child: whoever comes first, the group exists before it is signalled.
    ::setpgid(m_tool, m_tool);
    return true;
}

void Supervisor::becomeTool(int failurePipe, pid_t warden) const
{
    StartFailure failure{.word = noProgramWord, .error = 0};
    ::setpgid(0, 0);
    dieWithParent(warden);
    restoreSignals();
    if (m_options.isBackground)
        lowerPriority();
    else if (m_options.niceness > 0)
        setNiceness(m_options.niceness);
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing >= 0 && ::dup2(nothing, STDIN_FILENO) >= 0) {
        if (m_options.directory && ::chdir(m_options.directory) != 0)
            failure.word = noDirectoryWord;
        else
            ::execv(m_options.command[0], m_options.command);
    }
    failure.error = errno;
    writeFully(failurePipe, reinterpret_cast<const char *>(&failure), sizeof failure);
    ::_exit(failedToStartCode);
}

void Supervisor::awaitTool()
{
    while (!hasToolEnded()) {
        if (isTimeToKill()) {
            ::kill(-m_tool, SIGKILL);
            killDescendants();
        }
        pause();
    }
}

void Supervisor::endGroup()
{
    // The dead tool is not reaped yet, which keeps its number, and the group's, from being given to
    // anybody else.
    const bool mayFinish = m_killTime && m_adoptsOrphans;
    if (!mayFinish)
        ::kill(-m_tool, SIGKILL);
    ::waitpid(m_tool, &m_waitStatus, 0);
    if (!mayFinish)
        return;
    // All of the group were asked to end: those that are still at it have the rest of the time.
    while (!isTimeToKill() && hasGroupMembers())
        pause();
    if (hasGroupMembers())
        ::kill(-m_tool, SIGKILL);
}

void Supervisor::endDescendants()
{
    const Time giveUp = Clock::now() + longestKilling;
    m_killTime = Clock::now();
    while (Clock::now() < giveUp) {
        const pid_t ended = ::waitpid(-1, nullptr, WNOHANG);
        if (ended < 0)
            return; // no child, so no descendant either
        if (ended == 0) {
            killDescendants();
            pause();
        }
    }
}

int Supervisor::report()
{
    // Only a child that did not become the tool has written there; no writer is left.
    StartFailure failure;
    if (m_tool > 0 && ::read(m_failurePipe, &failure, sizeof failure) == sizeof failure)
        m_failure = failure;
    else if (m_tool > 0)
        m_failure = {};
    if (m_failure.word) {
        say(m_failure.word, m_failure.error);
        return failedToStartCode;
    }
    if (WIFSIGNALED(m_waitStatus)) {
        say(killedWord, WTERMSIG(m_waitStatus));
        return 128 + WTERMSIG(m_waitStatus);
    }
    say(exitedWord, WEXITSTATUS(m_waitStatus));
    return WEXITSTATUS(m_waitStatus);
}

void Supervisor::stopWithin(std::chrono::milliseconds grace)
{
    const Time time = Clock::now() + grace;
    // Asked once only: a second TERM makes some tools drop what the first one had them finish.
    if (!m_killTime) {
        ::kill(-m_tool, SIGTERM);
        ::kill(-m_tool, SIGCONT);
    }
    m_killTime = std::min(m_killTime.value_or(time), time);
}

void Supervisor::readLifeline()
{
    std::array<char, 64> wishes{};
    const ssize_t size = ::read(STDIN_FILENO, wishes.data(), wishes.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size <= 0) {
        m_isLifelineOpen = false;
        stopWithin(shortGrace);
        return;
    }
    for (const char wish : std::string_view(wishes.data(), static_cast<size_t>(size))) {
        if (wish == stopGentlyByte)
            stopWithin(m_options.grace);
        else if (wish == stopAtOnceByte)
            stopWithin(shortGrace);
    }
}

void Supervisor::pause()
{
    timespec timeout{};
    if (m_killTime) {
        const auto left = std::max<Clock::duration>(*m_killTime - Clock::now(), 0ns);
        const std::chrono::nanoseconds wait = left > 0ns ? left : killInterval;
        timeout.tv_sec = static_cast<time_t>(wait / 1s);
        timeout.tv_nsec = static_cast<long>((wait % 1s).count());
    }
    fd_set readable;
    FD_ZERO(&readable);
    if (m_isLifelineOpen)
        FD_SET(STDIN_FILENO, &readable);
    sigset_t none;
    ::sigemptyset(&none);
    const int ready = ::pselect(STDIN_FILENO + 1, &readable, nullptr, nullptr,
                                m_killTime ? &timeout : nullptr, &none);
    if (isStopSignalled) {
        isStopSignalled = 0;
        stopWithin(m_options.grace);
    }
    if (ready > 0)
        readLifeline();
}

bool Supervisor::isTimeToKill() const
{
    return m_killTime && Clock::now() >= *m_killTime;
}

bool Supervisor::hasToolEnded() const
{
    for (;;) {
        siginfo_t info{};
        if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
            return false;
        if (info.si_pid == m_tool)
            return true;
        ::waitpid(info.si_pid, nullptr, 0); // an adopted one
    }
}

bool Supervisor::hasGroupMembers() const
{
    // Asks for our own children, of which the group's members are (or their ancestors are): never
    // for a number that may be somebody else's by now.
    pid_t ended = 0;
    do {
        ended = ::waitpid(-m_tool, nullptr, WNOHANG);
    } while (ended > 0);
    return ended == 0;
}

void Supervisor::say(const char *word, int number) const
{
    std::array<char, 256> text{};
    int size = 0;
    if (m_options.statusMark) {
        // The first line end cuts off what the tool has not ended itself.
        size = std::snprintf(text.data(), text.size(), "\n%s %s %d\n", m_options.statusMark, word,
                             number);
    } else if (m_failure.word) {
        size = std::snprintf(text.data(), text.size(), "respool-warden: %s: %s\n",
                             m_options.command[0], std::strerror(number));
    }
    writeFully(STDERR_FILENO, text.data(),
               std::min(static_cast<size_t>(std::max(size, 0)), text.size() - 1));
}

} // namespace respool
