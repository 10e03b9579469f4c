// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/job.h"

#include "core/domain/plainaddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace respool {

namespace {

bool isOpen(const Step &step)
{
    return step.state != StepState::Done && step.state != StepState::Skipped;
}

// "%0A" in an address is a line break, and a row has one line.
QString inOneLine(QString name)
{
    const auto isControl = [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator;
    };
    if (std::none_of(name.cbegin(), name.cend(), isControl))
        return name;
    std::replace_if(name.begin(), name.end(), isControl, QChar(u' '));
    return name;
}

} // namespace

QString subtitleLabel(const QString &language)
{
    return QStringLiteral("subtitles ") + language;
}

QString packageFolder(const Output &output)
{
    const QFileInfo entry(output.path);
    const bool isPackage = output.label == hlsLabel && entry.fileName() == hlsEntry;
    return isPackage ? entry.path() : QString();
}

const Step *Job::currentStep() const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), isOpen);
    return found == steps.cend() ? nullptr : &*found;
}

Step *Job::currentStep()
{
    const auto found = std::find_if(steps.begin(), steps.end(), isOpen);
    return found == steps.end() ? nullptr : &*found;
}

const Step *Job::step(StepKind kind) const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [kind](const Step &step) { return step.kind == kind; });
    return found == steps.cend() ? nullptr : &*found;
}

int Job::attempts() const
{
    int sum = 0;
    for (const Step &step : steps)
        sum += step.attempts;
    return sum;
}

QString Job::displayName() const
{
    if (!chosenName.isEmpty())
        return chosenName;
    return title.isEmpty() ? nameOfSource(spec.kind, spec.source) : title;
}

QString hostOf(const JobSpec &spec)
{
    if (spec.kind != SourceKind::Address)
        return {};
    if (const auto plain = PlainAddress::of(spec.source))
        return plain->host.toString();
    return QUrl(spec.source).host().toLower();
}

Error lostRecipeError()
{
    return {ErrorCode::NotAllowed,
            QCoreApplication::translate("respool", "What was chosen for this job cannot be read."),
            QCoreApplication::translate(
                "respool",
                "Add its source again, then remove this job. If a newer Respool added "
                "it, retry it with that one."),
            {}};
}

Error lostStepsError()
{
    return {ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate(
                "respool", "The progress of this job was lost with the damaged job list."),
            QCoreApplication::translate("respool", "Add its source again to start over."),
            {}};
}

QList<JobId> idsOf(const QList<Job> &jobs)
{
    QList<JobId> ids;
    ids.reserve(jobs.size());
    for (const Job &job : jobs)
        ids.append(job.id);
    return ids;
}

bool canRename(const Job &job)
{
    const Step *publish = job.step(StepKind::Publish);
    return job.state != JobState::Completed && (!publish || publish->checkpoint.isEmpty());
}

JobRow rowOf(const Job &job)
{
    JobRow row;
    row.id = job.id;
    row.uuid = job.uuid;
    row.name = job.displayName();
    row.sourceText = job.spec.source.toUtf8();
    row.host = SharedText(hostOf(job.spec));
    row.destination = SharedText(job.spec.destination);
    row.preset = SharedText(job.spec.recipe.preset);
    row.notBefore = job.notBefore;
    row.errorText = job.error ? job.error->text : QString();
    row.errorCode = job.error ? job.error->code : row.errorCode;
    row.position = job.position;
    row.createdAt = job.createdAt;
    row.startedAt = job.startedAt;
    row.finishedAt = job.finishedAt;
    row.bytes = job.bytes;
    row.progress = static_cast<float>(job.progress);
    row.priority = job.spec.priority;
    row.attempts = job.attempts();
    row.state = job.state;
    row.stopIntent = job.stopIntent;
    row.waitReason = job.waitReason;
    if (const Step *current = job.currentStep())
        row.step = current->kind;
    else if (!job.steps.isEmpty())
        row.step = job.steps.last().kind;
    row.source = job.spec.kind;
    row.hasTitle = !job.title.isEmpty() || job.spec.kind == SourceKind::File;
    return row;
}

QString nameOfSource(SourceKind kind, const QString &source)
{
    if (kind == SourceKind::File) {
        const QFileInfo file(source);
        // ".mp4" is all suffix.
        const QString name = file.completeBaseName();
        return inOneLine(name.isEmpty() ? file.fileName() : name);
    }
    if (const auto plain = PlainAddress::of(source); plain && !plain->fileName.isEmpty())
        return plain->fileName.toString();
    const QUrl url(source);
    const QString file = url.fileName();
    if (!file.isEmpty())
        return inOneLine(file);
    return inOneLine(url.host().isEmpty() ? source : url.host() + url.path());
}

} // namespace respool
