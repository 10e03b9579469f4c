// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace respool {

/// How far the work is, drawn by the system where the program stands in its task bar or dock. Main
/// thread; never waits.
class TaskbarProgress
{
    Q_DISABLE_COPY_MOVE(TaskbarProgress)

public:
    TaskbarProgress() = default;
    virtual ~TaskbarProgress() = default;

    [[nodiscard]] static std::unique_ptr<TaskbarProgress> create();

    /// 0…100. @p window: the window's native id, which Windows draws it for.
    virtual void show(int percent, quintptr window) = 0;
    virtual void clear(quintptr window) = 0;
};

} // namespace respool
