// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace respool {

/// A row's identity that cannot be mixed up with another kind's. 0 means "not stored yet".
template <typename Tag> struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }

    // The check takes the zero that a defaulted <=> is compared with for a pointer.
    friend auto operator<=>(const Id &, const Id &) = default; // NOLINT(modernize-use-nullptr)

    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using JobId = Id<struct JobIdTag>;
using AttemptId = Id<struct AttemptIdTag>;

} // namespace respool

Q_DECLARE_METATYPE(respool::JobId)
