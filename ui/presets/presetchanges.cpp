// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetchanges.h"

#include "core/jobs/inworker.h"

#include <utility>

namespace respool {

PresetChanges::PresetChanges(PresetLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

void PresetChanges::make(const Change &change)
{
    m_isBusy = true;
    const auto work = [library = m_library, change]() mutable {
        const Result<QString> chosen = change(library);
        return std::pair(library, chosen);
    };
    inWorker(this, work, [this](const std::pair<PresetLibrary, Result<QString>> &changed) {
        m_isBusy = false;
        m_library = changed.first;
        emit made(changed.second);
    });
}

} // namespace respool
