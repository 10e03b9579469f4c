// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QThread>

namespace respool {

namespace {

constexpr int longestWaitMs = 30'000;
// The first start takes the lock before it listens: a second one right after it has to knock again.
constexpr int longestConnectMs = 3'000;
constexpr int knockIntervalMs = 50;

bool connectTo(QLocalSocket &socket, const QString &name)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (true) {
        socket.connectToServer(name);
        if (socket.waitForConnected(longestConnectMs))
            return true;
        if (elapsed.hasExpired(longestConnectMs))
            return false;
        QThread::msleep(knockIntervalMs);
    }
}

} // namespace

Result<QList<JobId>> callRunningInstance(const QString &socketName, const ControlRequest &request)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("respool", text); };
    QLocalSocket socket;
    if (!connectTo(socket, socketName)) {
        return failure(ErrorCode::ProfileInUse,
                       tr("Another Respool works with this profile and does not answer."),
                       tr("Quit it, then try again."), socket.errorString());
    }
    socket.write(encodeRequest(request));
    QElapsedTimer elapsed;
    elapsed.start();
    while (!socket.canReadLine()) {
        const int left = longestWaitMs - static_cast<int>(elapsed.elapsed());
        if (left <= 0 || !socket.waitForReadyRead(left)) {
            return failure(
                ErrorCode::ProfileInUse,
                tr("Another Respool works with this profile and did not answer in time."),
                tr("Look at its window whether the jobs are there."), socket.errorString());
        }
    }
    return decodeAnswer(socket.readLine(longestControlMessage));
}

} // namespace respool
