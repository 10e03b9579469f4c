// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/bandwidthshares.h"
#include "core/jobs/downloadaccess.h"
#include "core/jobs/downloadextras.h"
#include "core/jobs/downloadleftovers.h"
#include "core/jobs/downloadprogress.h"
#include "core/jobs/fetchreach.h"
#include "core/jobs/partialguard.h"
#include "core/jobs/sourcerecord.h"
#include "core/jobs/steprunner.h"
#include "core/jobs/toolrun.h"
#include "core/tools/httptraffic.h"

#include <QTimer>

namespace respool {

/// Runs yt-dlp until the job folder holds the whole source: makes the folder safe to resume in
/// first, and starts over, once, when the source turns out to be another one than before. Main
/// thread.
class DownloadRunner final : public StepRunner, private BandwidthUser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadRunner)

public:
    explicit DownloadRunner(const StepContext &context);
    ~DownloadRunner() override;

    void start() override;
    void stop(Stop how) override;
    void handleWake() override;

private:
    /// What is done with files of an earlier run before this one.
    enum class Leftovers { Heal, Discard };

    [[nodiscard]] bool canRestart() const override;
    [[nodiscard]] bool isWorthRestart() const override;
    void restart() override;

    /// What a worker has made ready for a run of the tool.
    struct Prepared
    {
        HealedLeftovers leftovers;
        Result<DownloadAccess> access; ///< cookies and the like
    };

    void prepare(Leftovers leftovers);
    void handlePrepared(const Prepared &prepared);
    void runTool();
    void watchPartial();
    void recordPartial();
    void keepManifest();
    void handleLine(const QByteArray &line);
    void handleDescription(const YtDlpDescription &description);
    void handleProgress(const YtDlpProgress &line);
    /// @p status: of the answer that asks for it.
    void handlePause(const YtDlpRetryAfter &pause, int status);
    /// Has the checkpoint stored soon, unless the download is over by then.
    void recordSoon();
    void noteBytes(qint64 bytes);
    /// Stops before the disk is full rather than because it is. @p bytes: of all that is fetched.
    void checkSpace(qint64 bytes);
    void noteAnswer(const HttpAnswer &answer);
    void handleChangedSource();
    void handleToolFinished(const ProcessResult &result);
    void judgeFile();
    /// The file is there, with so many bytes and under this name in the folder.
    void handleFile(const QString &name, qint64 bytes);
    /// Goes on behind the last byte, where nothing more is asked of the network.
    void resumeExtras();
    void runExtras();
    void handleExtrasFinished();
    [[nodiscard]] bool isFetchingCompanions() const;
    void startOver(const QString &reason);
    void finishDone();
    void finish(const StepOutcome &outcome);
    void finishFailed(const Error &error);

    StepContext m_context;
    SourceRecord m_source;
    DownloadProgress m_progress;
    FetchReach m_reach;
    std::optional<YtDlpFinished> m_finishedFile;
    std::optional<DownloadAccess> m_access;
    ToolRun *m_tool = nullptr;
    DownloadExtras *m_extras = nullptr;
    PartialFinding m_found; ///< of the partial file, before this run
    std::unique_ptr<PartialGuard> m_guard; ///< of the run of the tool
    std::shared_ptr<std::atomic_bool> m_isUnwanted; ///< tells a worker that nobody waits for it
    QString m_nonce;
    QTimer m_recordDelay;
    QTimer m_busyDelay; ///< runs while a busy server's answer is the last thing that was heard
    HttpTraffic m_traffic;
    std::optional<Error> m_refusal; ///< why it was stopped although it could go on
    qint64 m_neededBytes = 0; ///< what has to be free, with ErrorCode::DiskFull
    qint64 m_secondsLeft = -1; ///< of the file that is being fetched
    qint64 m_retryAfterMs = 0;
    int m_busyStatus = 0; ///< of the answer that m_busyDelay runs for
    int m_exitCode = -1;
    qint64 m_fileBytes = -1; ///< of what was fetched
    bool m_hasYielded = false; ///< the server has asked for a pause, and gets it
    bool m_isMixed = false; ///< what was fetched is of two versions of the source
    bool m_isManifestSynced = false;
    bool m_isResumable = true; ///< what is there is gone on with by another run of the tool
    bool m_isRestarting = false; ///< to go on at another rate
    bool m_isStopping = false;
    bool m_hasStartedOver = false;
    bool m_mustStartOver = false;
};

} // namespace respool
