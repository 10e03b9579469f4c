// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace respool {

/// Carries out what people ask for one after the other, in the order in which they asked: a verb
/// reads, decides and commits before the next one begins. Main thread.
class VerbQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerbQueue)

public:
    VerbQueue() = default;

    /// @p verb calls done() exactly once, at once or later.
    void enqueue(std::function<void()> verb);
    /// The verb that is being carried out has come to its end.
    void done();

    /// Whether verbs may be carried out: not before what a run was cut off in has been put right.
    void setEnabled(bool isEnabled);

    /// Whether one is being carried out.
    [[nodiscard]] bool isBusy() const { return m_isRunning; }

    /// Whether there are none behind it.
    [[nodiscard]] bool isEmpty() const { return m_verbs.empty(); }

signals:
    /// Nothing more to do for now.
    void idle();

private:
    void runNext();

    std::deque<std::function<void()>> m_verbs;
    bool m_isRunning = false;
    bool m_isEnabled = false;
};

} // namespace respool
