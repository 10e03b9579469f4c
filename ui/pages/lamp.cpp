// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lamp.h"

#include "core/domain/jobstate.h"
#include "ui/delegates/statecolors.h"

#include <QEvent>
#include <QPainter>

namespace respool {

namespace {

constexpr qreal dotSize = 8;
constexpr int dotSpace = 13;

} // namespace

Lamp::Lamp(QWidget *parent)
    : QLabel(parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setTextFormat(Qt::PlainText);
    makeRoom();
}

void Lamp::setLit(bool isLit, const QString &text)
{
    m_isLit = isLit;
    setText(text);
    update();
}

void Lamp::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void Lamp::makeRoom()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? 0 : dotSpace, 0, isMirrored ? dotSpace : 0, 0);
}

void Lamp::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const JobState alike = m_isLit ? JobState::Completed : JobState::Waiting;
    const QColor color = stateColor(alike, palette());
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(m_isLit ? QBrush(color) : QBrush(Qt::NoBrush));
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - dotSize - 1 : 1;
    painter.drawEllipse(QRectF(x, (height() - dotSize) / 2, dotSize, dotSize));
}

} // namespace respool
