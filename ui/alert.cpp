// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alert.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace respool {

namespace {

constexpr char alertProperty[] = "respool_alert";

QAccessibleInterface *alertInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const bool isAlert = widget && widget->property(alertProperty).toBool();
    return isAlert ? new QAccessibleWidget(widget, QAccessible::AlertMessage) : nullptr;
}

} // namespace

void makeAlert(QWidget &widget)
{
    widget.setProperty(alertProperty, true);
    QAccessible::installFactory(alertInterface); // does nothing from the second time on
}

void setAlertText(QWidget &widget, const QString &sentence)
{
    const bool isNew = sentence != widget.accessibleName();
    widget.setAccessibleName(sentence);
    if (!isNew || sentence.isEmpty())
        return;
    // Some systems speak what is shown with the role of an alert, others wait for this.
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace respool
