// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/presetactions.h"

#include "ui/dialogs/presetsdialog.h"

namespace respool {

PresetActions::PresetActions(PresetLibrary &library, QWidget &window)
    : QObject(&window)
    , m_changes(library)
    , m_window(window)
{
    connect(&m_changes, &PresetChanges::made, this, &PresetActions::changed);
}

void PresetActions::show(const QString &chosen)
{
    // One may have been installed since.
    emit encodersWanted();
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new PresetsDialog(m_changes, m_encoders, chosen, &m_window);
    m_dialog->open();
}

void PresetActions::setEncoders(const EncoderList &encoders)
{
    m_encoders = encoders;
    if (m_dialog)
        m_dialog->setEncoders(encoders);
}

} // namespace respool
