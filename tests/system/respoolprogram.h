// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/childprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace respool {

/// The real program on a profile and a destination of its own, as a user's shell starts it.
class RespoolProgram final
{
public:
    RespoolProgram();

    /// Of the program itself.
    [[nodiscard]] static QString path();
    [[nodiscard]] QString destination() const;
    [[nodiscard]] QString profile() const;

    /// Changes a setting of the profile.
    void set(const QString &key, const QVariant &value);

    /// Runs it to its end.
    [[nodiscard]] ChildResult call(const QStringList &arguments) const;
    /// Runs another program to its end, as the user that this one has.
    [[nodiscard]] ChildResult callOther(const QString &program, const QStringList &arguments) const;
    /// Starts it and leaves it running; its output goes nowhere.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// `run … --json`: the jobs, and the exit code.
    struct Run
    {
        int exitCode = -1;
        QJsonArray jobs;
        QByteArray standardError;

        [[nodiscard]] QJsonObject job(int index = 0) const { return jobs.at(index).toObject(); }
    };

    [[nodiscard]] Run run(const QStringList &arguments) const;
    /// Starts the same and leaves it running, so that several can work at once.
    [[nodiscard]] std::unique_ptr<QProcess> startRun(const QStringList &arguments) const;
    /// Waits for its end.
    [[nodiscard]] static Run finish(QProcess &run);
    /// `list --json`.
    [[nodiscard]] QJsonArray list() const;

    /// Names in the destination, sorted; hidden ones, too.
    [[nodiscard]] QStringList published() const;
    /// Size of what is being downloaded now, over all job folders; 0: nothing yet.
    [[nodiscard]] qint64 partialBytes() const;

    /// Tools and wardens of its runs that live: every one's environment names its job folder.
    [[nodiscard]] QList<qint64> tools() const;
    /// Until one of them encodes H.264; seen once it is enough, there may be none between chunks.
    [[nodiscard]] bool waitForEncoder(int longestWaitMs) const;

    /// Gives ffmpeg a wrapper that puts streams together at the speed they play at, so that there
    /// is time to end it there.
    void slowMergesDown();

    /// Makes the program, from now on, one of a user that owns nothing but its folder: root is
    /// bound by no permission and no limit. False where that cannot be: only root may, and the
    /// other user has to be able to run the program where it lies. Nothing is changed then.
    [[nodiscard]] bool actAsAnotherUser();

    /// For tests that need other tools or a broken environment.
    QProcessEnvironment environment;

private:
    void launch(QProcess &process, const QStringList &arguments) const;

    QStringList m_launcher; ///< a program, and its arguments before those of what it starts
    QTemporaryDir m_folder;
};

/// Member of a job's JSON as text: "state", "reason"; "error.code".
[[nodiscard]] QString textOf(const QJsonObject &job, const char *member);

/// Ends a program as a crash or the kernel would, and waits until it is gone.
void killHard(QProcess &process);

} // namespace respool
