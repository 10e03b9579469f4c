// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encoderunner.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/jobs/chunkedencode.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "core/jobs/wholeencode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace respool {

namespace {

const QLatin1String planName("encode-plan.json");
const QLatin1String recipeKey("recipe");
const QLatin1String planKey("plan");

// With fewer there is too little to lose.
constexpr qsizetype fewestChunks = 3;

/// Chunks of one recipe fit together: another version of this program may encode in another way.
QString recipeOf(const EncodePlan &plan, const MediaInfo &source, const ChunkPlan &chunks)
{
    QStringList files;
    for (const EncodeOutput &output : plan.outputs)
        files.append(output.fileName);
    const QStringList words = chunkArguments(plan, source, chunks, 0, 0, QString(), files)
        + soundArguments(source, QString(), QString());
    return QString::fromLatin1(
        QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Blake2b_256)
            .toHex());
}

bool hasPictures(const EncodePlan &plan)
{
    return std::any_of(plan.outputs.cbegin(), plan.outputs.cend(),
                       [](const EncodeOutput &output) { return !output.isSoundOnly(); });
}

/// The plan that an earlier run has stored, where it still is one for this encode.
std::optional<ChunkPlan> storedPlan(const QString &path, const QString &sourceVersion,
                                    const EncodePlan &plan, const MediaInfo &source)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<ChunkPlan> chunks = ChunkPlan::fromJson(json.value(planKey).toObject());
    const bool isSame = chunks && json.value(sourceKey).toString() == sourceVersion
        && json.value(recipeKey).toString() == recipeOf(plan, source, *chunks);
    return isSame ? chunks : std::nullopt;
}

} // namespace

EncodeRunner::EncodeRunner(const StepContext &context)
    : m_context(context)
    , m_source(MediaInfo::fromJson(context.job.step(StepKind::Probe)->checkpoint))
    , m_probe(context, nullptr)
{
    connect(&m_probe, &ToolRun::processStarted, this, &StepRunner::processStarted);
}

EncodeRunner::~EncodeRunner() = default;

void EncodeRunner::start()
{
    const Result<EncodePlan> plan = planEncode(m_source, m_context.job.spec.renditions);
    if (!plan) {
        QMetaObject::invokeMethod(
            this, [this, error = plan.error()] { finishFailed(error); }, Qt::QueuedConnection);
        return;
    }
    m_plan = *plan;
    for (const QString &sentence : std::as_const(m_plan.notes))
        note(sentence);
    const auto work = [context = m_context, made = m_plan,
                       source = m_source]() -> Result<std::optional<ChunkPlan>> {
        if (auto folder = prepareJobFolder(context.job); !folder)
            return failure(folder.error());
        if (auto same = checkSourceIsSame(context.job); !same)
            return failure(same.error());
        return storedPlan(context.folder + u'/' + planName, sourceVersion(sourceFile(context.job)),
                          made, source);
    };
    inWorker(this, work, [this](const Result<std::optional<ChunkPlan>> &stored) {
        if (!stored)
            finishFailed(stored.error());
        else
            handlePrepared(*stored);
    });
}

void EncodeRunner::handlePrepared(const std::optional<ChunkPlan> &stored)
{
    m_chunkSeconds =
        m_context.chunkSeconds > 0 ? m_context.chunkSeconds : chunkSeconds(m_plan, m_source);
    const bool isLong =
        m_source.durationSeconds <= 0 || m_source.durationSeconds >= fewestChunks * m_chunkSeconds;
    if (m_isStopping)
        emit finished(StepOutcome::stopped());
    else if (stored)
        encodeInChunks(*stored);
    else if (isLong && hasPictures(m_plan))
        readTimes();
    else
        encodeWhole();
}

void EncodeRunner::readTimes()
{
    auto reader = std::make_shared<FrameTimesReader>();
    connect(&m_probe, &ToolRun::outputLine, this,
            [reader](const QByteArray &line) { reader->feed(line); });
    connect(&m_probe, &ToolRun::finished, this,
            [this, reader](const ProcessResult &result) { handleTimes(result, reader->result()); });
    m_probe.start(ToolKind::Ffprobe, FrameTimesReader::arguments(sourceFile(m_context.job)));
}

void EncodeRunner::handleTimes(const ProcessResult &result, const FrameTimes &times)
{
    if (m_isStopping) {
        emit finished(StepOutcome::stopped());
    } else if (const auto error = m_probe.mediaError(result)) {
        finishFailed(*error);
    } else if (!times.flaw.isEmpty()) {
        encodeWhole(times.flaw);
    } else if (const ChunkPlan chunks = planChunks(times, m_chunkSeconds);
               chunks.chunks.size() < fewestChunks) {
        encodeWhole();
    } else {
        storePlan(chunks);
    }
}

/// Before any work: what was made for another plan would not fit in.
void EncodeRunner::storePlan(const ChunkPlan &chunks)
{
    whenDone(m_context.workFiles.dropWorkFiles(m_context.job.id), this,
             [this, chunks](const Result<> &dropped) {
                 if (!dropped) {
                     finishFailed(dropped.error());
                     return;
                 }
                 const auto work = [context = m_context, plan = m_plan, source = m_source, chunks] {
                     const QJsonObject json{{sourceKey, sourceVersion(sourceFile(context.job))},
                                            {recipeKey, recipeOf(plan, source, chunks)},
                                            {planKey, chunks.toJson()}};
                     return writeFileDurably(context.folder + u'/' + planName,
                                             QJsonDocument(json).toJson(QJsonDocument::Compact));
                 };
                 inWorker(this, work, [this, chunks](const Result<> &written) {
                     RESPOOL_CRASH_POINT("encode_planned");
                     if (!written)
                         finishFailed(written.error());
                     else if (m_isStopping)
                         emit finished(StepOutcome::stopped());
                     else
                         encodeInChunks(chunks);
                 });
             });
}

void EncodeRunner::encodeInChunks(const ChunkPlan &chunks)
{
    m_frames = chunks.frames();
    m_unfinished = {{chunksKey, chunks.chunks.size()}};
    emit checkpointed(m_unfinished, Durability::Patient);
    run(std::make_unique<ChunkedEncode>(m_context, m_source, m_plan, chunks));
}

void EncodeRunner::encodeWhole(const QString &reason)
{
    m_frames = -1;
    m_unfinished = {};
    if (!reason.isEmpty()) {
        note(QCoreApplication::translate("respool",
                                         "The conversion starts over when it is interrupted: %1.")
                 .arg(reason));
    }
    run(std::make_unique<WholeEncode>(m_context, m_source, m_plan));
}

void EncodeRunner::run(std::unique_ptr<EncodeWork> work)
{
    m_work = std::move(work);
    connect(m_work.get(), &EncodeWork::processStarted, this, &StepRunner::processStarted);
    connect(m_work.get(), &EncodeWork::progressed, this, &StepRunner::progressed);
    connect(m_work.get(), &EncodeWork::finished, this, &EncodeRunner::handleWorkFinished);
    m_work->start();
}

void EncodeRunner::stop(Stop how)
{
    m_isStopping = true;
    if (m_work)
        m_work->stop(how);
    else
        m_probe.stop(ProcessRunner::Stop::AtOnce);
}

void EncodeRunner::handleWorkFinished(const StepOutcome &outcome)
{
    const auto *chunked = qobject_cast<ChunkedEncode *>(m_work.get());
    if (chunked && chunked->isUnfit() && !m_isStopping) {
        m_work.release()->deleteLater();
        encodeWhole(
            QCoreApplication::translate("respool", "its pictures do not follow its timestamps"));
        return;
    }
    StepOutcome told = outcome;
    told.checkpoint = outcome.end == StepOutcome::End::Done ? checkpoint() : m_unfinished;
    RESPOOL_CRASH_POINT("encode_finished");
    emit finished(told);
}

void EncodeRunner::note(const QString &sentence)
{
    m_notes.append(sentence);
    m_context.log.append(m_context.logFile, sentence);
}

void EncodeRunner::finishFailed(const Error &error)
{
    emit finished(StepOutcome::failed(error));
}

QJsonObject EncodeRunner::checkpoint() const
{
    QJsonArray outputs;
    for (const EncodeOutput &output : m_plan.outputs) {
        QJsonObject item{{labelKey, output.label}, {fileKey, output.fileName}};
        if (m_frames >= 0 && !output.isSoundOnly())
            item.insert(framesKey, m_frames);
        outputs.append(item);
    }
    QJsonObject checkpoint{{outputsKey, outputs}};
    if (!m_notes.isEmpty())
        checkpoint.insert(notesKey, QJsonArray::fromStringList(m_notes));
    return checkpoint;
}

} // namespace respool
