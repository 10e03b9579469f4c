// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/sheetmaker.h"
#include "core/jobs/thumbnailer.h"

namespace respool {

/// What a window shows of jobs as pictures. Main thread.
class JobPictures final
{
public:
    explicit JobPictures(const Thumbnailer::Services &services)
        : m_thumbnailer(services)
        , m_sheets(services.tools)
    {
    }

    [[nodiscard]] Thumbnailer &thumbnailer() { return m_thumbnailer; }

    [[nodiscard]] SheetMaker &sheets() { return m_sheets; }

    /// The program ends: nothing more is made.
    void end()
    {
        m_thumbnailer.end();
        m_sheets.end();
    }

private:
    Thumbnailer m_thumbnailer;
    SheetMaker m_sheets;
};

} // namespace respool
