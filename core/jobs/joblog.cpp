// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/joblog.h"

#include "core/base/logging.h"
#include "core/base/redact.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr qint64 largestFile = 2LL * 1024 * 1024;
constexpr auto writeDelay = 500ms;

bool openToAppend(QFile &file)
{
    return file.open(QIODevice::Append | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void appendTo(const QString &path, const QByteArray &text)
{
    QFile file(path);
    bool isOpen = openToAppend(file);
    if (!isOpen && QDir().mkpath(QFileInfo(path).absolutePath()))
        isOpen = openToAppend(file);
    if (isOpen && file.size() > largestFile) {
        file.close();
        const QString older = path + QStringLiteral(".1");
        QFile::remove(older);
        QFile::rename(path, older);
        isOpen = openToAppend(file);
    }
    if (!isOpen) {
        qCWarning(logJobs) << "log not written:" << path << file.errorString();
        return;
    }
    file.write(text);
}

} // namespace

JobLog::JobLog()
{
    m_thread.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(writeDelay);
    connect(&m_delay, &QTimer::timeout, this, &JobLog::write);
}

JobLog::~JobLog()
{
    write();
    m_thread.waitForDone();
}

void JobLog::append(const QString &path, const QString &line)
{
    m_pending[path] += timeOfDay() + redacted(line).toUtf8() + '\n';
    if (!m_delay.isActive())
        m_delay.start();
}

// Once a second: each time the system looks at the file of the time zone.
QByteArray JobLog::timeOfDay()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (std::exchange(m_second, second) != second)
        m_timeOfDay = QTime::currentTime().toString(QStringLiteral("HH:mm:ss ")).toLatin1();
    return m_timeOfDay;
}

void JobLog::write()
{
    m_thread.start([pending = std::exchange(m_pending, {})] {
        for (auto it = pending.cbegin(); it != pending.cend(); ++it)
            appendTo(it.key(), it.value());
    });
}

} // namespace respool
