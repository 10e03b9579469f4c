// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/control/jobcommands.h"
#include "core/jobs/jobpictures.h"
#include "core/store/database.h"
#include "core/store/sqljobstore.h"
#include "tests/jobs/fakesteps.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace respool {

/// A window on a queue whose jobs the test ends by hand.
struct WindowBench
{
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    Database database{{profile.database(), {}, false}};
    SqlJobStore store{database};
    FakeSteps steps;
    SystemClock clock;
    JobQueue queue{store, steps, clock};
    JobCommands commands{queue, folder.path()};
    QSettings settings{profile.settings(), QSettings::IniFormat};
    ToolLocator tools;
    JobPictures pictures{{queue, store, tools, profile}};
    MainWindow window{queue, commands, pictures, profile, settings};

    WindowBench()
    {
        database.open();
        queue.open();
        window.show();
    }

    Q_DISABLE_COPY_MOVE(WindowBench)

    ~WindowBench()
    {
        // Answers that are on their way must find the queue: a dead context is an assertion.
        store.activeJobs().waitForFinished();
        QCoreApplication::sendPostedEvents();
    }

    /// Adds jobs of these names; they start as far as there is room.
    void add(const QStringList &names, bool isPaused = false)
    {
        QStringList addresses;
        for (const QString &name : names)
            addresses.append(QStringLiteral("https://example.org/") + name);
        AddOptions options;
        options.paused = isPaused;
        commands.add(parseSources(addresses.join(u'\n'), folder.path()).sources, options);
    }

    /// Lets the step that the job in this row is at succeed, if there is one.
    void succeed(int row)
    {
        if (FakeStep *step = steps.of(window.model().job(row).id))
            step->succeed();
    }

    [[nodiscard]] JobState state(int row) { return window.model().job(row).state; }

    /// For QTRY_VERIFY: works on the job until it is completed.
    [[nodiscard]] bool isCompleted(int row)
    {
        succeed(row);
        return state(row) == JobState::Completed;
    }
};

} // namespace respool
