// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/session.h"

#include "core/base/future.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

// A tool that ignores TERM is killed after 0.3 s; anything beyond this is a disk that hangs.
constexpr auto longestEnd = 5s;

constexpr auto expiryInterval = 1h;

} // namespace

Session::Session(const Profile &profile, ProfileLock &)
    : m_profile(profile)
    , m_settings(profile.settings())
    , m_database({profile.database(), profile.backups()})
    , m_store(m_database)
    , m_workFiles(m_database)
    , m_steps(profile.logs(), profile.cache(), m_workFiles)
    , m_queue(m_store, m_steps, m_clock)
    , m_commands(m_queue, m_settings.destination())
    , m_lostJobs(m_store)
    , m_surroundings({m_queue, m_steps, m_settings, profile.folder()})
    , m_server(m_commands)
{
    applySettings();
    m_expiry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_expiry, &QTimer::timeout, this, &Session::expire);
    connect(&m_queue, &JobQueue::loaded, this, &Session::expire);
    connect(&m_database, &Database::opened, this, &Session::handleOpened);
    connect(&m_database, &Database::replaced, &m_queue, &JobQueue::reload);
    connect(&m_lostJobs, &LostJobs::found, this, &Session::addLostJobs);
    connect(&m_lostJobs, &LostJobs::failed, this, [](const Error &error) {
        qCWarning(logApp) << "lost jobs not looked for:" << error.detail;
    });
    connect(&m_queue, &JobQueue::stopped, this, &Session::ended);
    connect(&m_signals, &TerminationSignals::terminationRequested, this, &Session::end);
}

Session::~Session() = default;

void Session::applySettings()
{
    m_queue.setLimits(m_settings.limits());
    m_queue.setRetryPolicy(m_settings.retryPolicy());
    m_queue.setResumesAtLaunch(m_settings.resumesAtLaunch());
    m_queue.setMostCrashes(m_settings.mostCrashes());
    m_queue.setLeastFree(m_settings.leastFree());
    m_steps.setPartialBeat(m_settings.partialBeat());
    m_steps.setChunkSeconds(m_settings.chunkSeconds());
    m_steps.setLeastFree(m_settings.leastFree());
    applyPreferences(m_settings.preferences());
}

void Session::applyPreferences(const Preferences &preferences)
{
    constexpr qint64 kibibyte = 1024;
    m_queue.setHostLimits(preferences.hostLimits);
    m_steps.setBandwidth(preferences.bandwidthKib * kibibyte);
    m_steps.setChoices(
        {.access = {preferences.proxy, preferences.cookiesBrowser, preferences.cookiesFile},
         .encodeThreads = preferences.encodeThreads,
         .niceness = preferences.niceness});
    m_steps.tools().setPath(ToolKind::YtDlp, preferences.ytDlpPath);
    m_steps.tools().setPath(ToolKind::Ffmpeg, preferences.ffmpegPath);
    m_steps.tools().setPath(ToolKind::Ffprobe, preferences.ffprobePath);
    m_queue.lookForTools();
}

void Session::setPreferences(const Preferences &preferences)
{
    // A folder from the command line holds for this run, unless another one is chosen now.
    const bool isMoved = preferences.destination != m_settings.chosenDestination();
    m_settings.setPreferences(preferences);
    if (isMoved) {
        m_commands.setDestination(m_settings.destination());
        m_surroundings.showFolder(m_commands.destination());
    }
    applySettings();
    m_surroundings.setKeepsAwake(preferences.keepsAwake);
    if (m_queue.isLoaded())
        expire();
}

Result<> Session::prepare(const Profile &profile)
{
    const QFileInfo folder(profile.folder());
    if (QDir().mkpath(profile.folder()) && folder.isWritable()) {
        // Addresses can hold credentials: nobody else's eyes.
        QFile::setPermissions(profile.folder(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                  | QFileDevice::ExeOwner);
        return {};
    }
    return failure(ErrorCode::DatabaseUnavailable,
                   QCoreApplication::translate("respool", "The folder “%1” cannot be written.")
                       .arg(profile.folder()),
                   QCoreApplication::translate(
                       "respool", "Change its permissions or choose another with --profile."));
}

void Session::open()
{
    // Only the default is made; a folder that somebody chose may be a drive that is not there.
    if (m_settings.chosenDestination().isEmpty())
        QThreadPool::globalInstance()->start(
            [folder = m_commands.destination()] { QDir().mkpath(folder); });
    m_database.open();
    m_queue.open();
    if (auto listening = m_server.listen(m_profile.socket()); !listening)
        qCWarning(logApp) << listening.error().text << listening.error().detail;
}

void Session::end()
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    QTimer::singleShot(longestEnd, this, &Session::ended);
    m_queue.shutDown();
}

/// Takes long finished jobs from the list; their files stay.
void Session::expire()
{
    const int days = m_settings.keepFinishedDays();
    m_expiry.stop();
    if (days <= 0)
        return;
    m_queue.removeFinishedBefore(m_clock.utcMs()
                                 - std::chrono::milliseconds(std::chrono::days(days)).count());
    m_expiry.start(expiryInterval);
}

void Session::handleOpened(const DatabaseReport &report)
{
    if (report.problem)
        qCWarning(logApp) << report.problem->text << report.problem->detail;
    // Kept until they are found: this run may be cut off before.
    if (!report.setAside.isEmpty())
        m_settings.setLooksForLost(true);
    emit databaseReported(report);
    if (m_settings.looksForLost() && !report.isReadOnly)
        findLostJobs();
}

void Session::findLostJobs()
{
    QStringList destinations = m_settings.volumes().keys();
    if (!destinations.contains(m_commands.destination()))
        destinations.append(m_commands.destination());
    m_lostJobs.find(destinations, m_profile, m_clock.utcMs());
}

void Session::addLostJobs(const QList<Job> &jobs)
{
    whenDone(m_queue.addAgain(jobs), this, [this](const Result<QList<JobId>> &stored) {
        if (!stored)
            return; // told by the queue; tried again at the next start
        m_settings.setLooksForLost(false);
        if (!stored->isEmpty())
            emit lostJobsFound(static_cast<int>(stored->size()));
    });
}

} // namespace respool
