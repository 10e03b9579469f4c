// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"

#include <optional>

namespace respool {

/// The life of a job. Stored on disk by name.
enum class JobState {
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
enum class StopIntent { None, Pause, Cancel, Sleep, Quit };

template <> struct EnumNames<StopIntent>
{
    static constexpr std::array list{"none", "pause", "cancel", "sleep", "quit"};
    static_assert(list.size() == static_cast<size_t>(StopIntent::Quit) + 1);
};

/// What a waiting job waits for. Stored on disk by name.
enum class WaitReason { None, EncodeSlot, DownloadSlot };

template <> struct EnumNames<WaitReason>
{
    static constexpr std::array list{"none", "encode_slot", "download_slot"};
    static_assert(list.size() == static_cast<size_t>(WaitReason::DownloadSlot) + 1);
};

/// What can happen to a job.
enum class JobEvent {
    Start,
    Wait, ///< it needs something that is not there: a slot, later a network or a disk
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

/// Completed, failed or cancelled: nothing happens to it by itself any more.
[[nodiscard]] bool isFinished(JobState state);
/// Running or stopping: tools of it may be alive.
[[nodiscard]] bool isActive(JobState state);

} // namespace respool
