// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/stepsmodel.h"

#include "core/jobs/jobprogress.h"
#include "ui/details/detailtexts.h"
#include "ui/models/jobtablemodel.h"

namespace respool {

namespace {

constexpr double untold = -2;

} // namespace

StepsModel::StepsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_job.steps.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step &step = m_job.steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(step, index.column());
    case JobTableModel::FractionRole:
        return fraction(step);
    case JobTableModel::StateRole:
        return static_cast<int>(barState(step));
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Step");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case Time:
        return tr("Time");
    case Runs:
        //: a column: how often a step was started
        return tr("Attempts");
    default:
        return {};
    }
}

void StepsModel::setJob(const Job &job, const QList<Attempt> &attempts, qint64 nowUtcMs)
{
    const bool isSame = job.id == m_job.id && job.steps.size() == m_job.steps.size();
    if (!isSame)
        beginResetModel();
    const Step *before = m_job.currentStep();
    const Step *current = job.currentStep();
    if (!isSame || !before || !current || before->ordinal != current->ordinal
        || current->state != StepState::Running)
        m_liveFraction = untold;
    m_job = job;
    m_attempts = attempts;
    m_now = nowUtcMs;
    if (!isSame)
        endResetModel();
    else if (!job.steps.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void StepsModel::setProgress(const JobProgress &progress)
{
    const Step *current = m_job.currentStep();
    if (progress.id != m_job.id || !current || current->ordinal != progress.step)
        return;
    const double whole = progress.progress.fraction;
    m_liveFraction = whole < 0 ? -1 : stepFraction(m_job, whole);
    const int row = static_cast<int>(current - m_job.steps.constData());
    emit dataChanged(index(row, Progress), index(row, Progress));
}

void StepsModel::setNow(qint64 nowUtcMs)
{
    m_now = nowUtcMs;
    if (!m_job.steps.isEmpty())
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

bool StepsModel::isRunning() const
{
    return isAnyRunning(m_attempts);
}

QString StepsModel::text(const Step &step, int column) const
{
    switch (column) {
    case Name:
        return stepText(step.kind);
    case State:
        return stepStateText(step.state);
    case Progress: {
        JobRow row;
        row.state = step.state == StepState::Done ? JobState::Completed : JobState::Running;
        row.progress = static_cast<float>(fraction(step));
        return progressText(row, m_locale);
    }
    case Time:
        return durationText(timeAtWork(m_attempts, step.ordinal, m_now), m_locale);
    case Runs:
        return step.attempts > 0 ? m_locale.toString(step.attempts) : QString();
    default:
        return {};
    }
}

double StepsModel::fraction(const Step &step) const
{
    switch (step.state) {
    case StepState::Done:
        return 1;
    case StepState::Running:
        if (m_liveFraction > untold)
            return m_liveFraction;
        return stepFraction(m_job, m_job.progress);
    case StepState::Pending:
    case StepState::Failed:
        // Of a paused or failed step: how far it had come.
        return step.attempts > 0 && &step == m_job.currentStep()
            ? stepFraction(m_job, m_job.progress)
            : 0;
    case StepState::Skipped:
        return 0;
    }
    Q_UNREACHABLE();
}

JobState StepsModel::barState(const Step &step) const
{
    switch (step.state) {
    case StepState::Done:
        return JobState::Completed;
    case StepState::Failed:
        return JobState::Failed;
    case StepState::Running:
    case StepState::Pending:
        return m_job.state;
    case StepState::Skipped:
        return JobState::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace respool
