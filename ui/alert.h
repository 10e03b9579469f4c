// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace respool {

/// Makes @p widget an alert: screen readers speak its sentence when it comes up, wherever the focus
/// is. To be called once, in its constructor. Main thread.
void makeAlert(QWidget &widget);

/// What the alert says now; empty: nothing any more.
void setAlertText(QWidget &widget, const QString &sentence);

} // namespace respool
