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
        if (value != 0) // 0: no preference, keep what there is
            emit changed(value == 1 ? ColorScheme::Dark : ColorScheme::Light);
    });
    portal->follow();
}

} // namespace respool
