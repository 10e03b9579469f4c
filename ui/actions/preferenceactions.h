// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/settings.h"
#include "ui/preferences/preferencespage.h"

#include <QObject>

class QSettings;
class QWidget;

namespace respool {

class JobTableModel;
class MissingTools;
class Profile;
class WindowOffers;

/// Shows the preferences, and what there is to say of the tools that they name. Main thread.
class PreferenceActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceActions)

public:
    /// The parts of the window that it works with. All of them must outlive it.
    struct Parts
    {
        const JobTableModel &model;
        WindowOffers &offers;
        QWidget &window; ///< of the dialogs
    };

    /// @p settings keeps that there was a start. Both must outlive it.
    PreferenceActions(const Parts &parts, const Profile &profile, QSettings &settings,
                      QObject *parent = nullptr);

    void show(const Preferences &current, PreferencesPage page);
    /// Says so where tools are missing; at the very first start with all that there is to say.
    void lookForTools(const Preferences &preferences);

signals:
    /// They were changed.
    void chosen(const respool::Preferences &preferences);
    /// The files of tools that @p shown has were chosen, and nothing else of it.
    void toolsChosen(const respool::Preferences &shown);

private:
    void showWelcome();

    Parts m_parts;
    const Profile &m_profile;
    MissingTools *m_missingTools;
    Preferences m_lookedFor; ///< what the tools were last looked for by
};

} // namespace respool
