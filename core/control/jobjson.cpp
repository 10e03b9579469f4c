// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace respool {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

QJsonValue timeJson(qint64 utcMs)
{
    if (utcMs == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject stepJson(const Step &step)
{
    return {{QStringLiteral("kind"), enumName(step.kind)},
            {QStringLiteral("state"), enumName(step.state)},
            {QStringLiteral("attempts"), step.attempts}};
}

QJsonObject outputJson(const Output &output)
{
    return {{QStringLiteral("path"), output.path},
            {QStringLiteral("label"), output.label},
            {QStringLiteral("bytes"), output.bytes},
            {QStringLiteral("duration_seconds"), output.durationSeconds}};
}

QString waitText(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        return {};
    case WaitReason::EncodeSlot:
        return tr("Waits until another conversion is done.");
    case WaitReason::DownloadSlot:
        return tr("Waits until another download is done.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString reasonText(const Job &job)
{
    switch (job.state) {
    case JobState::Queued:
        return tr("Waits for its turn.");
    case JobState::Waiting:
        return waitText(job.waitReason);
    case JobState::Paused:
        return tr("Paused by you.");
    case JobState::Interrupted:
        return tr("The program ended while this job was running.");
    case JobState::Failed:
        return job.error ? job.error->text : QString();
    case JobState::Running:
    case JobState::Stopping:
    case JobState::Completed:
    case JobState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("code"), enumName(error.code)},
            {QStringLiteral("text"), error.text},
            {QStringLiteral("hint"), error.hint}};
}

QJsonObject jobJson(const Job &job)
{
    QJsonArray steps;
    for (const Step &step : job.steps)
        steps.append(stepJson(step));
    QJsonArray outputs;
    for (const Output &output : job.outputs)
        outputs.append(outputJson(output));
    const Step *current = job.currentStep();
    return {
        {QStringLiteral("id"), job.id.value},
        {QStringLiteral("title"), job.displayName()},
        {QStringLiteral("source"), job.spec.source},
        {QStringLiteral("state"), enumName(job.state)},
        {QStringLiteral("reason"), reasonText(job)},
        {QStringLiteral("progress"), job.progress},
        {QStringLiteral("step"), current ? QJsonValue(enumName(current->kind)) : QJsonValue::Null},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("outputs"), outputs},
        {QStringLiteral("error"),
         job.error ? QJsonValue(errorJson(*job.error)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("attempts"), job.attempts()},
        {QStringLiteral("interruptions"), job.interruptions},
        {QStringLiteral("preset"), renditionsText(job.spec.renditions)},
        {QStringLiteral("destination"), job.spec.destination},
        {QStringLiteral("created_at"), timeJson(job.createdAt)},
        {QStringLiteral("started_at"), timeJson(job.startedAt)},
        {QStringLiteral("finished_at"), timeJson(job.finishedAt)},
    };
}

} // namespace respool
