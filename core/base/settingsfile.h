// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QSettings>

#include <optional>

namespace respool {

/// The settings of a profile on disk. QSettings takes any bytes for an INI file in silence and
/// writes over them, so the file is looked at first: a damaged one is set aside under a dated name
/// beside it, and there are no settings then. Reads some kilobytes in its constructor; to be made
/// by whoever holds the profile. One thread.
class SettingsFile final
{
    Q_DISABLE_COPY_MOVE(SettingsFile)

public:
    explicit SettingsFile(const QString &path);

    /// What was wrong with the file, and where it is kept now.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] QSettings &values() { return m_values; }

    /// Writes now, and lets nobody but the user read the file: for what holds a password. What is
    /// written later keeps it so.
    void writePrivately();

    [[nodiscard]] const QSettings &values() const { return m_values; }

private:
    std::optional<Error> m_problem;
    QSettings m_values;
};

/// Why these bytes cannot be a settings file that somebody wrote on purpose, for the log; empty: no
/// reason. A file that was cut off between two lines cannot be told from a whole one. Pure.
[[nodiscard]] QString damageOfSettings(QByteArrayView contents);

} // namespace respool
