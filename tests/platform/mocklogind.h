// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

namespace respool {

/// The part of systemd-logind that Respool talks to. Its locks are real descriptors: giving one
/// back, or ending, is seen here as the end of a file, as logind sees it.
class MockLogind final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_DISABLE_COPY_MOVE(MockLogind)

public:
    explicit MockLogind(const QString &address);
    ~MockLogind() override;

    void setRefusing(bool isRefusing);
    void emitPrepareForSleep(bool isStarting);
    [[nodiscard]] int heldLocks() const;
    /// Arguments of each Inhibit call.
    [[nodiscard]] QList<QStringList> calls() const;
    /// Names of the calls that would have put the computer to sleep or ended it.
    [[nodiscard]] QStringList powerCalls() const;

public slots:
    // The methods' names on the bus.
    // NOLINTNEXTLINE(readability-identifier-naming)
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode);
    void Suspend(bool isInteractive);
    void PowerOff(bool isInteractive);

private:
    void notePowerCall(const QString &name, bool isInteractive);

    QDBusConnection m_bus;
    QList<int> m_locks; ///< the ends that we keep
    QList<QStringList> m_calls;
    QStringList m_powerCalls;
    bool m_isRefusing = false;
};

} // namespace respool
