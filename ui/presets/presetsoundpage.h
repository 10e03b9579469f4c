// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encoderlist.h"
#include "ui/presets/presetpage.h"

class QCheckBox;
class QSpinBox;

namespace respool {

/// What the sound of a preset's files is like, and whether subtitles stay. Main thread.
class PresetSoundPage final : public PresetPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetSoundPage)

public:
    explicit PresetSoundPage(QWidget *parent = nullptr);

    void read(const Recipe &recipe) override;
    void write(Recipe &recipe) const override;
    void setEncoders(const EncoderList &encoders);

private:
    void enableRest();

    QComboBox *m_codec;
    QSpinBox *m_kilobits;
    QCheckBox *m_keepsSame;
    QCheckBox *m_subtitles;
};

} // namespace respool
