// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace respool {

/// A push button with this dynamic property set is the one that goes on; painted in the accent.
inline constexpr char primaryProperty[] = "primary";

/// Fusion with its faults on dark palettes and from right to left mended, and calm selections. Main
/// thread.
class RespoolStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RespoolStyle)

public:
    RespoolStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    void drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter,
                           const QWidget *widget) const;
};

} // namespace respool
