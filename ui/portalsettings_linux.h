// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace respool {

/// Reads the colour scheme from the settings portal of the session bus. Main thread, never waits.
class PortalSettings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalSettings)

public:
    explicit PortalSettings(QObject *parent = nullptr);

    void follow();

signals:
    /// As the portal counts: 0 no preference, 1 dark, 2 light.
    void schemeRead(uint value);

private slots:
    void handleChange(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);
};

} // namespace respool
