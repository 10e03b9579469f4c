// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace respool {

namespace {

// Sessions and terminals that end send several signals at once; they mean the same.
constexpr std::time_t sameWishSeconds = 2;

// A signal handler may touch nothing else. The pipe is made before the handlers are installed.
std::array<int, 2> selfPipe{-1, -1};
std::atomic<std::time_t> firstRequest{0};

void handleSignal(int)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    std::time_t first = 0;
    // One more than the clock says: it may begin with 0, which means none.
    if (!firstRequest.compare_exchange_strong(first, now.tv_sec + 1)) {
        if (now.tv_sec + 1 - first >= sameWishSeconds)
            ::_exit(1);
        return;
    }
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(selfPipe[1], &byte, 1);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(selfPipe.data()) != 0)
        return;
    for (const int fd : selfPipe)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(selfPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit terminationRequested();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    // Writing to a tool that has gone must not end us.
    ::signal(SIGPIPE, SIG_IGN);
}

TerminationSignals::~TerminationSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::signal(signal, SIG_DFL);
    for (int &fd : selfPipe) {
        ::close(fd);
        fd = -1;
    }
}

} // namespace respool
