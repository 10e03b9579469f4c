// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/jobqueue.h"
#include "core/jobs/steprunner.h"
#include "core/store/database.h"
#include "core/store/sqljobstore.h"
#include "ui/mainwindow.h"
#include "ui/pages/jobtable.h"

#include <QPromise>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace respool {

/// Has no step end, nor begin anything.
class NoSteps final : public StepRunnerFactory
{
public:
    class Step final : public StepRunner
    {
    public:
        void start() override { }

        void stop(Stop) override { emit finished(StepOutcome::stopped()); }
    };

    std::unique_ptr<StepRunner> make(const Job &, const respool::Step &, const QUuid &) override
    {
        return std::make_unique<Step>();
    }

    QFuture<void> discardWork(const Job &) override
    {
        QPromise<void> promise;
        promise.start();
        promise.finish();
        return promise.future();
    }

    [[nodiscard]] bool hasTools() const override { return true; }
};

/// The window on a queue and a store of its own, in a folder that is deleted. Nothing is started.
struct HeldWindow
{
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    Database database{{profile.database(), {}, false}};
    SqlJobStore store{database};
    NoSteps steps;
    SystemClock clock;
    JobQueue queue{store, steps, clock};
    JobCommands commands{queue, folder.path()};
    QSettings settings{profile.settings(), QSettings::IniFormat};
    ToolLocator tools;
    JobPictures pictures{{queue, store, tools, profile}};
    MainWindow window{queue, commands, pictures, profile, settings};

    HeldWindow()
    {
        queue.setHeld(true);
        database.open();
        queue.open();
        window.show();
    }

    Q_DISABLE_COPY_MOVE(HeldWindow)

    ~HeldWindow()
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

    [[nodiscard]] QStringList jobNames()
    {
        QStringList names;
        for (int row = 0; row < window.model().rowCount(); ++row)
            names.append(window.model().job(row).name);
        return names;
    }
};

} // namespace respool
