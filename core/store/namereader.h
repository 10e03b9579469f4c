// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"
#include "core/base/logging.h"
#include "core/store/sqlconnection.h"

namespace respool {

/// Reads stored names of one row as enumerators; remembers whether any was unknown, which is logged
/// as critical. Database thread.
class NameReader final
{
public:
    NameReader(const SqlStatement &row, const char *table, qint64 id)
        : m_row(row)
        , m_table(table)
        , m_id(id)
    {
    }

    template <typename Enum> [[nodiscard]] Enum read(int column)
    {
        const QByteArray name = m_row.bytes(column);
        const auto value = enumFromName<Enum>(QLatin1String(name));
        if (value)
            return *value;
        qCCritical(logStore) << "unknown name" << name << "in table" << m_table << "of" << m_id
                             << "- it is left out";
        m_isKnown = false;
        return Enum{};
    }

    [[nodiscard]] bool isKnown() const { return m_isKnown; }

private:
    const SqlStatement &m_row;
    const char *m_table;
    qint64 m_id;
    bool m_isKnown = true;
};

} // namespace respool
