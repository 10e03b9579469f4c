// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringMatcher>

namespace respool {

/// Looks for one piece of text in many, in any case of letters. Much quicker than
/// QString::contains() where what is looked for is plain ASCII, as it nearly always is: 100,000
/// names and addresses in a few ms. A value.
class TextMatcher final
{
public:
    explicit TextMatcher(const QString &wanted);

    [[nodiscard]] bool isIn(const QString &text) const;
    /// The same for UTF-8 without making a QString of it, if that can be helped.
    [[nodiscard]] bool isIn(const QByteArray &utf8) const;

    [[nodiscard]] QString wanted() const { return m_matcher.pattern(); }

private:
    QByteArray m_ascii; ///< small letters; empty: it is not plain ASCII
    QStringMatcher m_matcher;
};

} // namespace respool
