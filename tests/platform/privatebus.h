// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace respool {

/// A message bus for one test alone.
class PrivateBus final
{
    Q_DISABLE_COPY_MOVE(PrivateBus)

public:
    PrivateBus() = default;
    ~PrivateBus();

    [[nodiscard]] static bool isInstalled();
    /// @p isAbstract: without a file, as Linux alone can.
    [[nodiscard]] bool start(bool isAbstract = false);
    void stop();
    [[nodiscard]] QString address() const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace respool
