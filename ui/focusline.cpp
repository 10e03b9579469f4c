// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focusline.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace respool {

namespace {

constexpr int lineWidth = 2;

} // namespace

FocusLine::FocusLine(QAbstractScrollArea &area)
    : QWidget(&area)
    , m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    area.installEventFilter(this);
    hide();
}

bool FocusLine::eventFilter(QObject *watched, QEvent *event)
{
    switch (static_cast<int>(event->type())) {
    case QEvent::FocusIn:
        setGeometry(m_area.rect());
        raise();
        show();
        break;
    case QEvent::FocusOut:
        hide();
        break;
    case QEvent::Resize:
        setGeometry(m_area.rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Link), lineWidth)); // seen on every ground
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace respool
