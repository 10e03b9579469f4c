// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/joblog.h"

#include "core/base/logging.h"
#include "core/base/redact.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace respool {

namespace {

constexpr qint64 largestFile = 2 * 1024 * 1024;

void appendTo(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QFileInfo(path).size() > largestFile) {
        const QString older = path + QStringLiteral(".1");
        QFile::remove(older);
        QFile::rename(path, older);
    }
    QFile file(path);
    if (!file.open(QIODevice::Append)) {
        qCWarning(logJobs) << "log not written:" << path << file.errorString();
        return;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text);
}

} // namespace

JobLog::JobLog()
{
    m_thread.setMaxThreadCount(1);
}

JobLog::~JobLog()
{
    m_thread.waitForDone();
}

void JobLog::append(const QString &path, const QString &line)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("HH:mm:ss "));
    const QByteArray text = (time + redacted(line) + u'\n').toUtf8();
    const QMutexLocker lock(&m_mutex);
    const bool isIdle = m_pending.isEmpty();
    m_pending[path] += text;
    if (isIdle)
        m_thread.start([this] { write(); });
}

void JobLog::write()
{
    QHash<QString, QByteArray> pending;
    {
        const QMutexLocker lock(&m_mutex);
        pending.swap(m_pending);
    }
    for (auto it = pending.cbegin(); it != pending.cend(); ++it)
        appendTo(it.key(), it.value());
}

} // namespace respool
