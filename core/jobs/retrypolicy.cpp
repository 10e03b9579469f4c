// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/retrypolicy.h"

#include <algorithm>

namespace respool {

namespace {

/// Runs that are worth while: what was damaged or refused in the middle gets one fresh start.
int attemptsFor(ErrorCode code, const RetryPolicy &policy)
{
    const bool isOneFreshStart = code == ErrorCode::MediaDamaged || code == ErrorCode::NotAVideo
        || code == ErrorCode::DownloadIncomplete || code == ErrorCode::AccessDenied;
    return isOneFreshStart ? std::min(2, policy.attempts) : policy.attempts;
}

WaitReason reasonOf(ErrorCode code)
{
    if (code == ErrorCode::DiskFull)
        return WaitReason::DiskSpace;
    return code == ErrorCode::ToolMissing ? WaitReason::Tool : WaitReason::Folder;
}

/// An address that worked for a while and is then refused has expired: a new look-up mends that.
bool isTransient(ErrorCode code, bool hasProgressed)
{
    return failureKind(code) == FailureKind::Transient
        || (code == ErrorCode::AccessDenied && hasProgressed);
}

/// A server that is busy and says for how long has not failed.
bool isAskedToWait(ErrorCode code, qint64 retryAfterMs)
{
    return failureKind(code) == FailureKind::Limit
        || (code == ErrorCode::ServerFailed && retryAfterMs > 0);
}

} // namespace

FailureKind failureKind(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkInterrupted:
    case ErrorCode::ServerFailed:
    case ErrorCode::DownloadIncomplete:
    case ErrorCode::MediaDamaged:
    case ErrorCode::NotAVideo:
    case ErrorCode::ToolFailed:
    case ErrorCode::ToolStalled:
    case ErrorCode::Interrupted:
    case ErrorCode::FileSystemFailed:
        return FailureKind::Transient;
    case ErrorCode::RateLimited:
        return FailureKind::Limit;
    case ErrorCode::DestinationMissing:
    case ErrorCode::DestinationNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::ToolMissing:
        return FailureKind::Environment;
    case ErrorCode::NotASource:
    case ErrorCode::UnsupportedAddress:
    case ErrorCode::AddressNotFound:
    case ErrorCode::AccessDenied:
    case ErrorCode::SourceMissing:
    case ErrorCode::EncodeFailed:
    case ErrorCode::ProfileInUse:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::NotAllowed:
    case ErrorCode::NoSuchJob:
    case ErrorCode::Internal:
        return FailureKind::Permanent;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds retryPause(const RetryPolicy &policy, int failures, double chance)
{
    // Beyond twenty doublings every pause is the longest one.
    const qint64 factor = qint64(1) << std::clamp(failures - 1, 0, 20);
    const qint64 longest =
        std::min<qint64>(policy.firstPause.count() * factor, policy.longestPause.count());
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(longest) * chance));
}

Disposition disposeOf(const Error &error, int failures, bool hasProgressed, qint64 retryAfterMs,
                      const RetryPolicy &policy, qint64 nowUtcMs, double chance)
{
    Disposition disposition;
    disposition.failures = hasProgressed ? 0 : failures;
    if (isAskedToWait(error.code, retryAfterMs)) {
        disposition.isRetried = true;
        disposition.reason = WaitReason::CoolDown;
        return disposition;
    }
    if (failureKind(error.code) == FailureKind::Environment) {
        disposition.isRetried = true;
        disposition.reason = reasonOf(error.code);
        return disposition;
    }
    ++disposition.failures;
    disposition.isRetried = isTransient(error.code, hasProgressed)
        && disposition.failures < attemptsFor(error.code, policy);
    if (!disposition.isRetried)
        return disposition;
    const qint64 asked = std::clamp<qint64>(retryAfterMs, 0, longestAskedPauseMs);
    disposition.reason = WaitReason::Retry;
    disposition.notBefore = nowUtcMs
        + std::max<qint64>(asked, retryPause(policy, disposition.failures, chance).count());
    return disposition;
}

bool isDue(WaitReason reason, qint64 notBefore, qint64 nowUtcMs, const RetryPolicy &policy)
{
    if (nowUtcMs >= notBefore)
        return true;
    const qint64 longest = std::max<qint64>(policy.longestPause.count(), longestAskedPauseMs);
    return reason != WaitReason::Schedule && notBefore - nowUtcMs > longest;
}

} // namespace respool
