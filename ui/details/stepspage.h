// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/detailspage.h"
#include "ui/details/stepsmodel.h"

#include <QTimer>

namespace respool {

/// The steps of a job with a bar and the time of each, live. Main thread.
class StepsPage final : public DetailsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepsPage)

public:
    explicit StepsPage(QWidget *parent = nullptr);

    [[nodiscard]] bool needsAttempts() const override { return true; }

    void clear() override;
    void showContent(const JobDetailsContent &content) override;
    void showProgress(const JobProgress &progress) override;

private:
    void tick();

    StepsModel m_model;
    QTimer m_clock; ///< while a step is at work
};

} // namespace respool
