// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobqueue.h"
#include "core/tools/toollocator.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace respool {

/// Opens comparisons of finished jobs, or says why there is none. Main thread; a worker asks the
/// disk.
class Comparisons final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Comparisons)

public:
    /// @p cache: the profile's; @p window: they belong to it.
    Comparisons(JobQueue &queue, const ToolLocator &tools, QString cache, QWidget &window);

    /// @p path: of the file that shall be looked at beside its source; empty: the first one.
    void open(respool::JobId id, const QString &path);

signals:
    /// One sentence for people: why it cannot be done.
    void told(const QString &text);

private:
    void lookForFiles(const Job &job, const QString &path);
    void show(const Job &job, const QSet<QString> &missing, const QString &path);

    JobQueue &m_queue;
    const ToolLocator &m_tools;
    QString m_cache;
    QWidget &m_window;
    QPointer<QDialog> m_dialog; ///< one at a time: it takes a decoder a side
};

} // namespace respool
