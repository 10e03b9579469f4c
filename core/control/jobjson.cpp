// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

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

/// The preset's id, else what was asked for by hand.
QString presetText(const Job &job)
{
    const Recipe &recipe = job.spec.recipe;
    return recipe.preset.isEmpty() ? renditionsText(recipe.renditions) : recipe.preset;
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

QString timeText(qint64 utcMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    const bool isToday = time.date() == QDate::currentDate();
    return isToday ? QLocale().toString(time.time(), QLocale::ShortFormat)
                   : QLocale().toString(time, QLocale::ShortFormat);
}

/// With what is needed and what is free, where the job itself has found out.
QString roomText(const Job &job)
{
    const QString text = tr("Waits for room on the disk of “%1”.").arg(job.spec.destination);
    return job.error ? text + QLatin1Char(' ') + job.error->text : text;
}

QString waitText(const Job &job)
{
    switch (job.waitReason) {
    case WaitReason::None:
        return {};
    case WaitReason::EncodeSlot:
        return tr("Waits until another conversion is done.");
    case WaitReason::DownloadSlot:
        return tr("Waits until another download is done.");
    case WaitReason::Retry:
        return tr("Tries again at %1. %2")
            .arg(timeText(job.notBefore), job.error ? job.error->text : QString());
    case WaitReason::Schedule:
        return tr("Starts at %1, as you asked.").arg(timeText(job.notBefore));
    case WaitReason::CoolDown:
        return tr("%1 asked for fewer requests; goes on at %2.")
            .arg(hostOf(job.spec), timeText(job.notBefore));
    case WaitReason::Network:
        return tr("Waits for the network.");
    case WaitReason::DiskSpace:
        return roomText(job);
    case WaitReason::Folder:
        return tr("Waits for the folder “%1” or its drive.").arg(job.spec.destination);
    case WaitReason::Tool:
        return job.error ? job.error->text : tr("Waits for a missing program.");
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
        return waitText(job);
    case JobState::Paused:
        return tr("Paused by you.");
    case JobState::Interrupted:
        return job.error ? job.error->text : tr("The program ended while this job was running.");
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
        {QStringLiteral("preset"), presetText(job)},
        {QStringLiteral("destination"), job.spec.destination},
        {QStringLiteral("created_at"), timeJson(job.createdAt)},
        {QStringLiteral("started_at"), timeJson(job.startedAt)},
        {QStringLiteral("finished_at"), timeJson(job.finishedAt)},
    };
}

} // namespace respool
