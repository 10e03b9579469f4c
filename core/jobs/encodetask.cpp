// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encodetask.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/jobs/inworker.h"
#include "core/tools/errorclassifier.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace respool {

namespace {

Error endedEarly(const QString &detail)
{
    return {ErrorCode::EncodeFailed,
            QCoreApplication::translate("respool", "The conversion ended before it was done."),
            QCoreApplication::translate("respool", "Press Retry to convert it again."), detail};
}

/// Syncs the files, then gives them their names.
Result<QList<WorkFile>> complete(const QString &folder, const QStringList &partials,
                                 const QStringList &names, bool needsDigest)
{
    QList<WorkFile> files;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (auto synced = syncFile(partials.at(i)); !synced)
            return failure(synced.error());
        files.append({names.at(i), QFileInfo(partials.at(i)).size(),
                      needsDigest ? digestOf(partials.at(i)) : QByteArray()});
        std::error_code error;
        std::filesystem::rename(partials.at(i).toStdU16String(),
                                QString(folder + u'/' + names.at(i)).toStdU16String(), error);
        if (error)
            return failure(endedEarly(QString::fromStdString(error.message())));
    }
    if (auto synced = syncFolder(folder); !synced)
        return failure(synced.error());
    return files;
}

} // namespace

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

EncodeTask::EncodeTask(const StepContext &context, QStringList names, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_names(std::move(names))
    , m_tool(context, nullptr)
{
    connect(&m_tool, &ToolRun::processStarted, this, &EncodeTask::processStarted);
    connect(&m_tool, &ToolRun::outputLine, this, [this](const QByteArray &line) {
        if (m_progress.feed(line))
            emit progressed();
    });
    connect(&m_tool, &ToolRun::finished, this, &EncodeTask::handleToolFinished);
}

QStringList EncodeTask::partials() const
{
    // A tool of a run that was killed may live on for a moment: it must not write into these.
    const QString ending =
        QStringLiteral(".%1.part").arg(m_context.token.toString(QUuid::Id128).left(8));
    QStringList paths;
    for (const QString &name : m_names)
        paths.append(m_context.folder + u'/' + name + ending);
    return paths;
}

void EncodeTask::start(const QStringList &arguments, const Expectation &expectation)
{
    m_expectation = expectation;
    m_tool.start(ToolKind::Ffmpeg, arguments);
}

void EncodeTask::stop(ProcessRunner::Stop how)
{
    m_tool.stop(how);
}

void EncodeTask::handleToolFinished(const ProcessResult &result)
{
    m_exitCode = result.exitCode;
    if (const auto error = m_tool.ownError(result)) {
        fail(*error);
        return;
    }
    if (!result.isClean()) {
        fail(classifyEncodeFailure(m_tool.errorText(), result.exitCode));
        return;
    }
    const qint64 expected = m_expectation.frames;
    m_hasWrongFrames = expected >= 0 && frames() != expected;
    if (!m_progress.isEnded() || m_hasWrongFrames) {
        fail(endedEarly(QStringLiteral("%1 of %2 pictures").arg(frames()).arg(expected)));
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
