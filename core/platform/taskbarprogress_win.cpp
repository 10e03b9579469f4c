// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/taskbarprogress.h"

#include "core/base/logging.h"

#include <windows.h>

#include <shobjidl.h>

namespace respool {

namespace {

HWND handleOf(quintptr window)
{
    return reinterpret_cast<HWND>(window);
}

/// ITaskbarList3; Qt has made COM ready on the main thread.
class TaskbarButton final : public TaskbarProgress
{
    Q_DISABLE_COPY_MOVE(TaskbarButton)

public:
    TaskbarButton()
    {
        const HRESULT made = CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER,
                                              IID_PPV_ARGS(&m_list));
        if (SUCCEEDED(made) && SUCCEEDED(m_list->HrInit()))
            return;
        qCWarning(logPlatform) << "no progress in the task bar:" << qt_error_string(made);
        release();
    }

    ~TaskbarButton() override { release(); }

    void show(int percent, quintptr window) override
    {
        if (!m_list || window == 0)
            return;
        m_list->SetProgressState(handleOf(window), TBPF_NORMAL);
        m_list->SetProgressValue(handleOf(window), static_cast<ULONGLONG>(percent), 100);
    }

    void clear(quintptr window) override
    {
        if (m_list && window != 0)
            m_list->SetProgressState(handleOf(window), TBPF_NOPROGRESS);
    }

private:
    void release()
    {
        if (m_list)
            m_list->Release();
        m_list = nullptr;
    }

    ITaskbarList3 *m_list = nullptr;
};

} // namespace

std::unique_ptr<TaskbarProgress> TaskbarProgress::create()
{
    return std::make_unique<TaskbarButton>();
}

} // namespace respool
