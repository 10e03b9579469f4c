// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/presetchoice.h"

#include <QLineEdit>

namespace respool {

PresetChoice::PresetChoice(const PresetLibrary &presets, QWidget *parent)
    : QComboBox(parent)
    , m_presets(presets)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setAccessibleName(tr("Preset"));
    setToolTip(tr("Which files to make: a preset, or original, audio, and heights such as 1080p in "
                  "any combination"));
    setMinimumContentsLength(14);
    // Drops belong to the window, wherever they land.
    setAcceptDrops(false);
    lineEdit()->setAcceptDrops(false);
    lineEdit()->setAccessibleName(tr("Preset"));
    for (const Preset &preset : m_presets.presets()) {
        addItem(displayName(preset));
        setItemData(count() - 1, displayDescription(preset), Qt::ToolTipRole);
    }
}

Result<Recipe> PresetChoice::recipe() const
{
    if (const auto preset = m_presets.find(choice()))
        return preset->recipe;
    const auto renditions =
        parseRenditions(choice().toLower().replace(QLatin1Char('+'), QLatin1Char(' ')));
    if (!renditions)
        return failure(renditions.error());
    Recipe recipe;
    recipe.renditions = *renditions;
    return recipe;
}

QString PresetChoice::choice() const
{
    return currentText().trimmed();
}

void PresetChoice::setChoice(const QString &text)
{
    setCurrentText(text);
}

} // namespace respool
