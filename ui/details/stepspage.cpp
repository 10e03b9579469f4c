// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/stepspage.h"

#include "ui/delegates/progressdelegate.h"
#include "ui/details/detailtable.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace respool {

namespace {

constexpr int beatMs = 1000;

} // namespace

StepsPage::StepsPage(QWidget *parent)
    : DetailsPage(parent)
{
    auto *table = new DetailTable(tr("Steps of the job"), tr("Nothing is planned for this job."));
    table->setModel(&m_model);
    table->setItemDelegateForColumn(StepsModel::Progress, new ProgressDelegate(table));
    table->setColumnLetters({20, 18, 36, 16});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
    setFocusProxy(table);
    m_clock.setInterval(beatMs);
    connect(&m_clock, &QTimer::timeout, this, &StepsPage::tick);
}

void StepsPage::clear()
{
    m_model.setJob({}, {}, 0);
    m_clock.stop();
}

void StepsPage::showContent(const JobDetailsContent &content)
{
    m_model.setJob(content.job, content.attempts, QDateTime::currentMSecsSinceEpoch());
    if (!m_model.isRunning())
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

void StepsPage::showProgress(const JobProgress &progress)
{
    m_model.setProgress(progress);
}

/// What is not seen is told anew when it is shown again.
void StepsPage::tick()
{
    if (isVisible())
        m_model.setNow(QDateTime::currentMSecsSinceEpoch());
    else
        m_clock.stop();
}

} // namespace respool
