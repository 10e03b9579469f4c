// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/supervisedprocess.h"

#include <QCoreApplication>

namespace respool {

void SupervisedProcess::abandon()
{
    disconnect();
    // Owned by the application, so that one that outlives the event loop is let go at its end.
    setParent(QCoreApplication::instance());
    if (state() == NotRunning) {
        deleteLater();
        return;
    }
    connect(this, &QProcess::finished, this, &QObject::deleteLater);
    connect(this, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            deleteLater();
    });
    // What still comes is read and goes nowhere: a tool that ends well may want to say goodbye.
    cutLifeline();
}

} // namespace respool
