// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/preferenceactions.h"

#include "core/base/profile.h"
#include "core/control/chosentools.h"
#include "ui/actions/missingtools.h"
#include "ui/actions/windowoffers.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/models/jobtablemodel.h"

namespace respool {

PreferenceActions::PreferenceActions(const Parts &parts, const Profile &profile,
                                     QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_profile(profile)
    , m_missingTools(new MissingTools(settings, this))
{
    WindowOffers *offers = &m_parts.offers;
    connect(m_missingTools, &MissingTools::found, offers, &WindowOffers::offerTools);
    connect(m_missingTools, &MissingTools::missingAtFirstStart, this,
            &PreferenceActions::showWelcome);
    connect(m_missingTools, &MissingTools::allFound, offers, &WindowOffers::dismissTools);
}

void PreferenceActions::show(const Preferences &current, PreferencesPage page)
{
    PreferencesFacts facts{m_profile.folder(), m_profile.logs(), {}};
    for (size_t i = 0; i < EnumNames<JobState>::list.size(); ++i) {
        const auto state = static_cast<JobState>(i);
        facts.jobCounts.append({enumName(state), m_parts.model.counts().of(state)});
    }
    auto *dialog = new PreferencesDialog(current, facts, &m_parts.window);
    connect(dialog, &PreferencesDialog::chosen, this, &PreferenceActions::chosen);
    dialog->showPage(page);
    dialog->open();
}

void PreferenceActions::lookForTools(const Preferences &preferences)
{
    m_lookedFor = preferences;
    m_missingTools->look(chosenTools(preferences));
}

void PreferenceActions::showWelcome()
{
    auto *dialog = new WelcomeDialog(m_lookedFor, &m_parts.window);
    connect(dialog, &WelcomeDialog::chosen, this, &PreferenceActions::toolsChosen);
    connect(dialog, &QDialog::rejected, this, [this] { lookForTools(m_lookedFor); });
    dialog->show();
}

} // namespace respool
