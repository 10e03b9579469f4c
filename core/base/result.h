// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace respool {

/// Either a value or an Error. Every Result is returned, shown or logged, exactly once.
template <typename T = void> using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::DiskFull, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString text, QString hint = {},
                                                   QString detail = {})
{
    return failure(Error{code, std::move(text), std::move(hint), std::move(detail)});
}

} // namespace respool
