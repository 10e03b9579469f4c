// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tools/networkaccess.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

namespace respool {

/// A folder that nobody else may look into, which is gone with the object: for what a tool must
/// have on the disk and other people must not see. Any thread.
class PrivateFolder final
{
    Q_DISABLE_COPY_MOVE(PrivateFolder)

public:
    /// Makes it, with what is missing above it. Blocks; from a worker.
    [[nodiscard]] static Result<std::shared_ptr<PrivateFolder>> make(const QString &path);
    /// Deletes it with all in it, in a worker.
    ~PrivateFolder();

    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit PrivateFolder(QString path);

    QString m_path;
};

/// What one run of yt-dlp is given of a NetworkAccess.
struct DownloadAccess
{
    QStringList arguments;
    QProcessEnvironment environment; ///< in addition to the usual one
    QString note; ///< for the log, without secrets; empty: nothing is special
    std::shared_ptr<PrivateFolder> folder; ///< to be kept until the run has ended; may be null
};

/// Gets it ready. yt-dlp writes to the file of cookies that it is given and copies the database of
/// a browser before it reads it: both happen in @p folder, not beside the downloaded files, which
/// may lie where everybody can read them. ErrorCode::AccessDenied says what cookies are missing,
/// FileSystemFailed that they cannot be copied. Blocks; from a worker.
[[nodiscard]] Result<DownloadAccess> prepareAccess(const NetworkAccess &access,
                                                   const QString &folder);

} // namespace respool
