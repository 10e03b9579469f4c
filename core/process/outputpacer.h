// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace respool {

class OutputPipe;

/// The common beat of all tools' output: pipes that had something to say rest until it, so that 64
/// tools with 20 lines a second wake the program a few times a second and not 1,300 times. Beats
/// only while a pipe rests, and faster while one would be full before the next beat: a tool must
/// not wait for us. Shared by all: sharedInstance(). Main thread.
class OutputPacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputPacer)

public:
    OutputPacer();

    /// Calls OutputPipe::read() at the next beat, unless the pipe is gone by then.
    void rest(OutputPipe *pipe);

    /// The pause after one of @p pause in which the pipe that got most got @p bytes. Pure.
    [[nodiscard]] static std::chrono::milliseconds pauseAfter(std::chrono::milliseconds pause,
                                                              qsizetype bytes);

private:
    void beat();

    QTimer m_beat;
    QList<QPointer<OutputPipe>> m_resting;
};

} // namespace respool
