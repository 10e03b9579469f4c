// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"

#include <optional>

namespace respool {

/// The life of a job. Stored on disk by name.
enum class JobState : quint8 {
    Queued,
    Running,
    Stopping, ///< asked to end; StopIntent says what it becomes
    Waiting, ///< WaitReason says for what
    Paused,
    Interrupted, ///< what a launch finds of a run that was cut off
    Completed,
    Failed,
    Cancelled,
};

template <> struct EnumNames<JobState>
{
    static constexpr std::array list{"queued",      "running",   "stopping", "waiting",  "paused",
                                     "interrupted", "completed", "failed",   "cancelled"};
    static_assert(list.size() == static_cast<size_t>(JobState::Cancelled) + 1);
};

/// Why a job is being stopped. Stored on disk by name.
enum class StopIntent : quint8 {
    None,
    Pause,
    Cancel,
    Sleep,
    Quit,
    Wait, ///< its disk is full, its drive is gone: it waits, WaitReason says for what
};

template <> struct EnumNames<StopIntent>
{
    static constexpr std::array list{"none", "pause", "cancel", "sleep", "quit", "wait"};
    static_assert(list.size() == static_cast<size_t>(StopIntent::Wait) + 1);
};

/// What a waiting job waits for. Stored on disk by name.
enum class WaitReason : quint8 {
    None,
    EncodeSlot,
    DownloadSlot,
    Retry, ///< the pause before the next try; Job::notBefore says until when
    Schedule, ///< somebody asked for a later start; Job::notBefore says when
    CoolDown, ///< its host asked for fewer requests
    Network,
    DiskSpace,
    Folder, ///< its destination, or the drive that it is on
    Tool, ///< yt-dlp or FFmpeg is missing
};

template <> struct EnumNames<WaitReason>
{
    static constexpr std::array list{"none",     "encode_slot", "download_slot", "retry",
                                     "schedule", "cool_down",   "network",       "disk_space",
                                     "folder",   "tool"};
    static_assert(list.size() == static_cast<size_t>(WaitReason::Tool) + 1);
};

/// What can happen to a job.
enum class JobEvent {
    Start,
    Wait, ///< it needs something that is not there: a slot, a network, a disk, its time
    Wake, ///< what it waited for is there
    Stop, ///< its tools were asked to end
    Pause, ///< paused; of a stopping job: it has ended as asked
    Resume,
    Cancel,
    Requeue, ///< stopped for sleep or quit, to go on by itself
    Interrupt, ///< found running at launch
    Complete,
    Fail,
    Retry,
};

template <> struct EnumNames<JobEvent>
{
    static constexpr std::array list{"start",     "wait",     "wake",   "stop",
                                     "pause",     "resume",   "cancel", "requeue",
                                     "interrupt", "complete", "fail",   "retry"};
    static_assert(list.size() == static_cast<size_t>(JobEvent::Retry) + 1);
};

/// The state after @p event, or nothing where the table forbids it. The only maker of job states.
[[nodiscard]] std::optional<JobState> next(JobState state, JobEvent event);

/// Whether the user may do this now; a stopping job takes no verb until it has stopped.
[[nodiscard]] bool canPause(JobState state);
[[nodiscard]] bool canResume(JobState state);
[[nodiscard]] bool canCancel(JobState state);
[[nodiscard]] bool canRetry(JobState state);
/// Whether the row may be taken from the list: everything that is not at work.
[[nodiscard]] bool canRemove(JobState state);
/// Whether its place among the others can still matter.
[[nodiscard]] bool canMove(JobState state);
/// Whether it may be started ahead of the limits.
[[nodiscard]] bool canStartNow(JobState state);
/// Whether its start may be put off to a time.
[[nodiscard]] bool canSchedule(JobState state);

/// Completed, failed or cancelled: nothing happens to it by itself any more.
[[nodiscard]] bool isFinished(JobState state);
/// Running or stopping: tools of it may be alive.
[[nodiscard]] bool isActive(JobState state);

} // namespace respool
