// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace respool {

/// The steps of one job: how far each is and how much time it took. Progress is in the roles of
/// JobTableModel, for the same delegate. Main thread.
class StepsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepsModel)

public:
    enum Column { Name, State, Progress, Time, Runs, ColumnCount };

    explicit StepsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void setJob(const Job &job, const QList<Attempt> &attempts, qint64 nowUtcMs);
    void setProgress(const JobProgress &progress);
    /// The clock has moved on: steps at work took longer.
    void setNow(qint64 nowUtcMs);
    /// Whether a step is at work.
    [[nodiscard]] bool isRunning() const;

private:
    [[nodiscard]] QString text(const Step &step, int column) const;
    [[nodiscard]] double fraction(const Step &step) const;
    [[nodiscard]] JobState barState(const Step &step) const;

    Job m_job;
    QList<Attempt> m_attempts;
    qint64 m_now = 0;
    double m_liveFraction = -2; ///< of the step at work; -1: not known, -2: not told yet
    QLocale m_locale;
};

} // namespace respool
