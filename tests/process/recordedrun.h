// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/processrunner.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

namespace respool {

/// A ProcessRunner and all that it said.
class RecordedRun final : public QObject
{
    Q_OBJECT

public:
    RecordedRun()
        : runner(std::make_unique<ProcessRunner>())
    {
        connect(runner.get(), &ProcessRunner::started, this, [this](const ProcessIdentity &who) {
            warden = who;
            ++startedCount;
        });
        connect(runner.get(), &ProcessRunner::line, this,
                [this](OutputChannel channel, const QByteArray &text) {
                    (channel == OutputChannel::Output ? output : errors) += text;
                    byteCount += text.size();
                    isLineAfterEnd = isLineAfterEnd || finishedCount > 0;
                });
        connect(runner.get(), &ProcessRunner::finished, this, [this](const ProcessResult &how) {
            result = how;
            ++finishedCount;
        });
    }

    /// Starts it and waits for the end. False when that takes longer than @p timeout.
    [[nodiscard]] bool runToEnd(const CommandLine &command,
                                std::chrono::milliseconds timeout = std::chrono::seconds(30))
    {
        runner->start(command);
        return waitForEnd(timeout);
    }

    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds timeout = std::chrono::seconds(30))
    {
        // A spy's loop sleeps only when there is nothing to do, unlike QTest::qWaitFor().
        QSignalSpy spy(runner.get(), &ProcessRunner::finished);
        return finishedCount > 0 || spy.wait(static_cast<int>(timeout.count()));
    }

    [[nodiscard]] bool waitForLine(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return output.contains(text); }, 10'000);
    }

    std::unique_ptr<ProcessRunner> runner;
    ProcessIdentity warden;
    QList<QByteArray> output;
    QList<QByteArray> errors;
    qint64 byteCount = 0;
    ProcessResult result;
    int startedCount = 0;
    int finishedCount = 0;
    bool isLineAfterEnd = false;
};

} // namespace respool
