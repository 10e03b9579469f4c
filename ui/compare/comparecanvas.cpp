// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparecanvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace respool {

namespace {

constexpr int gap = 2; ///< between the panes
constexpr int margin = 16; ///< around a sentence
constexpr int grip = 12; ///< how near to the divider a mouse takes it
constexpr int keyStep = 40; ///< pixels that a key moves by
constexpr int framesAPage = 25;
/// Around pictures in every theme: a bright one would change how they look.
constexpr QRgb groundColor = 0xff202329;

} // namespace

CompareCanvas::CompareCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pictures"));
    setAccessibleDescription(
        tr("Left and Right go to the frame before and after, Shift with arrows moves the part that "
           "is seen, Ctrl with Left and Right moves the divider."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CompareCanvas::setPicture(int side, const QImage &picture)
{
    m_sides.at(static_cast<size_t>(side)).picture = picture;
    update();
}

void CompareCanvas::setText(int side, const QString &text)
{
    m_sides.at(static_cast<size_t>(side)).text = text;
    update();
}

void CompareCanvas::setFilmSize(int side, QSize size)
{
    m_sides.at(static_cast<size_t>(side)).filmSize = size;
    update();
}

void CompareCanvas::setMode(Mode mode)
{
    m_mode = mode;
    update();
    emit roomChanged();
}

void CompareCanvas::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    m_centre = {0.5, 0.5};
    update();
    emit roomChanged();
}

QSize CompareCanvas::room() const
{
    if (m_zoom == Zoom::Actual)
        return {};
    return (QSizeF(paneOf(0).size()) * devicePixelRatioF()).toSize();
}

QSize CompareCanvas::sizeHint() const
{
    return {960, 360};
}

QSize CompareCanvas::minimumSizeHint() const
{
    return {240, 120};
}

bool CompareCanvas::isReversed() const
{
    return layoutDirection() == Qt::RightToLeft;
}

QRect CompareCanvas::paneOf(int side) const
{
    if (m_mode == Mode::Divided)
        return rect();
    const int half = std::max(1, (width() - gap) / 2);
    const QRect first(0, 0, half, height());
    const QRect second(width() - half, 0, half, height());
    return (side == 0) != isReversed() ? first : second;
}

/// Both sides alike, so that the same part of the film is in the same place.
QSizeF CompareCanvas::shownSize(const QRect &pane) const
{
    QSizeF size;
    for (const Side &side : m_sides) {
        const QSize film = side.filmSize.isEmpty() ? side.picture.size() : side.filmSize;
        if (film.width() > size.width())
            size = film;
    }
    if (size.isEmpty())
        return pane.size();
    if (m_zoom == Zoom::Fit)
        return size.scaled(pane.size(), Qt::KeepAspectRatio);
    return size / devicePixelRatioF();
}

QRectF CompareCanvas::pictureRect(const QRect &pane) const
{
    const QSizeF size = shownSize(pane);
    const auto begin = [](qreal paneBegin, qreal paneLength, qreal length, qreal centre) {
        if (length <= paneLength)
            return paneBegin + (paneLength - length) / 2;
        return std::clamp(paneBegin + paneLength / 2 - centre * length,
                          paneBegin + paneLength - length, paneBegin);
    };
    return {begin(pane.x(), pane.width(), size.width(), m_centre.x()),
            begin(pane.y(), pane.height(), size.height(), m_centre.y()), size.width(),
            size.height()};
}

int CompareCanvas::dividerX() const
{
    return qRound((isReversed() ? 1 - m_divider : m_divider) * width());
}

void CompareCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(groundColor));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    if (m_mode == Mode::SideBySide) {
        for (int side = 0; side < sides; ++side)
            paintSide(painter, side, paneOf(side));
    } else {
        const QRect before(0, 0, dividerX(), height());
        const QRect behind(dividerX(), 0, width() - dividerX(), height());
        paintSide(painter, 0, isReversed() ? behind : before);
        paintSide(painter, 1, isReversed() ? before : behind);
        painter.fillRect(QRect(dividerX() - 2, 0, 4, height()), Qt::black);
        painter.fillRect(QRect(dividerX() - 1, 0, 2, height()), Qt::white);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CompareCanvas::paintSide(QPainter &painter, int number, const QRect &clip) const
{
    const Side &side = m_sides.at(static_cast<size_t>(number));
    painter.save();
    painter.setClipRect(clip);
    if (!side.text.isEmpty()) {
        painter.setPen(Qt::white);
        painter.drawText(clip.adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, side.text);
    } else if (!side.picture.isNull()) {
        // A picture of another shape keeps its own.
        const QRectF room = pictureRect(paneOf(number));
        QRectF target(QPointF(),
                      QSizeF(side.picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
        target.moveCenter(room.center());
        painter.drawImage(target, side.picture);
    }
    painter.restore();
}

void CompareCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit roomChanged();
}

void CompareCanvas::keyPressEvent(QKeyEvent *event)
{
    const int way = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int down = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (event->modifiers() == Qt::ShiftModifier && (way != 0 || down != 0))
        return moveCentre(QPointF(way, down) * keyStep);
    if (event->modifiers() == Qt::ControlModifier && way != 0)
        return moveDivider(dividerX() + way * keyStep);
    if (event->modifiers() == Qt::NoModifier) {
        if (way != 0)
            emit stepRequested(way); // time runs to the right everywhere
        else if (event->key() == Qt::Key_PageUp)
            emit stepRequested(-framesAPage);
        else if (event->key() == Qt::Key_PageDown)
            emit stepRequested(framesAPage);
        else
            QWidget::keyPressEvent(event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void CompareCanvas::mousePressEvent(QMouseEvent *event)
{
    m_lastMouse = event->position().toPoint();
    const bool isNear = std::abs(m_lastMouse.x() - dividerX()) <= grip;
    // What fits has nowhere to be moved to, so the divider comes to the mouse.
    m_dragsDivider = m_mode == Mode::Divided && (isNear || m_zoom == Zoom::Fit);
    if (m_dragsDivider)
        moveDivider(m_lastMouse.x());
}

void CompareCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint mouse = event->position().toPoint();
    if (m_dragsDivider)
        moveDivider(mouse.x());
    else
        moveCentre(m_lastMouse - mouse);
    m_lastMouse = mouse;
}

void CompareCanvas::moveCentre(QPointF pixels)
{
    const QRect pane = paneOf(0);
    const QSizeF size = shownSize(pane);
    const auto moved = [](qreal centre, qreal by, qreal length, qreal paneLength) {
        if (length <= paneLength)
            return 0.5;
        const qreal edge = paneLength / length / 2;
        return std::clamp(centre + by / length, edge, 1 - edge);
    };
    m_centre = {moved(m_centre.x(), pixels.x(), size.width(), pane.width()),
                moved(m_centre.y(), pixels.y(), size.height(), pane.height())};
    update();
}

void CompareCanvas::moveDivider(int x)
{
    const qreal part = std::clamp(qreal(x) / std::max(1, width()), 0.0, 1.0);
    m_divider = isReversed() ? 1 - part : part;
    update();
}

} // namespace respool
