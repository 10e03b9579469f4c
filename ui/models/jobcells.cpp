// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobcells.h"

#include "ui/models/jobtexts.h"
#include "ui/models/queueplaces.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace respool {

namespace {

/// Behind all numbers, ascending.
constexpr double last = std::numeric_limits<double>::max();

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

double orLast(qint64 value, bool isKnown)
{
    return isKnown ? static_cast<double>(value) : last;
}

} // namespace

JobCells::JobCells(const LiveJobs &live)
    : m_live(live)
{
}

QString JobCells::text(const JobRow &job, int column) const
{
    switch (static_cast<JobColumns::Column>(column)) {
    case JobColumns::Name:
        return job.name;
    case JobColumns::Status:
        return statusText(job, m_gates);
    case JobColumns::Progress:
        return m_live.fraction(job) < 0 ? QString() : progressText(job, m_locale);
    case JobColumns::Speed: {
        const LiveJobs::Values live = m_live.of(job.id);
        return speedText(live.bytesPerSecond, live.speedFactor, m_locale);
    }
    case JobColumns::Eta:
        return etaText(m_live.secondsLeft(job, now()));
    case JobColumns::Size:
        return sizeText(job.bytes, m_locale);
    case JobColumns::Priority:
        return priorityText(job.priority);
    case JobColumns::Host:
        return job.host;
    case JobColumns::Added:
        return addedText(job.createdAt, now(), m_locale);
    case JobColumns::Finished:
        return addedText(job.finishedAt, now(), m_locale);
    case JobColumns::Preset:
        return readable(job.preset, column);
    case JobColumns::Destination:
        return pathText(job.destination);
    case JobColumns::Attempts:
        return job.attempts > 0 ? m_locale.toString(job.attempts) : QString();
    case JobColumns::Elapsed: {
        const qint64 elapsed = elapsedMs(job);
        return etaText(elapsed < 0 ? -1 : elapsed / 1000);
    }
    case JobColumns::Id:
        return QString::number(job.id.value);
    case JobColumns::Number: // depends on all jobs: the model knows
    case JobColumns::ColumnCount:
        break;
    }
    return {};
}

QString JobCells::toolTip(const JobRow &job, int column) const
{
    const auto whole = [this](qint64 utcMs) {
        return utcMs <= 0
            ? QString()
            : m_locale.toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::LongFormat);
    };
    switch (static_cast<JobColumns::Column>(column)) {
    case JobColumns::Name:
    case JobColumns::Status:
    case JobColumns::Host:
    case JobColumns::Preset:
    case JobColumns::Destination:
        return text(job, column).toHtmlEscaped();
    case JobColumns::Added:
        return whole(job.createdAt);
    case JobColumns::Finished:
        return whole(job.finishedAt);
    case JobColumns::Progress: {
        const LiveJobs::Values live = m_live.of(job.id);
        return framesText(live.framesDone, live.frames, m_locale);
    }
    case JobColumns::Speed:
        return frameRateText(m_live.of(job.id).framesPerSecond, m_locale);
    case JobColumns::Number:
    case JobColumns::Eta:
    case JobColumns::Size:
    case JobColumns::Priority:
    case JobColumns::Attempts:
    case JobColumns::Elapsed:
    case JobColumns::Id:
    case JobColumns::ColumnCount:
        break;
    }
    return {};
}

std::optional<SharedText> JobCells::sharedText(const JobRow &job, int column)
{
    switch (column) {
    case JobColumns::Host:
        return job.host;
    case JobColumns::Preset:
        return job.preset;
    case JobColumns::Destination:
        return job.destination;
    default:
        return std::nullopt;
    }
}

QString JobCells::readable(SharedText text, int column) const
{
    const bool isPreset = column == JobColumns::Preset && !text.isEmpty();
    return isPreset ? presetText(text, m_presetNames) : text.text();
}

JobCells::Key JobCells::key(const JobRow &job, int column) const
{
    const auto place = static_cast<double>(job.position);
    if (column < 0)
        return {-job.priority, place};
    switch (static_cast<JobColumns::Column>(column)) {
    case JobColumns::Number:
        return {isOver(job.state) ? last : -job.priority, place};
    case JobColumns::Status:
        return {static_cast<double>(job.state), static_cast<double>(job.waitReason)};
    case JobColumns::Progress:
        return {m_live.fraction(job), 0};
    case JobColumns::Speed:
        return {speedKey(job), 0};
    case JobColumns::Eta: {
        const qint64 seconds = m_live.secondsLeft(job, now());
        return {orLast(seconds, seconds >= 0), 0};
    }
    case JobColumns::Size:
        return {static_cast<double>(job.bytes), 0};
    case JobColumns::Priority:
        return {job.priority, 0};
    case JobColumns::Added:
        return {static_cast<double>(job.createdAt), 0};
    case JobColumns::Finished:
        return {orLast(job.finishedAt, job.finishedAt > 0), 0};
    case JobColumns::Attempts:
        return {job.attempts, 0};
    case JobColumns::Elapsed:
        return {static_cast<double>(elapsedMs(job)), 0};
    case JobColumns::Id:
        return {static_cast<double>(job.id.value), 0};
    case JobColumns::Name:
    case JobColumns::Host:
    case JobColumns::Preset:
    case JobColumns::Destination:
    case JobColumns::ColumnCount:
        break;
    }
    return {};
}

/// Downloads and encodes are not comparable; each kind stays together.
double JobCells::speedKey(const JobRow &job) const
{
    const LiveJobs::Values live = m_live.of(job.id);
    return live.bytesPerSecond >= 0 ? 1e6 + live.bytesPerSecond : live.speedFactor;
}

/// From the first start to the end; -1: it never began, or rests.
qint64 JobCells::elapsedMs(const JobRow &job)
{
    if (job.startedAt <= 0)
        return -1;
    if (job.finishedAt > 0)
        return std::max<qint64>(0, job.finishedAt - job.startedAt);
    return isActive(job.state) ? std::max<qint64>(0, now() - job.startedAt) : -1;
}

} // namespace respool
