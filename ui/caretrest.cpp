// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caretrest.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Long enough to find the caret in a window that has just come up.
constexpr auto restDelay = 5s;

} // namespace

CaretRest::CaretRest()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(restDelay);
    connect(&m_delay, &QTimer::timeout, this, &CaretRest::rest);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before)
            before->removeEventFilter(this);
        if (now)
            now->installEventFilter(this);
        blink();
    });
}

CaretRest::~CaretRest()
{
    if (m_flashTime > 0)
        QApplication::setCursorFlashTime(m_flashTime);
}

bool CaretRest::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::InputMethod || type == QEvent::MouseButtonPress)
        blink();
    return QObject::eventFilter(watched, event);
}

void CaretRest::rest()
{
    m_flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
}

void CaretRest::blink()
{
    if (m_flashTime > 0)
        QApplication::setCursorFlashTime(std::exchange(m_flashTime, 0));
    m_delay.start();
}

} // namespace respool
