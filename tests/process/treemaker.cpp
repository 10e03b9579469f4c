// SPDX-License-Identifier: GPL-3.0-or-later

// The tool that the tests run: does one of the things that real tools do to whoever must end them.
// Every mode ends by itself after a minute, so that a failing test leaves nothing for long.

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

const char *handlerFile = nullptr;

void ignoreRequests()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGQUIT})
        std::signal(number, SIG_IGN);
}

void say(std::string_view text)
{
    for (size_t done = 0; done < text.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data() + done, text.size() - done);
        if (written <= 0)
            ::_exit(3);
        done += static_cast<size_t>(written);
    }
}

[[noreturn]] void sleepForLong()
{
    ::alarm(60);
    for (;;)
        ::pause();
}

/// Tells by the pipe that this process is there for good.
[[noreturn]] void stay(int readiness)
{
    [[maybe_unused]] const ssize_t written = ::write(readiness, "x", 1);
    sleepForLong();
}

/// A child in a session of its own whose parent is gone at once.
void startDaemon(int readiness)
{
    const pid_t maker = ::fork();
    if (maker != 0) {
        ::waitpid(maker, nullptr, 0);
        return;
    }
    ::setsid();
    if (::fork() != 0)
        ::_exit(0);
    stay(readiness);
}

/// Five deaf processes: this one, a child, its child, and a daemon of each of the first two. Says
/// "ready" when all of them are there and nobody else is.
[[noreturn]] void makeTree()
{
    ignoreRequests();
    std::array<int, 2> readiness{};
    if (::pipe(readiness.data()) != 0)
        ::_exit(3);
    startDaemon(readiness[1]);
    if (::fork() == 0) {
        startDaemon(readiness[1]);
        if (::fork() == 0)
            stay(readiness[1]);
        stay(readiness[1]);
    }
    constexpr int others = 4;
    char byte = 0;
    for (int there = 0; there < others; ++there) {
        if (::read(readiness[0], &byte, 1) != 1)
            ::_exit(3);
    }
    say("ready\n");
    sleepForLong();
}

/// Writes a file slowly when it is asked to end, as a tool that closes its output well.
void finishWell(int /*number*/)
{
    ::usleep(300'000);
    const int file = ::open(handlerFile, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    ::close(file);
    ::_exit(7);
}

/// Forks without end, each child in a session of its own, each parent ending at once.
[[noreturn]] void runAway()
{
    ignoreRequests();
    say("ready\n");
    for (int generation = 0; generation < 200'000; ++generation) {
        if (::fork() != 0)
            ::_exit(0);
        ::setsid();
    }
    ::_exit(0);
}

void flood(long long size, bool withLines)
{
    std::string block(65536, 'x');
    for (size_t at = 99; withLines && at < block.size(); at += 100)
        block[at] = '\n';
    for (long long left = size; left > 0; left -= static_cast<long long>(block.size()))
        say(block);
}

void listDescriptors()
{
    for (int descriptor = 0; descriptor < 256; ++descriptor) {
        struct stat status
        {
        };

        if (::fstat(descriptor, &status) == 0)
            say(std::to_string(descriptor) + (S_ISCHR(status.st_mode) ? " device\n" : " other\n"));
    }
}

void printSignals()
{
    sigset_t blocked;
    ::sigprocmask(SIG_SETMASK, nullptr, &blocked);
    for (int number = 1; number < 32; ++number) {
        struct sigaction action
        {
        };

        ::sigaction(number, nullptr, &action);
        if (::sigismember(&blocked, number) == 1 || action.sa_handler != SIG_DFL)
            say(std::to_string(number) + " changed\n");
    }
}

} // namespace

int main(int count, char **arguments)
{
    const std::string_view mode = count > 1 ? arguments[1] : "";
    const char *const value = count > 2 ? arguments[2] : "";
    if (mode == "exit")
        return std::atoi(value);
    if (mode == "signal") {
        std::signal(std::atoi(value), SIG_DFL);
        std::raise(std::atoi(value));
    }
    if (mode == "print") {
        say("first\r\nsecond\rthird \xff\n\n");
        std::fputs("warning\nlast without end", stderr);
        say("end");
    }
    if (mode == "where") {
        std::array<char, 4096> folder{};
        say(std::string(::getcwd(folder.data(), folder.size())) + "\n");
        const char *const variable = std::getenv("HOME");
        say(std::string(variable ? variable : "no HOME") + "\n");
    }
    if (mode == "read") {
        char byte = 0;
        say(::read(STDIN_FILENO, &byte, 1) == 0 ? "nothing\n" : "something\n");
    }
    if (mode == "descriptors")
        listDescriptors();
    if (mode == "signals")
        printSignals();
    if (mode == "flood" || mode == "lines")
        flood(std::atoll(value), mode == "lines");
    if (mode == "deaf") {
        ignoreRequests();
        say("ready\n");
        sleepForLong();
    }
    if (mode == "wait") {
        say("ready\n");
        sleepForLong();
    }
    if (mode == "finish") {
        handlerFile = value;
        std::signal(SIGTERM, &finishWell);
        say("ready\n");
        sleepForLong();
    }
    if (mode == "parent-of-finish") {
        // The parent ends at the first signal, its child needs a while: yt-dlp and its ffmpeg.
        if (::fork() == 0) {
            handlerFile = value;
            std::signal(SIGTERM, &finishWell);
            say("ready\n");
        }
        sleepForLong();
    }
    if (mode == "nonblocking") {
        ::fcntl(STDERR_FILENO, F_SETFL, ::fcntl(STDERR_FILENO, F_GETFL) | O_NONBLOCK);
        return 5;
    }
    if (mode == "tree")
        makeTree();
    if (mode == "leave") {
        startDaemon(-1);
        if (::fork() == 0)
            sleepForLong();
    }
    if (mode == "run-away")
        runAway();
    return 0;
}
