// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobqueue.h"
#include "core/jobs/sourcelookups.h"
#include "ui/add/addtablemodel.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace respool {

/// Keeps the rows of a model in step with a text, without ever waiting: reads it in a worker, asks
/// the list what is in it already, and has the first addresses looked up. Main thread.
class AddPreviewer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddPreviewer)

public:
    /// @p lookups: may be null, then nothing is looked up. All of them must outlive it.
    AddPreviewer(JobQueue &queue, SourceLookups *lookups, AddTableModel &model,
                 QObject *parent = nullptr);
    /// What is being looked up is given up.
    ~AddPreviewer() override;

    /// Soon: while it is being typed nothing is read.
    void setText(const QString &text);

    /// Whether the rows belong to the text that was given last.
    [[nodiscard]] bool isUpToDate() const { return m_shown == m_wanted; }

    /// So many addresses are looked up by themselves; more would load sites for nothing.
    static constexpr int mostLookedUp = 20;

signals:
    /// The rows belong to the text now. @p refused: what is no source, a sentence each; @p more:
    /// how much else is none.
    void updated(const QList<respool::Error> &refused, int more);

private:
    void read();
    void show(const AddPreview &preview);
    void askForDuplicates();
    void lookUp();

    JobQueue &m_queue;
    SourceLookups *m_lookups;
    AddTableModel &m_model;
    QTimer m_pause;
    QString m_text;
    std::shared_ptr<std::atomic_bool> m_isUnwanted; ///< tells a worker that another text has come
    int m_wanted = 0; ///< counts texts
    int m_shown = 0;
    int m_lookedUp = 0;
};

} // namespace respool
