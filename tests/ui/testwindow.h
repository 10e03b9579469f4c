// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/jobqueue.h"
#include "core/jobs/sourcelookups.h"
#include "core/store/database.h"
#include "core/store/sqljobstore.h"
#include "tests/jobs/fakesteps.h"
#include "ui/mainwindow.h"
#include "ui/pages/jobtable.h"
#include "ui/presets/presetchanges.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace respool {

/// The window on a queue and a store of its own, in a folder that is deleted. What is started does
/// nothing until the test says how it ends.
struct TestWindow
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
    SourceLookups lookups{tools, folder.path(), folder.path()};
    PresetLibrary presets{profile.presets()};
    PresetChanges presetChanges{presets};
    MainWindow window{queue, commands, pictures, profile, settings};

    TestWindow()
    {
        database.open();
        queue.open();
        window.show();
    }

    Q_DISABLE_COPY_MOVE(TestWindow)

    ~TestWindow()
    {
        // Answers that are on their way must find the queue: a dead context is an assertion.
        store.activeJobs().waitForFinished();
        QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] JobTable *table() const { return window.findChild<JobTable *>(); }

    /// Stores jobs through the window, and waits until their rows are there.
    [[nodiscard]] bool add(int count)
    {
        QStringList lines;
        for (int i = 1; i <= count; ++i)
            lines.append(QStringLiteral("https://example.org/%1.mp4").arg(i));
        window.addText(lines.join(u'\n'));
        return QTest::qWaitFor([this, count] { return window.model().rowCount() == count; }, 10000);
    }

    /// Adds jobs of these names without waiting; they start as far as there is room.
    void add(const QStringList &names, bool isPaused = false)
    {
        QStringList addresses;
        for (const QString &name : names)
            addresses.append(QStringLiteral("https://example.org/") + name);
        AddOptions options;
        options.paused = isPaused;
        commands.add(parseSources(addresses.join(u'\n'), folder.path()).sources, options);
    }

    [[nodiscard]] QStringList jobNames()
    {
        QStringList names;
        for (int row = 0; row < window.model().rowCount(); ++row)
            names.append(window.model().job(row).name);
        return names;
    }

    [[nodiscard]] JobState state(int row) { return window.model().job(row).state; }

    /// Lets the step that the job in this row is at succeed, if there is one.
    void succeed(int row)
    {
        if (FakeStep *step = steps.of(window.model().job(row).id))
            step->succeed();
    }

    /// For QTRY_VERIFY: works on the job until it is completed.
    [[nodiscard]] bool isCompleted(int row)
    {
        succeed(row);
        return state(row) == JobState::Completed;
    }
};

/// The same, of which nothing is started.
struct HeldWindow : TestWindow
{
    HeldWindow() { queue.setHeld(true); }
};

} // namespace respool
