// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/picturetool.h"
#include "core/tools/encoderlist.h"

#include <QTemporaryDir>

#include <memory>

namespace respool {

/// Asks the local FFmpeg once what it can encode with; again when start() is called later, since
/// another one may have been installed. Main thread.
class EncoderSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncoderSearch)

public:
    /// @p tools must outlive it.
    explicit EncoderSearch(const ToolLocator &tools, QObject *parent = nullptr);
    ~EncoderSearch() override;

    /// found() follows, unless FFmpeg is missing or says nothing. While it runs, another call
    /// changes nothing.
    void start();

signals:
    void found(const respool::EncoderList &encoders);

private:
    void handleFinished(const PictureToolResult &result);

    PictureTool m_tool;
    std::shared_ptr<QTemporaryDir> m_folder; ///< while it runs
    bool m_isRunning = false;
};

} // namespace respool
