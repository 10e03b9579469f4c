// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadrunner.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/jobs/downloadchecks.h"
#include "core/jobs/downloadleftovers.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "core/tools/errorclassifier.h"
#include "core/tools/ytdlpoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

// They come within a moment of each other. What one run has fetched before its validators are on
// disk is fetched again by the next.
constexpr auto recordDelay = 200ms;

// yt-dlp tries again after a second or more, whatever a server asks for.
constexpr auto busyDelay = 300ms;

// What a run has to fetch to count as one that got further: less is lost again by healing.
constexpr qint64 notableBytes = 1024LL * 1024;

int largestHeightOf(const QList<Rendition> &renditions)
{
    int height = 0;
    for (const Rendition &rendition : renditions) {
        const bool isUnlimited =
            rendition.kind == Rendition::Kind::Original || rendition.kind == Rendition::Kind::Full;
        if (isUnlimited)
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

Error incomplete()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("respool", text); };
    return {ErrorCode::DownloadIncomplete,
            tr("The download ended before the whole file was there."),
            tr("Press Retry: it goes on from where it was."),
            {}};
}

} // namespace

DownloadRunner::DownloadRunner(const StepContext &context)
    : m_context(context)
    , m_checkpoint(context.step.checkpoint)
    , m_isUnwanted(std::make_shared<std::atomic_bool>(false))
{
    // What is encoded has no cover, so nobody would see it.
    if (!m_context.job.spec.recipe.renditions.contains(Rendition{}))
        m_context.job.spec.recipe.download.embedsThumbnail = false;
    m_recordDelay.setSingleShot(true);
    m_recordDelay.setInterval(recordDelay);
    connect(&m_recordDelay, &QTimer::timeout, this,
            [this] { emit checkpointed(m_checkpoint, Durability::Patient); });
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelay);
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        if (!m_tool || m_isStopping || m_mustStartOver)
            return;
        m_hasYielded = true;
        m_tool->stop(ProcessRunner::Stop::Gently);
    });
}

DownloadRunner::~DownloadRunner()
{
    m_context.bandwidth.leave(*this);
    *m_isUnwanted = true;
}

void DownloadRunner::start()
{
    // Without validators nobody could tell whether what lies there is of the same file.
    const bool isKnown = !m_checkpoint.isEmpty() && !m_checkpoint.contains(discardKey);
    if (isKnown && m_checkpoint.value(fetchedKey).toBool()) {
        resumeExtras();
        return;
    }
    prepare(isKnown ? Leftovers::Heal : Leftovers::Discard);
}

void DownloadRunner::stop(Stop how)
{
    m_isStopping = true;
    *m_isUnwanted = true;
    if (m_tool)
        m_tool->stop(how);
    if (m_extras)
        m_extras->stop(how);
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
    const auto work = [job = m_context.job, folder = m_context.folder, leftovers,
                       known = PartialMark::fromJson(m_checkpoint.value(partialKey).toObject()),
                       isStopped = m_isUnwanted]() -> Result<HealedLeftovers> {
        if (auto made = prepareJobFolder(job); !made)
            return failure(made.error());
        if (!job.spec.recipe.download.sponsorBlockCategories.isEmpty()) {
            if (auto deleted = deleteWholeFiles(folder); !deleted)
                return failure(deleted.error());
        }
        return leftovers == Leftovers::Heal ? healLeftovers(folder, known, *isStopped)
                                            : discardLeftovers(folder);
    };
    inWorker(this, work, [this](const Result<HealedLeftovers> &prepared) {
        if (!prepared) {
            finishFailed(prepared.error());
            return;
        }
        for (const QString &act : prepared->acts)
            m_context.log.append(m_context.logFile, act);
        m_found = prepared->partial;
        if (m_found.isChanged)
            m_checkpoint = {};
        if (m_isStopping) {
            finish(StepOutcome::stopped());
            return;
        }
        RESPOOL_CRASH_POINT("download_folder_prepared");
        prepareNetwork();
    });
}

void DownloadRunner::prepareNetwork()
{
    if (m_access) {
        runTool();
        return;
    }
    const auto work = [access = m_context.choices.access, folder = m_context.privateFolder] {
        return prepareAccess(access, folder);
    };
    inWorker(this, work, [this](const Result<DownloadAccess> &access) {
        if (m_isStopping) {
            finish(StepOutcome::stopped());
        } else if (!access) {
            finishFailed(access.error());
        } else {
            m_access = *access;
            runTool();
        }
    });
}

void DownloadRunner::runTool()
{
    m_nonce = QUuid::createUuid().toString(QUuid::Id128);
    m_finishedFile.reset();
    m_progress = DownloadProgress();
    m_traffic = HttpTraffic();
    m_isDescribed = false;
    m_isRestarting = false;
    m_isResumable = true;
    m_secondsLeft = -1;
    // It may begin a little before the end of what is there.
    m_firstBytes = -1;
    m_lastBytes = -1;
    YtDlpRequest request;
    request.address = m_context.job.spec.source;
    request.ffmpeg = m_context.tools.find(ToolKind::Ffmpeg).value_or(QString());
    request.cacheFolder = m_context.cacheFolder;
    request.nonce = m_nonce;
    request.audioOnly = wantsOnlyAudio(m_context.job.spec.recipe.renditions);
    request.options = m_context.job.spec.recipe.download;
    request.largestHeight = largestHeightOf(m_context.job.spec.recipe.renditions);
    request.access = m_access->arguments + rateArguments(m_context.bandwidth.enter(*this));
    if (!m_access->note.isEmpty())
        m_context.log.append(m_context.logFile, m_access->note);
    watchPartial();
    m_tool = new ToolRun(m_context, this);
    connect(m_tool, &ToolRun::processStarted, this, &StepRunner::processStarted);
    connect(m_tool, &ToolRun::outputLine, this, &DownloadRunner::handleLine);
    connect(m_tool, &ToolRun::finished, this, &DownloadRunner::handleToolFinished);
    m_tool->start(ToolKind::YtDlp, ytDlpArguments(request), m_access->environment);
}

void DownloadRunner::watchPartial()
{
    m_guard = std::make_unique<PartialGuard>(m_context.folder, m_found, m_context.partialBeat,
                                             m_context.reading);
    connect(m_guard.get(), &PartialGuard::marked, this, &DownloadRunner::recordPartial);
    connect(m_guard.get(), &PartialGuard::settled, this, [this] {
        if (m_isStopping)
            finish(StepOutcome::stopped());
        else
            start();
    });
}

bool DownloadRunner::canRestart() const
{
    const bool isAtWork = m_tool && !m_isStopping && !m_isRestarting && !m_mustStartOver
        && !m_noRoom && !m_isMixed && !m_hasYielded;
    return isAtWork && m_isResumable && !m_finishedFile;
}

bool DownloadRunner::isWorthRestart() const
{
    // The page is looked up again, and the connection made anew.
    constexpr qint64 shortestRest = 20; // seconds
    return m_isDescribed && m_secondsLeft >= shortestRest;
}

void DownloadRunner::restart()
{
    m_context.log.append(m_context.logFile, QStringLiteral("Going on at another rate."));
    m_isRestarting = true;
    m_tool->stop(ProcessRunner::Stop::Gently);
}

void DownloadRunner::recordPartial()
{
    if (m_mustStartOver)
        return;
    m_checkpoint.insert(partialKey, m_guard->mark().toJson());
    if (m_tool) // else finish() is about to have it stored
        emit checkpointed(m_checkpoint, Durability::Patient);
}

void DownloadRunner::handleLine(const QByteArray &line)
{
    if (!isHttpHeader(line))
        m_busyDelay.stop();
    const int status = m_traffic.status();
    if (const auto answer = m_traffic.feed(line); answer && m_isDirect)
        noteAnswer(*answer);
    const std::optional<YtDlpLine> parsed = parseYtDlpLine(line, m_nonce);
    if (!parsed || m_mustStartOver)
        return;
    if (const auto *progress = std::get_if<YtDlpProgress>(&*parsed);
        progress && isCompanion(progress->fileName))
        return;
    if (const auto *description = std::get_if<YtDlpDescription>(&*parsed))
        handleDescription(*description);
    else if (const auto *progress = std::get_if<YtDlpProgress>(&*parsed))
        handleProgress(*progress);
    else if (const auto *finished = std::get_if<YtDlpFinished>(&*parsed))
        m_finishedFile = *finished;
    else if (const auto *tags = std::get_if<YtDlpTags>(&*parsed))
        m_checkpoint.insert(tagsKey, tags->told);
    else if (const auto *pause = std::get_if<YtDlpRetryAfter>(&*parsed))
        handlePause(*pause, status);
    else if (std::holds_alternative<YtDlpPostProcessing>(*parsed))
        m_isResumable = false; // and needs no network any more
}

void DownloadRunner::handlePause(const YtDlpRetryAfter &pause, int status)
{
    m_retryAfterMs = pause.seconds * 1000;
    // In the middle of a download yt-dlp would try again when it likes.
    const bool isBusy = status == 429 || status == 503;
    if (m_isDescribed && isBusy && m_retryAfterMs > 0 && !isFetchingCompanions()) {
        m_busyStatus = status;
        m_busyDelay.start();
    }
}

/// They come before the first byte of the video, which does not wait for those that fail.
bool DownloadRunner::isFetchingCompanions() const
{
    const DownloadOptions &options = m_context.job.spec.recipe.download;
    return (options.wantsSubtitles() || options.embedsThumbnail) && m_lastBytes < 0;
}

void DownloadRunner::handleDescription(const YtDlpDescription &description)
{
    m_isDescribed = true;
    m_isMended = description.isMended
        || !m_context.job.spec.recipe.download.sponsorBlockCategories.isEmpty();
    m_isLive = description.isLive;
    m_isResumable = !m_isLive;
    m_isDirect = areAllDirect(description.protocol);
    m_isOneFile = m_isDirect && !description.formatId.contains(u'+');
    m_progress.setExpectation(description.formatId, description.bytes);
    if (description.durationSeconds > 0 && !description.isLive)
        m_checkpoint.insert(durationKey, description.durationSeconds);
    noteValidators(description.formatId, -1);
    if (m_mustStartOver)
        return;
    // Of how much is certain, beginning with nothing: a power cut takes what was not synced.
    if (m_isOneFile)
        m_checkpoint.insert(partialKey, m_guard->mark().toJson());
    else
        m_checkpoint.remove(partialKey);
    recordSoon();
    checkSpace(description.bytes);
    emit described(description.title, description.bytes);
}

void DownloadRunner::checkSpace(qint64 bytes)
{
    if (bytes <= 0)
        return;
    // Fragments are kept beside the file that is made of them, and a file beside the one that gets
    // its subtitles.
    const bool isOnce = m_isOneFile && !m_context.job.spec.recipe.download.wantsEmbedding();
    const qint64 whole = isOnce ? bytes : 2 * bytes;
    const auto measure = [folder = m_context.folder, whole] {
        const qint64 missing = std::max<qint64>(0, whole - bytesBelow(folder));
        return std::pair(missing, QStorageInfo(folder).bytesAvailable());
    };
    inWorker(this, measure, [this](const std::pair<qint64, qint64> &space) {
        const auto [missing, available] = space;
        const qint64 needed = missing + m_context.leastFreeBytes;
        if (available >= needed || !m_tool || m_isStopping)
            return;
        m_noRoom = noRoomFor(missing, available);
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
    m_secondsLeft = line.progress.secondsLeft;
    // What ffmpeg fetches is neither.
    m_isResumable = !m_isLive && (m_isDirect || line.fragmentCount > 0);
    noteBytes(line.progress.bytesDone);
    if (!m_mustStartOver)
        emit progressed(m_progress.feed(line));
}

void DownloadRunner::noteBytes(qint64 bytes)
{
    // Of several files, each begins at its own: what counts is how far any of them came.
    const bool beginsAnew = bytes < m_lastBytes;
    if (m_firstBytes < 0 || beginsAnew)
        m_firstBytes = bytes;
    if (m_isOneFile && beginsAnew)
        m_guard->startOver();
    if (m_isOneFile && bytes > m_lastBytes)
        m_guard->noteGrowth();
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
    if (isOtherSource(m_checkpoint, formatId, totalBytes) && !m_hasStartedOver) {
        handleChangedSource();
        return;
    }
    if (!formatId.isEmpty())
        m_checkpoint.insert(formatKey, formatId);
}

void DownloadRunner::noteAnswer(const HttpAnswer &answer)
{
    if (m_mustStartOver)
        return;
    switch (noteValidatorsOf(answer, isFetchingCompanions(), m_checkpoint)) {
    case SourceVersion::Known:
        break;
    case SourceVersion::New:
        recordSoon();
        break;
    case SourceVersion::Changed:
        handleChangedSource();
        break;
    }
}

/// yt-dlp would append the new file's bytes to the old one's and call it done.
void DownloadRunner::handleChangedSource()
{
    if (!m_hasStartedOver) {
        startOver(QStringLiteral("The source has changed since the last run: starting over."));
        return;
    }
    m_isMixed = true;
    m_tool->stop(ProcessRunner::Stop::AtOnce);
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
    m_busyDelay.stop();
    m_context.bandwidth.leave(*this);
    ToolRun *tool = m_tool;
    m_tool = nullptr;
    tool->deleteLater();
    m_exitCode = result.exitCode;
    const QString errorText = tool->errorText();
    const bool isTorn = errorText.contains(QLatin1String(".ytdl file is corrupt"))
        || errorText.contains(QLatin1String("Inconsistent state"));
    if (m_isStopping) {
        m_guard->settle();
    } else if (m_noRoom) {
        finishFailed(*m_noRoom);
    } else if (m_isMixed) {
        m_checkpoint.insert(discardKey, true);
        finishFailed(incomplete());
    } else if (m_hasYielded) {
        // What yt-dlp would have said, had it given up.
        const QString message = QStringLiteral("ERROR: HTTP Error %1").arg(m_busyStatus);
        finishFailed(classifyDownloadFailure(message, 1));
    } else if ((m_mustStartOver || isTorn) && !m_hasStartedOver) {
        m_hasStartedOver = true;
        m_mustStartOver = false;
        prepare(Leftovers::Discard);
    } else if (m_isRestarting) {
        m_exitCode = -1; // of no failure
        m_guard->settle();
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
    if (!m_finishedFile) {
        finishFailed(incomplete());
        return;
    }
    // Only a name is taken from the tool: the folder is ours.
    const QString name = QFileInfo(m_finishedFile->path).fileName();
    const auto measure = [job = m_context.job, path = m_context.folder + u'/' + name,
                          name]() -> Result<qint64> {
        if (!QFileInfo(path).isFile())
            return qint64(-1);
        return syncWork(job, {name}).map([&path] { return QFileInfo(path).size(); });
    };
    inWorker(this, measure, [this, name](const Result<qint64> &measured) {
        if (!measured) {
            // What the disk did not take is lost, and nothing tells which bytes that are.
            m_checkpoint.insert(discardKey, true);
            finishFailed(measured.error());
            return;
        }
        const qint64 bytes = *measured;
        const qint64 announced = m_checkpoint.value(totalKey).toInteger(-1);
        const bool mustMatch = m_isOneFile && !m_isMended && announced > 0;
        if (bytes <= 0 || (mustMatch && bytes != announced)) {
            // Whatever lies there does not lead to the announced file any more.
            m_checkpoint.insert(discardKey, true);
            finishFailed(incomplete());
            return;
        }
        handleFile(name, bytes);
    });
}

void DownloadRunner::handleFile(const QString &name, qint64 bytes)
{
    const DownloadOptions &options = m_context.job.spec.recipe.download;
    const bool isCut = !options.sponsorBlockCategories.isEmpty();
    const qint64 announced = m_checkpoint.value(totalKey).toInteger(-1);
    if (m_finishedFile->durationSeconds > 0)
        m_checkpoint.insert(durationKey, m_finishedFile->durationSeconds);
    if (announced > 0 && !isCut)
        m_checkpoint.insert(bytesKey, announced);
    if (isCut)
        m_checkpoint.remove(durationKey);
    // A file that came with every byte is trusted to be as its source is; so is what is made of it.
    if (isCut || (hasExtras(options) && announced > 0 && bytes == announced))
        m_checkpoint.insert(unevenKey, true);
    m_checkpoint.insert(fileKey, name);
    m_fileBytes = bytes;
    if (hasExtras(options)) {
        m_checkpoint.insert(fetchedKey, true);
        if (m_isStopping)
            return finish(StepOutcome::stopped());
        // At once: small files get their extras in less time than a patient write waits.
        emit checkpointed(m_checkpoint, Durability::Prompt);
        RESPOOL_CRASH_POINT("download_fetched");
        runExtras();
        return;
    }
    StepOutcome done;
    done.end = StepOutcome::End::Done;
    done.bytes = bytes;
    RESPOOL_CRASH_POINT("download_finished");
    finish(done);
}

void DownloadRunner::resumeExtras()
{
    const auto look = [job = m_context.job, folder = m_context.folder,
                       name = m_checkpoint.value(fileKey).toString()]() -> Result<qint64> {
        if (auto made = prepareJobFolder(job); !made)
            return failure(made.error());
        const QFileInfo file(folder + u'/' + name);
        const bool isThere = file.isFile()
            || !QDir(folder).entryList({QStringLiteral("media.embedded.*")}, QDir::Files).isEmpty();
        return isThere ? file.size() : qint64(-1);
    };
    inWorker(this, look, [this](const Result<qint64> &bytes) {
        if (!bytes)
            return finishFailed(bytes.error());
        m_fileBytes = *bytes;
        if (m_isStopping)
            finish(StepOutcome::stopped());
        else if (*bytes < 0)
            prepare(Leftovers::Discard);
        else
            runExtras();
    });
}

void DownloadRunner::runExtras()
{
    m_extras = new DownloadExtras(m_context, m_checkpoint, this);
    connect(m_extras, &DownloadExtras::processStarted, this, &StepRunner::processStarted);
    connect(m_extras, &DownloadExtras::finished, this, &DownloadRunner::handleExtrasFinished);
    m_extras->start();
}

void DownloadRunner::handleExtrasFinished()
{
    m_exitCode = m_extras->exitCode() >= 0 ? m_extras->exitCode() : m_exitCode;
    const Result<QJsonObject> &result = m_extras->checkpoint();
    if (m_isStopping && !(result && !result->isEmpty())) {
        finish(StepOutcome::stopped());
    } else if (!result) {
        m_neededBytes = m_extras->neededBytes();
        if (m_extras->isFileBad())
            m_checkpoint.insert(discardKey, true);
        finishFailed(result.error());
    } else {
        m_checkpoint = *result;
        m_checkpoint.remove(fetchedKey);
        StepOutcome done;
        done.end = StepOutcome::End::Done;
        done.bytes = m_fileBytes;
        RESPOOL_CRASH_POINT("download_finished");
        finish(done);
    }
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
