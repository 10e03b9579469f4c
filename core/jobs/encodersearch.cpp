// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encodersearch.h"

#include "core/jobs/inworker.h"
#include "core/jobs/toolfolder.h"

namespace respool {

EncoderSearch::EncoderSearch(const ToolLocator &tools, QObject *parent)
    : QObject(parent)
    , m_tool(tools, PictureTool::Priority::Usual)
{
    connect(&m_tool, &PictureTool::finished, this, &EncoderSearch::handleFinished);
}

EncoderSearch::~EncoderSearch() = default;

void EncoderSearch::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    inWorker(
        this, [] { return makeTemporaryToolFolder(QStringLiteral("encoders")); },
        [this](const std::shared_ptr<QTemporaryDir> &folder) {
            m_folder = folder;
            m_tool.run(ToolKind::Ffmpeg, EncoderList::arguments(), folder->path());
        });
}

void EncoderSearch::handleFinished(const PictureToolResult &result)
{
    m_isRunning = false;
    // Some files in a folder of the system: not worth the window's time.
    inWorker(
        this, [folder = std::move(m_folder)]() mutable { folder.reset(); }, [] {});
    if (result.isClean)
        emit found(EncoderList::parse(result.output));
}

} // namespace respool
