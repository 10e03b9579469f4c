// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encodeplan.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace respool {

/// What was found out on this computer about two chunks at once: how many times as long the same
/// chunk takes beside another as alone. Below two, both are done sooner; what an encoder can use of
/// a processor differs by codec, size and computer. A value; kept as JSON in the cache.
class CompanyRecord final
{
public:
    /// So many measurements are enough to be sure: one alone may have been disturbed.
    static constexpr qsizetype enough = 3;

    /// @p machine: see machineName(). What was found out on another one does not count.
    explicit CompanyRecord(const QString &machine, const QJsonObject &json = {});

    [[nodiscard]] QJsonObject toJson() const;

    /// @p work: see workName(). Beyond enough() the oldest is forgotten. @p slowdown: above 0.
    void add(const QString &work, double slowdown);
    [[nodiscard]] bool isSure(const QString &work) const;
    /// Whether two at once are slower than one after the other: clearly, and by most measurements.
    /// False while there is none.
    [[nodiscard]] bool isLoss(const QString &work) const;

private:
    QString m_machine;
    QHash<QString, QList<double>> m_slowdowns;
};

/// What measurements are good for: this ffmpeg (as it lies on the disk now, so that an update
/// begins anew) on so many cores. Looks at the disk.
[[nodiscard]] QString machineName(const QString &ffmpeg, int cores);

/// The same for all encodes that take a processor in the same way: codec, effort, hardware, threads
/// and the size of the pictures, to the nearest power of two. Pure.
[[nodiscard]] QString workName(const EncodePlan &plan);

/// As it lies in @p cacheFolder; empty where there is none. Blocks; from a worker.
[[nodiscard]] CompanyRecord readCompanyRecord(const QString &cacheFolder, const QString &machine);

/// Adds a measurement to it. It may be lost: then it is measured again. Blocks; from a worker.
void addToCompanyRecord(const QString &cacheFolder, const QString &machine, const QString &work,
                        double slowdown);

} // namespace respool
