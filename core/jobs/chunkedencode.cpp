// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/chunkedencode.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/jobs/companyrecord.h"
#include "core/jobs/inworker.h"
#include "core/jobs/joblog.h"
#include "core/jobs/products.h"
#include "core/jobs/workfiles.h"

#include <QFile>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace respool {

namespace {

const QLatin1String soundName("sound.media");

QString listName(const EncodeOutput &output)
{
    return QStringLiteral("chunks-%1.txt").arg(output.label);
}

} // namespace

ChunkedEncode::ChunkedEncode(const StepContext &context, const MediaInfo &source, EncodePlan plan,
                             ChunkPlan chunks)
    : m_context(context)
    , m_source(source)
    , m_plan(std::move(plan))
    , m_chunks(std::move(chunks))
    , m_pace(m_chunks.frames(), source.durationSeconds)
{
}

ChunkedEncode::~ChunkedEncode()
{
    *m_isCheckUnwanted = true;
}

QStringList ChunkedEncode::namesOf(const Piece &piece) const
{
    switch (piece.kind) {
    case Piece::Kind::Sound:
        return {soundName};
    case Piece::Kind::Join:
        return {m_plan.outputs.at(piece.index).fileName};
    case Piece::Kind::Chunk:
    case Piece::Kind::Trial:
        break;
    }
    // The begin of the name is that of all chunks: what a kill leaves of it is swept with them.
    const QString begin =
        piece.kind == Piece::Kind::Trial ? QStringLiteral("chunk-trial-") : QString();
    QStringList names;
    for (const EncodeOutput &output : m_plan.pictures())
        names.append(begin + chunkFileName(output, piece.index));
    return names;
}

QStringList ChunkedEncode::argumentsOf(const Piece &piece, const QStringList &files) const
{
    const QString source = sourceFile(m_context.job);
    switch (piece.kind) {
    case Piece::Kind::Chunk:
    case Piece::Kind::Trial:
        return chunkArguments(m_plan, m_source, m_chunks, piece.index, piece.attempt, source,
                              files);
    case Piece::Kind::Sound:
        return soundArguments(m_plan, m_source, source, files.first());
    case Piece::Kind::Join:
        break;
    }
    const EncodeOutput &output = m_plan.outputs.at(piece.index);
    if (output.isSoundOnly()) {
        EncodePlan alone = m_plan;
        alone.outputs = {output};
        return encodeArguments(alone, m_source, source, files);
    }
    JoinInputs inputs{source, m_context.folder + u'/' + listName(output), {}};
    if (needsSoundFile(m_plan, m_source))
        inputs.sound = m_context.folder + u'/' + soundName;
    return joinArguments(m_plan, output, m_chunks, m_source, inputs, files.first());
}

bool ChunkedEncode::isRecorded(const Piece &piece) const
{
    const QStringList names = namesOf(piece);
    return std::all_of(names.cbegin(), names.cend(),
                       [this](const QString &name) { return m_files.contains(name); });
}

void ChunkedEncode::start()
{
    whenDone(m_context.workFiles.workFiles(m_context.job.id), this,
             [this](const Result<QList<WorkFile>> &recorded) {
                 if (!recorded) {
                     fail(recorded.error());
                     return;
                 }
                 const auto work = [folder = m_context.folder, cache = m_context.cacheFolder,
                                    ffmpeg =
                                        m_context.tools.find(ToolKind::Ffmpeg).value_or(QString()),
                                    workName = workName(m_plan), files = *recorded] {
                     const QString machine = machineName(ffmpeg, QThread::idealThreadCount());
                     const CompanyRecord record = readCompanyRecord(cache, machine);
                     return Found{sortOutWorkFiles(folder, files), machine, record.isLoss(workName),
                                  record.isSure(workName)};
                 };
                 inWorker(this, work, [this](const Found &found) { takeUp(found); });
             });
}

void ChunkedEncode::takeUp(const Found &found)
{
    for (const WorkFile &file : found.files)
        m_files.insert(file.name, file);
    findMissing();
    decideRunsAtOnce(found);
    if (m_framesDone > 0) {
        m_context.log.append(m_context.logFile,
                             QStringLiteral("going on after %1 of %2 pictures")
                                 .arg(m_framesDone)
                                 .arg(m_chunks.frames()));
    }
    m_pace.begin(m_framesDone);
    tellProgress();
    checkDigests();
    pump();
}

void ChunkedEncode::decideRunsAtOnce(const Found &found)
{
    m_machine = found.machine;
    m_runsAtOnce = QThread::idealThreadCount() == 1 ? 1 : m_plan.runsAtOnce();
    // Beside chunks that are read again nothing can be timed.
    const bool isTried = m_runsAtOnce > 1 && !found.isCompanyKnown && m_files.isEmpty()
        && m_missing.size() >= CompanyTrial::leastChunks;
    if (found.isCompanyLoss)
        m_runsAtOnce = 1;
    if (isTried)
        m_trial.begin();
}

void ChunkedEncode::findMissing()
{
    m_missing.clear();
    m_framesDone = 0;
    QList<Piece> pieces;
    for (qsizetype i = 0; i < m_chunks.chunks.size(); ++i)
        pieces.append({Piece::Kind::Chunk, i});
    // Last, so that it fills the time in which the last chunk is on its own.
    if (needsSoundFile(m_plan, m_source))
        pieces.append({Piece::Kind::Sound, 0});
    for (const Piece &piece : std::as_const(pieces)) {
        if (isRecorded(piece)) {
            if (piece.kind == Piece::Kind::Chunk)
                m_framesDone += m_chunks.chunks.at(piece.index).frames;
        } else if (!m_running.contains(piece)) {
            m_missing.append(piece);
        }
    }
}

/// Reading all that was done before takes its time: the next chunk does not wait for it.
void ChunkedEncode::checkDigests()
{
    if (m_files.isEmpty())
        return;
    m_isChecking = true;
    const auto work = [folder = m_context.folder, files = m_files.values(),
                       isUnwanted = m_isCheckUnwanted] {
        return damagedAmong(folder, files, *isUnwanted);
    };
    inWorker(this, work, [this](const QStringList &damaged) {
        m_isChecking = false;
        for (const QString &name : damaged) {
            m_context.log.append(m_context.logFile,
                                 QStringLiteral("%1 is damaged: it is made again").arg(name));
            m_files.remove(name);
        }
        if (!damaged.isEmpty())
            findMissing();
        pump();
    });
}

void ChunkedEncode::pump()
{
    const bool mayStart = !m_isStopping && !m_error;
    // What is being recorded keeps its place: no kill costs more than what these were at.
    const auto taken = [this] { return m_running.size() + static_cast<size_t>(m_recordings); };
    const auto mostAtOnce = static_cast<size_t>(m_trial.runsAtOnce(m_runsAtOnce));
    while (mayStart && taken() < mostAtOnce && !m_missing.isEmpty())
        run(m_missing.takeFirst());
    const bool isMade =
        m_running.empty() && m_missing.isEmpty() && !m_isChecking && m_recordings == 0;
    if (mayStart && isMade && !m_isJoining)
        startJoins();
    else
        finishIfIdle();
}

void ChunkedEncode::startJoins()
{
    m_isJoining = true;
    for (qsizetype i = 0; i < m_plan.outputs.size(); ++i)
        m_missing.append({Piece::Kind::Join, i});
    const auto work = [folder = m_context.folder, plan = m_plan, chunks = m_chunks]() -> Result<> {
        for (const EncodeOutput &output : plan.outputs) {
            QStringList names;
            for (qsizetype i = 0; i < chunks.chunks.size() && !output.isSoundOnly(); ++i)
                names.append(chunkFileName(output, i));
            const QString path = folder + u'/' + listName(output);
            if (auto done = writeFileDurably(path, chunkList(chunks, names)); !done)
                return done;
        }
        return {};
    };
    RESPOOL_CRASH_POINT("chunks_done");
    inWorker(this, work, [this](const Result<> &written) {
        if (written)
            pump();
        else
            fail(written.error());
    });
}

void ChunkedEncode::run(const Piece &piece)
{
    auto *task = new EncodeTask(m_context, namesOf(piece), this);
    m_running.emplace(piece, task);
    connect(task, &EncodeTask::processStarted, this, &EncodeWork::processStarted);
    connect(task, &EncodeTask::progressed, this, &ChunkedEncode::tellProgress);
    connect(task, &EncodeTask::finished, this, [this, task, piece] { handleTask(task, piece); });
    EncodeTask::Expectation expectation;
    const bool isTrial = piece.kind == Piece::Kind::Trial;
    // The same work as it was alone.
    expectation.needsDigest = piece.kind != Piece::Kind::Join;
    if (piece.kind == Piece::Kind::Chunk || isTrial)
        expectation.frames = m_chunks.chunks.at(piece.index).frames;
    if (isTrial || m_trial.phase() == CompanyTrial::Phase::Alone)
        m_trial.startClock();
    task->start(argumentsOf(piece, task->partials()), expectation);
}

void ChunkedEncode::handleTask(EncodeTask *task, const Piece &piece)
{
    m_running.erase(piece);
    task->deleteLater();
    followTrial(*task, piece);
    if (piece.kind == Piece::Kind::Trial) {
        pump();
        return;
    }
    m_exitCode = task->exitCode();
    if (task->files() && piece.kind != Piece::Kind::Join) {
        record(*task->files());
        m_hasProgressed = true;
        if (piece.kind == Piece::Kind::Chunk)
            m_framesDone += m_chunks.chunks.at(piece.index).frames;
    } else if (task->hasWrongFrames() && piece.attempt + 1 < chunkAttempts) {
        // Seeking has landed too late: from further in front, at last from the begin.
        m_missing.prepend({piece.kind, piece.index, piece.attempt + 1});
    } else if (!task->files() && !m_isStopping) {
        m_isUnfit = task->hasWrongFrames();
        fail(task->files().error());
        return;
    }
    tellProgress();
    pump();
}

void ChunkedEncode::followTrial(const EncodeTask &task, const Piece &piece)
{
    const bool isTrial = piece.kind == Piece::Kind::Trial;
    if (m_trial.phase() != CompanyTrial::Phase::Alone && !isTrial)
        return;
    if (!task.files() || piece.attempt > 0 || m_isStopping || m_error)
        m_trial.giveUp();
    else if (const auto slowdown = m_trial.next())
        recordTrial(*slowdown);
    else if (!isTrial)
        m_missing.prepend({Piece::Kind::Trial, piece.index});
    if (!isTrial)
        return;
    const auto remove = [folder = m_context.folder, names = namesOf(piece)] {
        for (const QString &name : names)
            QFile::remove(folder + u'/' + name);
    };
    QThreadPool::globalInstance()->start(remove);
}

/// The next job of the kind goes by it, and the rest of this one.
void ChunkedEncode::recordTrial(double slowdown)
{
    CompanyRecord now(m_machine);
    now.add(workName(m_plan), slowdown);
    m_runsAtOnce = now.isLoss(workName(m_plan)) ? 1 : m_plan.runsAtOnce();
    m_context.log.append(m_context.logFile,
                         QStringLiteral("a chunk takes %1 times as long beside another: %2 at once")
                             .arg(slowdown, 0, 'f', 2)
                             .arg(m_runsAtOnce));
    const auto keep = [cache = m_context.cacheFolder, machine = m_machine, work = workName(m_plan),
                       slowdown] { addToCompanyRecord(cache, machine, work, slowdown); };
    QThreadPool::globalInstance()->start(keep);
}

void ChunkedEncode::record(const QList<WorkFile> &files)
{
    ++m_recordings;
    whenDone(m_context.workFiles.addWorkFiles(m_context.job.id, files), this,
             [this, files](const Result<> &stored) {
                 --m_recordings;
                 RESPOOL_CRASH_POINT("work_files_recorded");
                 if (!stored) {
                     fail(stored.error());
                     return;
                 }
                 for (const WorkFile &file : files)
                     m_files.insert(file.name, file);
                 pump();
             });
}

void ChunkedEncode::stop(StepRunner::Stop how)
{
    m_isStopping = true;
    for (const auto &[piece, task] : m_running)
        task->stop(how);
}

void ChunkedEncode::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
    for (const auto &[piece, task] : m_running)
        task->stop(ProcessRunner::Stop::AtOnce);
    finishIfIdle();
}

void ChunkedEncode::tellProgress()
{
    // What the runs were at is given up: that is no step back to be shown.
    if (m_isStopping)
        return;
    qint64 frames = m_framesDone;
    for (const auto &[piece, task] : m_running)
        frames += piece.kind == Piece::Kind::Chunk ? task->frames() : 0;
    emit progressed(m_pace.at(frames));
}

void ChunkedEncode::finishIfIdle()
{
    const bool isCutShort = m_isStopping || m_error;
    const bool isDone = m_isJoining && m_missing.isEmpty() && !m_isChecking;
    if (!(isCutShort || isDone) || !m_running.empty() || m_recordings > 0 || m_isFinished)
        return;
    m_isFinished = true;
    StepOutcome outcome;
    outcome.exitCode = m_exitCode;
    if (m_isStopping) {
        outcome.end = StepOutcome::End::Stopped;
    } else if (m_error) {
        outcome.error = m_error;
    } else {
        outcome.end = StepOutcome::End::Done;
    }
    outcome.hasProgressed = m_hasProgressed;
    emit finished(outcome);
}

} // namespace respool
