// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mediaserver.h"
#include "tests/system/respoolprogram.h"

#include <QMap>

#include <functional>

namespace respool {

/// Something that the program does from one state on disk to another, to be cut off at every crash
/// point on its way. Used by several threads at once: what it is made of must not change.
struct CrashScenario
{
    using Act = std::function<ChildResult(RespoolProgram &)>;

    QByteArray name;
    /// Makes the state that it begins with; gives what went wrong.
    std::function<QString(RespoolProgram &)> prepare;
    /// What is cut off.
    Act act;
    /// What brings the profile to its end after that, however far it came: a user who starts the
    /// program again. Exit code 0 is expected of the last one.
    QList<Act> recoveries;
    int jobs = 1; ///< in the list at the end
    int acknowledged = 1; ///< of them before the act
};

/// The scenarios, with jobs whose sources @p server serves. Faults of the server slow some down.
[[nodiscard]] QList<CrashScenario> crashScenarios(MediaServer &server);

/// Where, and at which of several times that the program comes by.
struct CrashCase
{
    CrashScenario scenario;
    QByteArray point;
    int pass = 1;
    bool mustHappen = true; ///< whether every run comes by there so often
    QMap<QString, QByteArray> files; ///< what has to lie in the destination at the end
};

/// What an undisturbed act passes, and what lies in the destination after it.
struct UndisturbedRun
{
    QString problem;
    QMap<QByteArray, int> passes; ///< by name
    QMap<QString, QByteArray> files; ///< SHA-256 by name
};

struct CrashResult
{
    QString problem; ///< what does not hold; empty: everything does
    bool hasHappened = false; ///< it died there
};

/// Runs a scenario to its end without a kill.
[[nodiscard]] UndisturbedRun runUndisturbed(const CrashScenario &scenario);
/// Cuts a scenario off and lets the program recover; any thread.
[[nodiscard]] CrashResult runCrash(const CrashCase &crash);

} // namespace respool
