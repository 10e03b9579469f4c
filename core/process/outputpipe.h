// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/outputpacer.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace respool {

/// A pipe that a tool writes into and we read at our own pace: the first bytes at once, few more of
/// them at the next beat of the OutputPacer, many as soon as they come. Main thread.
class OutputPipe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputPipe)

public:
    OutputPipe();
    ~OutputPipe() override;

    /// False with the system's reason in errno. Neither end reaches a program that is started.
    [[nodiscard]] bool open();

    /// The end for the tool, a file descriptor; valid until it is closed.
    [[nodiscard]] int writeEnd() const { return m_writeEnd; }

    void closeWriteEnd();

    /// Hands on what is there; how many bytes that was.
    qsizetype read();
    /// What is there, instead of received(): for when the tool has ended.
    [[nodiscard]] QByteArray takeRest();

signals:
    void received(const QByteArray &bytes);

private:
    [[nodiscard]] QByteArray readAvailable();

    std::shared_ptr<OutputPacer> m_pacer;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_readEnd = -1;
    int m_writeEnd = -1;
    bool m_isAtEnd = false; ///< nobody holds the other end any more
};

} // namespace respool
