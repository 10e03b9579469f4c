// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/logsearch.h"

#include <algorithm>

namespace respool {

void LogSearch::search(const QString &text, const QString &word, qsizetype position)
{
    m_places.clear();
    m_current = -1;
    if (word.isEmpty())
        return;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
        m_places.append(at);
    if (m_places.isEmpty())
        return;
    const auto found = std::lower_bound(m_places.cbegin(), m_places.cend(), position);
    m_current = found == m_places.cend() ? 0 : found - m_places.cbegin();
}

void LogSearch::next()
{
    if (!m_places.isEmpty())
        m_current = (m_current + 1) % m_places.size();
}

void LogSearch::previous()
{
    if (!m_places.isEmpty())
        m_current = (m_current + m_places.size() - 1) % m_places.size();
}

qsizetype LogSearch::position() const
{
    return m_current < 0 ? -1 : m_places.at(m_current);
}

} // namespace respool
