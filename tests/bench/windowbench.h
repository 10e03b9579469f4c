// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/session.h"
#include "tests/bench/stallwatcher.h"
#include "tests/bench/watchedapplication.h"
#include "ui/mainwindow.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

class QTableView;

namespace respool {

/// Drives the real window through one scenario and gathers what it took. Main thread.
class WindowBench final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowBench)

public:
    enum class Scenario { List, Paste, Storm, Verbs };

    WindowBench(WatchedApplication &application, Session &session, MainWindow &window,
                Scenario scenario, int count);
    ~WindowBench() override;

    /// The window is about to be shown; finished() follows.
    void start();

    [[nodiscard]] const QJsonObject &figures() const { return m_figures; }

signals:
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleLoaded();
    void handleRowsInserted();
    void handleRowsShown();
    void handleProgress(const QList<JobProgress> &progress);
    void paste();
    void startStorm();
    void measureStormCpu();
    void measureStormStalls();
    void scroll(int step);
    void measureList();
    void giveVerb(int number);
    void awaitVerb(int number);
    void noteStalls(const QString &phase);
    void later(int ms, std::function<void()> act);
    void finish();

    WatchedApplication &m_application;
    Session &m_session;
    MainWindow &m_window;
    const Scenario m_scenario;
    const int m_count; ///< jobs that the list has in the end
    StallWatcher m_stalls;
    QTableView *m_table = nullptr;
    QJsonObject m_figures;
    QSet<JobId> m_reporting;
    qint64 m_progressRows = 0;
    bool m_hasPaintedRows = false;
    bool m_isComplete = false;
    bool m_isStorming = false;
    double m_pastedAt = 0;
    double m_verbGivenAt = 0;
};

} // namespace respool
