// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace respool {

/// The pages of the preferences, in the order in which they are listed.
enum class PreferencesPage {
    General,
    Downloads,
    Encoding,
    Tools,
    Notifications,
    Power,
    History,
    Appearance,
    Advanced
};

} // namespace respool

Q_DECLARE_METATYPE(respool::PreferencesPage)
