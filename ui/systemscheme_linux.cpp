// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portalsettings_linux.h"
#include "ui/systemscheme.h"

namespace respool {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}

void SystemScheme::follow()
{
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::schemeRead, this, [this](uint value) {
        // 0, no preference, is what GNOME says for its light style.
        emit changed(value == 1 ? ColorScheme::Dark : ColorScheme::Light);
    });
    portal->follow();
}

} // namespace respool
