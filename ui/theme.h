// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/systemscheme.h"

#include <QObject>
#include <QPalette>

namespace respool {

/// The program's own light and dark colours.
[[nodiscard]] QPalette paletteFor(ColorScheme scheme);

/// Gives the application its style and colours and keeps them in step with the system's. Made
/// after the QApplication. Main thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// Sets style and palette at once: those of @p lastKnown if that names a scheme ("light",
    /// "dark"), else of the palette the program started with.
    explicit Theme(const QString &lastKnown = {}, QObject *parent = nullptr);

    /// Asks the system for its scheme, without waiting, and follows it from then on. To be called
    /// when the window is shown, since the first call connects to the session bus.
    void followSystem();

    [[nodiscard]] ColorScheme scheme() const;
    /// "light" or "dark", to be kept for the next launch, so that it starts in the right colours.
    [[nodiscard]] QString schemeName() const;

    void apply(ColorScheme scheme);

signals:
    void schemeChanged();

private:
    SystemScheme m_system;
    ColorScheme m_scheme = ColorScheme::Light;
};

} // namespace respool
