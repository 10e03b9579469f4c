// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encodeplanning.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/domain/workfilestore.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/products.h"
#include "core/tools/encodearguments.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <memory>

namespace respool {

namespace {

const QLatin1String planName("encode-plan.json");
const QLatin1String recipeKey("recipe");
const QLatin1String planKey("plan");
const QLatin1String scaleKey("rate_scale");
const QLatin1String threadsKey("threads");

// With fewer there is too little to lose.
constexpr qsizetype fewestChunks = 3;

/// Chunks of one recipe fit together: another version of this program may encode in another way.
QString recipeOf(const EncodePlan &plan, const MediaInfo &source, const ChunkPlan &chunks)
{
    const QStringList words =
        chunkArguments(plan, source, chunks, 0, 0, QString(), plan.fileNames())
        + soundArguments(plan, source, QString(), QString());
    return QString::fromLatin1(
        QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Blake2b_256)
            .toHex());
}

/// The plan that an earlier run has stored, where it still is one for this encode.
std::optional<EncodePlanning::Decision> storedPlan(const QString &path,
                                                   const QString &sourceVersion, EncodePlan plan,
                                                   const MediaInfo &source)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<ChunkPlan> chunks = ChunkPlan::fromJson(json.value(planKey).toObject());
    plan.rateScale = json.value(scaleKey).toDouble(1);
    // Not what is chosen now: the chunks that are there were made with so many.
    plan.threads = json.value(threadsKey).toInt(0);
    const bool isSame = chunks && json.value(sourceKey).toString() == sourceVersion
        && json.value(recipeKey).toString() == recipeOf(plan, source, *chunks);
    if (!isSame)
        return std::nullopt;
    EncodePlanning::Decision decision;
    decision.end = EncodePlanning::End::InChunks;
    decision.chunks = *chunks;
    decision.rateScale = plan.rateScale;
    decision.threads = plan.threads;
    return decision;
}

/// Whether holes and jumps in the times of the sound could spoil what is made of it alone. Not
/// asked of other films: it costs reading all of them once more.
bool mayBeUneven(const EncodePlan &plan, const MediaInfo &source)
{
    static const QStringList withoutTimes{QStringLiteral("mp3"),  QStringLiteral("flac"),
                                          QStringLiteral("wav"),  QStringLiteral("aac"),
                                          QStringLiteral("aiff"), QStringLiteral("ac3")};
    return plan.pictures().isEmpty() && !withoutTimes.contains(source.formatName)
        && (!source.hasVideo || source.mayJump());
}

} // namespace

EncodePlanning::EncodePlanning(const StepContext &context, const MediaInfo &source,
                               const EncodePlan &plan, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_source(source)
    , m_plan(plan)
    , m_chunkSeconds(context.chunkSeconds > 0 ? context.chunkSeconds : chunkSeconds(plan, source))
    , m_times(context, nullptr)
    , m_firstPass(context, nullptr)
{
    connect(&m_times, &ToolRun::processStarted, this, &EncodePlanning::processStarted);
    connect(&m_firstPass, &ToolRun::processStarted, this, &EncodePlanning::processStarted);
}

void EncodePlanning::start()
{
    if (m_plan.format.video.mayUseHardware && m_plan.encodesPictures())
        m_untried = hardwareEncodersFor(m_plan.format.video.codec);
    const auto work = [context = m_context] { return secureJobFolder(context.job); };
    inWorker(this, work, [this](const Result<> &prepared) {
        if (prepared)
            tryHardware();
        else
            fail(prepared.error());
    });
}

/// One after the other, until one works or none is left.
void EncodePlanning::tryHardware()
{
    if (m_untried.isEmpty() || m_isStopping) {
        readStored();
        return;
    }
    const HardwareEncoder encoder = m_untried.takeFirst();
    m_hardwareTry = std::make_unique<ToolRun>(m_context, nullptr);
    connect(m_hardwareTry.get(), &ToolRun::processStarted, this, &EncodePlanning::processStarted);
    connect(m_hardwareTry.get(), &ToolRun::finished, this,
            [this, encoder](const ProcessResult &result) {
                if (!m_hardwareTry->mediaError(result)) {
                    m_plan.hardware = encoder;
                    m_untried.clear();
                }
                m_hardwareTry.release()->deleteLater();
                tryHardware();
            });
    m_hardwareTry->start(ToolKind::Ffmpeg, encoder.tryArguments());
}

void EncodePlanning::readStored()
{
    const auto work = [context = m_context, plan = m_plan, source = m_source]() -> Result<Stored> {
        if (auto same = checkSourceIsSame(context.job); !same)
            return failure(same.error());
        return storedPlan(context.folder + u'/' + planName, sourceVersion(sourceFile(context.job)),
                          plan, source);
    };
    inWorker(this, work, [this](const Result<Stored> &stored) { handlePrepared(stored); });
}

void EncodePlanning::change(const ChunkPlan &chunks, double rateScale)
{
    m_plan.rateScale = rateScale;
    store(chunks);
}

void EncodePlanning::stop()
{
    m_isStopping = true;
    if (m_hardwareTry)
        m_hardwareTry->stop(ProcessRunner::Stop::AtOnce);
    m_times.stop(ProcessRunner::Stop::AtOnce);
    m_firstPass.stop(ProcessRunner::Stop::AtOnce);
}

void EncodePlanning::handlePrepared(const Result<Stored> &stored)
{
    const bool mayBeCut = isLongEnough(m_plan, m_source, m_chunkSeconds);
    if (!stored)
        fail(stored.error());
    else if (*stored)
        goOn(**stored);
    else if (mayBeCut || (m_plan.encodesPictures() && m_source.mayJump()))
        readTimes();
    else if (mayBeUneven(m_plan, m_source))
        readSoundTimes();
    else
        finishWhole();
}

bool EncodePlanning::isLongEnough(const EncodePlan &plan, const MediaInfo &source,
                                  double chunkSeconds)
{
    // Where bits are counted, a first pass says how many a chunk gets: that needs a plan however
    // short the film is.
    const bool isByBits = plan.format.video.isByBits();
    const bool isLong =
        source.durationSeconds <= 0 || source.durationSeconds >= fewestChunks * chunkSeconds;
    return plan.encodesPictures() && (isLong || isByBits);
}

void EncodePlanning::goOn(const Decision &stored)
{
    m_plan.threads = stored.threads; // if the same chunks are to be made smaller
    finish(stored);
}

void EncodePlanning::readTimes()
{
    auto reader = std::make_shared<FrameTimesReader>(longestHole(m_source));
    connect(&m_times, &ToolRun::outputLine, this,
            [reader](const QByteArray &line) { reader->feed(line); });
    connect(&m_times, &ToolRun::finished, this,
            [this, reader](const ProcessResult &result) { handleTimes(result, reader->result()); });
    m_times.start(ToolKind::Ffprobe, FrameTimesReader::arguments(sourceFile(m_context.job)));
}

void EncodePlanning::handleTimes(const ProcessResult &result, const FrameTimes &times)
{
    if (const auto error = m_times.mediaError(result)) {
        fail(*error);
        return;
    }
    m_seconds = times.seconds;
    m_areTimesUneven = times.areJumping;
    if (m_isStopping || !times.flaw.isEmpty()) {
        finishWhole(times.flaw);
        return;
    }
    const ChunkPlan chunks = planChunks(times, m_chunkSeconds);
    if (m_plan.format.video.isByBits())
        measureShares(chunks);
    else if (chunks.chunks.size() < fewestChunks)
        finishWhole();
    else
        store(chunks);
}

void EncodePlanning::readSoundTimes()
{
    auto reader = std::make_shared<SoundTimesReader>(longestHole(m_source));
    connect(&m_times, &ToolRun::outputLine, this,
            [reader](const QByteArray &line) { reader->feed(line); });
    connect(&m_times, &ToolRun::finished, this, [this, reader](const ProcessResult &result) {
        m_seconds = reader->seconds();
        m_areTimesUneven = reader->areUneven();
        if (const auto error = m_times.mediaError(result))
            fail(*error);
        else
            finishWhole();
    });
    m_times.start(ToolKind::Ffprobe, SoundTimesReader::arguments(sourceFile(m_context.job)));
}

void EncodePlanning::measureShares(const ChunkPlan &chunks)
{
    auto shares = std::make_shared<BitShares>();
    connect(&m_firstPass, &ToolRun::outputLine, this,
            [shares](const QByteArray &line) { shares->feed(line); });
    connect(&m_firstPass, &ToolRun::finished, this,
            [this, shares, planned = chunks](const ProcessResult &result) {
                if (const auto error = m_firstPass.mediaError(result)) {
                    fail(*error);
                    return;
                }
                ChunkPlan chunks = planned;
                chunks.shares = shares->of(chunks);
                store(chunks);
            });
    m_firstPass.start(ToolKind::Ffmpeg,
                      BitShares::arguments(sourceFile(m_context.job), chunks, m_plan.threads));
}

/// Before any work: what was made for another plan would not fit in.
void EncodePlanning::store(const ChunkPlan &chunks)
{
    whenDone(m_context.workFiles.dropWorkFiles(m_context.job.id), this,
             [this, chunks](const Result<> &dropped) {
                 if (!dropped) {
                     fail(dropped.error());
                     return;
                 }
                 const auto work = [context = m_context, plan = m_plan, source = m_source, chunks] {
                     const QJsonObject json{{sourceKey, sourceVersion(sourceFile(context.job))},
                                            {recipeKey, recipeOf(plan, source, chunks)},
                                            {scaleKey, plan.rateScale},
                                            {threadsKey, plan.threads},
                                            {planKey, chunks.toJson()}};
                     return writeFileDurably(context.folder + u'/' + planName,
                                             QJsonDocument(json).toJson(QJsonDocument::Compact));
                 };
                 inWorker(this, work, [this, chunks](const Result<> &written) {
                     RESPOOL_CRASH_POINT("encode_planned");
                     if (!written) {
                         fail(written.error());
                         return;
                     }
                     Decision decision;
                     decision.end = End::InChunks;
                     decision.chunks = chunks;
                     decision.rateScale = m_plan.rateScale;
                     decision.threads = m_plan.threads;
                     finish(decision);
                 });
             });
}

void EncodePlanning::finish(Decision decision)
{
    decision.hardware = m_plan.hardware;
    decision.seconds = m_seconds;
    decision.areTimesUneven = m_areTimesUneven;
    if (m_isStopping)
        decision.end = End::Stopped;
    emit finished(decision);
}

void EncodePlanning::finishWhole(const QString &reason)
{
    Decision decision;
    decision.end = End::Whole;
    decision.threads = m_plan.threads;
    decision.reason = reason;
    finish(decision);
}

void EncodePlanning::fail(const Error &error)
{
    Decision decision;
    decision.end = End::Failed;
    decision.error = error;
    finish(decision);
}

} // namespace respool
