// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statuspanel.h"

#include "ui/models/jobtablemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace respool {

namespace {

constexpr int mostAtOnce = 64;
constexpr int countsIntervalMs = 100;

} // namespace

StatusPanel::StatusPanel(JobTableModel &model, QueueLimits limits, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_limits(limits)
    , m_counts(new QLabel)
    , m_awake(new QLabel(tr("Keeps the computer awake")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->setSpacing(8);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_counts, 1);
    m_awake->setForegroundRole(QPalette::PlaceholderText);
    m_awake->hide();
    layout->addWidget(m_awake);
    layout->addSpacing(10);
    m_downloads = addSpinBox(tr("Downloads at once"), limits.downloads);
    layout->addSpacing(10);
    m_encodes = addSpinBox(tr("Conversions at once"), limits.encodes);
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(countsIntervalMs);
    connect(&m_countsTimer, &QTimer::timeout, this, &StatusPanel::updateCounts);
    connect(&m_model, &JobTableModel::statesChanged, this, [this] {
        if (!m_countsTimer.isActive())
            m_countsTimer.start();
    });
    updateCounts();
}

QSpinBox *StatusPanel::addSpinBox(const QString &name, int value)
{
    auto *box = new QSpinBox;
    box->setRange(1, mostAtOnce);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false); // typing 12 is not first a limit of 1
    auto *label = new QLabel(name);
    label->setBuddy(box);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout()->addWidget(label);
    layout()->addWidget(box);
    connect(box, &QSpinBox::valueChanged, this, [this] { emit limitsChanged(limits()); });
    return box;
}

QueueLimits StatusPanel::limits() const
{
    QueueLimits limits = m_limits;
    limits.downloads = m_downloads->value();
    limits.encodes = m_encodes->value();
    return limits;
}

void StatusPanel::setAwakeHeld(bool isHeld)
{
    m_awake->setVisible(isHeld);
}

void StatusPanel::updateCounts()
{
    m_counts->setText(countsText(m_model.counts()));
}

} // namespace respool
