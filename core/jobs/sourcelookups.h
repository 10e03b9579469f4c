// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/sourcelookup.h"

#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace respool {

/// Looks up what is at addresses before they are added: two at a time, the others wait. Nothing
/// depends on it: what cannot be looked up can be added. Main thread.
class SourceLookups final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceLookups)

public:
    /// @p tools must outlive it. @p cacheFolder: for yt-dlp's own cache. @p privateFolder: see
    /// SourceLookup.
    SourceLookups(const ToolLocator &tools, QString cacheFolder, QString privateFolder);
    ~SourceLookups() override;

    /// By which way sites are asked, and as whom; from now on.
    void setAccess(const NetworkAccess &access) { m_access = access; }

    /// Behind all others.
    void lookUp(const QString &address);
    /// Before all others.
    void lookUpNext(const QString &address);
    /// Ends what runs and forgets what waits: nothing more is told.
    void cancel();

    [[nodiscard]] bool isBusy() const { return !m_running.empty(); }

    static constexpr size_t mostAtOnce = 2;

signals:
    void found(const QString &address, const respool::SourceDescription &description);
    void failed(const QString &address, const respool::Error &error);

private:
    [[nodiscard]] bool isRunning(const QString &address) const;
    void startNext();
    void handleFinished(SourceLookup *lookup, const Result<SourceDescription> &result);

    const ToolLocator &m_tools;
    QString m_cacheFolder;
    QString m_privateFolder;
    NetworkAccess m_access;
    std::deque<QString> m_waiting;
    std::vector<std::unique_ptr<SourceLookup>> m_running;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::SourceDescription)
