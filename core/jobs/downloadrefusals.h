// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace respool {

// Why a download is not begun, or given up by Respool itself. Pure.

/// It would not go through the proxy; see goesAroundProxy().
[[nodiscard]] Error noProxyFor(bool isLive);

/// It needs @p missing bytes more.
[[nodiscard]] Error noRoomFor(qint64 missing, qint64 available);

/// yt-dlp says that it is done, and the file says otherwise.
[[nodiscard]] Error incompleteDownload();

} // namespace respool
