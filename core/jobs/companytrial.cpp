// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/companytrial.h"

namespace respool {

int CompanyTrial::runsAtOnce(int usual) const
{
    switch (m_phase) {
    case Phase::None:
        break;
    case Phase::Alone:
        return 1;
    case Phase::InCompany:
        return 2;
    }
    return usual;
}

void CompanyTrial::begin()
{
    m_phase = Phase::Alone;
}

std::optional<double> CompanyTrial::next(qint64 nanoseconds)
{
    if (m_phase == Phase::Alone) {
        m_alone = nanoseconds;
        m_phase = Phase::InCompany;
        return std::nullopt;
    }
    const bool isMeasured = m_phase == Phase::InCompany && m_alone > 0;
    m_phase = Phase::None;
    if (!isMeasured)
        return std::nullopt;
    return static_cast<double>(nanoseconds) / static_cast<double>(m_alone);
}

} // namespace respool
