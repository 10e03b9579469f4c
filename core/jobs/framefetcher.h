// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/picturetool.h"
#include "core/tools/framepicture.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace respool {

/// Fetches frames of one film for somebody who moves through it: one run of ffmpeg at a time, and
/// of all places that are wished for meanwhile the last one. Main thread; its end ends what runs.
class FrameFetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameFetcher)

public:
    /// @p cache: an existing or new folder; it works in one of its own below, which it deletes.
    FrameFetcher(const ToolLocator &tools, QString cache, QObject *parent = nullptr);
    ~FrameFetcher() override;

    /// Another film; what was wished for of the one before is forgotten. opened() follows.
    void open(const QString &file);
    /// The frame at @p seconds, made to fit @p room (in dots; empty: as large as it is). Waits for
    /// opened() where that has not come yet; fetched() follows unless a later wish comes first.
    void fetch(double seconds, QSize room);

signals:
    /// What the film is, or why nothing can be fetched of it.
    void opened(const respool::Result<respool::MediaInfo> &info);
    /// A picture in the format PPM, or why there is none.
    void fetched(double seconds, const respool::Result<QByteArray> &picture);

private:
    struct Wish
    {
        double seconds = 0;
        QSize room;
    };

    enum class Stage { Idle, Folder, Probe, Frame, Read };

    void startNext();
    [[nodiscard]] bool hasTools();
    void makeFolder();
    void handleFolder(const std::shared_ptr<QTemporaryDir> &folder);
    void handleToolFinished(const PictureToolResult &result);
    void handleProbed(const PictureToolResult &result);
    void readFrame(const PictureToolResult &result);
    void handleRead(const QByteArray &picture, const PictureToolResult &result);
    void refuse(const Error &error);

    const ToolLocator &m_tools;
    QString m_cache;
    PictureTool m_tool;
    std::shared_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::optional<MediaInfo> m_info; ///< of m_file, once it has been read
    std::optional<Wish> m_wish; ///< the next one
    Wish m_current; ///< at work
    Stage m_stage = Stage::Idle;
    QElapsedTimer m_sinceStart; ///< of the frame at work
    bool m_isStale = false; ///< what runs belongs to the film before
    bool m_isRefused = false; ///< nothing can be fetched of m_file
    bool m_toneMaps = true;
};

} // namespace respool
