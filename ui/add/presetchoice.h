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
    /// As it is written.
    [[nodiscard]] QString choice() const;
    void setChoice(const QString &text);

private:
    const PresetLibrary &m_presets;
};

} // namespace respool
