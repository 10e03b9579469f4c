// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/jobs/picturetool.h"
#include "core/tools/contactsheet.h"

#include <QTemporaryDir>

#include <memory>

namespace respool {

/// Makes one contact sheet beside the first file with pictures that a job has made. Main thread;
/// one run, then it is done with.
class SheetRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetRun)

public:
    SheetRun(const Job &job, const ToolLocator &tools, QObject *parent = nullptr);
    ~SheetRun() override;

    void start();

signals:
    /// Once: the path of the sheet, or why there is none.
    void finished(const respool::Result<QString> &sheet);

private:
    enum class Stage { Probe, Tile, Join };

    void handlePrepared(const std::shared_ptr<QTemporaryDir> &folder);
    void probeNext();
    void handleToolFinished(const PictureToolResult &result);
    void handleProbed(const PictureToolResult &result);
    void fetchTile();
    void handleTile(bool isMade);
    void nextTile();
    void join();
    void publish();
    void fail(ErrorCode code, const QString &text, const QString &hint);

    QStringList m_files;
    PictureTool m_tool;
    std::shared_ptr<QTemporaryDir> m_folder;
    Stage m_stage = Stage::Probe;
    qsizetype m_file = -1;
    bool m_isAnyThere = false; ///< of the files
    MediaInfo m_info;
    SheetPlan m_plan;
    QList<SheetStyle> m_styles; ///< the first one is in use
    qsizetype m_time = 0; ///< which picture is fetched
    int m_tiles = 0; ///< pictures that are there
    QString m_said; ///< by the tool that failed last
};

} // namespace respool
