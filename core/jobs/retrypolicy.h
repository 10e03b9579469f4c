// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/tools/ytdlptool.h"

#include <chrono>

namespace respool {

/// What a failure says about trying again.
enum class FailureKind {
    Transient, ///< it may work in a moment
    Limit, ///< the host wants fewer requests
    Environment, ///< something on this computer has to change first
    Permanent, ///< trying again changes nothing
};

[[nodiscard]] FailureKind failureKind(ErrorCode code);

/// What a server asks for is honoured up to here; beyond, its clock or its mood is wrong.
constexpr qint64 longestAskedPauseMs = longestRetryAfter * 1000;

/// How often and how soon what failed is tried again. From the settings.
struct RetryPolicy
{
    int attempts = 5; ///< runs without progress before a job is given up
    std::chrono::milliseconds firstPause = std::chrono::seconds(15); ///< doubles with each failure
    std::chrono::milliseconds longestPause = std::chrono::hours(1);
    std::chrono::milliseconds coolDown = std::chrono::minutes(2); ///< of a host, doubles, too

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

/// What becomes of a job whose step failed.
struct Disposition
{
    bool isRetried = false; ///< it waits for reason and is then tried again by itself
    WaitReason reason = WaitReason::None;
    qint64 notBefore = 0; ///< UTC ms, for WaitReason::Retry
    int failures = 0; ///< Job::failures from now on
};

/// @p failures: Job::failures before this one. @p hasProgressed: this run got further than the one
/// before it, which resets the count. @p retryAfterMs: what the server asked for, 0: nothing.
/// @p chance: 0…1, for the jitter that keeps a hundred failures from coming back at once. Pure.
[[nodiscard]] Disposition disposeOf(const Error &error, int failures, bool hasProgressed,
                                    qint64 retryAfterMs, const RetryPolicy &policy, qint64 nowUtcMs,
                                    double chance);

/// The pause after so many failures: 0…@p longest by @p chance, where longest doubles each time.
[[nodiscard]] std::chrono::milliseconds retryPause(const RetryPolicy &policy, int failures,
                                                   double chance);

/// Whether a job that waits until @p notBefore may go on. A clock that was set back must not make a
/// pause longer than pauses get; a time that somebody chose is kept as it is. Pure.
[[nodiscard]] bool isDue(WaitReason reason, qint64 notBefore, qint64 nowUtcMs,
                         const RetryPolicy &policy);

} // namespace respool
