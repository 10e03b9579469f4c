// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/terminationsignals.h"

#include <QMetaObject>

#include <atomic>

#include <windows.h>

namespace respool {

namespace {

std::atomic<TerminationSignals *> receiver{nullptr};

// Called on a thread of the system's; the process ends when it returns for a close event, so it
// leaves the main thread the time that the system grants.
BOOL WINAPI handleConsoleEvent(DWORD event)
{
    TerminationSignals *signals = receiver.exchange(nullptr);
    if (!signals)
        return FALSE;
    QMetaObject::invokeMethod(signals, &TerminationSignals::terminationRequested,
                              Qt::QueuedConnection);
    if (event == CTRL_CLOSE_EVENT || event == CTRL_SHUTDOWN_EVENT || event == CTRL_LOGOFF_EVENT)
        Sleep(4000);
    return TRUE;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(handleConsoleEvent, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(handleConsoleEvent, FALSE);
    receiver = nullptr;
}

} // namespace respool
