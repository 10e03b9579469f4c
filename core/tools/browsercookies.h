// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace respool {

// Where browsers keep the cookies that yt-dlp can read. Tools get an empty home, so that nothing of
// the user's is loaded behind our back; they have to be told where the real one's browser is. As in
// yt-dlp's own cookies.py, and beyond what its older versions look for (Flatpak, Snap).

/// Whose folders to look in.
struct UserFolders
{
    QString home;
    QString configuration; ///< XDG_CONFIG_HOME; on Windows LOCALAPPDATA

    /// The user's that this program runs for.
    [[nodiscard]] static UserFolders own();
};

/// The folders that a browser may keep its profiles in, on this system. Pure.
[[nodiscard]] QStringList browserFolders(const QString &browser, const UserFolders &user);

/// The value of --cookies-from-browser: the browser with the folder whose cookies are the newest.
/// ErrorCode::AccessDenied where it has none. Looks at the disk; from a worker.
[[nodiscard]] Result<QString> browserCookieSource(const QString &browser, const UserFolders &user);

/// What has to be known beside it for a browser that encrypts its cookies with a key in the
/// desktop's key ring. Reads our own environment.
[[nodiscard]] QProcessEnvironment keyRingEnvironment(const QString &browser);

} // namespace respool
