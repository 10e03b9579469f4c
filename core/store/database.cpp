// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/databaseworker.h"

namespace respool {

Database::Database(Options options, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<DatabaseWorker>(std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("database"));
    connect(m_worker.get(), &DatabaseWorker::opened, this, &Database::opened);
    connect(m_worker.get(), &DatabaseWorker::replaced, this, &Database::replaced);
}

Database::~Database()
{
    m_worker->refuseNewTasks();
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::close);
        m_thread.wait();
    }
    m_worker->failQueued();
}

void Database::open()
{
    if (m_thread.isRunning())
        return;
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::open);
}

qint64 Database::commits() const
{
    return m_worker->commits();
}

void Database::postTask(std::unique_ptr<DatabaseTask> task)
{
    m_worker->post(std::move(task));
}

} // namespace respool
