// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/filecheck.h"
#include "core/tools/embedarguments.h"

namespace respool {

/// What comes after the last byte of a download whose recipe wants more than the file: the file is
/// proved first; then subtitles, cover, tags and chapters are put into it by copying it, so that it
/// stays whole until its successor is. What cannot be put in is left out, and the log says so: a
/// download never fails for it. One object, one run. Main thread.
class DownloadExtras final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadExtras)

public:
    /// @p checkpoint: of the download, with the file's name. Nothing else has to be known, so that
    /// a run that was cut off goes on from here without the network.
    DownloadExtras(const StepContext &context, const QJsonObject &checkpoint, QObject *parent);

    void start();
    void stop(ProcessRunner::Stop how);

    /// For after finished(): the checkpoint of the download that is done now, or why it is not.
    [[nodiscard]] const Result<QJsonObject> &checkpoint() const { return m_result; }

    /// Whether the downloaded file itself did not pass.
    [[nodiscard]] bool isFileBad() const { return m_isFileBad; }

    /// What has to be free on the disk, with ErrorCode::DiskFull; else 0.
    [[nodiscard]] qint64 neededBytes() const { return m_neededBytes; }

    [[nodiscard]] int exitCode() const { return m_exitCode; }

signals:
    void processStarted(const respool::ProcessIdentity &identity, const QString &command);
    void finished();

private:
    void check();
    void handleChecked();
    void prepare();
    void makeCover(const QString &picture);
    void embed();
    void handleEmbedded(const ProcessResult &result);
    void settle();
    /// Ends with what is there: embedded or as it came.
    void collect();
    void fail(const Error &error);
    [[nodiscard]] ToolRun *newTool();
    void note(const QString &line);
    [[nodiscard]] QString temporaryFile() const;

    StepContext m_context;
    QJsonObject m_checkpoint;
    FileCheck *m_check = nullptr;
    ToolRun *m_tool = nullptr;
    Embedding m_embedding;
    EmbedTarget m_target;
    Result<QJsonObject> m_result;
    qint64 m_neededBytes = 0;
    int m_exitCode = -1;
    bool m_isFileBad = false;
    bool m_isStopping = false;
};

/// Whether a download of these options has them.
[[nodiscard]] bool hasExtras(const DownloadOptions &options);

} // namespace respool
