// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonObject>
#include <QString>

#include <atomic>
#include <optional>

namespace respool {

/// The first bytes of a partial file as they were when they had reached the disk. A value.
struct PartialMark
{
    qint64 bytes = 0;
    QByteArray digest; ///< of these bytes; empty while there are none
    QString bootId; ///< of the system that wrote the file; empty: not known

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what toJson() does not make.
    [[nodiscard]] static std::optional<PartialMark> fromJson(const QJsonObject &json);

    friend bool operator==(const PartialMark &, const PartialMark &) = default;
};

/// A digest of the beginning of a file that a tool appends to, which is read on where it was last
/// left. What lies below a size that was seen once is final: a file that became smaller, or is
/// another one, is begun anew. The end is left out by as much as healing cuts off before the next
/// run. Blocks on the disk; for one worker at a time.
class PartialDigest final
{
    Q_DISABLE_COPY_MOVE(PartialDigest)

public:
    explicit PartialDigest(QString path);

    /// Whether the file begins with the bytes of @p mark; extend() goes on behind them then.
    /// False, too, when it cannot be read, or @p isStopped became true meanwhile.
    [[nodiscard]] bool startsWith(const PartialMark &mark, const std::atomic_bool &isStopped);

    /// Reads what was appended, at most @p mostBytes of it, and forces the file to the disk. Gives
    /// the mark (without a boot), or nothing if there is nothing new, the file changed meanwhile
    /// in another way, or @p isStopped became true.
    [[nodiscard]] std::optional<PartialMark> extend(const std::atomic_bool &isStopped,
                                                    qint64 mostBytes);

private:
    void reset();
    /// Whether all bytes up to @p end were there.
    bool readTo(qint64 end, const std::atomic_bool &isStopped);

    QString m_path;
    QString m_identity; ///< of the file that the digest is of
    QCryptographicHash m_hash;
    qint64 m_bytes = 0; ///< that are in the digest
};

} // namespace respool
