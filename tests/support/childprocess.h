// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QProcess>

#include <chrono>
#include <optional>

namespace respool {

// What tests that start real programs need. These functions block: for tests only.

struct ChildResult
{
    bool hasEnded = false; ///< by itself, within the time
    int exitCode = -1; ///< -1: killed by a signal or by us
    int signal = 0; ///< that killed it; 0: none, or us
    QByteArray standardOutput;
    QByteArray standardError;
};

/// Runs a program to its end, killing it when it takes longer. @p environment is added to the
/// test's own.
[[nodiscard]] ChildResult runChild(const QString &program, const QStringList &arguments,
                                   const QProcessEnvironment &environment = {},
                                   std::chrono::milliseconds timeout = std::chrono::seconds(60));

/// Waits until a started process has written one whole JSON document to its standard output, and
/// gives it; the process may go on. Nothing when it ends or the time is over before.
[[nodiscard]] std::optional<QJsonDocument>
waitForJson(QProcess &process, std::chrono::milliseconds timeout = std::chrono::seconds(60));

/// SHA-256 of a file as lower-case hex; empty when it cannot be read.
[[nodiscard]] QByteArray sha256(const QString &file);

/// Ids of living processes (no zombies) that were started with NAME=VALUE in their environment.
/// Finds grandchildren that changed their group or lost their parent, too.
[[nodiscard]] QList<qint64> processesWithEnvironment(const QByteArray &name,
                                                     const QByteArray &value);

/// Living processes whose environment has @p part anywhere in it.
[[nodiscard]] QList<qint64> processesWithEnvironmentLike(const QByteArray &part);

/// Ids of living processes whose command line contains @p part: a unique path, say.
[[nodiscard]] QList<qint64> processesWithCommandLine(const QByteArray &part);

} // namespace respool
