// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace respool {

/// Takes members of a recipe's JSON over where they are there; remembers the first that cannot be
/// taken. A short-lived object beside the JSON, which has to outlive it.
class MemberReader final
{
public:
    explicit MemberReader(const QJsonObject &json);

    template <typename Enum> void read(QLatin1String key, Enum &value)
    {
        const QJsonValue json = m_json.value(key);
        if (json.isUndefined())
            return;
        const auto found = enumFromName<Enum>(json.toString());
        if (found)
            value = *found;
        else
            refuse(key);
    }

    void read(QLatin1String key, bool &value);
    void read(QLatin1String key, int &value, int least, int most);
    void read(QLatin1String key, QString &value);
    void read(QLatin1String key, QJsonObject &value);
    /// A list of texts.
    void read(QLatin1String key, QStringList &value);

    /// An error that names the first member whose value is not possible.
    [[nodiscard]] Result<> result() const;

private:
    void refuse(QLatin1String key);

    const QJsonObject &m_json;
    std::optional<QString> m_refused;
};

/// What a recipe asks for and cannot have.
[[nodiscard]] tl::unexpected<Error> impossibleRecipe(const QString &text);

} // namespace respool
