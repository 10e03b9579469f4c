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
    refresh();
}

void PresetChoice::refresh()
{
    const QString chosen = choice();
    clear();
    for (const Preset &preset : m_presets.presets()) {
        addItem(displayName(preset), preset.id);
        setItemData(count() - 1, displayDescription(preset), Qt::ToolTipRole);
    }
    if (!chosen.isEmpty())
        restoreChoice(chosen);
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
    const QString text = currentText().trimmed();
    int index = currentIndex();
    // What was typed since leaves the index where it was.
    if (index < 0 || itemText(index).compare(text, Qt::CaseInsensitive) != 0)
        index = findText(text, Qt::MatchFixedString);
    return index < 0 ? text : itemData(index).toString();
}

void PresetChoice::setChoice(const QString &choice)
{
    if (const auto preset = m_presets.find(choice))
        setCurrentIndex(findData(preset->id));
    else
        setCurrentText(choice);
}

void PresetChoice::restoreChoice(const QString &choice)
{
    setChoice(choice);
    if (!recipe())
        setCurrentIndex(0);
}

} // namespace respool
