// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace respool {

/// The value below which @p part (0…1) of the samples lie; the median is 0.5.
[[nodiscard]] inline double quantile(std::vector<double> samples, double part)
{
    if (samples.empty())
        return 0;
    const auto place =
        static_cast<size_t>(std::llround(part * static_cast<double>(samples.size() - 1)));
    std::nth_element(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(place),
                     samples.end());
    return samples[place];
}

inline void printFigures(const QJsonObject &figures)
{
    const QByteArray json = QJsonDocument(figures).toJson();
    std::fwrite(json.constData(), 1, static_cast<size_t>(json.size()), stdout);
}

} // namespace respool
