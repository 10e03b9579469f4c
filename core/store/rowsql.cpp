// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsql.h"

#include "core/store/namereader.h"

#include <QSet>

namespace respool {

namespace {

JobRow readRow(const SqlStatement &select, NameReader &names)
{
    JobRow row;
    row.id = JobId{select.integer(0)};
    row.source = names.read<SourceKind>(1);
    row.sourceText = select.bytes(2);
    const QString title = select.text(3);
    row.name =
        title.isEmpty() ? nameOfSource(row.source, QString::fromUtf8(row.sourceText)) : title;
    row.hasTitle = !title.isEmpty() || row.source == SourceKind::File;
    row.errorText = select.text(4);
    row.position = select.integer(5);
    row.createdAt = select.integer(6);
    row.bytes = select.integer(7);
    row.progress = static_cast<float>(select.real(8));
    row.priority = static_cast<int>(select.integer(9));
    row.state = names.read<JobState>(10);
    row.stopIntent = names.read<StopIntent>(11);
    row.waitReason = names.read<WaitReason>(12);
    row.step = names.read<StepKind>(13);
    row.host = select.text(14);
    row.destination = select.text(15);
    row.notBefore = select.integer(16);
    row.uuid = QUuid::fromRfc4122(select.bytes(17));
    row.preset = select.text(18);
    row.startedAt = select.integer(19);
    row.finishedAt = select.integer(20);
    row.attempts = static_cast<int>(select.integer(21));
    row.errorCode = enumFromName<ErrorCode>(select.text(22)).value_or(row.errorCode);
    if (const QString chosenName = select.text(23); !chosenName.isEmpty())
        row.name = chosenName;
    return row;
}

// Rows that have the same text hold it once: hosts, folders, presets and errors are few.
void shareTexts(JobRow &row, QSet<QString> &texts)
{
    for (QString *text : {&row.host, &row.destination, &row.preset, &row.errorText})
        *text = *texts.insert(*text);
}

} // namespace

Result<QList<JobRow>> loadRows(SqlConnection &connection, JobId after, int count)
{
    SqlStatement select(connection,
                        "SELECT id, source_kind, CAST(source AS BLOB), title, error_text, "
                        "position, created_at, bytes, progress, priority, state, stop_intent, "
                        "wait_reason, step, host, destination, not_before, uuid, preset, "
                        "started_at, finished_at, attempts, error_code, chosen_name FROM jobs "
                        "WHERE id > ? AND removed_at = 0 ORDER BY id");
    if (auto done = select.bind(after.value).exec(); !done)
        return failure(done.error());
    // Counted here and not by LIMIT: a page with a row left out must not look like the last one.
    QList<JobRow> rows;
    rows.reserve(count);
    QSet<QString> texts;
    auto found = select.next();
    for (; found && *found && rows.size() < count; found = select.next()) {
        NameReader names(select, "jobs", select.integer(0));
        JobRow row = readRow(select, names);
        shareTexts(row, texts);
        if (names.isKnown())
            rows += row;
    }
    if (!found)
        return failure(found.error());
    return rows;
}

} // namespace respool
