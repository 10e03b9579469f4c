// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"
#include "core/jobs/retrypolicy.h"
#include "core/jobs/scheduler.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace respool {

// All of these are stored by name.

/// What people are told about with a notification.
enum class NotificationChoice { All, FailuresAndAllDone, None };

template <> struct EnumNames<NotificationChoice>
{
    static constexpr std::array list{"all", "failures_and_all_done", "none"};
    static_assert(list.size() == static_cast<size_t>(NotificationChoice::None) + 1);
};

/// What happens when the last job has ended.
enum class WhenEmpty { Nothing, Notify, Sleep, ShutDown, Quit, Command };

template <> struct EnumNames<WhenEmpty>
{
    static constexpr std::array list{"nothing", "notify", "sleep", "shut_down", "quit", "command"};
    static_assert(list.size() == static_cast<size_t>(WhenEmpty::Command) + 1);
};

/// Which colours the window has; System: the desktop's.
enum class SchemeChoice { System, Light, Dark };

template <> struct EnumNames<SchemeChoice>
{
    static constexpr std::array list{"system", "light", "dark"};
    static_assert(list.size() == static_cast<size_t>(SchemeChoice::Dark) + 1);
};

/// What people may choose in a dialog. A value; see preferenceKeys() for what a choice may be.
struct Preferences
{
    QueueLimits limits;
    /// Downloads at once from hosts that differ from limits.perHost; names in lower case.
    QMap<QString, int> hostLimits;
    int attempts = RetryPolicy().attempts; ///< before a job that gets nowhere is given up
    bool resumesAtLaunch = true; ///< goes on with what it finds interrupted
    bool keepsAwake = true; ///< no sleep by itself while there is work
    int keepFinishedDays = 30; ///< then finished rows leave the list; 0: never
    int leastFreeMib = 512; ///< what has to stay free on the disks of jobs
    QString destination; ///< where files go if nobody says otherwise; empty: the user's own folder

    int bandwidthKib = 0; ///< KiB a second for all downloads together; 0: no limit
    QString cookiesBrowser; ///< whose cookies downloads use, as yt-dlp calls it; empty: none
    QString cookiesFile; ///< absolute, in Netscape's format; empty: none
    QString proxy; ///< an address for all downloads, may hold a password: never logged; empty: none

    int encodeThreads = 0; ///< of one encode; 0: as many as there are cores
    int niceness = 0; ///< of encodes: 0 (as other programs)…19 (only while nobody else works)

    QString ytDlpPath; ///< absolute; empty: looked for
    QString ffmpegPath; ///< absolute; empty: looked for
    QString ffprobePath; ///< absolute; empty: looked for

    NotificationChoice notifications = NotificationChoice::All;
    bool closesToTray = false; ///< closing the window leaves the program in the tray
    bool watchesClipboard = false; ///< offers addresses that are copied anywhere
    WhenEmpty whenEmpty = WhenEmpty::Nothing;
    QString whenEmptyCommand; ///< a program and its arguments, for WhenEmpty::Command

    SchemeChoice scheme = SchemeChoice::System;
    QString language; ///< "de", "pt_BR"; empty: the system's

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Browsers whose cookies every yt-dlp that we know can read, as it calls them.
[[nodiscard]] QStringList cookieBrowsers();

/// Whether yt-dlp can be told to go through @p address: a scheme that it knows and a host; user and
/// password are allowed. Empty is none. What it leaves to ffmpeg, live streams, is fetched only
/// where the scheme is "http" (see goesAroundProxy()). Pure.
[[nodiscard]] bool isProxyAddress(const QString &address);

/// Whether @p host can be one in an address, in lower case. Pure.
[[nodiscard]] bool isHostName(const QString &host);

} // namespace respool
