// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/outputpipe.h"

#include "core/base/sharedinstance.h"

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace respool {

namespace {

// A tool that says more than this at once is no progress line, and a pipe that is full holds it up.
constexpr qsizetype fewBytes = 4096;
// More than a pipe holds, so that one read empties it; an end to reading from one that never stops.
constexpr qsizetype mostBytes = qsizetype(1024) * 1024;
constexpr size_t blockBytes = size_t(64) * 1024;

/// So that a tool may say more before the beat becomes faster; memory is taken for what is in the
/// pipe only. Refused where a user has many pipes already: then the tool waits for the next beat.
void makeRoomy([[maybe_unused]] int end)
{
#ifdef F_SETPIPE_SZ
    constexpr int roomyPipe = 256 * 1024;
    ::fcntl(end, F_SETPIPE_SZ, roomyPipe);
#endif
}

void closeEnd(int &end)
{
    if (end >= 0)
        ::close(std::exchange(end, -1));
}

} // namespace

OutputPipe::OutputPipe()
    : m_pacer(sharedInstance<OutputPacer>())
{
}

OutputPipe::~OutputPipe()
{
    m_notifier.reset();
    closeEnd(m_readEnd);
    closeEnd(m_writeEnd);
}

bool OutputPipe::open()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return false;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    // Programs are started on this thread only, so none slips in between.
    if (::fcntl(m_readEnd, F_SETFD, FD_CLOEXEC) != 0
        || ::fcntl(m_writeEnd, F_SETFD, FD_CLOEXEC) != 0
        || ::fcntl(m_readEnd, F_SETFL, O_NONBLOCK) != 0)
        return false;
    makeRoomy(m_writeEnd);
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &OutputPipe::read);
    return true;
}

void OutputPipe::closeWriteEnd()
{
    closeEnd(m_writeEnd);
}

qsizetype OutputPipe::read()
{
    const QByteArray bytes = readAvailable();
    const bool isResting = !bytes.isEmpty() && bytes.size() < fewBytes && !m_isAtEnd;
    m_notifier->setEnabled(!isResting && !m_isAtEnd);
    if (isResting)
        m_pacer->rest(this);
    if (!bytes.isEmpty())
        emit received(bytes); // may delete this
    return bytes.size();
}

QByteArray OutputPipe::takeRest()
{
    return m_readEnd >= 0 ? readAvailable() : QByteArray();
}

QByteArray OutputPipe::readAvailable()
{
    QByteArray bytes;
    static std::array<char, blockBytes> block;
    while (bytes.size() < mostBytes) {
        const ssize_t count = ::read(m_readEnd, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        // An error that is not “nothing there now” will not get better.
        m_isAtEnd = count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
        if (count <= 0)
            break;
        bytes.append(block.data(), count);
        if (static_cast<size_t>(count) < block.size())
            break;
    }
    return bytes;
}

} // namespace respool
