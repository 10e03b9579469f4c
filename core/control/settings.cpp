// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/settings.h"

#include "core/jobs/partialguard.h"
#include "core/jobs/recovery.h"
#include "core/jobs/startgates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>
#include <cmath>
#include <optional>

namespace respool {

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

enum class Kind { Whole, Fraction, Switch };

/// A number in the settings: its name there, its standard value and what it may be.
struct Key
{
    const char *name;
    Kind kind;
    double standard;
    double least;
    double most;

    [[nodiscard]] QString path() const { return QString::fromLatin1(name); }
};

constexpr double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

constexpr Key wholeKey(const char *name, int standard, Settings::Range range)
{
    return {name, Kind::Whole, double(standard), double(range.least), double(range.most)};
}

constexpr Key secondsKey(const char *name, std::chrono::milliseconds standard, double least)
{
    return {name, Kind::Fraction, seconds(standard), least, 24.0 * 60 * 60};
}

constexpr Key switchKey(const char *name, bool standard)
{
    return {name, Kind::Switch, standard ? 1.0 : 0.0, 0, 1};
}

constexpr Preferences standard;
constexpr RetryPolicy standardRetries;
static_assert(standard.leastFreeMib * mebibyte == standardLeastFree);

constexpr Key downloadsKey =
    wholeKey("limits/downloads", standard.limits.downloads, Settings::atOnceRange);
constexpr Key encodesKey =
    wholeKey("limits/encodes", standard.limits.encodes, Settings::atOnceRange);
constexpr Key perHostKey =
    wholeKey("limits/per_host", standard.limits.perHost, Settings::atOnceRange);
constexpr Key attemptsKey = wholeKey("retry/attempts", standard.attempts, Settings::attemptsRange);
constexpr Key firstPauseKey =
    secondsKey("retry/first_pause_seconds", standardRetries.firstPause, 0);
constexpr Key coolDownKey = secondsKey("retry/cool_down_seconds", standardRetries.coolDown, 0);
constexpr Key beatKey = secondsKey("download/check_seconds", PartialGuard::standardBeat, 0.05);
// 0: as long as is best for the work.
constexpr Key chunkKey = secondsKey("encode/chunk_seconds", std::chrono::milliseconds(0), 0);
constexpr Key resumeKey = switchKey("recovery/resume_at_launch", standard.resumesAtLaunch);
constexpr Key crashesKey = wholeKey("recovery/most_crashes", standardMostCrashes, {1, 1000});
constexpr Key lostKey = switchKey("recovery/look_for_lost", false);
constexpr Key awakeKey = switchKey("power/keep_awake", standard.keepsAwake);
constexpr Key leastFreeKey =
    wholeKey("disk/least_free_mib", standard.leastFreeMib, Settings::leastFreeMibRange);
constexpr Key keepDaysKey =
    wholeKey("list/keep_finished_days", standard.keepFinishedDays, Settings::keepDaysRange);

constexpr std::array keys{downloadsKey, encodesKey,   perHostKey,  attemptsKey, firstPauseKey,
                          coolDownKey,  beatKey,      chunkKey,    crashesKey,  resumeKey,
                          awakeKey,     leastFreeKey, keepDaysKey, lostKey};

const QLatin1String destinationKey("destination");
const QLatin1String volumesKey("disk/volumes");

std::optional<double> switchIn(const QString &text)
{
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return 1;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return 0;
    return std::nullopt;
}

/// What is stored, or nothing if that cannot be used.
std::optional<double> numberIn(const QVariant &stored, const Key &key)
{
    const QString text = stored.toString().trimmed();
    if (key.kind == Kind::Switch)
        return switchIn(text);
    bool isNumber = false;
    const double number =
        key.kind == Kind::Whole ? double(text.toLongLong(&isNumber)) : text.toDouble(&isNumber);
    // NaN is neither below nor above anything.
    const bool isInRange = number >= key.least && number <= key.most;
    return isNumber && isInRange ? std::optional(number) : std::nullopt;
}

double numberOf(const QSettings &values, const Key &key)
{
    if (!values.contains(key.path()))
        return key.standard;
    return numberIn(values.value(key.path()), key).value_or(key.standard);
}

int wholeOf(const QSettings &values, const Key &key)
{
    return static_cast<int>(numberOf(values, key));
}

bool isOn(const QSettings &values, const Key &key)
{
    return numberOf(values, key) != 0;
}

std::chrono::milliseconds timeOf(const QSettings &values, const Key &key)
{
    return std::chrono::milliseconds(std::llround(numberOf(values, key) * 1000));
}

bool isUsableDestination(const QString &folder)
{
    return QDir::isAbsolutePath(folder);
}

/// Keys whose values count as if they were not there.
QStringList unusable(const QSettings &values)
{
    QStringList names;
    for (const Key &key : keys) {
        if (values.contains(key.path()) && !numberIn(values.value(key.path()), key))
            names.append(key.path());
    }
    const QString destination = values.value(destinationKey).toString();
    if (!destination.isEmpty() && !isUsableDestination(destination))
        names.append(destinationKey);
    return names;
}

} // namespace

Settings::Settings(const QString &path)
    : m_file(path)
{
    if (m_file.problem())
        m_problems.append(*m_file.problem());
    const QStringList names = unusable(values());
    if (names.isEmpty())
        return;
    m_problems.append(
        Error{ErrorCode::FileSystemFailed,
              QCoreApplication::translate(
                  "respool", "These settings cannot be used and have their standard values: %1.")
                  .arg(names.join(QStringLiteral(", "))),
              QCoreApplication::translate("respool", "Correct them in the file “%1”.")
                  .arg(QDir::toNativeSeparators(path)),
              {}});
}

QList<Error> Settings::problems() const
{
    return m_problems;
}

Preferences Settings::preferences() const
{
    const QSettings &values = m_file.values();
    Preferences chosen;
    chosen.limits = limits();
    chosen.attempts = wholeOf(values, attemptsKey);
    chosen.resumesAtLaunch = resumesAtLaunch();
    chosen.keepsAwake = keepsAwake();
    chosen.keepFinishedDays = keepFinishedDays();
    chosen.leastFreeMib = wholeOf(values, leastFreeKey);
    return chosen;
}

void Settings::setPreferences(const Preferences &preferences)
{
    setLimits(preferences.limits);
    values().setValue(attemptsKey.path(), preferences.attempts);
    values().setValue(resumeKey.path(), preferences.resumesAtLaunch);
    setKeepsAwake(preferences.keepsAwake);
    values().setValue(keepDaysKey.path(), preferences.keepFinishedDays);
    values().setValue(leastFreeKey.path(), preferences.leastFreeMib);
}

QueueLimits Settings::limits() const
{
    const QSettings &values = m_file.values();
    return {.downloads = wholeOf(values, downloadsKey),
            .encodes = wholeOf(values, encodesKey),
            .perHost = wholeOf(values, perHostKey)};
}

void Settings::setLimits(QueueLimits limits)
{
    values().setValue(downloadsKey.path(), limits.downloads);
    values().setValue(encodesKey.path(), limits.encodes);
    values().setValue(perHostKey.path(), limits.perHost);
}

RetryPolicy Settings::retryPolicy() const
{
    RetryPolicy policy;
    policy.attempts = wholeOf(m_file.values(), attemptsKey);
    policy.firstPause = timeOf(m_file.values(), firstPauseKey);
    policy.coolDown = timeOf(m_file.values(), coolDownKey);
    return policy;
}

std::chrono::milliseconds Settings::partialBeat() const
{
    return timeOf(m_file.values(), beatKey);
}

double Settings::chunkSeconds() const
{
    return numberOf(m_file.values(), chunkKey);
}

bool Settings::resumesAtLaunch() const
{
    return isOn(m_file.values(), resumeKey);
}

int Settings::mostCrashes() const
{
    return wholeOf(m_file.values(), crashesKey);
}

bool Settings::keepsAwake() const
{
    return isOn(m_file.values(), awakeKey);
}

void Settings::setKeepsAwake(bool keeps)
{
    values().setValue(awakeKey.path(), keeps);
}

int Settings::keepFinishedDays() const
{
    return wholeOf(m_file.values(), keepDaysKey);
}

qint64 Settings::leastFree() const
{
    return wholeOf(m_file.values(), leastFreeKey) * mebibyte;
}

QString Settings::chosenDestination() const
{
    const QString folder = m_file.values().value(destinationKey).toString();
    return isUsableDestination(folder) ? folder : QString();
}

void Settings::setDestination(const QString &folder)
{
    values().setValue(destinationKey, folder);
}

QString Settings::destination() const
{
    const QString chosen = chosenDestination();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                            : chosen;
}

bool Settings::looksForLost() const
{
    return isOn(m_file.values(), lostKey);
}

void Settings::setLooksForLost(bool looks)
{
    if (looks)
        values().setValue(lostKey.path(), true);
    else
        values().remove(lostKey.path());
}

QHash<QString, QString> Settings::volumes() const
{
    QHash<QString, QString> volumes;
    const QVariantMap stored = m_file.values().value(volumesKey).toMap();
    for (auto volume = stored.cbegin(); volume != stored.cend(); ++volume)
        volumes.insert(volume.key(), volume->toString());
    return volumes;
}

void Settings::setVolumes(const QHash<QString, QString> &volumes)
{
    QVariantMap stored;
    for (auto volume = volumes.cbegin(); volume != volumes.cend(); ++volume)
        stored.insert(volume.key(), volume.value());
    values().setValue(volumesKey, stored);
}

} // namespace respool
