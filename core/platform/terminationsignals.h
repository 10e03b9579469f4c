// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace respool {

/// Turns the system's wishes that the program end (SIGTERM, SIGINT, SIGHUP; the console's on
/// Windows) into a signal on the main thread. One object a program. Who asks again after two
/// seconds does not want to wait for an orderly end and gets none: every state is on disk anyway,
/// and the wardens end the tools.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void terminationRequested();
};

} // namespace respool
