// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsql.h"

#include "core/store/namereader.h"

namespace respool {

namespace {

/// Rows that follow each other mostly have the same host, folder, preset and error.
class SharedTextReader final
{
public:
    [[nodiscard]] SharedText read(const QByteArray &utf8)
    {
        if (utf8 != m_last) {
            m_last = utf8;
            m_text = SharedText(QString::fromUtf8(utf8));
        }
        return m_text;
    }

private:
    QByteArray m_last;
    SharedText m_text;
};

/// Reads the rows of one query, in its order.
class RowReader final
{
public:
    explicit RowReader(const SqlStatement &select)
        : m_select(select)
    {
    }

    /// Nothing if it holds names that this version does not know.
    [[nodiscard]] std::optional<JobRow> read();

private:
    [[nodiscard]] QString nameOf(const JobRow &row, const QString &title) const;

    const SqlStatement &m_select;
    SharedTextReader m_hosts;
    SharedTextReader m_destinations;
    SharedTextReader m_presets;
    QString m_error;
};

QString RowReader::nameOf(const JobRow &row, const QString &title) const
{
    if (QString chosenName = m_select.text(23); !chosenName.isEmpty())
        return chosenName;
    return title.isEmpty() ? nameOfSource(row.source, QString::fromUtf8(row.sourceText)) : title;
}

std::optional<JobRow> RowReader::read()
{
    JobRow row;
    row.id = JobId{m_select.integer(0)};
    NameReader names(m_select, "jobs", row.id.value);
    row.source = names.read<SourceKind>(1);
    row.sourceText = m_select.bytes(2);
    const QString title = m_select.text(3);
    row.name = nameOf(row, title);
    row.hasTitle = !title.isEmpty() || row.source == SourceKind::File;
    if (const QString error = m_select.text(4); !error.isEmpty()) {
        if (error != m_error)
            m_error = error;
        row.errorText = m_error;
        const QByteArray code = m_select.bytes(22);
        row.errorCode = enumFromName<ErrorCode>(QLatin1String(code)).value_or(row.errorCode);
    }
    row.position = m_select.integer(5);
    row.createdAt = m_select.integer(6);
    row.bytes = m_select.integer(7);
    row.progress = static_cast<float>(m_select.real(8));
    row.priority = static_cast<int>(m_select.integer(9));
    row.state = names.read<JobState>(10);
    row.stopIntent = names.read<StopIntent>(11);
    row.waitReason = names.read<WaitReason>(12);
    row.step = names.read<StepKind>(13);
    row.host = m_hosts.read(m_select.bytes(14));
    row.destination = m_destinations.read(m_select.bytes(15));
    row.notBefore = m_select.integer(16);
    row.uuid = QUuid::fromRfc4122(m_select.bytes(17));
    row.preset = m_presets.read(m_select.bytes(18));
    row.startedAt = m_select.integer(19);
    row.finishedAt = m_select.integer(20);
    row.attempts = static_cast<int>(m_select.integer(21));
    if (!names.isKnown())
        return std::nullopt;
    return row;
}

} // namespace

Result<QList<JobRow>> loadRows(SqlConnection &connection, JobId after, int count)
{
    // As blobs, texts that need not become a QString first are read in a third of the time.
    SqlStatement select(connection,
                        "SELECT id, CAST(source_kind AS BLOB), CAST(source AS BLOB), title, "
                        "error_text, position, created_at, bytes, progress, priority, "
                        "CAST(state AS BLOB), CAST(stop_intent AS BLOB), "
                        "CAST(wait_reason AS BLOB), CAST(step AS BLOB), CAST(host AS BLOB), "
                        "CAST(destination AS BLOB), not_before, uuid, CAST(preset AS BLOB), "
                        "started_at, finished_at, attempts, CAST(error_code AS BLOB), "
                        "chosen_name FROM jobs "
                        "WHERE id > ? AND removed_at = 0 ORDER BY id");
    if (auto done = select.bind(after.value).exec(); !done)
        return failure(done.error());
    // Counted here and not by LIMIT: a page with a row left out must not look like the last one.
    QList<JobRow> rows;
    rows.reserve(count);
    RowReader reader(select);
    auto found = select.next();
    for (; found && *found && rows.size() < count; found = select.next()) {
        if (auto row = reader.read())
            rows.append(*std::move(row));
    }
    if (!found)
        return failure(found.error());
    return rows;
}

} // namespace respool
