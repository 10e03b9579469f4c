// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encodetask.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/jobs/inworker.h"
#include "core/jobs/workfiles.h"
#include "core/tools/errorclassifier.h"

#include <QFileInfo>

#include <filesystem>

namespace respool {

namespace {

/// Syncs the files, then gives them their names.
Result<QList<WorkFile>> complete(const QString &folder, const QStringList &partials,
                                 const QStringList &names, bool needsDigest)
{
    QList<WorkFile> files;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!QFileInfo(partials.at(i)).isFile())
            return failure(encodeIncomplete());
        if (auto synced = syncFile(partials.at(i)); !synced)
            return failure(synced.error());
        files.append({names.at(i), QFileInfo(partials.at(i)).size(),
                      needsDigest ? digestOf(partials.at(i)) : QByteArray()});
        std::error_code error;
        std::filesystem::rename(partials.at(i).toStdU16String(),
                                QString(folder + u'/' + names.at(i)).toStdU16String(), error);
        if (error)
            return failure(encodeIncomplete(QString::fromStdString(error.message())));
    }
    if (auto synced = syncFolder(folder); !synced)
        return failure(synced.error());
    return files;
}

} // namespace

EncodeTask::EncodeTask(const StepContext &context, QStringList names, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_names(std::move(names))
    , m_tool(context, nullptr)
{
    connect(&m_tool, &ToolRun::processStarted, this, &EncodeTask::processStarted);
    connect(&m_tool, &ToolRun::outputLine, this, [this](const QByteArray &line) {
        if (const auto progress = m_progress.feed(line))
            emit progressed(*progress);
    });
    connect(&m_tool, &ToolRun::errorLine, this,
            [this](const QByteArray &line) { m_damage.feed(line); });
    connect(&m_tool, &ToolRun::finished, this, &EncodeTask::handleToolFinished);
}

QStringList EncodeTask::partials() const
{
    QStringList paths;
    for (const QString &name : m_names)
        paths.append(m_context.folder + u'/' + partialName(name, m_context.token));
    return paths;
}

void EncodeTask::start(const QStringList &arguments, const Expectation &expectation)
{
    m_expectation = expectation;
    m_progress = FfmpegProgress(expectation.mediaSeconds);
    m_tool.start(ToolKind::Ffmpeg, arguments);
}

void EncodeTask::stop(ProcessRunner::Stop how)
{
    m_tool.stop(how);
}

void EncodeTask::handleToolFinished(const ProcessResult &result)
{
    m_exitCode = result.exitCode;
    if (const auto error = m_tool.mediaError(result)) {
        fail(*error);
        return;
    }
    const qint64 expected = m_expectation.frames;
    m_hasWrongFrames = expected >= 0 && frames() != expected;
    if (!m_progress.isEnded() || m_hasWrongFrames) {
        fail(encodeIncomplete(QStringLiteral("%1 of %2 pictures").arg(frames()).arg(expected)));
        return;
    }
    RESPOOL_CRASH_POINT("task_ended");
    const auto work = [folder = m_context.folder, from = partials(), names = m_names,
                       needsDigest = m_expectation.needsDigest] {
        return complete(folder, from, names, needsDigest);
    };
    inWorker(this, work, [this](const Result<QList<WorkFile>> &files) {
        m_files = files;
        RESPOOL_CRASH_POINT("task_files_named");
        emit finished();
    });
}

void EncodeTask::fail(const Error &error)
{
    m_files = failure(error);
    emit finished();
}

} // namespace respool
