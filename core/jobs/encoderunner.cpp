// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encoderunner.h"

#include "core/base/crashpoint.h"
#include "core/jobs/chunkedencode.h"
#include "core/jobs/hlspackager.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "core/jobs/wholeencode.h"
#include "core/jobs/workroom.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace respool {

namespace {

// Each time with so many bits less as the files were too large by.
constexpr int mostAttemptsAtSize = 3;
constexpr double bytesPerMegabyte = 1e6;

const QLatin1String madeKey("made"); // of the checkpoint until it is done: [{file, bytes}]

/// By how many times the largest file is above the limit that it has; at most 1: none is.
double excessOf(const EncodePlan &plan, const QString &folder)
{
    double excess = 0;
    for (const EncodeOutput &output : plan.pictures()) {
        const auto bytes = static_cast<double>(QFileInfo(folder + u'/' + output.fileName).size());
        excess = std::max(excess, bytes / (plan.format.video.megabytes * bytesPerMegabyte));
    }
    return excess;
}

/// The files as they are now, for a run that finds them again. Looks at the disk.
QJsonArray madeFiles(const QString &folder, const EncodePlan &plan)
{
    QJsonArray files;
    for (const EncodeOutput &output : plan.outputs) {
        files.append(QJsonObject{{fileKey, output.fileName},
                                 {bytesKey, QFileInfo(folder + u'/' + output.fileName).size()}});
    }
    return files;
}

/// Whether the files that an earlier run has recorded as whole are there, for the source as it is.
Result<bool> areMade(const StepContext &context, const EncodePlan &plan)
{
    if (auto prepared = prepareJobFolder(context.job); !prepared)
        return failure(prepared.error());
    if (auto same = checkSourceIsSame(context.job); !same)
        return failure(same.error());
    return context.step.checkpoint.value(madeKey).toArray() == madeFiles(context.folder, plan);
}

} // namespace

EncodeRunner::EncodeRunner(const StepContext &context)
    : m_context(context)
    , m_source(MediaInfo::fromJson(context.job.step(StepKind::Probe)->checkpoint))
{
}

EncodeRunner::~EncodeRunner() = default;

void EncodeRunner::start()
{
    const Result<EncodePlan> plan = planEncode(m_source, m_context.job.spec.recipe);
    if (!plan) {
        QMetaObject::invokeMethod(
            this, [this, error = plan.error()] { finishFailed(error); }, Qt::QueuedConnection);
        return;
    }
    m_plan = *plan;
    m_plan.threads = m_context.choices.encodeThreads;
    for (const QString &sentence : std::as_const(m_plan.notes))
        note(sentence);
    if (!m_plan.makesPackage() || !m_context.step.checkpoint.contains(madeKey)) {
        encode();
        return;
    }
    const auto work = [context = m_context, made = m_plan] { return areMade(context, made); };
    inWorker(this, work, [this](const Result<bool> &found) {
        if (m_isStopping) {
            m_unfinished = m_context.step.checkpoint;
            finish(StepOutcome::stopped());
        } else if (!found) {
            finishFailed(found.error());
        } else if (*found) {
            m_unfinished = m_context.step.checkpoint;
            m_frames = m_unfinished.value(framesKey).toInteger(-1);
            package();
        } else {
            encode();
        }
    });
}

void EncodeRunner::encode()
{
    m_planning = new EncodePlanning(m_context, m_source, m_plan, this);
    connect(m_planning, &EncodePlanning::processStarted, this, &StepRunner::processStarted);
    connect(m_planning, &EncodePlanning::finished, this, &EncodeRunner::handlePlanned);
    m_planning->start();
}

void EncodeRunner::handlePlanned(const EncodePlanning::Decision &decision)
{
    m_plan.rateScale = decision.rateScale;
    m_plan.threads = decision.threads;
    m_plan.hardware = decision.hardware;
    if (m_plan.format.video.mayUseHardware && m_plan.encodesPictures() && m_attemptsAtSize == 1)
        tellOfHardware();
    switch (decision.end) {
    case EncodePlanning::End::InChunks:
    case EncodePlanning::End::Whole:
        checkRoom(decision);
        break;
    case EncodePlanning::End::Stopped:
        emit finished(StepOutcome::stopped());
        break;
    case EncodePlanning::End::Failed:
        finishFailed(decision.error);
        break;
    }
}

/// What cannot be finished is better not begun: it would fill the disk for everybody.
void EncodeRunner::checkRoom(const EncodePlanning::Decision &decision)
{
    const auto work = [folder = m_context.folder, plan = m_plan, source = m_source,
                       chunks = decision.chunks] {
        return measureWorkRoom(folder, plan, source, chunks);
    };
    inWorker(this, work, [this, decision](const WorkRoom &room) {
        if (m_isStopping)
            emit finished(StepOutcome::stopped());
        else if (room.available >= 0 && room.available < room.missing + m_context.leastFreeBytes)
            finishWithoutRoom(room);
        else
            encodeBy(decision);
    });
}

void EncodeRunner::finishWithoutRoom(const WorkRoom &room)
{
    m_context.log.append(m_context.logFile,
                         QStringLiteral("needs about %1 bytes more, %2 are free, %3 are to be left")
                             .arg(room.missing)
                             .arg(room.available)
                             .arg(m_context.leastFreeBytes));
    StepOutcome outcome = StepOutcome::failed(noRoomToEncode(room, m_context.leastFreeBytes));
    outcome.neededBytes = room.missing + m_context.leastFreeBytes;
    emit finished(outcome);
}

void EncodeRunner::encodeBy(const EncodePlanning::Decision &decision)
{
    m_seconds = decision.seconds;
    if (decision.end == EncodePlanning::End::InChunks) {
        encodeInChunks(decision.chunks);
        return;
    }
    if (decision.areTimesUneven)
        mendTimes(decision.seconds);
    encodeWhole(decision.reason);
}

void EncodeRunner::tellOfHardware()
{
    if (m_plan.hardware.isUsed()) {
        note(QCoreApplication::translate("respool", "Encoded by hardware (%1).")
                 .arg(m_plan.hardware.name));
    } else {
        note(QCoreApplication::translate(
            "respool", "No encoder in hardware works on this computer: encoded in software."));
    }
}

void EncodeRunner::encodeInChunks(const ChunkPlan &chunks)
{
    m_chunks = chunks;
    m_frames = chunks.frames();
    m_unfinished = {{chunksKey, chunks.chunks.size()}};
    emit checkpointed(m_unfinished, Durability::Patient);
    run(std::make_unique<ChunkedEncode>(m_context, m_source, m_plan, chunks));
}

void EncodeRunner::mendTimes(double seconds)
{
    m_plan.mendTimes(m_source, seconds);
    m_source.durationSeconds = seconds;
    if (m_plan.pictures().isEmpty()) {
        note(QCoreApplication::translate(
            "respool",
            "The times of the source have holes or jump: where sound is missing it is "
            "silent, and parts follow each other."));
    }
}

void EncodeRunner::encodeWhole(const QString &reason)
{
    m_chunks = {};
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
    if (m_isRecording) {
        // Where that fails nobody will say so here.
        m_isRecording = false;
        const auto end = [this] { finish(StepOutcome::stopped()); };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    } else if (m_work) {
        m_work->stop(how);
    } else if (m_planning) {
        m_planning->stop();
    }
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
    if (isWorthAnotherTry(outcome)) {
        m_work.release()->deleteLater();
        encodeDamaged();
        return;
    }
    const bool isDone = outcome.end == StepOutcome::End::Done;
    const auto *whole = qobject_cast<WholeEncode *>(m_work.get());
    const bool isMended = isDone && whole && m_plan.toleratesDamage;
    if (const auto error = isMended ? judgeDamage(*whole) : std::nullopt) {
        finish(StepOutcome::failed(*error));
        return;
    }
    if (const auto *packager = qobject_cast<HlsPackager *>(m_work.get())) {
        m_package = packager->package();
        if (packager->areRenditionsBad())
            m_unfinished.remove(madeKey);
        finish(outcome);
    } else if (isDone && m_plan.format.video.rateControl == RateControl::Size) {
        checkSizes(outcome);
    } else {
        handleMade(outcome);
    }
}

/// Receivers lose packets: a broadcast with a few holes is the usual one.
bool EncodeRunner::isWorthAnotherTry(const StepOutcome &outcome) const
{
    const bool isCopied = !m_plan.encodesPictures() && !m_plan.pictures().isEmpty();
    const bool isPackaging = qobject_cast<HlsPackager *>(m_work.get()) != nullptr;
    return outcome.error && outcome.error->code == ErrorCode::MediaDamaged && m_source.mayJump()
        && !m_plan.toleratesDamage && !isCopied && !isPackaging && !m_isStopping;
}

void EncodeRunner::encodeDamaged()
{
    m_plan.tolerateDamage(m_source, m_seconds > 0 ? m_seconds : m_source.durationSeconds);
    m_source.durationSeconds = m_plan.mendedSeconds;
    encodeWhole(QCoreApplication::translate("respool", "parts of it are missing"));
}

/// Whether it is a broadcast with a few holes; if so, says how many.
std::optional<Error> EncodeRunner::judgeDamage(const WholeEncode &work)
{
    if (!work.damage().areFew(m_source.durationSeconds)) {
        return Error{ErrorCode::MediaDamaged,
                     QCoreApplication::translate("respool", "Too much of the source is damaged."),
                     QCoreApplication::translate(
                         "respool", "Play it to see where, or get another copy of it."),
                     {}};
    }
    const QString sentence = QCoreApplication::translate(
        "respool",
        "The source is damaged at %n place(s): pictures may be wrong there, and sound that is "
        "missing is silent.",
        nullptr, work.damage().count());
    if (!m_notes.contains(sentence)) // made again to be smaller
        note(sentence);
    return std::nullopt;
}

void EncodeRunner::checkSizes(const StepOutcome &outcome)
{
    const auto work = [plan = m_plan, folder = m_context.folder] { return excessOf(plan, folder); };
    inWorker(this, work, [this, outcome](double excess) {
        if (excess <= 1)
            handleMade(outcome);
        else if (m_isStopping)
            finish(StepOutcome::stopped());
        else
            makeSmaller(excess);
    });
}

void EncodeRunner::makeSmaller(double times)
{
    constexpr double safety = 0.98;
    if (m_attemptsAtSize++ >= mostAttemptsAtSize) {
        finishFailed({ErrorCode::EncodeFailed,
                      QCoreApplication::translate(
                          "respool", "The encoder cannot make this file as small as %1 MB.")
                          .arg(m_plan.format.video.megabytes),
                      QCoreApplication::translate(
                          "respool", "Add it again with a preset that allows larger files."),
                      {}});
        return;
    }
    m_plan.rateScale *= safety / times;
    m_context.log.append(m_context.logFile,
                         QStringLiteral("%1 times too large: encoded again").arg(times));
    m_work.release()->deleteLater();
    if (m_chunks.chunks.isEmpty())
        encodeWhole();
    else
        m_planning->change(m_chunks, m_plan.rateScale);
}

void EncodeRunner::handleMade(const StepOutcome &outcome)
{
    if (outcome.end != StepOutcome::End::Done || !m_plan.makesPackage()) {
        finish(outcome);
        return;
    }
    const auto work = [folder = m_context.folder, plan = m_plan] {
        return madeFiles(folder, plan);
    };
    inWorker(this, work, [this](const QJsonArray &files) {
        m_unfinished.insert(madeKey, files);
        m_unfinished.insert(framesKey, m_frames);
        if (m_isStopping) {
            finish(StepOutcome::stopped());
            return;
        }
        m_isRecording = true;
        emit checkpointed(m_unfinished, Durability::Durable);
    });
}

void EncodeRunner::handleCheckpointStored()
{
    if (!m_isRecording)
        return;
    m_isRecording = false;
    RESPOOL_CRASH_POINT("renditions_recorded");
    package();
}

void EncodeRunner::package()
{
    if (m_work) // called by it, perhaps
        m_work.release()->deleteLater();
    run(std::make_unique<HlsPackager>(m_context, m_source, m_plan, m_frames));
}

void EncodeRunner::finish(StepOutcome outcome)
{
    outcome.checkpoint = outcome.end == StepOutcome::End::Done ? checkpoint() : m_unfinished;
    RESPOOL_CRASH_POINT("encode_finished");
    emit finished(outcome);
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
    if (!m_package.isEmpty())
        outputs.append(m_package);
    for (const EncodeOutput &output : m_plan.outputs) {
        const bool isOnlyPackaged = !m_package.isEmpty() && !output.isSoundOnly()
            && m_plan.format.packaging == Packaging::Hls;
        if (!isOnlyPackaged)
            outputs.append(encodedItem(m_plan, output, m_frames));
    }
    QJsonObject checkpoint{{outputsKey, outputs}};
    if (!m_notes.isEmpty())
        checkpoint.insert(notesKey, QJsonArray::fromStringList(m_notes));
    return checkpoint;
}

} // namespace respool
