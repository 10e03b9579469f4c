// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encoderlist.h"
#include "ui/presets/presetchanges.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace respool {

class PresetsDialog;

/// Shows the presets when somebody asks for them, and takes over what becomes of them. Main thread.
class PresetActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetActions)

public:
    /// Both must outlive it.
    PresetActions(PresetLibrary &library, QWidget &window);

    /// @p chosen: the name of the preset to begin with.
    void show(const QString &chosen);
    /// What FFmpeg can encode with; asked for by encodersWanted().
    void setEncoders(const EncoderList &encoders);

signals:
    /// The library is another one now.
    void changed();
    void encodersWanted();

private:
    PresetChanges m_changes;
    QWidget &m_window;
    EncoderList m_encoders;
    QPointer<PresetsDialog> m_dialog;
};

} // namespace respool
