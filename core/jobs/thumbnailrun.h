// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/picturetool.h"
#include "core/tools/pictures.h"

namespace respool {

/// Finds the picture of one job: reads what its files are, looks at places of the first one with
/// moving pictures, else takes the first cover. Main thread; one run, then it is done with.
class ThumbnailRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailRun)

public:
    struct Task
    {
        QStringList files; ///< absolute, in the order in which to try them
        QString picture; ///< the file to make
        QString folder; ///< to work in; emptied first
        bool replaces = false; ///< makes it anew where there is one
        PictureTool::Priority priority = PictureTool::Priority::Background;
    };

    ThumbnailRun(Task task, const ToolLocator &tools, QObject *parent = nullptr);

    void start();
    /// finished() follows, never from inside.
    void stop();

signals:
    void started(qint64 wardenPid);
    /// Once. Whether there is a picture now. It says nothing of why there is none: nobody who has
    /// not asked for a picture needs to know.
    void finished(bool hasPicture);

private:
    enum class Find { Picture, Folder, Nothing };

    [[nodiscard]] static Find prepare(const Task &task);
    void run(ToolKind tool, const QStringList &arguments);
    void probeNext();
    void handleToolFinished(const PictureToolResult &result);
    void handleProbed(const QByteArray &json);
    void lookAt(const PictureSearch &search);
    void handleLooked();
    void goOn();
    void save();

    Task m_task;
    PictureTool m_tool;
    qsizetype m_file = -1; ///< which one is read
    QString m_coverFile;
    MediaInfo m_info; ///< of the file whose picture it is going to be
    std::optional<PictureSearch> m_search; ///< while candidates are made
    double m_spread = -1; ///< of the best candidate so far
    bool m_isStopped = false;
};

} // namespace respool
