// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/presetlibrary.h"

#include <QComboBox>

namespace respool {

/// Chooses what is made of sources: a preset, or sizes that are typed ("720p + audio"). Main
/// thread.
class PresetChoice final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetChoice)

public:
    /// @p presets must outlive it.
    explicit PresetChoice(const PresetLibrary &presets, QWidget *parent = nullptr);

    /// The preset that is chosen, or what was typed in its place; an error names what it does not
    /// understand.
    [[nodiscard]] Result<Recipe> recipe() const;
    /// The id of a preset, which stays the same in every language and under every name, or what was
    /// typed.
    [[nodiscard]] QString choice() const;
    /// @p choice: as choice() gave it, or a preset's name.
    void setChoice(const QString &choice);
    /// The same with one of some time ago: the first preset where it means nothing any more.
    void restoreChoice(const QString &choice);
    /// The presets are other ones now; what is chosen stays if there is still such a one.
    void refresh();

private:
    const PresetLibrary &m_presets;
};

} // namespace respool
