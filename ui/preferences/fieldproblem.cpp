// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/fieldproblem.h"

#include "ui/alert.h"
#include "ui/delegates/statecolors.h"

#include <QPainter>
#include <QStyle>

namespace respool {

namespace {

constexpr int barWidth = 3;

} // namespace

FieldProblem::FieldProblem(QWidget &field)
    : m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(barWidth + 6, 2, 6, 2);
    makeAlert(*this);
    hide();
}

void FieldProblem::setProblem(const QString &sentence)
{
    if (text().isEmpty())
        m_description = m_field.accessibleDescription();
    setText(sentence);
    setVisible(!sentence.isEmpty());
    setAlertText(*this, sentence);
    m_field.setAccessibleDescription(sentence.isEmpty() ? m_description : sentence);
}

void FieldProblem::paintEvent(QPaintEvent *event)
{
    // The sentence keeps the colour of text, which is readable on any ground.
    const QColor accent = stateColor(JobState::Failed, palette());
    QColor ground(accent);
    ground.setAlphaF(0.13F);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, barWidth, height())),
                     accent);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace respool
