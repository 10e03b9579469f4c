// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetfilespage.h"

#include "ui/presets/presettexts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

#include <array>

namespace respool {

PresetFilesPage::PresetFilesPage(QWidget *parent)
    : PresetPage(parent)
    , m_original(new QCheckBox(tr("The original, untouched")))
    , m_full(new QCheckBox(tr("Converted in full size")))
    , m_sizes(new QLineEdit)
    , m_audio(new QCheckBox(tr("The sound alone")))
    , m_container(enumChoice(&containerText, tr("Container")))
    , m_packaging(enumChoice(&packagingText, tr("Packaging")))
{
    m_sizes->setAccessibleName(tr("Sizes"));
    //: an example of what can be typed
    m_sizes->setPlaceholderText(tr("such as 1080p, 720p, 480p"));
    m_sizes->setToolTip(tr(
        "Lines of the short side; none above the source's. Several are made from one decoding."));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Files"), m_original);
    form->addRow(QString(), m_full);
    form->addRow(QString(), m_audio);
    form->addRow(tr("Sizes"), m_sizes);
    form->addRow(tr("Container"), m_container);
    form->addRow(tr("Packaging"), m_packaging);
    for (QCheckBox *box : std::array{m_original, m_full, m_audio})
        connect(box, &QCheckBox::toggled, this, &PresetPage::changed);
    connect(m_sizes, &QLineEdit::textChanged, this, &PresetPage::changed);
    connect(m_container, &QComboBox::currentIndexChanged, this, &PresetPage::changed);
    connect(m_packaging, &QComboBox::currentIndexChanged, this, &PresetPage::changed);
}

void PresetFilesPage::read(const Recipe &recipe)
{
    QStringList sizes;
    for (const Rendition &rendition : recipe.renditions) {
        if (rendition.kind == Rendition::Kind::Height)
            sizes.append(rendition.label());
    }
    m_original->setChecked(recipe.renditions.contains(Rendition{}));
    m_full->setChecked(recipe.renditions.contains(Rendition{Rendition::Kind::Full, 0}));
    m_audio->setChecked(recipe.renditions.contains(Rendition{Rendition::Kind::Audio, 0}));
    m_sizes->setText(sizes.join(QLatin1String(", ")));
    choose(*m_container, recipe.format.container);
    choose(*m_packaging, recipe.format.packaging);
}

void PresetFilesPage::write(Recipe &recipe) const
{
    recipe.renditions = renditions().value_or(QList<Rendition>());
    recipe.format.container = chosenIn<Container>(*m_container);
    recipe.format.packaging = chosenIn<Packaging>(*m_packaging);
}

QString PresetFilesPage::problem() const
{
    const auto wanted = renditions();
    if (!wanted)
        return wanted.error().text;
    return wanted->isEmpty() ? tr("Choose at least one file to make.") : QString();
}

Result<QList<Rendition>> PresetFilesPage::renditions() const
{
    QList<Rendition> wanted;
    if (m_original->isChecked())
        wanted.append(Rendition{});
    if (m_full->isChecked())
        wanted.append(Rendition{Rendition::Kind::Full, 0});
    if (const QString sizes = m_sizes->text().trimmed(); !sizes.isEmpty()) {
        const auto heights = parseRenditions(sizes.toLower());
        if (!heights)
            return failure(heights.error());
        wanted.append(*heights);
    }
    if (m_audio->isChecked())
        wanted.append(Rendition{Rendition::Kind::Audio, 0});
    // What was typed may be one of the boxes: without doubles.
    return wanted.isEmpty() ? Result<QList<Rendition>>(wanted)
                            : parseRenditions(renditionsText(wanted));
}

} // namespace respool
