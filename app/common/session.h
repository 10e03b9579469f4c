// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/invocation.h"
#include "app/common/surroundings.h"
#include "core/base/clock.h"
#include "core/control/controlserver.h"
#include "core/control/settings.h"
#include "core/jobs/jobqueue.h"
#include "core/jobs/lostjobs.h"
#include "core/jobs/thumbnailer.h"
#include "core/jobs/toolsteprunners.h"
#include "core/platform/profilelock.h"
#include "core/platform/terminationsignals.h"
#include "core/store/sqljobstore.h"
#include "core/store/sqlworkfilestore.h"

#include <QObject>
#include <QTimer>

namespace respool {

/// Everything that works on one profile, with a window or without: owns the services in the order
/// in which they need each other, opens them and ends them. Main thread.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// @p lock is held; it is given back last.
    Session(const Profile &profile, ProfileLock &lock);
    ~Session() override;

    /// Starts opening; the queue's signals tell the rest.
    void open();
    /// Stops the work so that the next start goes on with it; ended() follows within seconds.
    void end();

    [[nodiscard]] const Profile &profile() const { return m_profile; }

    [[nodiscard]] Settings &settings() { return m_settings; }

    [[nodiscard]] JobQueue &queue() { return m_queue; }

    [[nodiscard]] JobCommands &commands() { return m_commands; }

    /// For pictures of jobs, which only a window needs.
    [[nodiscard]] Thumbnailer::Services pictureServices()
    {
        return {m_queue, m_store, m_steps.tools(), m_profile};
    }

    /// Where tools that run beside the queue get what others must not see.
    [[nodiscard]] QString privateFolder() const { return m_steps.privateFolder(); }

    /// What the preferences say of all work, as it is now.
    [[nodiscard]] const WorkChoices &workChoices() const { return m_steps.choices(); }

    [[nodiscard]] Surroundings &surroundings() { return m_surroundings; }

    [[nodiscard]] ControlServer &server() { return m_server; }

    /// Keeps them for the next start, and goes by them from now on as far as that is possible.
    void setPreferences(const Preferences &preferences);

    /// Makes the profile's folder if need be; the reason if that cannot be.
    [[nodiscard]] static Result<> prepare(const Profile &profile);

signals:
    /// What opening the database found and a person should know.
    void databaseReported(const respool::DatabaseReport &report);
    /// So many jobs that the list had lost are in it again.
    void lostJobsFound(int count);
    void ended();

private:
    void applySettings();
    void applyPreferences(const Preferences &preferences);
    void handleOpened(const DatabaseReport &report);
    void findLostJobs();
    void addLostJobs(const QList<Job> &jobs);
    void expire();

    Profile m_profile;
    Settings m_settings;
    SystemClock m_clock;
    Database m_database;
    SqlJobStore m_store;
    SqlWorkFileStore m_workFiles;
    ToolStepRunners m_steps;
    JobQueue m_queue;
    JobCommands m_commands;
    LostJobs m_lostJobs;
    Surroundings m_surroundings;
    ControlServer m_server;
    TerminationSignals m_signals;
    QTimer m_expiry;
    bool m_isEnding = false;
};

} // namespace respool
