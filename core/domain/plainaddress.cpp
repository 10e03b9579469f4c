// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plainaddress.h"

#include <QString>

#include <algorithm>

namespace respool {

namespace {

constexpr qsizetype longestHost = 63; // as long as one label may be

bool isSmallLetter(QChar character)
{
    return character >= u'a' && character <= u'z';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// A name whose last part cannot be read as a number and that no part of is encoded.
bool isPlainHost(QStringView host)
{
    const qsizetype lastDot = host.lastIndexOf(u'.');
    const QStringView last = host.mid(lastDot + 1);
    if (host.size() > longestHost || lastDot < 1 || last.isEmpty()
        || !std::all_of(last.cbegin(), last.cend(), isSmallLetter)
        || host.contains(QLatin1String("xn--")))
        return false;
    QChar before = u'.';
    for (const QChar character : host) {
        const bool isAllowed = isSmallLetter(character) || isDigit(character)
            || (before != u'.' && (character == u'-' || character == u'.'));
        if (!isAllowed || (before == u'-' && character == u'.'))
            return false;
        before = character;
    }
    return true;
}

bool isPlain(QChar character)
{
    const bool isCapital = character >= u'A' && character <= u'Z';
    return isSmallLetter(character) || isCapital || isDigit(character) || character == u'/'
        || character == u'.' || character == u'-' || character == u'_' || character == u'~';
}

bool isPlainInQuery(QChar character)
{
    return isPlain(character) || character == u'=' || character == u'&';
}

} // namespace

std::optional<PlainAddress> PlainAddress::of(QStringView address)
{
    const bool isWeb = address.startsWith(QLatin1String("https://"))
        || address.startsWith(QLatin1String("http://"));
    if (!isWeb)
        return std::nullopt;
    const QStringView rest = address.mid(address.indexOf(u'/') + 2);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0 || !isPlainHost(rest.left(slash)))
        return std::nullopt;
    const qsizetype mark = rest.indexOf(u'?', slash);
    const QStringView path = rest.mid(slash, mark < 0 ? -1 : mark - slash);
    const QStringView query = mark < 0 ? QStringView() : rest.mid(mark + 1);
    if (!std::all_of(path.cbegin(), path.cend(), isPlain)
        || !std::all_of(query.cbegin(), query.cend(), isPlainInQuery))
        return std::nullopt;
    return PlainAddress{rest.left(slash), path.mid(path.lastIndexOf(u'/') + 1)};
}

} // namespace respool
