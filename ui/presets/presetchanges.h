// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/presetlibrary.h"

#include <QObject>

#include <functional>

namespace respool {

/// Writes what is changed in the presets, one change at a time, in a worker, and takes it over when
/// it is on the disk: also when the dialog that wanted it is gone by then. Main thread.
class PresetChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetChanges)

public:
    /// Changes a copy of the library and gives the id of the preset that is to be shown then. Runs
    /// in a worker.
    using Change = std::function<Result<QString>(PresetLibrary &)>;

    /// @p library must outlive it.
    explicit PresetChanges(PresetLibrary &library, QObject *parent = nullptr);

    [[nodiscard]] const PresetLibrary &library() const { return m_library; }

    /// Whether a change is being written; another one has to wait until made().
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void make(const Change &change);

signals:
    /// The library is another one now. @p chosen: what the change gave, or why it failed.
    void made(const respool::Result<QString> &chosen);

private:
    PresetLibrary &m_library;
    bool m_isBusy = false;
};

} // namespace respool
