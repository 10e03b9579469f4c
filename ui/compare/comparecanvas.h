// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <array>

namespace respool {

/// Two pictures of the same moment, side by side or one over the other with a divider that is
/// dragged. Both are shown as large as the larger one, and moved together. Main thread.
class CompareCanvas final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareCanvas)

public:
    enum class Mode { SideBySide, Divided };
    enum class Zoom {
        Fit,
        Actual, ///< a dot of the picture is a dot of the screen
    };

    static constexpr int sides = 2;

    explicit CompareCanvas(QWidget *parent = nullptr);

    /// @p side: 0 or 1. Null: none.
    void setPicture(int side, const QImage &picture);
    /// A sentence in place of the picture; empty: none.
    void setText(int side, const QString &text);
    /// How large the film is, in dots: pictures may be smaller while they are made to fit.
    void setFilmSize(int side, QSize size);

    [[nodiscard]] Mode mode() const { return m_mode; }

    void setMode(Mode mode);

    [[nodiscard]] Zoom zoom() const { return m_zoom; }

    void setZoom(Zoom zoom);

    /// What a picture has to fill, in dots of the screen; empty: it is shown as large as it is.
    [[nodiscard]] QSize room() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// room() may be another one.
    void roomChanged();
    /// A key asks for another moment, so many frames from here.
    void stepRequested(int frames);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Side
    {
        QImage picture;
        QString text;
        QSize filmSize;
    };

    /// Where a side is seen: half of the canvas, or all of it.
    [[nodiscard]] QRect paneOf(int side) const;
    /// Where its picture goes, which may be larger than its pane.
    [[nodiscard]] QRectF pictureRect(const QRect &pane) const;
    [[nodiscard]] QSizeF shownSize(const QRect &pane) const;
    [[nodiscard]] bool isReversed() const;
    [[nodiscard]] int dividerX() const;
    void paintSide(QPainter &painter, int number, const QRect &clip) const;
    void moveCentre(QPointF pixels);
    void moveDivider(int x);

    std::array<Side, sides> m_sides;
    Mode m_mode = Mode::SideBySide;
    Zoom m_zoom = Zoom::Fit;
    QPointF m_centre{0.5, 0.5}; ///< of what is seen, in parts of the picture
    qreal m_divider = 0.5; ///< part of the width that shows the first picture
    QPoint m_lastMouse;
    bool m_dragsDivider = false;
};

} // namespace respool
