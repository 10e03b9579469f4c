// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/session.h"
#include "core/jobs/encodersearch.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/sourcelookups.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/tray/presence.h"

#include <QObject>

namespace respool {

struct Invocation;

/// A session with a window: owns what only a window needs, in the order in which it is made, and
/// lets the parts know of each other. Main thread.
class WindowedSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowedSession)

public:
    /// @p session must outlive it, and its language be in use.
    explicit WindowedSession(Session &session);

    /// Shows the window; the list and the jobs of @p invocation follow.
    void start(const Invocation &invocation);
    /// Keeps for the next launch what is not kept as it changes.
    void keep();

private:
    void connectSession();
    void connectSettings();
    void connectPreferences();
    void connectLookups();
    void connectEncoders();
    void connectStatusPanel();
    void connectPresence();
    void tellSettingsProblems();
    void tellDatabase(const DatabaseReport &report);
    void setFreeSpace(const QList<VolumeState> &volumes);
    void setTools(const Preferences &shown);
    void setWhenEmpty(WhenEmpty choice);
    void addSources(const Invocation &invocation);

    Session &m_session;
    Theme m_theme;
    JobPictures m_pictures;
    SourceLookups m_lookups;
    MainWindow m_window;
    Presence m_presence;
    EncoderSearch m_encoders;
};

} // namespace respool
