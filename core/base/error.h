// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"

#include <QMetaType>
#include <QString>

namespace respool {

/// What went wrong, as a stable name for stores, scripts and tests. Stored on disk by name.
enum class ErrorCode {
    NotASource, ///< the text is neither an address nor a file
    UnsupportedAddress,
    AddressNotFound, ///< 404, 410, removed
    AccessDenied, ///< 401, 403, private, sign-in, DRM
    RateLimited, ///< 429, "confirm you are not a bot"
    NetworkUnreachable, ///< no such host, refused, no route
    NetworkInterrupted, ///< cut off, reset, timed out
    ServerFailed, ///< 5xx
    DownloadIncomplete, ///< the tool said "done", the file says otherwise
    NotAVideo,
    MediaDamaged,
    SourceMissing,
    EncodeFailed,
    DestinationMissing,
    DestinationNotWritable,
    DiskFull,
    ToolMissing,
    ToolFailed,
    ToolStalled,
    ProfileInUse,
    DatabaseUnavailable, ///< cannot be opened, or refuses to write
    DatabaseTooNew,
    NotAllowed, ///< the state table forbids this verb now
    NoSuchJob,
    FileSystemFailed,
    Interrupted, ///< the program ended while the job was running
    Internal,
};

template <> struct EnumNames<ErrorCode>
{
    static constexpr std::array list{
        "not_a_source",        "unsupported_address", "address_not_found",
        "access_denied",       "rate_limited",        "network_unreachable",
        "network_interrupted", "server_failed",       "download_incomplete",
        "not_a_video",         "media_damaged",       "source_missing",
        "encode_failed",       "destination_missing", "destination_not_writable",
        "disk_full",           "tool_missing",        "tool_failed",
        "tool_stalled",        "profile_in_use",      "database_unavailable",
        "database_too_new",    "not_allowed",         "no_such_job",
        "file_system_failed",  "interrupted",         "internal"};
    static_assert(list.size() == static_cast<size_t>(ErrorCode::Internal) + 1);
};

/// A failure: what it is (code), one plain sentence for people (text), one thing to do (hint), and
/// what only a log should hold (detail: tool output, errno, SQL). A value, any thread.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString hint;
    QString detail;

    /// What people read of it: the sentence, and what to do if there is something.
    [[nodiscard]] QString sentences() const;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::Error)
