// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace respool {

class OutputPipe;

/// The common beat of all tools' output: pipes that had something to say rest until it, so that 64
/// tools with 20 lines a second wake the program ten times a second and not 1,300 times. Beats only
/// while a pipe rests. Shared by all: sharedInstance(). Main thread.
class OutputPacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputPacer)

public:
    OutputPacer();

    /// Calls OutputPipe::read() at the next beat, unless the pipe is gone by then.
    void rest(OutputPipe *pipe);

private:
    void beat();

    QTimer m_beat;
    QList<QPointer<OutputPipe>> m_resting;
};

} // namespace respool
