// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/attemptsmodel.h"
#include "ui/details/detailspage.h"

#include <QTimer>

namespace respool {

/// Every run of a job: when, how long, how it ended. Main thread.
class AttemptsPage final : public DetailsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsPage)

public:
    explicit AttemptsPage(QWidget *parent = nullptr);

    [[nodiscard]] bool needsAttempts() const override { return true; }

    void clear() override;
    void showContent(const JobDetailsContent &content) override;

private:
    void tick();

    AttemptsModel m_model;
    QTimer m_clock; ///< while one has not ended
};

} // namespace respool
