// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadrunner.h"

#include "core/base/crashpoint.h"
#include "core/base/diskspace.h"
#include "core/base/logging.h"
#include "core/jobs/downloadleftovers.h"
#include "core/jobs/downloadrefusals.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/tools/errorclassifier.h"
#include "core/tools/ytdlpoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

/// What is encoded has no cover, so nobody would see it.
StepContext withoutHiddenCover(StepContext context)
{
    JobSpec &spec = context.job.spec;
    if (!spec.recipe.renditions.contains(Rendition{}))
        spec.recipe.download.embedsThumbnail = false;
    return context;
}

} // namespace

DownloadRunner::DownloadRunner(const StepContext &context)
    : m_context(withoutHiddenCover(context))
    , m_source(context.step.checkpoint, m_context.job.spec.recipe.download)
    , m_isUnwanted(std::make_shared<std::atomic_bool>(false))
{
    m_recordDelay.setSingleShot(true);
    m_recordDelay.setInterval(recordDelay);
    connect(&m_recordDelay, &QTimer::timeout, this,
            [this] { emit checkpointed(m_source.checkpoint(), Durability::Patient); });
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
    if (m_source.mayGoOn() && m_source.isFetched())
        resumeExtras();
    else
        prepare(m_source.mayGoOn() ? Leftovers::Heal : Leftovers::Discard);
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
        m_source.clear();
    const auto heal = [job = m_context.job, folder = m_context.folder, leftovers,
                       known = m_source.partial(),
                       isStopped = m_isUnwanted]() -> Result<HealedLeftovers> {
        const bool isNew = !QFileInfo::exists(folder);
        if (auto made = prepareJobFolder(job); !made)
            return failure(made.error());
        if (isNew)
            return noLeftovers();
        if (!job.spec.recipe.download.sponsorBlockCategories.isEmpty()) {
            if (auto deleted = deleteWholeFiles(folder); !deleted)
                return failure(deleted.error());
        }
        return leftovers == Leftovers::Heal ? healLeftovers(folder, known, *isStopped)
                                            : discardLeftovers(folder);
    };
    // Once: the cookies that a run has written are the ones for the next.
    const auto access = [known = m_access, access = m_context.choices.access,
                         folder = m_context.privateFolder]() -> Result<DownloadAccess> {
        return known ? *known : prepareAccess(access, folder);
    };
    const auto work = [heal, access]() -> Result<Prepared> {
        return heal().map([&access](const HealedLeftovers &healed) {
            return Prepared{healed, access()};
        });
    };
    inWorker(this, work, [this](const Result<Prepared> &prepared) {
        if (prepared)
            handlePrepared(*prepared);
        else
            finishFailed(prepared.error());
    });
}

void DownloadRunner::handlePrepared(const Prepared &prepared)
{
    for (const QString &act : prepared.leftovers.acts)
        m_context.log.append(m_context.logFile, act);
    m_found = prepared.leftovers.partial;
    if (m_found.isChanged)
        m_source.clear();
    if (m_isStopping) {
        finish(StepOutcome::stopped());
        return;
    }
    RESPOOL_CRASH_POINT("download_folder_prepared");
    if (!prepared.access) {
        finishFailed(prepared.access.error());
        return;
    }
    m_access = *prepared.access;
    runTool();
}

void DownloadRunner::runTool()
{
    m_nonce = QUuid::createUuid().toString(QUuid::Id128);
    m_finishedFile.reset();
    m_progress = DownloadProgress();
    m_traffic = HttpTraffic();
    m_source.beginRun();
    m_isRestarting = false;
    m_isResumable = true;
    m_secondsLeft = -1;
    m_reach.beginRun();
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
        && !m_refusal && !m_isMixed && !m_hasYielded;
    return isAtWork && m_isResumable && !m_finishedFile;
}

bool DownloadRunner::isWorthRestart() const
{
    // The page is looked up again, and the connection made anew.
    constexpr qint64 shortestRest = 20; // seconds
    return m_source.isDescribed() && m_secondsLeft >= shortestRest;
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
    m_source.notePartial(m_guard->mark());
    if (!m_isManifestSynced)
        keepManifest();
    if (m_tool) // else finish() is about to have it stored
        emit checkpointed(m_source.checkpoint(), Durability::Patient);
}

/// A download that has come so far is worth finding again, whatever becomes of the list.
void DownloadRunner::keepManifest()
{
    m_isManifestSynced = true;
    inWorker(
        this, [job = m_context.job] { return syncManifest(job); },
        [](const Result<> &synced) {
            if (!synced)
                qCWarning(logJobs) << "a manifest may not last:" << synced.error().detail;
        });
}

void DownloadRunner::handleLine(const QByteArray &line)
{
    if (!isHttpHeader(line))
        m_busyDelay.stop();
    const int status = m_traffic.status();
    if (const auto answer = m_traffic.feed(line))
        noteAnswer(*answer);
    const std::optional<YtDlpLine> parsed = parseYtDlpLine(line, m_nonce);
    if (!parsed || m_mustStartOver)
        return;
    if (const auto *progress = std::get_if<YtDlpProgress>(&*parsed);
        progress && isCompanion(progress->fileName, m_source.ending()))
        return;
    if (const auto *description = std::get_if<YtDlpDescription>(&*parsed))
        handleDescription(*description);
    else if (const auto *progress = std::get_if<YtDlpProgress>(&*parsed))
        handleProgress(*progress);
    else if (const auto *finished = std::get_if<YtDlpFinished>(&*parsed))
        m_finishedFile = *finished;
    else if (const auto *tags = std::get_if<YtDlpTags>(&*parsed))
        m_source.noteTags(*tags);
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
    if (m_source.isDescribed() && isBusy && m_retryAfterMs > 0 && !isFetchingCompanions()) {
        m_busyStatus = status;
        m_busyDelay.start();
    }
}

/// They come before the first byte of the video, which does not wait for those that fail.
bool DownloadRunner::isFetchingCompanions() const
{
    const DownloadOptions &options = m_context.job.spec.recipe.download;
    return (options.wantsSubtitles() || options.embedsThumbnail) && !m_reach.hasBegun();
}

void DownloadRunner::handleDescription(const YtDlpDescription &description)
{
    const SourceRecord::Version version = m_source.noteDescription(description);
    m_isResumable = !m_source.isLive();
    m_progress.setExpectation(description.formatId, description.bytes);
    if (version == SourceRecord::Version::Changed && !m_hasStartedOver)
        return handleChangedSource();
    // Beginning with nothing: a power cut takes what was not synced.
    m_source.notePartial(m_guard->mark());
    recordSoon();
    emit described(description.title, description.bytes);
    if (goesAroundProxy(description, m_context.choices.access.proxy)) {
        m_refusal = noProxyFor(description.isLive);
        m_tool->stop(ProcessRunner::Stop::AtOnce);
        return;
    }
    checkSpace(description.bytes);
}

void DownloadRunner::checkSpace(qint64 bytes)
{
    if (bytes <= 0)
        return;
    // Fragments are kept beside the file that is made of them, and a file beside the one that gets
    // its subtitles.
    const bool isOnce =
        m_source.isOneFile() && !m_context.job.spec.recipe.download.wantsEmbedding();
    const qint64 whole = isOnce ? bytes : 2 * bytes;
    const qint64 reserved = m_context.leastFreeBytes;
    const auto measure = [folder = m_context.folder, whole, reserved] {
        const qint64 available = bytesAvailable(folder);
        // What is there already counts only where room is short; looking for it takes longer.
        const qint64 present = available < whole + reserved ? bytesBelow(folder) : 0;
        return std::pair(std::max<qint64>(0, whole - present), available);
    };
    inWorker(this, measure, [this](const std::pair<qint64, qint64> &space) {
        const auto [missing, available] = space;
        const qint64 needed = missing + m_context.leastFreeBytes;
        if (available >= needed || !m_tool || m_isStopping || m_refusal)
            return;
        m_refusal = noRoomFor(missing, available);
        m_neededBytes = needed;
        m_tool->stop(ProcessRunner::Stop::Gently);
    });
}

void DownloadRunner::handleProgress(const YtDlpProgress &line)
{
    switch (m_source.noteTotal(line.progress.bytesTotal)) {
    case SourceRecord::Version::Known:
        break;
    case SourceRecord::Version::New:
        recordSoon();
        checkSpace(line.progress.bytesTotal);
        emit described({}, line.progress.bytesTotal);
        break;
    case SourceRecord::Version::Changed:
        if (!m_hasStartedOver)
            handleChangedSource();
        break;
    }
    m_retryAfterMs = 0; // it got over what that was about
    m_secondsLeft = line.progress.secondsLeft;
    // What ffmpeg fetches is neither.
    m_isResumable = !m_source.isLive() && (m_source.isDirect() || line.fragmentCount > 0);
    noteBytes(line.progress.bytesDone);
    if (!m_mustStartOver)
        emit progressed(m_progress.feed(line));
}

void DownloadRunner::noteBytes(qint64 bytes)
{
    const FetchReach::Step step = m_reach.note(bytes);
    if (!m_source.isOneFile())
        return;
    if (step == FetchReach::Step::Anew)
        m_guard->startOver();
    else if (step == FetchReach::Step::Further)
        m_guard->noteGrowth();
}

void DownloadRunner::recordSoon()
{
    if (!m_recordDelay.isActive())
        m_recordDelay.start();
}

void DownloadRunner::noteAnswer(const HttpAnswer &answer)
{
    if (m_mustStartOver)
        return;
    switch (m_source.noteAnswer(answer, isFetchingCompanions())) {
    case SourceRecord::Version::Known:
        break;
    case SourceRecord::Version::New:
        recordSoon();
        break;
    case SourceRecord::Version::Changed:
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
    } else if (m_refusal) {
        finishFailed(*m_refusal);
    } else if (m_isMixed) {
        m_source.distrust();
        finishFailed(incompleteDownload());
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
        finishFailed(incompleteDownload());
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
            m_source.distrust();
            finishFailed(measured.error());
            return;
        }
        if (!m_source.isWhole(*measured)) {
            // Whatever lies there does not lead to the announced file any more.
            m_source.distrust();
            finishFailed(incompleteDownload());
            return;
        }
        handleFile(name, *measured);
    });
}

void DownloadRunner::handleFile(const QString &name, qint64 bytes)
{
    m_source.noteFile(name, bytes, m_finishedFile->durationSeconds);
    m_fileBytes = bytes;
    if (!m_source.isFetched())
        return finishDone();
    if (m_isStopping)
        return finish(StepOutcome::stopped());
    // At once: small files get their extras in less time than a patient write waits.
    emit checkpointed(m_source.checkpoint(), Durability::Prompt);
    RESPOOL_CRASH_POINT("download_fetched");
    runExtras();
}

void DownloadRunner::resumeExtras()
{
    const auto look = [job = m_context.job, folder = m_context.folder,
                       name = m_source.fileName()]() -> Result<qint64> {
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
    m_extras = new DownloadExtras(m_context, m_source.checkpoint(), this);
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
            m_source.distrust();
        finishFailed(result.error());
    } else {
        m_source.takeOver(*result);
        finishDone();
    }
}

void DownloadRunner::finishDone()
{
    StepOutcome done;
    done.end = StepOutcome::End::Done;
    done.bytes = m_fileBytes;
    RESPOOL_CRASH_POINT("download_finished");
    finish(done);
}

void DownloadRunner::finish(const StepOutcome &outcome)
{
    StepOutcome told = outcome;
    told.hasProgressed = m_reach.hasProgressed();
    told.retryAfterMs = m_retryAfterMs;
    told.neededBytes = m_neededBytes;
    told.checkpoint = m_source.checkpoint();
    told.exitCode = m_exitCode;
    emit finished(told);
}

void DownloadRunner::finishFailed(const Error &error)
{
    finish(StepOutcome::failed(error));
}

} // namespace respool
