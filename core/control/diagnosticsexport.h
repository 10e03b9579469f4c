// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/diagnostics.h"

#include <QObject>

namespace respool {

/// Writes a report about the program to a file: asks the tools for their versions, reads the
/// newest logs and writes in a worker. Main thread.
class DiagnosticsExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsExport)

public:
    /// @p logs: folder of the jobs' logs.
    explicit DiagnosticsExport(QString logs, QObject *parent = nullptr);

    /// Writes to @p path, over what is there. One at a time; finished() follows.
    void start(const QString &path, const Preferences &preferences,
               const QList<std::pair<QString, int>> &jobCounts);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    /// @p written: the path, or why it could not be.
    void finished(const respool::Result<QString> &written);

private:
    void write(const ToolFindings &findings);

    QString m_logs;
    ToolCheck m_check;
    QString m_path;
    DiagnosticFacts m_facts;
    bool m_isBusy = false;
};

} // namespace respool
