// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace respool {

/// Where a word is found in a text, and which of these places is looked at. A value.
class LogSearch final
{
public:
    /// Any case. The place looked at stays the nearest one to @p position, from there on.
    void search(const QString &text, const QString &word, qsizetype position);
    /// The next place, round the end; likewise the one before.
    void next();
    void previous();

    [[nodiscard]] const QList<qsizetype> &places() const { return m_places; }

    /// Counts from 0; -1: there is none.
    [[nodiscard]] qsizetype current() const { return m_current; }

    /// Of places().at(current()), or -1.
    [[nodiscard]] qsizetype position() const;

private:
    QList<qsizetype> m_places;
    qsizetype m_current = -1;
};

} // namespace respool
