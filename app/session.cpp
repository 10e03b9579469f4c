// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr qint64 mebibyte = 1024LL * 1024;

// A tool that ignores TERM is killed after 0.3 s; anything beyond this is a disk that hangs.
constexpr auto longestEnd = 5s;

const QLatin1String destinationSetting("destination");
const QLatin1String downloadsSetting("limits/downloads");
const QLatin1String encodesSetting("limits/encodes");
const QLatin1String perHostSetting("limits/per_host");
const QLatin1String attemptsSetting("retry/attempts");
const QLatin1String firstPauseSetting("retry/first_pause_seconds");
const QLatin1String coolDownSetting("retry/cool_down_seconds");
const QLatin1String resumeSetting("recovery/resume_at_launch");
const QLatin1String leastFreeSetting("disk/least_free_mib");
const QLatin1String keepDaysSetting("list/keep_finished_days");

constexpr int standardKeepDays = 30;
constexpr auto expiryInterval = 1h;

QueueLimits limitsIn(const QSettings &settings)
{
    QueueLimits limits;
    limits.downloads = settings.value(downloadsSetting, limits.downloads).toInt();
    limits.encodes = settings.value(encodesSetting, limits.encodes).toInt();
    limits.perHost = settings.value(perHostSetting, limits.perHost).toInt();
    return limits;
}

RetryPolicy retryPolicyIn(const QSettings &settings)
{
    const auto seconds = [&settings](const QLatin1String &key, std::chrono::milliseconds standard) {
        const double asked =
            settings.value(key, std::chrono::duration<double>(standard).count()).toDouble();
        return std::chrono::milliseconds(static_cast<qint64>(std::max(0.0, asked) * 1000));
    };
    RetryPolicy policy;
    policy.attempts = settings.value(attemptsSetting, policy.attempts).toInt();
    policy.firstPause = seconds(firstPauseSetting, policy.firstPause);
    policy.coolDown = seconds(coolDownSetting, policy.coolDown);
    return policy;
}

} // namespace

Session::Session(const Profile &profile, ProfileLock &)
    : m_profile(profile)
    , m_settings(profile.settings(), QSettings::IniFormat)
    , m_database({profile.database(), profile.backups()})
    , m_store(m_database)
    , m_workFiles(m_database)
    , m_steps(profile.logs(), profile.cache(), m_workFiles)
    , m_queue(m_store, m_steps, m_clock)
    , m_commands(m_queue, defaultDestination(m_settings))
    , m_surroundings({m_queue, m_steps, m_settings, profile.folder()})
    , m_server(m_commands)
{
    m_queue.setLimits(limitsIn(m_settings));
    m_queue.setRetryPolicy(retryPolicyIn(m_settings));
    m_queue.setResumesAtLaunch(m_settings.value(resumeSetting, true).toBool());
    const qint64 leastFree =
        m_settings.value(leastFreeSetting, standardLeastFree / mebibyte).toLongLong() * mebibyte;
    m_queue.setLeastFree(leastFree);
    m_steps.setLeastFree(leastFree);
    m_expiry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_expiry, &QTimer::timeout, this, &Session::expire);
    connect(&m_queue, &JobQueue::loaded, this, &Session::expire);
    connect(&m_database, &Database::opened, this, &Session::handleOpened);
    connect(&m_database, &Database::replaced, &m_queue, &JobQueue::reload);
    connect(&m_queue, &JobQueue::stopped, this, &Session::ended);
    connect(&m_signals, &TerminationSignals::terminationRequested, this, &Session::end);
}

Session::~Session() = default;

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
    if (!m_settings.contains(destinationSetting))
        QDir().mkpath(m_commands.destination());
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

void Session::storeLimits(QueueLimits limits)
{
    m_settings.setValue(downloadsSetting, limits.downloads);
    m_settings.setValue(encodesSetting, limits.encodes);
    m_settings.setValue(perHostSetting, limits.perHost);
}

void Session::storeDestination(const QString &folder)
{
    m_settings.setValue(destinationSetting, folder);
}

/// Takes long finished jobs from the list; their files stay.
void Session::expire()
{
    const int days = m_settings.value(keepDaysSetting, standardKeepDays).toInt();
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
    emit databaseReported(report);
}

QString defaultDestination(const QSettings &settings)
{
    QString chosen = settings.value(destinationSetting).toString();
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace respool
