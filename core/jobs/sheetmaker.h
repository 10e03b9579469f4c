// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/sheetrun.h"

#include <deque>

namespace respool {

/// Makes contact sheets when somebody asks for them, one after the other. Main thread.
class SheetMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetMaker)

public:
    explicit SheetMaker(const ToolLocator &tools, QObject *parent = nullptr);
    /// Ends what is at work.
    ~SheetMaker() override;

    /// One beside the first file with pictures that the job has made. A job that waits for its
    /// sheet already does not get two.
    void make(const Job &job);
    /// The program ends: nothing more is made.
    void end();

signals:
    /// @p name: of the job.
    void started(respool::JobId id, const QString &name);
    /// The path of the sheet, or why there is none.
    void finished(respool::JobId id, const respool::Result<QString> &sheet);

private:
    void startNext();

    const ToolLocator &m_tools;
    std::deque<Job> m_jobs; ///< the first one is at work
    std::unique_ptr<SheetRun> m_run;
};

} // namespace respool
