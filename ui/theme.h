// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"
#include "ui/systemscheme.h"

#include <QObject>
#include <QPalette>

namespace respool {

/// The program's own light and dark colours.
[[nodiscard]] QPalette paletteFor(ColorScheme scheme);

/// Gives the application its style and colours: those that somebody has chosen, else the system's,
/// in step with it. Made after the QApplication. Main thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// Sets style and palette at once. Until the system says which scheme it prefers, that is
    /// @p lastKnown if it names a scheme ("light", "dark"), else the one of the palette the program
    /// started with.
    explicit Theme(const QString &lastKnown = {}, QObject *parent = nullptr);

    /// Takes effect at once; System until it is called.
    void setChoice(SchemeChoice choice);

    /// Asks the system for its scheme, without waiting, and follows it from then on. To be called
    /// when the window is shown, since the first call connects to the session bus.
    void followSystem();

    [[nodiscard]] ColorScheme scheme() const;
    /// The system's: "light" or "dark", to be kept for the next launch, so that it starts in the
    /// right colours.
    [[nodiscard]] QString systemSchemeName() const;

    /// What the system prefers: used now, unless somebody has chosen.
    void apply(ColorScheme scheme);

private:
    void update();

    SystemScheme m_system;
    SchemeChoice m_choice = SchemeChoice::System;
    ColorScheme m_ofSystem = ColorScheme::Light;
    ColorScheme m_scheme = ColorScheme::Light;
};

} // namespace respool
