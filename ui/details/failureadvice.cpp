// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/failureadvice.h"

#include <QCoreApplication>

namespace respool {

namespace {

Advice adviceForFailure(ErrorCode code, SourceKind source)
{
    switch (code) {
    case ErrorCode::UnsupportedAddress:
    case ErrorCode::AddressNotFound:
    case ErrorCode::AccessDenied:
    case ErrorCode::NotASource:
    case ErrorCode::NotAVideo:
        return source == SourceKind::Address ? Advice::OpenAddress : Advice::TryAgain;
    case ErrorCode::DownloadIncomplete:
    case ErrorCode::MediaDamaged:
        return source == SourceKind::Address ? Advice::StartOver : Advice::ShowLog;
    case ErrorCode::DestinationNotWritable:
    case ErrorCode::DiskFull:
        return Advice::OpenFolder;
    case ErrorCode::EncodeFailed:
    case ErrorCode::ToolFailed:
    case ErrorCode::Internal:
        return Advice::ShowLog;
    case ErrorCode::RateLimited:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkInterrupted:
    case ErrorCode::ServerFailed:
    case ErrorCode::SourceMissing:
    case ErrorCode::DestinationMissing:
    case ErrorCode::ToolMissing:
    case ErrorCode::ToolStalled:
    case ErrorCode::ProfileInUse:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::NotAllowed:
    case ErrorCode::NoSuchJob:
    case ErrorCode::FileSystemFailed:
    case ErrorCode::Interrupted:
        return Advice::TryAgain;
    }
    Q_UNREACHABLE();
}

} // namespace

Advice adviceFor(const Job &job)
{
    if (!job.error || job.hasLostRecipe)
        return Advice::Nothing;
    switch (job.state) {
    case JobState::Failed:
        return adviceForFailure(job.error->code, job.spec.kind);
    case JobState::Waiting:
        return job.waitReason == WaitReason::Retry ? Advice::TryNow : Advice::Nothing;
    case JobState::Interrupted:
    case JobState::Paused:
        return Advice::GoOn;
    case JobState::Queued:
    case JobState::Running:
    case JobState::Stopping:
    case JobState::Completed:
    case JobState::Cancelled:
        return Advice::Nothing;
    }
    Q_UNREACHABLE();
}

QString adviceText(Advice advice)
{
    switch (advice) {
    case Advice::Nothing:
        return {};
    case Advice::TryAgain:
        return QCoreApplication::translate("respool", "Try Again");
    case Advice::StartOver:
        return QCoreApplication::translate("respool", "Start Over");
    case Advice::TryNow:
        return QCoreApplication::translate("respool", "Try Now");
    case Advice::GoOn:
        return QCoreApplication::translate("respool", "Go On");
    case Advice::OpenAddress:
        return QCoreApplication::translate("respool", "Open the Page");
    case Advice::OpenFolder:
        return QCoreApplication::translate("respool", "Open the Folder");
    case Advice::ShowLog:
        return QCoreApplication::translate("respool", "Show the Log");
    }
    Q_UNREACHABLE();
}

} // namespace respool
