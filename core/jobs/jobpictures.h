// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/outputpictures.h"
#include "core/jobs/sheetmaker.h"
#include "core/jobs/thumbnailer.h"

namespace respool {

/// What a window shows of jobs as pictures. Main thread.
class JobPictures final
{
public:
    explicit JobPictures(const Thumbnailer::Services &services)
        : m_tools(services.tools)
        , m_thumbnailer(services)
        , m_outputs(services.tools, services.profile.cache())
        , m_sheets(services.tools)
    {
    }

    [[nodiscard]] Thumbnailer &thumbnailer() { return m_thumbnailer; }

    [[nodiscard]] OutputPictures &outputs() { return m_outputs; }

    [[nodiscard]] SheetMaker &sheets() { return m_sheets; }

    /// For whoever makes pictures of its own.
    [[nodiscard]] const ToolLocator &tools() const { return m_tools; }

    /// The program ends: nothing more is made.
    void end()
    {
        m_thumbnailer.end();
        m_outputs.end();
        m_sheets.end();
    }

private:
    const ToolLocator &m_tools;
    Thumbnailer m_thumbnailer;
    OutputPictures m_outputs;
    SheetMaker m_sheets;
};

} // namespace respool
