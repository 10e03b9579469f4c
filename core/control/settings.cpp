// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/settings.h"

#include "core/control/settingkeys.h"
#include "core/jobs/partialguard.h"
#include "core/jobs/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <array>
#include <cmath>

namespace respool {

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

constexpr double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

constexpr NumberKey secondsKey(const char *name, std::chrono::milliseconds standard, double least)
{
    return {name, NumberKey::Kind::Fraction, seconds(standard), least, 24.0 * 60 * 60};
}

constexpr RetryPolicy standardRetries;
constexpr NumberKey firstPauseKey =
    secondsKey("retry/first_pause_seconds", standardRetries.firstPause, 0);
constexpr NumberKey coolDownKey =
    secondsKey("retry/cool_down_seconds", standardRetries.coolDown, 0);
constexpr NumberKey beatKey =
    secondsKey("download/check_seconds", PartialGuard::standardBeat, 0.05);
// 0: as long as is best for the work.
constexpr NumberKey chunkKey = secondsKey("encode/chunk_seconds", std::chrono::milliseconds(0), 0);
constexpr NumberKey crashesKey{"recovery/most_crashes", NumberKey::Kind::Whole,
                               double(standardMostCrashes), 1, 1000};
constexpr NumberKey lostKey{"recovery/look_for_lost", NumberKey::Kind::Switch, 0, 0, 1};
constexpr std::array keys{firstPauseKey, coolDownKey, beatKey, chunkKey, crashesKey, lostKey};

const QLatin1String perHostPath("limits/per_host");
const QLatin1String downloadsPath("limits/downloads");
const QLatin1String encodesPath("limits/encodes");
const QLatin1String awakePath("power/keep_awake");
const QLatin1String destinationPath("destination");
const QLatin1String volumesKey("disk/volumes");

double numberOf(const QSettings &values, const NumberKey &key)
{
    if (!values.contains(key.path()))
        return key.standard;
    return numberIn(values.value(key.path()), key).value_or(key.standard);
}

int wholeOf(const QSettings &values, const NumberKey &key)
{
    return static_cast<int>(numberOf(values, key));
}

std::chrono::milliseconds timeOf(const QSettings &values, const NumberKey &key)
{
    return std::chrono::milliseconds(std::llround(numberOf(values, key) * 1000));
}

/// Keys whose values count as if they were not there.
QStringList unusable(const QSettings &values)
{
    QStringList names;
    Preferences read;
    for (const PreferenceKey &key : preferenceKeys()) {
        if (values.contains(key.path) && !key.read(values.value(key.path), read))
            names.append(key.path);
    }
    for (const NumberKey &key : keys) {
        if (values.contains(key.path()) && !numberIn(values.value(key.path()), key))
            names.append(key.path());
    }
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
    Preferences chosen;
    for (const PreferenceKey &key : preferenceKeys()) {
        // What cannot be used was told when the file was read.
        if (m_file.values().contains(key.path))
            key.read(m_file.values().value(key.path), chosen);
    }
    return chosen;
}

void Settings::setPreferences(const Preferences &preferences)
{
    for (const PreferenceKey &key : preferenceKeys()) {
        const QVariant stored = key.stored(preferences);
        if (stored.isValid())
            values().setValue(key.path, stored);
        else
            values().remove(key.path);
    }
    m_file.writePrivately(); // a proxy's address may hold a password
}

QueueLimits Settings::limits() const
{
    return preferences().limits;
}

void Settings::setLimits(QueueLimits limits)
{
    values().setValue(downloadsPath, limits.downloads);
    values().setValue(encodesPath, limits.encodes);
    values().setValue(perHostPath, limits.perHost);
}

RetryPolicy Settings::retryPolicy() const
{
    RetryPolicy policy;
    policy.attempts = preferences().attempts;
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
    return preferences().resumesAtLaunch;
}

int Settings::mostCrashes() const
{
    return wholeOf(m_file.values(), crashesKey);
}

bool Settings::keepsAwake() const
{
    return preferences().keepsAwake;
}

void Settings::setKeepsAwake(bool keeps)
{
    values().setValue(awakePath, keeps);
}

int Settings::keepFinishedDays() const
{
    return preferences().keepFinishedDays;
}

qint64 Settings::leastFree() const
{
    return preferences().leastFreeMib * mebibyte;
}

QString Settings::chosenDestination() const
{
    return preferences().destination;
}

void Settings::setDestination(const QString &folder)
{
    values().setValue(destinationPath, folder);
}

QString Settings::destination() const
{
    const QString chosen = chosenDestination();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                            : chosen;
}

bool Settings::looksForLost() const
{
    return numberOf(m_file.values(), lostKey) != 0;
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
