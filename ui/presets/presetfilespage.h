// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presets/presetpage.h"

class QCheckBox;
class QLineEdit;

namespace respool {

/// Which files a preset makes. Main thread.
class PresetFilesPage final : public PresetPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetFilesPage)

public:
    explicit PresetFilesPage(QWidget *parent = nullptr);

    void read(const Recipe &recipe) override;
    void write(Recipe &recipe) const override;

    /// Why the sizes that were typed are none, or that nothing at all is wanted; empty: all well.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] Result<QList<Rendition>> renditions() const;

    QCheckBox *m_original;
    QCheckBox *m_full;
    QLineEdit *m_sizes;
    QCheckBox *m_audio;
    QComboBox *m_container;
    QComboBox *m_packaging;
};

} // namespace respool
