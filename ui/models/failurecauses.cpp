// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/failurecauses.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace respool {

namespace {

constexpr qsizetype fewestAlike = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

FailureRemedy remedyOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AccessDenied:
        return FailureRemedy::Access;
    case ErrorCode::ToolMissing:
        return FailureRemedy::Tools;
    case ErrorCode::NotASource:
    case ErrorCode::UnsupportedAddress:
    case ErrorCode::AddressNotFound:
    case ErrorCode::NotAVideo:
    case ErrorCode::SourceMissing:
    case ErrorCode::NoSuchJob:
        return FailureRemedy::Show;
    case ErrorCode::RateLimited:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkInterrupted:
    case ErrorCode::ServerFailed:
    case ErrorCode::DownloadIncomplete:
    case ErrorCode::MediaDamaged:
    case ErrorCode::EncodeFailed:
    case ErrorCode::DestinationMissing:
    case ErrorCode::DestinationNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::ToolFailed:
    case ErrorCode::ToolStalled:
    case ErrorCode::ProfileInUse:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::NotAllowed:
    case ErrorCode::FileSystemFailed:
    case ErrorCode::Interrupted:
    case ErrorCode::Internal:
        return FailureRemedy::Retry;
    }
    Q_UNREACHABLE();
}

/// For jobs whose own sentences differ.
QString phraseOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotASource:
    case ErrorCode::UnsupportedAddress:
        return tr("no way is known to fetch them");
    case ErrorCode::AddressNotFound:
        return tr("nothing is at their addresses any more");
    case ErrorCode::AccessDenied:
        return tr("access was refused");
    case ErrorCode::RateLimited:
        return tr("the sites ask for fewer requests");
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkInterrupted:
        return tr("the network failed");
    case ErrorCode::ServerFailed:
        return tr("the servers failed");
    case ErrorCode::DownloadIncomplete:
        return tr("the downloads are not whole");
    case ErrorCode::NotAVideo:
        return tr("there is no video in them");
    case ErrorCode::MediaDamaged:
        return tr("the media are damaged");
    case ErrorCode::SourceMissing:
        return tr("their source files are not there");
    case ErrorCode::EncodeFailed:
        return tr("they could not be converted");
    case ErrorCode::DestinationMissing:
    case ErrorCode::DestinationNotWritable:
        return tr("their folders cannot be written");
    case ErrorCode::DiskFull:
        return tr("the disk is full");
    case ErrorCode::ToolMissing:
        return tr("a program is missing");
    case ErrorCode::ToolFailed:
    case ErrorCode::ToolStalled:
        return tr("yt-dlp or FFmpeg failed");
    case ErrorCode::ProfileInUse:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::NotAllowed:
    case ErrorCode::NoSuchJob:
    case ErrorCode::FileSystemFailed:
    case ErrorCode::Interrupted:
    case ErrorCode::Internal:
        return tr("something else went wrong");
    }
    Q_UNREACHABLE();
}

std::pair<int, QString> keyOf(const JobRow &row)
{
    return {static_cast<int>(row.errorCode), row.errorText};
}

} // namespace

QList<FailureCause> failureCauses(const std::vector<JobRow> &rows)
{
    // 100,000 jobs may have failed, each with a sentence of its own: hashed, not sorted, and no
    // list for a sentence before a second job has it.
    QHash<std::pair<int, QString>, int> counts;
    for (const JobRow &row : rows) {
        if (row.state == JobState::Failed)
            ++counts[keyOf(row)];
    }
    QHash<std::pair<int, QString>, QList<JobId>> bySentence;
    std::map<ErrorCode, QList<JobId>> byCode;
    for (const JobRow &row : rows) {
        if (row.state != JobState::Failed)
            continue;
        if (!row.errorText.isEmpty() && counts.value(keyOf(row)) >= fewestAlike)
            bySentence[keyOf(row)].append(row.id);
        else
            byCode[row.errorCode].append(row.id);
    }
    QList<FailureCause> causes;
    for (auto found = bySentence.cbegin(); found != bySentence.cend(); ++found)
        causes.append(
            {found.key().second, remedyOf(static_cast<ErrorCode>(found.key().first)), *found});
    for (auto &[code, ids] : byCode) {
        if (ids.size() < fewestAlike)
            continue;
        std::sort(ids.begin(), ids.end()); // the list may be sorted by anything
        causes.append({phraseOf(code), remedyOf(code), ids});
    }
    std::sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) {
        return a.ids.size() != b.ids.size() ? a.ids.size() > b.ids.size()
                                            : a.ids.first() < b.ids.first();
    });
    return causes;
}

} // namespace respool
