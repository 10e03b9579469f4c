// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault.h"

namespace respool {

void FaultRules::append(const Fault &fault)
{
    // QRegularExpression's own wildcards stop at '/'; a rule for a whole folder should not.
    const QString pattern = QRegularExpression::escape(fault.path)
                                .replace(QLatin1String("\\*"), QLatin1String(".*"))
                                .replace(QLatin1String("\\?"), QLatin1String("."));
    m_rules.append({fault, QRegularExpression(QRegularExpression::anchoredPattern(pattern)), 0, 0});
}

std::optional<Fault> FaultRules::take(const QString &path, const QByteArray &method)
{
    for (Rule &rule : m_rules) {
        const bool fits = (rule.fault.method.isEmpty() || rule.fault.method == method)
            && rule.path.match(path).hasMatch();
        if (!fits)
            continue;
        ++rule.seen;
        if (rule.seen <= rule.fault.after)
            continue;
        if (rule.fault.times >= 0 && rule.used >= rule.fault.times)
            continue;
        ++rule.used;
        return rule.fault;
    }
    return std::nullopt;
}

} // namespace respool
