// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/sqlconnection.h"

#include <optional>

namespace respool {

// How jobs lie in the tables of resources/schema. For the database thread, inside whatever
// transaction the caller holds. A row with a name that this program does not know (a state, a kind)
// is logged as critical and left out: never read as something else.

/// Stores new jobs with steps and outputs; gives ids to those that have none.
[[nodiscard]] Result<> insertJobs(SqlConnection &connection, QList<Job> &jobs);
/// Stores what changes in a job's life: not its identity, what was asked for, or its place. Parts
/// that are as they were are not written again.
/// ErrorCode::NoSuchJob if it was removed meanwhile.
[[nodiscard]] Result<> updateJob(SqlConnection &connection, const Job &job);
/// The parts of updateJob(), for those who know which have changed: the row in the table of jobs …
[[nodiscard]] Result<> updateBareJob(SqlConnection &connection, const Job &job);
/// … how far the step with this ordinal is; without effect if the job has none …
[[nodiscard]] Result<> updateStep(SqlConnection &connection, const Job &job, int ordinal);
/// … and the outputs.
[[nodiscard]] Result<> updateOutputs(SqlConnection &connection, const Job &job);
/// Stores the checkpoint of one step; without effect if it is not there any more.
[[nodiscard]] Result<> updateCheckpoint(SqlConnection &connection, JobId id, int step,
                                        const QJsonObject &checkpoint);
/// Stores a title that is not empty and a size that is not negative.
[[nodiscard]] Result<> updateDescription(SqlConnection &connection, JobId id, const QString &title,
                                         qint64 bytes);
/// Stores Job::chosenName, which no other function here changes. ErrorCode::NoSuchJob if the job
/// was removed meanwhile.
[[nodiscard]] Result<> updateName(SqlConnection &connection, JobId id, const QString &name);
/// Nothing if there is no such job, or none that can be understood.
[[nodiscard]] Result<std::optional<Job>> loadJob(SqlConnection &connection, JobId id);

/// The same without steps and outputs, from the table of jobs alone.
[[nodiscard]] Result<std::optional<Job>> loadBareJob(SqlConnection &connection, JobId id);

/// Whether it was taken from the list and only waits to be deleted for good.
[[nodiscard]] bool isRemoved(SqlConnection &connection, JobId id);

/// The highest position, 0 without jobs.
[[nodiscard]] Result<qint64> lastPosition(SqlConnection &connection);

/// Under its own id if it has one, else under a new one.
[[nodiscard]] Result<> insertAttempt(SqlConnection &connection, const Attempt &attempt);
/// The attempt is found by its job and its token.
[[nodiscard]] Result<> updateAttempt(SqlConnection &connection, const Attempt &attempt);
/// The attempts of a job, oldest first.
[[nodiscard]] Result<QList<Attempt>> loadAttempts(SqlConnection &connection, JobId job);
/// The attempts of all jobs that have not ended.
[[nodiscard]] Result<QList<Attempt>> loadOpenAttempts(SqlConnection &connection);

} // namespace respool
