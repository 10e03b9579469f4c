// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/sharedtext.h"
#include "core/domain/jobstate.h"
#include "core/domain/preset.h"
#include "core/domain/stepstate.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace respool {

/// Where a job's media comes from. Stored on disk by name.
enum class SourceKind : quint8 { Address, File };

template <> struct EnumNames<SourceKind>
{
    static constexpr std::array list{"address", "file"};
    static_assert(list.size() == static_cast<size_t>(SourceKind::File) + 1);
};

/// What the user asked for: source + recipe + destination. After it was accepted only the priority
/// changes.
struct JobSpec
{
    SourceKind kind = SourceKind::Address;
    QString source; ///< the address, or an absolute path
    Recipe recipe;
    QString destination; ///< absolute path of the folder that gets the files
    int priority = 0; ///< higher goes first
    QString nameTemplate{}; ///< of the files' names, see finalName(); empty: the title

    friend bool operator==(const JobSpec &, const JobSpec &) = default;
};

/// Whom a download asks: the host of an address, in lower case; empty for a file.
[[nodiscard]] QString hostOf(const JobSpec &spec);

/// One stage of a job. Its identity is (job, ordinal).
struct Step
{
    int ordinal = 0;
    StepKind kind = StepKind::Download;
    StepState state = StepState::Pending;
    int attempts = 0; ///< runs that were started
    /// What a finished or stopped step hands to the next run or to the steps after it: validators
    /// of a download, the description of the source, the names chosen for publishing.
    QJsonObject checkpoint;

    friend bool operator==(const Step &, const Step &) = default;
};

/// A file that a job made and put in place.
struct Output
{
    QString label; ///< "original", "720p", "audio", "hls"
    QString path; ///< absolute; what opens it: of HLS, the master playlist in its folder
    qint64 bytes = 0;
    double durationSeconds = 0;

    friend bool operator==(const Output &, const Output &) = default;
};

/// The label of an HLS package, and the name of the playlist that opens it.
inline constexpr QLatin1String hlsLabel("hls");
inline constexpr QLatin1String hlsEntry("master.m3u8");

/// The label of a subtitle file in a language.
[[nodiscard]] QString subtitleLabel(const QString &language);

/// The folder that an output is as a whole, for an HLS package; empty: it is a file by itself.
[[nodiscard]] QString packageFolder(const Output &output);

/// A job with everything that belongs to it. A value: copied to views, stores and tests.
struct Job
{
    JobId id;
    QUuid uuid; ///< names its folder and log; survives a rebuilt database
    JobSpec spec;
    QString title; ///< as the source calls it; empty until looked up
    /// As somebody called it, fit to be a file name; empty: nobody did. Changed by
    /// JobStore::rename() alone.
    QString chosenName;
    JobState state = JobState::Queued;
    StopIntent stopIntent = StopIntent::None; ///< set while Stopping
    WaitReason waitReason = WaitReason::None; ///< set while Waiting
    std::optional<Error> error; ///< set while Failed, and while Waiting after a failure
    qint64 notBefore = 0; ///< UTC ms; set while Waiting for a time
    int failures = 0; ///< runs in a row that failed without getting any further
    int interruptions = 0; ///< runs cut off by a crash, a kill or a power loss
    int crashes = 0; ///< of those: in a row, without getting any further
    qint64 position = 0; ///< order in the queue, ascending
    qint64 bytes = -1; ///< size of the source, then of what was published; -1: not known yet
    double progress = 0; ///< 0…1 over all steps, never goes back in one run
    qint64 createdAt = 0; ///< UTC ms
    qint64 startedAt = 0; ///< UTC ms of the first start; 0: never
    qint64 finishedAt = 0; ///< UTC ms; 0: not finished
    /// Where the volume of the destination was mounted when it was last seen; empty: not known. Not
    /// stored with the job.
    QString volumeRoot;
    bool hasFolder = false; ///< its work folder may be there: from the first start until cleaned
    /// What was asked for cannot be read: JobSpec::recipe stands for nothing, and it must not run.
    /// What is stored of it stays as it is.
    bool hasLostRecipe = false;
    QList<Step> steps;
    QList<Output> outputs;

    /// The first step that is neither done nor skipped, or null when all are.
    [[nodiscard]] const Step *currentStep() const;
    [[nodiscard]] Step *currentStep();
    /// The step of this kind, or null.
    [[nodiscard]] const Step *step(StepKind kind) const;
    /// Runs of all steps together.
    [[nodiscard]] int attempts() const;
    /// What to call it, and its files: what somebody chose, else the title, else a name made of the
    /// source.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Job &, const Job &) = default;
};

/// Why a job with Job::hasLostRecipe does not run.
[[nodiscard]] Error lostRecipeError();
/// Why a job without steps, of which a damaged list had nothing more, does not run.
[[nodiscard]] Error lostStepsError();

[[nodiscard]] QList<JobId> idsOf(const QList<Job> &jobs);

/// Whether a new name would still be that of its files: they have none yet, nor have names been
/// recorded for them.
[[nodiscard]] bool canRename(const Job &job);

/// What a list shows of a job: kept small, since 100,000 of them are held at once.
struct JobRow
{
    JobId id;
    QUuid uuid; ///< names its picture
    QString name;
    QByteArray sourceText; ///< JobSpec::source in UTF-8: half as long as a QString
    SharedText host; ///< hostOf()
    SharedText destination;
    SharedText preset; ///< Recipe::preset
    QString errorText; ///< one sentence while Failed, Waiting or Interrupted, else empty; shared
    ErrorCode errorCode = ErrorCode::Internal; ///< of errorText
    qint64 position = 0;
    qint64 createdAt = 0;
    qint64 startedAt = 0; ///< UTC ms of the first start; 0: never
    qint64 finishedAt = 0; ///< UTC ms; 0: not finished
    qint64 notBefore = 0; ///< UTC ms; 0: at any time
    qint64 bytes = -1;
    float progress = 0;
    int priority = 0;
    int attempts = 0; ///< Job::attempts()
    JobState state = JobState::Queued;
    StopIntent stopIntent = StopIntent::None;
    WaitReason waitReason = WaitReason::None;
    /// The kind of the current step, or of the last one when all are done.
    StepKind step = StepKind::Download;
    SourceKind source = SourceKind::Address;
    bool hasTitle = false; ///< false: still being looked up, the name is made of the source

    friend bool operator==(const JobRow &, const JobRow &) = default;
};

[[nodiscard]] JobRow rowOf(const Job &job);

/// A readable name for an address or path without asking anybody: last path part, else the host.
[[nodiscard]] QString nameOfSource(SourceKind kind, const QString &source);

/// One run of one step by one process. Its identity is (job, token).
struct Attempt
{
    AttemptId id; ///< the order of runs; given by the store
    JobId job;
    int step = 0; ///< ordinal
    QUuid token; ///< marks the processes of this attempt (environment) and their lines
    AttemptEnd end = AttemptEnd::Running;
    qint64 startedAt = 0; ///< UTC ms
    qint64 endedAt = 0; ///< UTC ms; 0: still running
    QString command; ///< as it can be pasted into a shell, secrets removed
    int exitCode = -1;
    // Identity of the warden, so that a later launch kills only what is really ours.
    qint64 pid = 0;
    qint64 startTicks = 0;
    QString bootId;

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::JobRow)
