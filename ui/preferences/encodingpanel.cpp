// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/encodingpanel.h"

#include <QSpinBox>

namespace respool {

EncodingPanel::EncodingPanel()
{
    m_encodes = addNumber(tr("Conversions at once"), Settings::atOnceRange,
                          tr("One uses the whole processor already; more rarely end sooner."));
    m_threads = addNumber(tr("Threads of one conversion"), Settings::threadsRange,
                          tr("Fewer leave more of the processor to other programs."));
    //: instead of a number of threads
    m_threads->setSpecialValueText(tr("As many as there are cores"));
    m_niceness = addNumber(tr("Give way to other programs"), Settings::nicenessRange,
                           tr("With 19 conversions get what nobody else wants."));
    //: instead of a number from 1 to 19: how much conversions give way to other programs
    m_niceness->setSpecialValueText(tr("Not at all"));
}

void EncodingPanel::load(const Preferences &preferences)
{
    m_encodes->setValue(preferences.limits.encodes);
    m_threads->setValue(preferences.encodeThreads);
    m_niceness->setValue(preferences.niceness);
}

void EncodingPanel::store(Preferences &preferences) const
{
    preferences.limits.encodes = m_encodes->value();
    preferences.encodeThreads = m_threads->value();
    preferences.niceness = m_niceness->value();
}

} // namespace respool
