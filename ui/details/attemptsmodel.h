// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace respool {

/// Every run of every step of one job, oldest first. Main thread.
class AttemptsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsModel)

public:
    enum Column { Number, StepName, Started, Duration, End, ExitCode, ColumnCount };

    explicit AttemptsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void setJob(const Job &job, const QList<Attempt> &attempts, qint64 nowUtcMs);
    /// The clock has moved on: what runs took longer.
    void setNow(qint64 nowUtcMs);
    [[nodiscard]] bool isRunning() const;

private:
    [[nodiscard]] QString text(int row, int column) const;

    Job m_job;
    QList<Attempt> m_attempts;
    qint64 m_now = 0;
    QLocale m_locale;
};

} // namespace respool
