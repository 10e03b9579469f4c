// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace respool {

enum class ColorScheme { Light, Dark };

/// What the desktop prefers, light or dark, as far as it says so. Main thread, never waits.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// Asks once and listens from then on.
    void follow();

signals:
    /// The preference, when it is known and each time it is another one.
    void changed(respool::ColorScheme scheme);
};

} // namespace respool
