// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "ui/actions/sourceintake.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QWidget;

namespace respool {

class AddDialog;
class AddPanel;
class Banner;
class ClipboardWatch;
class PresetLibrary;
class SourceLookups;
class WindowOffers;

/// The ways to add jobs: what was typed, pasted, dropped or copied elsewhere, and the dialog for
/// many. Keeps what was chosen last. Main thread.
class AddActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddActions)

public:
    /// The parts of the window that it works with. All of them must outlive it.
    struct Parts
    {
        AddPanel &panel;
        Banner &banner;
        WindowOffers &offers;
        QWidget &window; ///< of the dialog
    };

    /// All of them must outlive it.
    AddActions(const Parts &parts, JobCommands &commands, const PresetLibrary &presets,
               QSettings &settings, QObject *parent = nullptr);

    /// What the dialog looks addresses up with; without it, it looks nothing up.
    void setLookups(SourceLookups &lookups);
    /// Whether addresses that are copied elsewhere are offered.
    void setWatchesClipboard(bool watches);
    /// Adds what is a source in @p text with the preset that is chosen.
    void addText(const QString &text);
    /// The same with what the clipboard holds.
    void paste();
    /// The same with what was typed.
    void submit();
    /// Opens the dialog, or brings it to the front.
    void showDialog();
    /// Shows where new files go now.
    void updateFolder();
    /// The choice of the last launch.
    void restore();
    void keep() const;

signals:
    /// The user has chosen where new files go; the commands know already.
    void folderChosen(const QString &path);

private:
    void connectOffers();

    Parts m_parts;
    JobCommands &m_commands;
    const PresetLibrary &m_presets;
    QSettings &m_settings;
    SourceIntake m_intake;
    ClipboardWatch *m_clipboardWatch;
    SourceLookups *m_lookups = nullptr;
    QPointer<AddDialog> m_dialog;
};

} // namespace respool
