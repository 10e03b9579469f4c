// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/failuregroups.h"

#include "ui/delegates/statecolors.h"
#include "ui/models/jobtablemodel.h"
#include "ui/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace respool {

namespace {

constexpr int lookDelayMs = 500;
constexpr int manyFailures = 10'000;
// More would push the list off small screens; what is left comes up when these are dealt with.
constexpr qsizetype linesShown = 3;

} // namespace

FailureGroups::FailureGroups(const JobTableModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_lines(new QVBoxLayout)
{
    auto *close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close the list of failures"));
    close->setToolTip(tr("Close until more jobs fail"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &FailureGroups::dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 8, 5);
    m_lines->setSpacing(4);
    layout->addLayout(m_lines, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    setAccessibleName(tr("Failures by cause"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &FailureGroups::look);
    connect(&m_model, &JobTableModel::statesChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    hide();
}

void FailureGroups::look()
{
    // All rows are gone through only while there are failed ones, or the last of them went.
    const int failed = m_model.counts().of(JobState::Failed);
    if (failed == 0 && std::exchange(m_failed, 0) == 0)
        return;
    m_failed = failed;
    if (m_closedAt >= failed) { // nobody sees them
        m_closedAt = failed;
        return;
    }
    m_closedAt = -1;
    showCauses(failureCauses(m_model.jobs()).mid(0, linesShown));
    // Going through very many takes a while, and what is told of them is no news twice a second.
    m_timer.setInterval(lookDelayMs * (1 + failed / manyFailures));
}

void FailureGroups::showCauses(const QList<FailureCause> &causes)
{
    setVisible(!causes.isEmpty() && m_closedAt < 0);
    if (causes == m_causes)
        return;
    m_causes = causes;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its button that led here
        delete item;
    }
    QWidget *before = this;
    for (const FailureCause &cause : causes) {
        QWidget *line = makeLine(cause);
        m_lines->addWidget(line);
        putIntoTabOrder(*before, *line);
        before = line->findChild<QPushButton *>();
    }
}

QWidget *FailureGroups::makeLine(const FailureCause &cause)
{
    auto *line = new QWidget;
    //: %n: jobs; %1: what they have in common, such as “the disk is full” or a sentence
    auto *label = new QLabel(
        tr("%n failed: %1", nullptr, static_cast<int>(cause.ids.size())).arg(cause.text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label, 1);
    addButtons(cause, *layout, label->text());
    return line;
}

void FailureGroups::addButtons(const FailureCause &cause, QLayout &line, const QString &description)
{
    const auto add = [this, &line, &description](const QString &text, auto act) {
        auto *button = new QPushButton(text);
        button->setAccessibleDescription(description);
        connect(button, &QPushButton::clicked, this, act);
        line.addWidget(button);
        line.setAlignment(button, Qt::AlignTop);
    };
    const auto addRetry = [this, &add, ids = cause.ids] {
        add(tr("Retry All"), [this, ids] { emit retryRequested(ids); });
    };
    switch (cause.remedy) {
    case FailureRemedy::Retry:
        addRetry();
        break;
    case FailureRemedy::Access:
        add(tr("Preferences…"), [this] { emit preferencesRequested(PreferencesPage::Downloads); });
        addRetry();
        break;
    case FailureRemedy::Tools:
        add(tr("Show Tools…"), [this] { emit preferencesRequested(PreferencesPage::Tools); });
        addRetry();
        break;
    case FailureRemedy::Show:
        add(tr("Show Them"), [this, ids = cause.ids] { emit showRequested(ids); });
        break;
    }
}

void FailureGroups::dismiss()
{
    m_closedAt = m_failed;
    hide();
}

void FailureGroups::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = stateColor(JobState::Failed, palette());
    QColor ground(accent);
    ground.setAlphaF(0.10F);
    painter.fillRect(rect(), ground);
    const int bar = layoutDirection() == Qt::RightToLeft ? width() - 4 : 0;
    painter.fillRect(QRect(bar, 0, 4, height()), accent);
}

} // namespace respool
