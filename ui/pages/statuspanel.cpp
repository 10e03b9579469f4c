// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statuspanel.h"

#include "ui/models/jobtablemodel.h"
#include "ui/pages/elidedlabel.h"
#include "ui/pages/lamp.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace respool {

namespace {

constexpr int mostAtOnce = 64;
constexpr int countsIntervalMs = 100;
constexpr int speedIntervalMs = 1000;
constexpr qsizetype disksShown = 2;
constexpr int figureSpace = 10;
const QString separator = QStringLiteral("  ·  ");

} // namespace

QStringList freeSpaceTexts(QList<FreeSpace> disks, const QLocale &locale)
{
    std::sort(disks.begin(), disks.end(),
              [](const FreeSpace &a, const FreeSpace &b) { return a.bytes < b.bytes; });
    QStringList texts;
    for (const FreeSpace &disk : std::as_const(disks)) {
        const QString size = sizeText(disk.bytes, locale);
        texts.append(disks.size() == 1
                         //: %1: a size such as 12.3 GB
                         ? StatusPanel::tr("%1 free").arg(size)
                         //: %1: a size such as 12.3 GB, %2: the name of a disk
                         : StatusPanel::tr("%1 free on %2").arg(size, disk.name));
    }
    return texts;
}

StatusPanel::StatusPanel(JobTableModel &model, QueueLimits limits, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_limits(limits)
    , m_counts(new ElidedLabel)
    , m_speed(new QLabel)
    , m_free(new ElidedLabel)
    , m_network(new Lamp)
    , m_awake(new Lamp)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->setSpacing(8);
    addFigures();
    m_downloads = addSpinBox(tr("Downloads at once"), limits.downloads);
    layout->addSpacing(figureSpace);
    m_encodes = addSpinBox(tr("Conversions at once"), limits.encodes);
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(countsIntervalMs);
    connect(&m_countsTimer, &QTimer::timeout, this, &StatusPanel::updateCounts);
    connect(&m_model, &JobTableModel::statesChanged, this, [this] {
        if (!m_countsTimer.isActive())
            m_countsTimer.start();
    });
    m_speedTimer.setInterval(speedIntervalMs);
    connect(&m_speedTimer, &QTimer::timeout, this, &StatusPanel::updateSpeed);
    updateCounts();
}

void StatusPanel::addFigures()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(m_counts, 1);
    m_speed->setToolTip(tr("Speed of all downloads together"));
    for (QLabel *label : std::initializer_list<QLabel *>{m_counts, m_speed, m_free}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel *label : std::initializer_list<QLabel *>{m_speed, m_free, m_network, m_awake}) {
        row->addWidget(label);
        row->addSpacing(figureSpace);
        label->hide();
    }
    setOnline(true);
}

QSpinBox *StatusPanel::addSpinBox(const QString &name, int value)
{
    auto *box = new QSpinBox;
    box->setRange(1, mostAtOnce);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false); // typing 12 is not first a limit of 1
    auto *label = new ElidedLabel(name);
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

void StatusPanel::setLimits(QueueLimits limits)
{
    m_limits = limits;
    const QSignalBlocker downloads(m_downloads);
    const QSignalBlocker encodes(m_encodes);
    m_downloads->setValue(limits.downloads);
    m_encodes->setValue(limits.encodes);
}

void StatusPanel::setAwakeHeld(bool isHeld)
{
    m_awake->setLit(isHeld, tr("Keeps the computer awake"));
    m_awake->setVisible(isHeld);
}

void StatusPanel::setOnline(bool isOnline)
{
    m_network->setLit(isOnline, isOnline ? tr("Online") : tr("No network"));
    m_network->setToolTip(isOnline ? tr("There is a network.")
                                   : tr("Downloads go on by themselves when it is back."));
    m_network->show();
}

void StatusPanel::setFreeSpace(const QList<FreeSpace> &disks)
{
    const QStringList texts = freeSpaceTexts(disks, QLocale());
    QString shown = texts.mid(0, disksShown).join(separator);
    if (texts.size() > disksShown)
        shown += QStringLiteral(" …");
    m_free->setText(shown);
    m_free->setToolTip(texts.join(u'\n'));
    m_free->setVisible(!texts.isEmpty());
}

void StatusPanel::updateCounts()
{
    m_counts->setText(countsText(m_model.counts()));
    const bool isBusy = m_model.counts().of(JobState::Running) > 0;
    if (isBusy && !m_speedTimer.isActive())
        m_speedTimer.start();
    else if (!isBusy)
        m_speedTimer.stop();
    updateSpeed();
}

void StatusPanel::updateSpeed()
{
    const double speed = m_model.bytesPerSecond();
    m_speed->setText(speed > 0 ? speedText(speed, -1, QLocale()) : QString());
    m_speed->setVisible(speed > 0);
}

} // namespace respool
