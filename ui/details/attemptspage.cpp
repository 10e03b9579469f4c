// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/attemptspage.h"

#include "ui/details/detailtable.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace respool {

namespace {

constexpr int beatMs = 1000;

} // namespace

AttemptsPage::AttemptsPage(QWidget *parent)
    : DetailsPage(parent)
{
    auto *table =
        new DetailTable(tr("Attempts of the job"), tr("Nothing was run for this job yet."));
    table->setModel(&m_model);
    table->setColumnLetters({6, 20, 28, 16, 18});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
    setFocusProxy(table);
    m_clock.setInterval(beatMs);
    connect(&m_clock, &QTimer::timeout, this, &AttemptsPage::tick);
}

void AttemptsPage::clear()
{
    m_model.setJob({}, {}, 0);
    m_clock.stop();
}

void AttemptsPage::showContent(const JobDetailsContent &content)
{
    m_model.setJob(content.job, content.attempts, QDateTime::currentMSecsSinceEpoch());
    if (!m_model.isRunning())
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

/// What is not seen is told anew when it is shown again.
void AttemptsPage::tick()
{
    if (isVisible())
        m_model.setNow(QDateTime::currentMSecsSinceEpoch());
    else
        m_clock.stop();
}

} // namespace respool
