// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/toollocator.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace respool {

/// What programs are installed with on a system.
enum class PackageManager {
    Unknown,
    Apt,
    Dnf,
    Pacman,
    Zypper,
    Apk,
    Xbps,
    Emerge,
    Eopkg,
    Nix,
    Brew,
    WinGet
};

/// The one of a Linux system by the contents of its os-release file: by ID, else by the first of
/// ID_LIKE that is known. Pure. Source: os-release(5).
[[nodiscard]] PackageManager packageManagerOf(const QByteArray &osRelease);

/// The one of the system that this program runs on. May read a file: from a worker.
[[nodiscard]] PackageManager systemPackageManager();

/// The command that installs @p tools; empty for Unknown or no tools. Pure.
[[nodiscard]] QString installCommand(PackageManager manager, const QList<ToolKind> &tools);

/// What to do about @p missing tools in one sentence, with the command where one is known; empty
/// for none. Pure.
[[nodiscard]] QString systemInstallHint(PackageManager manager, const QList<ToolKind> &missing);

/// Where the makers of @p tool offer it for download: an address.
[[nodiscard]] QString downloadPage(ToolKind tool);

} // namespace respool
