// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/inworker.h"

namespace respool {

namespace {

// Each place that does not answer keeps one of them, for as long as the system waits for it.
constexpr int patientThreads = 16;

// A thread that hangs in the kernel cannot be ended. Left alone, it ends with the process.
constexpr int longestWaitMs = 100;

QThreadPool *makePatientPool()
{
    auto *pool = new QThreadPool; // never deleted: it would wait for threads that hang
    pool->setMaxThreadCount(patientThreads);
    qAddPostRoutine([] {
        patientPool().clear();
        patientPool().waitForDone(longestWaitMs);
    });
    return pool;
}

} // namespace

QThreadPool &patientPool()
{
    static QThreadPool *const pool = makePatientPool();
    return *pool;
}

} // namespace respool
