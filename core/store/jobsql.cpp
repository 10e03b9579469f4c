// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobsql.h"

#include "core/base/logging.h"
#include "core/domain/memberreader.h"
#include "core/store/namereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace respool {

namespace {

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

// What rowOf() shows as the step, without the work for the rest of the row.
StepKind shownStep(const Job &job)
{
    if (const Step *current = job.currentStep())
        return current->kind;
    return job.steps.isEmpty() ? JobRow().step : job.steps.last().kind;
}

// The values of the columns that change, in the order of the INSERT and the UPDATE.
void bindProgressOf(SqlStatement &statement, const Job &job)
{
    statement.bind(job.title, enumName(job.state), enumName(job.stopIntent),
                   enumName(job.waitReason), enumName(shownStep(job)));
    if (job.error) {
        statement.bind(enumName(job.error->code), job.error->text, job.error->hint,
                       job.error->detail);
    } else {
        statement.bind(QVariant(), QVariant(), QVariant(), QVariant());
    }
    statement.bind(job.notBefore, job.failures, job.interruptions, job.crashes, job.bytes,
                   job.progress, job.startedAt, job.finishedAt, job.hasFolder, job.attempts());
}

QVariant checkpointText(const QJsonObject &checkpoint)
{
    if (checkpoint.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(checkpoint).toJson(QJsonDocument::Compact));
}

// Stored where a damaged list is rebuilt: what could not be read must not become the standard
// recipe on the way.
constexpr QLatin1String lostRecipe("lost");

// Most jobs have the standard one, and 100,000 of them are read at once.
template <typename Part> QString recipePartText(const Part &part)
{
    if (part == Part())
        return {};
    return QString::fromUtf8(QJsonDocument(part.toJson()).toJson(QJsonDocument::Compact));
}

template <typename Part> Result<Part> recipePartFrom(const QString &text)
{
    if (text.isEmpty())
        return Part();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) // a damaged one must not become the standard one
        return impossibleRecipe(text);
    return Part::fromJson(document.object());
}

void appendSteps(QJsonArray &rows, const Job &job)
{
    for (const Step &step : job.steps) {
        rows.append(QJsonArray{job.id.value, step.ordinal, enumName(step.kind),
                               enumName(step.state), step.attempts,
                               QJsonValue::fromVariant(checkpointText(step.checkpoint))});
    }
}

// All rows in one statement: binding them one by one took most of the time that adding jobs took.
Result<> insertSteps(SqlConnection &connection, const QJsonArray &rows)
{
    SqlStatement insert(
        connection,
        "INSERT INTO steps (job, ordinal, kind, state, attempts, checkpoint) "
        "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
        "json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]'), "
        "json_extract(value, '$[5]') FROM json_each(?)");
    return insert.bind(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)))
        .exec();
}

constexpr char deleteSteps[] = "DELETE FROM steps WHERE job = ? AND ordinal >= ?";
constexpr char deleteOutputs[] = "DELETE FROM outputs WHERE job = ? AND ordinal >= ?";

// Those that a job no longer has; @p sql is one of the two above.
Result<> deleteBeyond(SqlConnection &connection, const char *sql, JobId id, qsizetype count)
{
    SqlStatement statement(connection, sql);
    return statement.bind(id.value, count).exec();
}

Result<> storeOutputs(SqlConnection &connection, const Job &job)
{
    if (job.outputs.isEmpty())
        return {};
    SqlStatement store(connection,
                       "INSERT INTO outputs (job, ordinal, label, path, bytes, duration_seconds) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (job, ordinal) DO UPDATE SET "
                       "label = excluded.label, path = excluded.path, bytes = excluded.bytes, "
                       "duration_seconds = excluded.duration_seconds "
                       "WHERE (label, path, bytes, duration_seconds) IS NOT (excluded.label, "
                       "excluded.path, excluded.bytes, excluded.duration_seconds)");
    int ordinal = 0;
    for (const Output &output : job.outputs) {
        store.bind(job.id.value, ordinal++, output.label, output.path, output.bytes,
                   output.durationSeconds);
        if (auto done = store.exec(); !done)
            return done;
    }
    return {};
}

// A row that is as it was is not written again: most of a save's pages were such rows.
Result<> updateSteps(SqlConnection &connection, const Job &job)
{
    // First: of a list that was damaged some may be missing, and ordinals go beyond the count.
    if (auto done = deleteBeyond(connection, deleteSteps, job.id, job.steps.size()); !done)
        return done;
    SqlStatement store(connection,
                       "INSERT INTO steps (job, ordinal, kind, state, attempts, checkpoint) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (job, ordinal) DO UPDATE SET "
                       "kind = excluded.kind, state = excluded.state, "
                       "attempts = excluded.attempts, checkpoint = excluded.checkpoint "
                       "WHERE (kind, state, attempts, checkpoint) IS NOT (excluded.kind, "
                       "excluded.state, excluded.attempts, excluded.checkpoint)");
    for (const Step &step : job.steps) {
        store.bind(job.id.value, step.ordinal, enumName(step.kind), enumName(step.state),
                   step.attempts, checkpointText(step.checkpoint));
        if (auto done = store.exec(); !done)
            return done;
    }
    return {};
}

Result<> insertBareJob(SqlConnection &connection, Job &job)
{
    SqlStatement insert(
        connection,
        "INSERT INTO jobs (id, uuid, source_kind, source, host, renditions, preset, format, "
        "download, name_template, chosen_name, destination, "
        "priority, position, created_at, title, state, stop_intent, wait_reason, step, "
        "error_code, error_text, error_hint, error_detail, not_before, failures, interruptions, "
        "crashes, bytes, progress, started_at, finished_at, has_folder, attempts) VALUES (?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(orNull(job.id.value), job.uuid.toRfc4122(), enumName(job.spec.kind),
                job.spec.source, hostOf(job.spec), renditionsText(job.spec.recipe.renditions),
                job.spec.recipe.preset,
                job.hasLostRecipe ? QString(lostRecipe) : recipePartText(job.spec.recipe.format),
                recipePartText(job.spec.recipe.download), job.spec.nameTemplate, job.chosenName,
                job.spec.destination, job.spec.priority, job.position, job.createdAt);
    bindProgressOf(insert, job);
    if (auto done = insert.exec(); !done)
        return done;
    job.id = JobId{insert.insertedId()};
    return {};
}

// A statement that changes one job.
Result<> runOnJob(SqlStatement &update, JobId id)
{
    if (auto done = update.exec(); !done)
        return done;
    if (update.changedRows() > 0)
        return {};
    return failure(ErrorCode::NoSuchJob,
                   QCoreApplication::translate("respool", "This job is no longer in the list."),
                   QCoreApplication::translate("respool", "Add it again if you still want it."),
                   QString::number(id.value));
}

// False if a step has a name that is not known.
Result<bool> loadSteps(SqlConnection &connection, Job &job)
{
    SqlStatement select(connection,
                        "SELECT ordinal, kind, state, attempts, checkpoint FROM steps "
                        "WHERE job = ? ORDER BY ordinal");
    if (auto done = select.bind(job.id.value).exec(); !done)
        return failure(done.error());
    auto row = select.next();
    for (; row && *row; row = select.next()) {
        NameReader names(select, "steps", job.id.value);
        Step step;
        step.ordinal = static_cast<int>(select.integer(0));
        step.kind = names.read<StepKind>(1);
        step.state = names.read<StepState>(2);
        step.attempts = static_cast<int>(select.integer(3));
        step.checkpoint = QJsonDocument::fromJson(select.text(4).toUtf8()).object();
        if (!names.isKnown())
            return false;
        job.steps += step;
    }
    if (!row)
        return failure(row.error());
    return true;
}

Result<> loadOutputs(SqlConnection &connection, Job &job)
{
    SqlStatement select(connection,
                        "SELECT label, path, bytes, duration_seconds FROM outputs "
                        "WHERE job = ? ORDER BY ordinal");
    if (auto done = select.bind(job.id.value).exec(); !done)
        return done;
    auto row = select.next();
    for (; row && *row; row = select.next())
        job.outputs += Output{select.text(0), select.text(1), select.integer(2), select.real(3)};
    if (!row)
        return failure(row.error());
    return {};
}

// In the column order of loadJob().
void readRecipe(const SqlStatement &select, Job &job)
{
    Recipe &recipe = job.spec.recipe;
    recipe.preset = select.text(25);
    const auto renditions = parseRenditions(select.text(3));
    const auto format = recipePartFrom<OutputFormat>(select.text(26));
    const auto download = recipePartFrom<DownloadOptions>(select.text(27));
    if (renditions && format && download) {
        recipe.renditions = *renditions;
        recipe.format = *format;
        recipe.download = *download;
        return;
    }
    job.hasLostRecipe = true;
    qCCritical(logStore) << "unknown recipe of job" << job.id.value << "- it will not run";
}

// The row that `select` stands on, in the column order of loadJob(), without steps and outputs.
std::optional<Job> readJob(const SqlStatement &select, JobId id)
{
    NameReader names(select, "jobs", id.value);
    Job job;
    job.id = id;
    job.uuid = QUuid::fromRfc4122(select.bytes(0));
    job.spec.kind = names.read<SourceKind>(1);
    job.spec.source = select.text(2);
    readRecipe(select, job);
    job.spec.nameTemplate = select.text(28);
    job.spec.destination = select.text(4);
    job.spec.priority = static_cast<int>(select.integer(5));
    job.title = select.text(6);
    job.state = names.read<JobState>(7);
    job.stopIntent = names.read<StopIntent>(8);
    job.waitReason = names.read<WaitReason>(9);
    if (!select.isNull(10)) {
        job.error =
            Error{names.read<ErrorCode>(10), select.text(11), select.text(12), select.text(13)};
    }
    job.interruptions = static_cast<int>(select.integer(14));
    job.position = select.integer(15);
    job.bytes = select.integer(16);
    job.progress = select.real(17);
    job.createdAt = select.integer(18);
    job.startedAt = select.integer(19);
    job.finishedAt = select.integer(20);
    job.hasFolder = select.integer(21) != 0;
    job.notBefore = select.integer(22);
    job.failures = static_cast<int>(select.integer(23));
    job.crashes = static_cast<int>(select.integer(24));
    job.chosenName = select.text(29);
    if (!names.isKnown())
        return std::nullopt;
    return job;
}

// The rows of a SELECT that was executed, in the column order of both queries below.
Result<QList<Attempt>> readAttempts(SqlStatement &select)
{
    QList<Attempt> attempts;
    auto row = select.next();
    for (; row && *row; row = select.next()) {
        Attempt attempt;
        attempt.id = AttemptId{select.integer(0)};
        NameReader names(select, "attempts", attempt.id.value);
        attempt.job = JobId{select.integer(1)};
        attempt.step = static_cast<int>(select.integer(2));
        attempt.token = QUuid::fromRfc4122(select.bytes(3));
        attempt.end = names.read<AttemptEnd>(4);
        attempt.startedAt = select.integer(5);
        attempt.endedAt = select.integer(6);
        attempt.command = select.text(7);
        attempt.exitCode = static_cast<int>(select.integer(8));
        attempt.pid = select.integer(9);
        attempt.startTicks = select.integer(10);
        attempt.bootId = select.text(11);
        if (names.isKnown())
            attempts += attempt;
    }
    if (!row)
        return failure(row.error());
    return attempts;
}

} // namespace

Result<> insertJobs(SqlConnection &connection, QList<Job> &jobs)
{
    QJsonArray steps;
    for (Job &job : jobs) {
        if (auto done = insertBareJob(connection, job); !done)
            return done;
        if (auto done = storeOutputs(connection, job); !done)
            return done;
        appendSteps(steps, job);
    }
    return insertSteps(connection, steps);
}

Result<> updateBareJob(SqlConnection &connection, const Job &job)
{
    SqlStatement update(
        connection,
        "UPDATE jobs SET title = ?, state = ?, stop_intent = ?, wait_reason = ?, step = ?, "
        "error_code = ?, error_text = ?, error_hint = ?, error_detail = ?, not_before = ?, "
        "failures = ?, interruptions = ?, crashes = ?, bytes = ?, progress = ?, started_at = ?, "
        "finished_at = ?, has_folder = ?, attempts = ? WHERE id = ?");
    bindProgressOf(update, job);
    update.bind(job.id.value);
    return runOnJob(update, job.id);
}

Result<> updateJob(SqlConnection &connection, const Job &job)
{
    if (auto done = updateBareJob(connection, job); !done)
        return done;
    if (auto done = updateSteps(connection, job); !done)
        return done;
    return updateOutputs(connection, job);
}

Result<> updateStep(SqlConnection &connection, const Job &job, int ordinal)
{
    const auto step = std::find_if(job.steps.begin(), job.steps.end(),
                                   [ordinal](const Step &s) { return s.ordinal == ordinal; });
    if (step == job.steps.end())
        return {};
    SqlStatement update(connection,
                        "UPDATE steps SET state = ?, attempts = ?, checkpoint = ? "
                        "WHERE job = ? AND ordinal = ?");
    update.bind(enumName(step->state), step->attempts, checkpointText(step->checkpoint),
                job.id.value, ordinal);
    return update.exec();
}

Result<> updateOutputs(SqlConnection &connection, const Job &job)
{
    if (auto done = deleteBeyond(connection, deleteOutputs, job.id, job.outputs.size()); !done)
        return done;
    return storeOutputs(connection, job);
}

Result<> updateCheckpoint(SqlConnection &connection, JobId id, int step,
                          const QJsonObject &checkpoint)
{
    SqlStatement update(connection,
                        "UPDATE steps SET checkpoint = ? WHERE job = ? AND ordinal = ?");
    return update.bind(checkpointText(checkpoint), id.value, step).exec();
}

Result<> updateDescription(SqlConnection &connection, JobId id, const QString &title, qint64 bytes)
{
    SqlStatement update(connection,
                        "UPDATE jobs SET title = iif(? = '', title, ?), "
                        "bytes = iif(? < 0, bytes, ?) WHERE id = ?");
    return update.bind(title, title, bytes, bytes, id.value).exec();
}

Result<> updateName(SqlConnection &connection, JobId id, const QString &name)
{
    SqlStatement update(connection, "UPDATE jobs SET chosen_name = ? WHERE id = ?");
    update.bind(name, id.value);
    return runOnJob(update, id);
}

Result<std::optional<Job>> loadBareJob(SqlConnection &connection, JobId id)
{
    SqlStatement select(
        connection,
        "SELECT uuid, source_kind, source, renditions, destination, priority, title, state, "
        "stop_intent, wait_reason, error_code, error_text, error_hint, error_detail, "
        "interruptions, position, bytes, progress, created_at, started_at, finished_at, "
        "has_folder, not_before, failures, crashes, preset, format, download, name_template, "
        "chosen_name "
        "FROM jobs WHERE id = ?");
    if (auto done = select.bind(id.value).exec(); !done)
        return failure(done.error());
    const auto row = select.next();
    if (!row)
        return failure(row.error());
    return *row ? readJob(select, id) : std::nullopt;
}

Result<std::optional<Job>> loadJob(SqlConnection &connection, JobId id)
{
    auto job = loadBareJob(connection, id);
    if (!job || !*job)
        return job;
    const auto areStepsKnown = loadSteps(connection, **job);
    if (!areStepsKnown)
        return failure(areStepsKnown.error());
    if (auto done = loadOutputs(connection, **job); !done)
        return failure(done.error());
    return *areStepsKnown ? *job : std::nullopt;
}

bool isRemoved(SqlConnection &connection, JobId id)
{
    SqlStatement select(connection, "SELECT removed_at > 0 FROM jobs WHERE id = ?");
    return select.bind(id.value).exec() && select.next().value_or(false) && select.integer(0) != 0;
}

Result<qint64> lastPosition(SqlConnection &connection)
{
    const auto last = connection.value(QStringLiteral("SELECT max(position) FROM jobs"));
    if (!last)
        return failure(last.error());
    return last->toLongLong(); // 0 for the NULL of an empty table
}

Result<> insertAttempt(SqlConnection &connection, const Attempt &attempt)
{
    SqlStatement insert(connection,
                        "INSERT INTO attempts (id, job, step, token, outcome, started_at, "
                        "ended_at, command, exit_code, pid, start_ticks, boot_id) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(orNull(attempt.id.value), attempt.job.value, attempt.step,
                attempt.token.toRfc4122(), enumName(attempt.end), attempt.startedAt,
                attempt.endedAt, attempt.command, attempt.exitCode, attempt.pid, attempt.startTicks,
                attempt.bootId);
    return insert.exec();
}

Result<> updateAttempt(SqlConnection &connection, const Attempt &attempt)
{
    SqlStatement update(connection,
                        "UPDATE attempts SET outcome = ?, started_at = ?, ended_at = ?, "
                        "command = ?, exit_code = ?, pid = ?, start_ticks = ?, boot_id = ? "
                        "WHERE job = ? AND token = ?");
    update.bind(enumName(attempt.end), attempt.startedAt, attempt.endedAt, attempt.command,
                attempt.exitCode, attempt.pid, attempt.startTicks, attempt.bootId,
                attempt.job.value, attempt.token.toRfc4122());
    return update.exec();
}

Result<QList<Attempt>> loadAttempts(SqlConnection &connection, JobId job)
{
    SqlStatement select(connection,
                        "SELECT id, job, step, token, outcome, started_at, ended_at, command, "
                        "exit_code, pid, start_ticks, boot_id FROM attempts WHERE job = ? "
                        "ORDER BY id");
    if (auto done = select.bind(job.value).exec(); !done)
        return failure(done.error());
    return readAttempts(select);
}

Result<QList<Attempt>> loadOpenAttempts(SqlConnection &connection)
{
    SqlStatement select(connection,
                        "SELECT id, job, step, token, outcome, started_at, ended_at, command, "
                        "exit_code, pid, start_ticks, boot_id FROM attempts "
                        "WHERE outcome = 'running' ORDER BY id");
    if (auto done = select.exec(); !done)
        return failure(done.error());
    return readAttempts(select);
}

} // namespace respool
