// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/partialguard.h"

#include "core/base/runin.h"
#include "core/tools/ytdlptool.h"

#include <QFileInfo>
#include <QThreadPool>

#include <limits>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Whoever pauses, quits or closes the lid waits for it.
constexpr auto longestSettling = 200ms;
// Some tenths of a second of reading.
constexpr qint64 mostSettledBytes = 64LL * 1024 * 1024;

bool isOtherBoot(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

} // namespace

Result<PartialFinding> inspectPartial(const QString &folder, const PartialMark &known,
                                      const QString &bootId, const std::atomic_bool &isStopped)
{
    PartialFinding finding;
    finding.mark.bootId = bootId;
    const QString path = partialFileIn(folder);
    if (path.isEmpty())
        return finding;
    finding.digest = std::make_shared<PartialDigest>(path);
    finding.isChanged = !finding.digest->startsWith(known, isStopped) && !isStopped;
    if (finding.isChanged) {
        finding.acts.append(QStringLiteral("%1 is not what it was: its first %2 bytes have changed")
                                .arg(QFileInfo(path).fileName())
                                .arg(known.bytes));
        return finding;
    }
    finding.mark.bytes = known.bytes;
    finding.mark.digest = known.digest;
    const qint64 beyond = QFileInfo(path).size() - known.bytes;
    if (!isOtherBoot(known.bootId, bootId) || beyond <= 0 || isStopped)
        return finding;
    if (auto cut = cutPartialFile(path, known.bytes); !cut)
        return failure(cut.error());
    finding.acts.append(QStringLiteral("the system was restarted: cut the last %1 bytes off %2, "
                                       "which may never have reached the disk")
                            .arg(beyond)
                            .arg(QFileInfo(path).fileName()));
    return finding;
}

PartialGuard::PartialGuard(QString folder, const PartialFinding &found,
                           std::chrono::milliseconds beat, QThreadPool &pool)
    : m_folder(std::move(folder))
    , m_mark(found.mark)
    , m_digest(found.digest)
    , m_isStopped(std::make_shared<std::atomic_bool>(false))
    , m_pool(pool)
{
    m_beat.setSingleShot(true);
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &PartialGuard::look);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &PartialGuard::finishSettling);
}

PartialGuard::~PartialGuard()
{
    *m_isStopped = true;
}

void PartialGuard::noteGrowth()
{
    m_hasGrown = true;
    if (!m_beat.isActive() && !m_isLooking)
        m_beat.start();
}

void PartialGuard::startOver()
{
    // A look that is on its way has its own copy of both, and comes to nothing.
    *m_isStopped = true;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_digest.reset();
    m_isLooking = false;
    if (m_mark.bytes == 0)
        return;
    m_mark = PartialMark{0, {}, m_mark.bootId};
    emit marked();
}

void PartialGuard::settle()
{
    m_beat.stop();
    // What ended before its first beat is not looked at: small files cost nothing.
    const bool isWorthALook = m_hasGrown && m_mark.bytes > 0;
    m_settling.start(m_isLooking || isWorthALook ? longestSettling : 0ms);
    if (!m_isLooking && isWorthALook)
        look();
}

void PartialGuard::look()
{
    m_isLooking = true;
    m_hasGrown = false;
    const auto work = [digest = m_digest, folder = m_folder, isStopped = m_isStopped,
                       mostBytes = m_settling.isActive() ? mostSettledBytes
                                                         : std::numeric_limits<qint64>::max()] {
        auto used = digest;
        if (!used) {
            const QString path = partialFileIn(folder);
            used = path.isEmpty() ? nullptr : std::make_shared<PartialDigest>(path);
        }
        return std::pair(used, used ? used->extend(*isStopped, mostBytes) : std::nullopt);
    };
    using Looked = std::pair<std::shared_ptr<PartialDigest>, std::optional<PartialMark>>;
    whenDone(runIn(m_pool, work), this, [this, isStopped = m_isStopped](const Looked &looked) {
        if (*isStopped)
            return; // its file was begun anew meanwhile
        m_digest = looked.first;
        handleLooked(looked.second);
    });
}

void PartialGuard::handleLooked(const std::optional<PartialMark> &mark)
{
    m_isLooking = false;
    if (mark) {
        m_mark.bytes = mark->bytes;
        m_mark.digest = mark->digest;
        emit marked();
    }
    if (m_settling.isActive())
        finishSettling();
    else if (m_hasGrown)
        m_beat.start();
}

void PartialGuard::finishSettling()
{
    m_settling.stop();
    *m_isStopped = true;
    emit settled();
}

} // namespace respool
