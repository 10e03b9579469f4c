// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QJsonArray>

#include <vector>

namespace respool {

/// An application that remembers which events took longest, to say where a stall comes from.
/// Main thread.
class WatchedApplication final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedApplication)

public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was measured so far.
    void reset();
    /// The slowest events, the worst first: receiver, event, milliseconds of the clock and of CPU.
    [[nodiscard]] QJsonArray slowest() const;

private:
    struct Delivery
    {
        const char *receiver = nullptr; ///< class name
        int event = 0; ///< QEvent::Type
        double wallMs = 0;
        double cpuMs = 0;
    };

    std::vector<Delivery> m_slowest;
    int m_depth = 0;
};

} // namespace respool
