// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace respool {

/// A disk of its own for one test, in memory. Only root may mount one, and only on Linux:
/// isMounted() is false elsewhere.
class SmallVolume final
{
    Q_DISABLE_COPY_MOVE(SmallVolume)

public:
    explicit SmallVolume(qint64 bytes);
    ~SmallVolume();

    [[nodiscard]] bool isMounted() const;
    /// Mounts it anew, to be read only.
    [[nodiscard]] bool makeReadOnly();
    [[nodiscard]] QString path() const;

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace respool
