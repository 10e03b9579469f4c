// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/downloadaccess.h"
#include "core/jobs/picturetool.h"
#include "core/tools/formatlist.h"

#include <QTemporaryDir>

#include <memory>

namespace respool {

/// Asks yt-dlp once what is at an address; downloads nothing. Main thread; its end ends the tool.
class SourceLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceLookup)

public:
    /// @p cacheFolder: for yt-dlp's own cache. @p privateFolder: cookies are lent in a folder of
    /// its own below it; nobody else may look into it, and it outlives no session.
    SourceLookup(QString address, const ToolLocator &tools, QString cacheFolder,
                 const QString &privateFolder);
    ~SourceLookup() override;

    [[nodiscard]] const QString &address() const { return m_address; }

    /// By which way it asks, and as whom. Before start().
    void setAccess(const NetworkAccess &access) { m_access = access; }

    void start();

signals:
    /// Once.
    void finished(const respool::Result<respool::SourceDescription> &result);

private:
    struct Prepared
    {
        std::shared_ptr<QTemporaryDir> folder;
        Result<DownloadAccess> access;
    };

    [[nodiscard]] static Prepared prepare(const NetworkAccess &access,
                                          const QString &privateFolder);
    void handlePrepared(const Prepared &prepared);
    void handleToolFinished(const PictureToolResult &result);

    QString m_address;
    QString m_cacheFolder;
    QString m_privateFolder; ///< its own
    PictureTool m_tool;
    NetworkAccess m_access;
    DownloadAccess m_prepared;
    std::shared_ptr<QTemporaryDir> m_folder;
};

} // namespace respool
