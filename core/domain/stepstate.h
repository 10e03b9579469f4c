// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"

#include <optional>

namespace respool {

/// The kinds of work a job is made of. Stored on disk by name.
enum class StepKind : quint8 {
    Download, ///< yt-dlp fetches the source into the job folder
    Probe, ///< ffprobe describes the source
    Encode, ///< ffmpeg makes all renditions in one run
    Verify, ///< every file that shall be published is proved whole
    Publish, ///< the files get their final names
};

template <> struct EnumNames<StepKind>
{
    static constexpr std::array list{"download", "probe", "encode", "verify", "publish"};
    static_assert(list.size() == static_cast<size_t>(StepKind::Publish) + 1);
};

/// The life of a step. Stored on disk by name.
enum class StepState { Pending, Running, Done, Failed, Skipped };

template <> struct EnumNames<StepState>
{
    static constexpr std::array list{"pending", "running", "done", "failed", "skipped"};
    static_assert(list.size() == static_cast<size_t>(StepState::Skipped) + 1);
};

enum class StepEvent {
    Start,
    Finish,
    Fail,
    Stop, ///< ended before its time: asked to, or cut off
    Skip, ///< not needed for this source
    Reset, ///< to be done again
};

template <> struct EnumNames<StepEvent>
{
    static constexpr std::array list{"start", "finish", "fail", "stop", "skip", "reset"};
    static_assert(list.size() == static_cast<size_t>(StepEvent::Reset) + 1);
};

/// How one run of a step ended. Stored on disk by name.
enum class AttemptEnd { Running, Succeeded, Failed, Stopped, Interrupted };

template <> struct EnumNames<AttemptEnd>
{
    static constexpr std::array list{"running", "succeeded", "failed", "stopped", "interrupted"};
    static_assert(list.size() == static_cast<size_t>(AttemptEnd::Interrupted) + 1);
};

/// The state after @p event, or nothing where the table forbids it.
[[nodiscard]] std::optional<StepState> next(StepState state, StepEvent event);

} // namespace respool
