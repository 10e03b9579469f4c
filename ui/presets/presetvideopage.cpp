// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetvideopage.h"

#include "ui/presets/encodermarks.h"
#include "ui/presets/presettexts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

#include <array>

namespace respool {

namespace {

QSpinBox *numberBox(const QString &name, int least, int most, int standard)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setValue(standard);
    return box;
}

} // namespace

PresetVideoPage::PresetVideoPage(QWidget *parent)
    : PresetPage(parent)
    , m_form(new QFormLayout(this))
    , m_codec(enumChoice<VideoCodec>(&codecText, tr("Video codec")))
    , m_speed(enumChoice(&speedText, tr("Effort")))
    , m_rateControl(enumChoice(&rateControlText, tr("What decides")))
    , m_quality(numberBox(tr("Quality"), -1, 63, -1))
    , m_kilobits(numberBox(tr("Bitrate"), 8, 1'000'000, 5000))
    , m_megabytes(numberBox(tr("Size of the file"), 1, 10'000'000, 25))
    , m_hardware(new QCheckBox(tr("An encoder in hardware may be used where one works")))
{
    //: instead of a number for the quality
    m_quality->setSpecialValueText(tr("Good"));
    m_quality->setToolTip(tr("The encoder's constant rate factor: smaller is better."));
    //: kilobits a second
    m_kilobits->setSuffix(tr(" kbit/s"));
    m_kilobits->setSingleStep(100);
    m_kilobits->setToolTip(tr("For 1080p; smaller pictures get less."));
    //: 1,000,000 bytes
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setToolTip(tr("The most that each file may have, sound included."));
    m_hardware->setToolTip(tr("Quicker, but larger at the same quality."));
    m_form->addRow(tr("Codec"), m_codec);
    m_form->addRow(tr("Effort"), m_speed);
    m_form->addRow(tr("What decides"), m_rateControl);
    m_form->addRow(tr("Quality"), m_quality);
    m_form->addRow(tr("Bitrate"), m_kilobits);
    m_form->addRow(tr("At most"), m_megabytes);
    m_form->addRow(QString(), m_hardware);
    for (QComboBox *choice : std::array{m_codec, m_speed, m_rateControl})
        connect(choice, &QComboBox::currentIndexChanged, this, &PresetPage::changed);
    for (QSpinBox *box : std::array{m_quality, m_kilobits, m_megabytes})
        connect(box, &QSpinBox::valueChanged, this, &PresetPage::changed);
    connect(m_hardware, &QCheckBox::toggled, this, &PresetPage::changed);
    connect(this, &PresetPage::changed, this, &PresetVideoPage::showRows);
    showRows();
}

void PresetVideoPage::read(const Recipe &recipe)
{
    const VideoFormat &video = recipe.format.video;
    choose(*m_codec, video.codec);
    choose(*m_speed, video.speed);
    choose(*m_rateControl, video.rateControl);
    m_quality->setValue(video.quality);
    if (video.kilobits > 0)
        m_kilobits->setValue(video.kilobits);
    if (video.megabytes > 0)
        m_megabytes->setValue(video.megabytes);
    m_hardware->setChecked(video.mayUseHardware);
    showRows();
}

void PresetVideoPage::write(Recipe &recipe) const
{
    VideoFormat video;
    video.codec = chosenIn<VideoCodec>(*m_codec);
    if (video.isEncoded()) {
        video.speed = chosenIn<EncodeSpeed>(*m_speed);
        video.rateControl = chosenIn<RateControl>(*m_rateControl);
        video.mayUseHardware = m_hardware->isChecked();
    }
    if (video.isEncoded() && video.rateControl == RateControl::Quality)
        video.quality = m_quality->value();
    else if (video.rateControl == RateControl::Bitrate)
        video.kilobits = m_kilobits->value();
    else if (video.rateControl == RateControl::Size)
        video.megabytes = m_megabytes->value();
    recipe.format.video = video;
}

void PresetVideoPage::setEncoders(const EncoderList &encoders)
{
    markMissing<VideoCodec>(*m_codec, encoders, &codecText);
}

void PresetVideoPage::showRows()
{
    const bool isEncoded = chosenIn<VideoCodec>(*m_codec) != VideoCodec::Copy;
    const auto control = chosenIn<RateControl>(*m_rateControl);
    m_form->setRowVisible(m_speed, isEncoded);
    m_form->setRowVisible(m_rateControl, isEncoded);
    m_form->setRowVisible(m_quality, isEncoded && control == RateControl::Quality);
    m_form->setRowVisible(m_kilobits, isEncoded && control == RateControl::Bitrate);
    m_form->setRowVisible(m_megabytes, isEncoded && control == RateControl::Size);
    m_form->setRowVisible(m_hardware, isEncoded);
}

} // namespace respool
