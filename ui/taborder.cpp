// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taborder.h"

#include <QList>
#include <QWidget>

namespace respool {

void putIntoTabOrder(QWidget &before, const QWidget &part)
{
    QList<QWidget *> members;
    for (QWidget *next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            members.append(next);
    }
    // Qt goes on from nothing that cannot have the focus.
    QWidget *last = &before;
    while (last->focusPolicy() == Qt::NoFocus && last->previousInFocusChain() != &before)
        last = last->previousInFocusChain();
    for (QWidget *member : members) {
        QWidget::setTabOrder(last, member);
        last = member;
    }
}

} // namespace respool
