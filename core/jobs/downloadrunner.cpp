// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadrunner.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "core/tools/errorclassifier.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Most small files are there by then. What one run has fetched before its validators are on disk is
// fetched again by the next.
constexpr auto recordDelay = 500ms;

// What a run has to fetch to count as one that got further: less is lost again by healing.
constexpr qint64 notableBytes = 1024LL * 1024;

int largestHeightOf(const QList<Rendition> &renditions)
{
    int height = 0;
    for (const Rendition &rendition : renditions) {
        if (rendition.kind == Rendition::Kind::Original)
            return 0;
        height = std::max(height, rendition.height);
    }
    return height;
}

bool wantsOnlyAudio(const QList<Rendition> &renditions)
{
    return std::all_of(renditions.cbegin(), renditions.cend(), [](const Rendition &rendition) {
        return rendition.kind == Rendition::Kind::Audio;
    });
}

} // namespace

DownloadRunner::DownloadRunner(const StepContext &context)
    : m_context(context)
    , m_checkpoint(context.step.checkpoint)
{
    m_recordDelay.setSingleShot(true);
    m_recordDelay.setInterval(recordDelay);
    connect(&m_recordDelay, &QTimer::timeout, this, [this] { emit checkpointed(m_checkpoint); });
}

void DownloadRunner::start()
{
    // Without validators nobody could tell whether what lies there is of the same file.
    const bool isKnown = !m_checkpoint.isEmpty() && !m_checkpoint.contains(discardKey);
    prepare(isKnown ? Leftovers::Heal : Leftovers::Discard);
}

void DownloadRunner::stop(Stop how)
{
    m_isStopping = true;
    if (m_tool)
        m_tool->stop(how == Stop::Gently ? ProcessRunner::Stop::Gently
                                         : ProcessRunner::Stop::AtOnce);
}

void DownloadRunner::handleWake()
{
    if (m_tool)
        m_tool->expectSign();
}

void DownloadRunner::prepare(Leftovers leftovers)
{
    if (leftovers == Leftovers::Discard)
        m_checkpoint = {};
    const auto work = [job = m_context.job, folder = m_context.folder,
                       leftovers]() -> Result<QStringList> {
        if (auto made = prepareJobFolder(job); !made)
            return failure(made.error());
        if (leftovers == Leftovers::Heal)
            return healDownloadFolder(folder);
        return emptyDownloadFolder(folder).map([] { return QStringList(); });
    };
    inWorker(this, work, [this](const Result<QStringList> &healed) {
        if (!healed) {
            finishFailed(healed.error());
            return;
        }
        for (const QString &act : *healed)
            m_context.log.append(m_context.logFile, act);
        if (m_isStopping) {
            finish(StepOutcome::stopped());
            return;
        }
        RESPOOL_CRASH_POINT("download_folder_prepared");
        runTool();
    });
}

void DownloadRunner::runTool()
{
    m_nonce = QUuid::createUuid().toString(QUuid::Id128);
    m_finishedFile.reset();
    m_progress = DownloadProgress();
    YtDlpRequest request;
    request.address = m_context.job.spec.source;
    request.ffmpeg = m_context.tools.find(ToolKind::Ffmpeg).value_or(QString());
    request.cacheFolder = m_context.cacheFolder;
    request.nonce = m_nonce;
    request.audioOnly = wantsOnlyAudio(m_context.job.spec.renditions);
    request.largestHeight = largestHeightOf(m_context.job.spec.renditions);

    m_tool = new ToolRun(m_context, this);
    connect(m_tool, &ToolRun::processStarted, this, &StepRunner::processStarted);
    connect(m_tool, &ToolRun::outputLine, this, &DownloadRunner::handleLine);
    connect(m_tool, &ToolRun::finished, this, &DownloadRunner::handleToolFinished);
    m_tool->start(ToolKind::YtDlp, ytDlpArguments(request));
}

void DownloadRunner::handleLine(const QByteArray &line)
{
    const std::optional<YtDlpLine> parsed = parseYtDlpLine(line, m_nonce);
    if (!parsed || m_mustStartOver)
        return;
    if (const auto *description = std::get_if<YtDlpDescription>(&*parsed))
        handleDescription(*description);
    else if (const auto *progress = std::get_if<YtDlpProgress>(&*parsed))
        handleProgress(*progress);
    else if (const auto *finished = std::get_if<YtDlpFinished>(&*parsed))
        m_finishedFile = *finished;
    else if (const auto *pause = std::get_if<YtDlpRetryAfter>(&*parsed))
        m_retryAfterMs = pause->seconds * 1000;
}

void DownloadRunner::handleDescription(const YtDlpDescription &description)
{
    m_isMended = description.isMended;
    m_isOneFile = (description.protocol == QLatin1String("https")
                   || description.protocol == QLatin1String("http"))
        && !description.formatId.contains(u'+');
    m_progress.setExpectation(description.formatId, description.bytes);
    if (description.durationSeconds > 0 && !description.isLive)
        m_checkpoint.insert(durationKey, description.durationSeconds);
    noteValidators(description.formatId, -1);
    if (m_mustStartOver)
        return;
    recordSoon();
    checkSpace(description.bytes);
    emit described(description.title, description.bytes);
}

void DownloadRunner::checkSpace(qint64 bytes)
{
    if (bytes <= 0)
        return;
    // Fragments are kept beside the file that is made of them.
    const qint64 whole = m_isOneFile ? bytes : 2 * bytes;
    const auto measure = [folder = m_context.folder, whole] {
        const qint64 missing = std::max<qint64>(0, whole - bytesBelow(folder));
        return std::pair(missing, QStorageInfo(folder).bytesAvailable());
    };
    inWorker(this, measure, [this](const std::pair<qint64, qint64> &space) {
        const auto [missing, available] = space;
        const qint64 needed = missing + m_context.leastFreeBytes;
        if (available >= needed || !m_tool || m_isStopping)
            return;
        const QLocale locale;
        m_noRoom =
            Error{ErrorCode::DiskFull,
                  QCoreApplication::translate("respool",
                                              "This download needs %1 more, but only %2 are free.")
                      .arg(locale.formattedDataSize(missing), locale.formattedDataSize(available)),
                  QCoreApplication::translate("respool",
                                              "Make room on the disk; it goes on by itself then."),
                  {}};
        m_neededBytes = needed;
        m_tool->stop(ProcessRunner::Stop::Gently);
    });
}

void DownloadRunner::handleProgress(const YtDlpProgress &line)
{
    if (m_isOneFile && line.progress.bytesTotal > 0 && !m_checkpoint.contains(totalKey)) {
        m_checkpoint.insert(totalKey, line.progress.bytesTotal);
        recordSoon();
        checkSpace(line.progress.bytesTotal);
        emit described({}, line.progress.bytesTotal);
    } else if (m_isOneFile) {
        noteValidators({}, line.progress.bytesTotal);
    }
    m_retryAfterMs = 0; // it got over what that was about
    noteBytes(line.progress.bytesDone);
    if (!m_mustStartOver)
        emit progressed(m_progress.feed(line));
}

void DownloadRunner::noteBytes(qint64 bytes)
{
    // Of several files, each begins at its own: what counts is how far any of them came.
    if (m_firstBytes < 0 || bytes < m_lastBytes)
        m_firstBytes = bytes;
    m_lastBytes = bytes;
    m_hasProgressed = m_hasProgressed || m_lastBytes - m_firstBytes >= notableBytes;
}

void DownloadRunner::recordSoon()
{
    if (!m_recordDelay.isActive())
        m_recordDelay.start();
}

void DownloadRunner::noteValidators(const QString &formatId, qint64 totalBytes)
{
    const QString formatBefore = m_checkpoint.value(formatKey).toString();
    const qint64 totalBefore = m_checkpoint.value(totalKey).toInteger(-1);
    const bool isOther =
        (!formatId.isEmpty() && !formatBefore.isEmpty() && formatId != formatBefore)
        || (totalBytes > 0 && totalBefore > 0 && totalBytes != totalBefore);
    if (isOther && !m_hasStartedOver) {
        // yt-dlp would append the new file's bytes to the old one's and call it done.
        startOver(QStringLiteral("The source has changed since the last run: starting over."));
        return;
    }
    if (!formatId.isEmpty())
        m_checkpoint.insert(formatKey, formatId);
}

void DownloadRunner::startOver(const QString &reason)
{
    m_context.log.append(m_context.logFile, reason);
    m_mustStartOver = true;
    m_recordDelay.stop();
    m_tool->stop(ProcessRunner::Stop::AtOnce);
}

void DownloadRunner::handleToolFinished(const ProcessResult &result)
{
    m_recordDelay.stop();
    ToolRun *tool = m_tool;
    m_tool = nullptr;
    tool->deleteLater();
    m_exitCode = result.exitCode;
    const QString errorText = tool->errorText();
    const bool isTorn = errorText.contains(QLatin1String(".ytdl file is corrupt"))
        || errorText.contains(QLatin1String("Inconsistent state"));
    if (m_isStopping) {
        finish(StepOutcome::stopped());
    } else if (m_noRoom) {
        finishFailed(*m_noRoom);
    } else if ((m_mustStartOver || isTorn) && !m_hasStartedOver) {
        m_hasStartedOver = true;
        m_mustStartOver = false;
        prepare(Leftovers::Discard);
    } else if (const auto error = tool->ownError(result)) {
        finishFailed(*error);
    } else if (!result.isClean()) {
        finishFailed(classifyDownloadFailure(errorText, result.exitCode));
    } else {
        judgeFile();
    }
}

void DownloadRunner::judgeFile()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("respool", text); };
    const Error incomplete{ErrorCode::DownloadIncomplete,
                           tr("The download ended before the whole file was there."),
                           tr("Press Retry: it goes on from where it was."),
                           {}};
    if (!m_finishedFile) {
        finishFailed(incomplete);
        return;
    }
    // Only a name is taken from the tool: the folder is ours.
    const QString name = QFileInfo(m_finishedFile->path).fileName();
    const QString path = m_context.folder + u'/' + name;
    const auto measure = [path] {
        return QFileInfo(path).isFile() ? QFileInfo(path).size() : qint64(-1);
    };
    inWorker(this, measure, [this, name, incomplete](qint64 bytes) {
        const qint64 announced = m_checkpoint.value(totalKey).toInteger(-1);
        const bool mustMatch = m_isOneFile && !m_isMended && announced > 0;
        if (bytes <= 0 || (mustMatch && bytes != announced)) {
            // Whatever lies there does not lead to the announced file any more.
            m_checkpoint.insert(discardKey, true);
            finishFailed(incomplete);
            return;
        }
        if (m_finishedFile->durationSeconds > 0)
            m_checkpoint.insert(durationKey, m_finishedFile->durationSeconds);
        if (announced > 0)
            m_checkpoint.insert(bytesKey, announced);
        m_checkpoint.insert(fileKey, name);
        StepOutcome done;
        done.end = StepOutcome::End::Done;
        done.bytes = bytes;
        RESPOOL_CRASH_POINT("download_finished");
        finish(done);
    });
}

void DownloadRunner::finish(const StepOutcome &outcome)
{
    StepOutcome told = outcome;
    told.hasProgressed = m_hasProgressed;
    told.retryAfterMs = m_retryAfterMs;
    told.neededBytes = m_neededBytes;
    told.checkpoint = m_checkpoint;
    told.exitCode = m_exitCode;
    emit finished(told);
}

void DownloadRunner::finishFailed(const Error &error)
{
    finish(StepOutcome::failed(error));
}

} // namespace respool
