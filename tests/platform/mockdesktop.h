// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusServiceWatcher>
#include <QMap>
#include <QObject>

namespace respool {

/// What the mock services of a desktop share: cookies that end with the connection of whoever got
/// them, as those of the real services do.
class MockInhibitors : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MockInhibitors)

public:
    ~MockInhibitors() override;

    void setRefusing(bool isRefusing);
    [[nodiscard]] int held() const;
    /// Arguments of each Inhibit call.
    [[nodiscard]] QList<QVariantList> calls() const;

protected:
    MockInhibitors(const QString &address, const QString &service, const QString &path);

    quint32 inhibit(const QVariantList &arguments);
    void uninhibit(quint32 cookie);

private:
    QDBusConnection m_bus;
    QString m_service;
    QDBusServiceWatcher m_clients;
    QMap<quint32, QString> m_held; ///< clients by cookie
    QList<QVariantList> m_calls;
    bool m_isRefusing = false;
};

/// As of KDE and Xfce.
class MockPowerManager final : public MockInhibitors
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    explicit MockPowerManager(const QString &address);

public slots:
    // The methods' names on the bus.
    quint32 Inhibit(const QString &application, const QString &reason);
    void UnInhibit(quint32 cookie);
};

/// The power manager's other object, which ends the work of the computer.
class MockPowerControl final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement")
    Q_DISABLE_COPY_MOVE(MockPowerControl)

public:
    explicit MockPowerControl(const QString &address);
    ~MockPowerControl() override;

    void setRefusing(bool isRefusing);
    [[nodiscard]] QStringList calls() const;

public slots:
    // The methods' names on the bus.
    void Suspend();
    void Shutdown();

private:
    void note(const QString &name);

    QDBusConnection m_bus;
    QStringList m_calls;
    bool m_isRefusing = false;
};

/// As of GNOME.
class MockSessionManager final : public MockInhibitors
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")

public:
    explicit MockSessionManager(const QString &address);

public slots:
    // The methods' names on the bus.
    quint32 Inhibit(const QString &application, quint32 window, const QString &reason,
                    quint32 flags);
    void Uninhibit(quint32 cookie);
};

} // namespace respool
