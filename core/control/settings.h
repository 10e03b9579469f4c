// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settingsfile.h"
#include "core/control/preferences.h"

#include <QHash>

#include <chrono>

namespace respool {

/// The choices of a profile, kept in its settings file. One table (settingkeys.h) knows every
/// key and what it may be: what lies outside, or is no number at all, counts as the standard
/// value and is told. What is changed is written by QSettings, whole or not at all. Main thread.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /// What a number may be, both included.
    struct Range
    {
        int least;
        int most;
    };

    static constexpr Range atOnceRange{1, 64};
    static constexpr Range attemptsRange{1, 100};
    static constexpr Range keepDaysRange{0, 3650};
    static constexpr Range leastFreeMibRange{0, 1024 * 1024};
    static constexpr Range bandwidthKibRange{0, 10 * 1024 * 1024};
    static constexpr Range threadsRange{0, 256};
    static constexpr Range nicenessRange{0, 19};

    explicit Settings(const QString &path);

    /// What was found wrong when the file was read, for people: to be said once.
    [[nodiscard]] QList<Error> problems() const;

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    [[nodiscard]] QueueLimits limits() const;
    void setLimits(QueueLimits limits);
    [[nodiscard]] RetryPolicy retryPolicy() const;
    /// How often downloads look at what has come in.
    [[nodiscard]] std::chrono::milliseconds partialBeat() const;
    /// How long the chunks of encodes are; 0: as is best for the work.
    [[nodiscard]] double chunkSeconds() const;
    [[nodiscard]] bool resumesAtLaunch() const;
    /// See RecoveryRules.
    [[nodiscard]] int mostCrashes() const;
    [[nodiscard]] bool keepsAwake() const;
    void setKeepsAwake(bool keeps);
    [[nodiscard]] int keepFinishedDays() const;
    /// In bytes.
    [[nodiscard]] qint64 leastFree() const;

    /// The folder that somebody chose; empty: none yet.
    [[nodiscard]] QString chosenDestination() const;
    void setDestination(const QString &folder);
    /// Where files go when nobody says otherwise: what was chosen, else the user's own folder.
    [[nodiscard]] QString destination() const;

    /// By folder: where the volume that it is on was mounted when it was last seen.
    [[nodiscard]] QHash<QString, QString> volumes() const;
    void setVolumes(const QHash<QString, QString> &volumes);

    /// Whether a repair of the list has left jobs that may be found in their folders.
    [[nodiscard]] bool looksForLost() const;
    void setLooksForLost(bool looks);

    /// For what a window keeps of itself: its place, its columns.
    [[nodiscard]] QSettings &values() { return m_file.values(); }

private:
    SettingsFile m_file;
    QList<Error> m_problems;
};

} // namespace respool
