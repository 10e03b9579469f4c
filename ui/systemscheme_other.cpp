// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemscheme.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace respool {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}

void SystemScheme::follow()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto tell = [this] {
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            emit changed(scheme == Qt::ColorScheme::Dark ? ColorScheme::Dark : ColorScheme::Light);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, tell);
    tell();
#endif
}

} // namespace respool
