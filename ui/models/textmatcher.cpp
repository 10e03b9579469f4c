// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textmatcher.h"

#include <algorithm>

namespace respool {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.unicode() < 0x80; });
}

bool isSmallLetter(unsigned unit)
{
    return unit >= 'a' && unit <= 'z';
}

/// What makes a capital of @p unit equal to it: setting this bit. Does nothing for other signs.
unsigned caseBit(unsigned unit)
{
    return isSmallLetter(unit) ? 0x20 : 0;
}

template <typename Unit> bool hasAscii(const Unit *text, qsizetype length, const QByteArray &small)
{
    const auto isAt = [&](const Unit *place, qsizetype i) {
        const auto wanted = static_cast<unsigned char>(small[i]);
        return (static_cast<unsigned>(place[i]) | caseBit(wanted)) == wanted;
    };
    const auto first = static_cast<unsigned char>(small.front());
    const unsigned firstCase = caseBit(first);
    for (const Unit *place = text, *end = text + length - small.size(); place <= end; ++place) {
        if ((static_cast<unsigned>(*place) | firstCase) != first)
            continue;
        qsizetype i = 1;
        while (i < small.size() && isAt(place, i))
            ++i;
        if (i == small.size())
            return true;
    }
    return false;
}

} // namespace

TextMatcher::TextMatcher(const QString &wanted)
    : m_ascii(isAscii(wanted) ? wanted.toLower().toLatin1() : QByteArray())
    , m_matcher(wanted, Qt::CaseInsensitive)
{
}

bool TextMatcher::isIn(const QString &text) const
{
    if (m_ascii.isEmpty())
        return m_matcher.indexIn(text) >= 0;
    return text.size() >= m_ascii.size() && hasAscii(text.utf16(), text.size(), m_ascii);
}

bool TextMatcher::isIn(const QByteArray &utf8) const
{
    if (!m_ascii.isEmpty()) {
        return utf8.size() >= m_ascii.size()
            && hasAscii(reinterpret_cast<const unsigned char *>(utf8.constData()), utf8.size(),
                        m_ascii);
    }
    const auto isPlain = [](char unit) { return static_cast<unsigned char>(unit) < 0x80; };
    if (!m_matcher.pattern().isEmpty() && std::all_of(utf8.cbegin(), utf8.cend(), isPlain))
        return false;
    return m_matcher.indexIn(QString::fromUtf8(utf8)) >= 0;
}

} // namespace respool
