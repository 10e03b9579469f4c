// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/appearancepanel.h"

#include "ui/preferences/languages.h"

#include <QComboBox>

namespace respool {

AppearancePanel::AppearancePanel()
{
    // In the order of SchemeChoice.
    m_scheme = addChoice(tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark")});
    m_language = addChoice(tr("Language"), {tr("As the system")},
                           tr("Another one is used at the next start."));
    m_language->setItemData(0, QString());
    for (const QString &language : compiledLanguages())
        m_language->addItem(languageName(language), language);
}

void AppearancePanel::load(const Preferences &preferences)
{
    m_scheme->setCurrentIndex(static_cast<int>(preferences.scheme));
    // Another version of the program may have it.
    if (m_language->findData(preferences.language) < 0)
        m_language->addItem(languageName(preferences.language), preferences.language);
    m_language->setCurrentIndex(m_language->findData(preferences.language));
}

void AppearancePanel::store(Preferences &preferences) const
{
    preferences.scheme = static_cast<SchemeChoice>(m_scheme->currentIndex());
    preferences.language = m_language->currentData().toString();
}

} // namespace respool
