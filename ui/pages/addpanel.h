// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/presetlibrary.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace respool {

class AddressEntry;
class FolderButton;

/// The line at the top: addresses, what to make of them, where it goes, Add. Main thread.
class AddPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddPanel)

public:
    /// @p presets must outlive it.
    explicit AddPanel(const PresetLibrary &presets, QWidget *parent = nullptr);

    /// The preset that is chosen, or what was typed in its place ("720p + audio"); an error names
    /// what it does not understand.
    [[nodiscard]] Result<Recipe> recipe() const;
    [[nodiscard]] QString choice() const;
    void setChoice(const QString &text);
    [[nodiscard]] QString addresses() const;
    /// Puts text that was not taken back, before what was typed meanwhile.
    void giveBack(const QString &text);
    void clearAddresses();
    void focusAddresses();
    /// Where new files go.
    void setFolder(const QString &path);

signals:
    void submitted();
    void folderChosen(const QString &path);

private:
    const PresetLibrary &m_presets;
    AddressEntry *m_entry;
    QComboBox *m_choice;
    FolderButton *m_folder;
    QPushButton *m_add;
};

} // namespace respool
