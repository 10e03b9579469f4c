// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/attemptsmodel.h"

#include "ui/details/detailtexts.h"
#include "ui/models/jobtexts.h"

namespace respool {

AttemptsModel::AttemptsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int AttemptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int AttemptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttemptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    return {};
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        //: a column: the number of a run
        return tr("#");
    case StepName:
        return tr("Step");
    case Started:
        return tr("Started");
    case Duration:
        return tr("Duration");
    case End:
        //: a column: how a run ended
        return tr("Result");
    case ExitCode:
        return tr("Exit code");
    default:
        return {};
    }
}

void AttemptsModel::setJob(const Job &job, const QList<Attempt> &attempts, qint64 nowUtcMs)
{
    const auto shown = static_cast<int>(m_attempts.size());
    const auto count = static_cast<int>(attempts.size());
    const bool goesOn = job.id == m_job.id && count >= shown;
    if (!goesOn)
        beginResetModel();
    else if (count > shown)
        beginInsertRows({}, shown, count - 1);
    m_job = job;
    m_attempts = attempts;
    m_now = nowUtcMs;
    if (!goesOn)
        return endResetModel();
    if (count > shown)
        endInsertRows();
    if (shown > 0)
        emit dataChanged(index(0, 0), index(shown - 1, ColumnCount - 1));
}

void AttemptsModel::setNow(qint64 nowUtcMs)
{
    m_now = nowUtcMs;
    if (!m_attempts.isEmpty())
        emit dataChanged(index(0, Duration), index(rowCount() - 1, Duration));
}

bool AttemptsModel::isRunning() const
{
    return isAnyRunning(m_attempts);
}

QString AttemptsModel::text(int row, int column) const
{
    const Attempt &attempt = m_attempts.at(row);
    switch (column) {
    case Number:
        return m_locale.toString(row + 1);
    case StepName:
        return stepNameOf(m_job, attempt.step);
    case Started:
        return momentText(attempt.startedAt, m_locale);
    case Duration:
        return durationText(durationOf(attempt, m_now), m_locale);
    case End:
        return attemptEndText(attempt.end);
    case ExitCode:
        return attempt.exitCode >= 0 ? m_locale.toString(attempt.exitCode) : QString();
    default:
        return {};
    }
}

} // namespace respool
