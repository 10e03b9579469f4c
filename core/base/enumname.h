// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace respool {

/// The names of an enumeration as databases, JSON and scripts see them: specialised beside each
/// enum that is stored, `list` in the order of the enumerators. Written out, so that renaming an
/// enumerator in the code never renames what lies on somebody's disk.
template <typename Enum> struct EnumNames;

/// The stored name of an enumerator.
template <typename Enum> [[nodiscard]] QString enumName(Enum value)
{
    return QString::fromLatin1(EnumNames<Enum>::list.at(static_cast<size_t>(value)));
}

/// The enumerator of a stored name. An unknown name is nothing, never a default.
template <typename Enum> [[nodiscard]] std::optional<Enum> enumFromName(QLatin1String name)
{
    const auto &list = EnumNames<Enum>::list;
    const auto found = std::find_if(list.begin(), list.end(), [name](const char *candidate) {
        return name == QLatin1String(candidate);
    });
    if (found == list.end())
        return std::nullopt;
    return static_cast<Enum>(found - list.begin());
}

template <typename Enum> [[nodiscard]] std::optional<Enum> enumFromName(QStringView name)
{
    // A name that is not Latin-1 becomes another one that is unknown.
    return enumFromName<Enum>(QLatin1String(name.toLatin1()));
}

} // namespace respool
