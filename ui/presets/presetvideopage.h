// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encoderlist.h"
#include "ui/presets/presetpage.h"

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace respool {

/// What the pictures of a preset's files are like. Codecs that the local FFmpeg does not have
/// cannot be chosen and say so. Main thread.
class PresetVideoPage final : public PresetPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetVideoPage)

public:
    explicit PresetVideoPage(QWidget *parent = nullptr);

    void read(const Recipe &recipe) override;
    void write(Recipe &recipe) const override;
    void setEncoders(const EncoderList &encoders);

private:
    void showRows();

    QFormLayout *m_form;
    QComboBox *m_codec;
    QComboBox *m_speed;
    QComboBox *m_rateControl;
    QSpinBox *m_quality;
    QSpinBox *m_kilobits;
    QSpinBox *m_megabytes;
    QCheckBox *m_hardware;
};

} // namespace respool
