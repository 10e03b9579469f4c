// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/presetlibrary.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace respool {

class AddressEntry;
class FolderButton;
class PresetChoice;

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
    // See PresetChoice.
    [[nodiscard]] QString choice() const;
    void setChoice(const QString &choice);
    void restoreChoice(const QString &choice);
    void refreshPresets();
    [[nodiscard]] QString addresses() const;
    /// Puts text that was not taken back, before what was typed meanwhile.
    void giveBack(const QString &text);
    void clearAddresses();
    void focusAddresses();
    /// Where new files go.
    void setFolder(const QString &path);

signals:
    void submitted();
    /// Somebody wants to add many, or with more to choose.
    void dialogRequested();
    void folderChosen(const QString &path);
    /// Somebody wants to see and change the presets.
    void presetsRequested();

private:
    AddressEntry *m_entry;
    PresetChoice *m_choice;
    QToolButton *m_managePresets;
    FolderButton *m_folder;
    QPushButton *m_add;
    QToolButton *m_more;
};

} // namespace respool
