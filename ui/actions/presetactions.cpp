// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/presetactions.h"

#include "ui/dialogs/presetsdialog.h"

namespace respool {

PresetActions::PresetActions(PresetLibrary &library, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_window(window)
{
}

void PresetActions::show(const QString &chosen)
{
    // One may have been installed since.
    emit encodersWanted();
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new PresetsDialog(m_library, m_encoders, chosen, &m_window);
    connect(m_dialog, &PresetsDialog::libraryChanged, this, [this](const PresetLibrary &library) {
        m_library = library;
        emit changed();
    });
    m_dialog->open();
}

void PresetActions::setEncoders(const EncoderList &encoders)
{
    m_encoders = encoders;
    if (m_dialog)
        m_dialog->setEncoders(encoders);
}

} // namespace respool
