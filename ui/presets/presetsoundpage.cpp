// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetsoundpage.h"

#include "ui/presets/encodermarks.h"
#include "ui/presets/presettexts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

namespace respool {

namespace {

// What OutputFormat takes, but for 0.
constexpr int leastKilobits = 8;

} // namespace

PresetSoundPage::PresetSoundPage(QWidget *parent)
    : PresetPage(parent)
    , m_codec(enumChoice<AudioCodec>(&codecText, tr("Sound codec")))
    , m_kilobits(new QSpinBox)
    , m_keepsSame(new QCheckBox(tr("Sound that has the codec already stays as it is")))
    , m_subtitles(new QCheckBox(tr("Keep the source's subtitles where the file can hold them")))
{
    m_kilobits->setAccessibleName(tr("Bitrate of the sound"));
    m_kilobits->setRange(leastKilobits - 1, 1000);
    //: instead of a number of kilobits
    m_kilobits->setSpecialValueText(tr("What the codec needs"));
    //: kilobits a second
    m_kilobits->setSuffix(tr(" kbit/s"));
    m_kilobits->setToolTip(tr("For stereo; more channels get more."));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Codec"), m_codec);
    form->addRow(tr("Bitrate"), m_kilobits);
    form->addRow(QString(), m_keepsSame);
    form->addRow(tr("Subtitles"), m_subtitles);
    connect(m_codec, &QComboBox::currentIndexChanged, this, &PresetPage::changed);
    connect(m_kilobits, &QSpinBox::valueChanged, this, &PresetPage::changed);
    connect(m_keepsSame, &QCheckBox::toggled, this, &PresetPage::changed);
    connect(m_subtitles, &QCheckBox::toggled, this, &PresetPage::changed);
    connect(this, &PresetPage::changed, this, &PresetSoundPage::enableRest);
}

void PresetSoundPage::read(const Recipe &recipe)
{
    const AudioFormat &audio = recipe.format.audio;
    choose(*m_codec, audio.codec);
    m_kilobits->setMaximum(qMax(1000, audio.kilobits));
    m_kilobits->setValue(audio.kilobits);
    m_keepsSame->setChecked(audio.keepsSameCodec);
    m_subtitles->setChecked(recipe.format.keepsSubtitles);
    enableRest();
}

void PresetSoundPage::write(Recipe &recipe) const
{
    AudioFormat &audio = recipe.format.audio;
    audio.codec = chosenIn<AudioCodec>(*m_codec);
    audio.kilobits = m_kilobits->value() < leastKilobits ? 0 : m_kilobits->value();
    audio.keepsSameCodec = m_keepsSame->isChecked();
    recipe.format.keepsSubtitles = m_subtitles->isChecked();
}

void PresetSoundPage::setEncoders(const EncoderList &encoders)
{
    markMissing<AudioCodec>(*m_codec, encoders, &codecText);
}

void PresetSoundPage::enableRest()
{
    const auto codec = chosenIn<AudioCodec>(*m_codec);
    m_kilobits->setEnabled(codec != AudioCodec::Copy && codec != AudioCodec::Flac);
    m_keepsSame->setEnabled(codec != AudioCodec::Copy);
}

} // namespace respool
