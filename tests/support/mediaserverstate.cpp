// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserverstate.h"

#include <QFileInfo>

namespace respool {

MediaServerState::MediaServerState(const QString &folder)
    : m_folder(QFileInfo(folder).canonicalFilePath())
{
}

QString MediaServerState::fileOf(const QString &path) const
{
    const QFileInfo file(m_folder + path);
    QString real = file.canonicalFilePath();
    if (!file.isFile() || !real.startsWith(m_folder + QLatin1Char('/')))
        return {};
    return real;
}

void MediaServerState::addText(const QString &path, const ServedText &text)
{
    const QMutexLocker locker(&m_mutex);
    m_texts.insert(path, text);
}

std::optional<ServedText> MediaServerState::text(const QString &path) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_texts.constFind(path);
    return found == m_texts.cend() ? std::nullopt : std::optional(*found);
}

void MediaServerState::addFault(const Fault &fault)
{
    const QMutexLocker locker(&m_mutex);
    m_rules.append(fault);
}

void MediaServerState::clearFaults()
{
    const QMutexLocker locker(&m_mutex);
    m_rules.clear();
}

Fault MediaServerState::takeFault(const QString &path, const QByteArray &method)
{
    const QMutexLocker locker(&m_mutex);
    return m_rules.take(path, method).value_or(Fault{});
}

int MediaServerState::noteRequest(const ServedRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    m_requests.append(request);
    return m_firstNumber + static_cast<int>(m_requests.size()) - 1;
}

void MediaServerState::updateRequest(int number, const ServedRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    if (number >= m_firstNumber)
        m_requests[number - m_firstNumber] = request;
}

QList<ServedRequest> MediaServerState::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

void MediaServerState::clearRequests()
{
    const QMutexLocker locker(&m_mutex);
    m_firstNumber += static_cast<int>(m_requests.size());
    m_requests.clear();
}

} // namespace respool
