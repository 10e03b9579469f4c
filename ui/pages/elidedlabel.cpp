// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace respool {

namespace {

constexpr int lettersKept = 6;

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), lettersKept * fontMetrics().averageCharWidth()),
            whole.height()};
}

bool ElidedLabel::isCutOff() const
{
    return contentsRect().width() < fontMetrics().horizontalAdvance(text());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCutOff())
        return QLabel::event(event);
    const QString tip = toolTip().isEmpty() ? text() : text() + u'\n' + toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!isCutOff())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect();
    const auto alignment =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), this->alignment()));
    style()->drawItemText(&painter, room, alignment | Qt::TextSingleLine, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
                          foregroundRole());
}

} // namespace respool
