// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/processrunner.h"
#include "core/tools/toollocator.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace respool {

/// How a run of a PictureTool ended.
struct PictureToolResult
{
    bool isClean = false; ///< it ended well and was not stopped
    bool isCutOff = false; ///< it was ended from outside, or took too long
    QByteArray output; ///< lines, up to some megabytes
    QString errors; ///< the end of what it said on standard error, or why it did not start
};

/// Runs a tool for what is shown (pictures, what is at an address), one run after the other, beside
/// the jobs: no step, no log, no attempt. Main thread. Its end ends what runs.
class PictureTool final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureTool)

public:
    /// Usual: somebody has asked for it and waits. Polite: somebody may be looking, so that it
    /// gives way to work without being starved by it. Background: while nothing else wants to work.
    enum class Priority { Usual, Polite, Background };

    PictureTool(const ToolLocator &tools, Priority priority, QObject *parent = nullptr);
    ~PictureTool() override;

    /// @p folder: to work in. One at a time; finished() follows, never from inside.
    void run(ToolKind tool, const QStringList &arguments, const QString &folder);

    /// What runs from now on have beside the usual environment of tools.
    void setAdditions(const QProcessEnvironment &additions) { m_additions = additions; }

    /// Ends what runs; finished() follows.
    void stop();

signals:
    void finished(const respool::PictureToolResult &result);
    /// The process lives.
    void started(qint64 wardenPid);

private:
    void handleLine(OutputChannel channel, const QByteArray &text);
    void handleFinished(const ProcessResult &result);

    const ToolLocator &m_tools;
    Priority m_priority;
    QProcessEnvironment m_additions;
    std::unique_ptr<ProcessRunner> m_runner;
    PictureToolResult m_result;
    QTimer m_timeout;
};

/// Makes @p folder anew, empty. Blocks; from a worker.
[[nodiscard]] bool preparePictureFolder(const QString &folder);

} // namespace respool
