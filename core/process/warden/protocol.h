// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace respool {

// What ProcessRunner and respool-warden say to each other. Free of Qt.
//
// To the warden, on its standard input (the lifeline): one byte per wish, end of file when the
// program is gone. From the warden, with --status-mark MARK: when everything has ended, the last
// line of the error channel is "MARK WORD NUMBER". A warden that ends without it was killed.

inline constexpr char stopGentlyByte = 's';
inline constexpr char stopAtOnceByte = 'k';

inline constexpr char graceOption[] = "--grace-ms";
inline constexpr char directoryOption[] = "--directory";
inline constexpr char statusMarkOption[] = "--status-mark";
inline constexpr char priorityOption[] = "--priority";
inline constexpr char backgroundPriority[] = "background"; ///< the only one besides the usual
inline constexpr char nicenessOption[] = "--niceness"; ///< from 0 to 19, for the tool

inline constexpr char exitedWord[] = "exited"; ///< and the exit code
inline constexpr char killedWord[] = "killed"; ///< and the signal
inline constexpr char noDirectoryWord[] = "no-directory"; ///< and errno of chdir
inline constexpr char noProgramWord[] = "no-program"; ///< and errno of fork or exec

/// The warden's exit code when the tool could not be started.
inline constexpr int failedToStartCode = 125;

} // namespace respool
