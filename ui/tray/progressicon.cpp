// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/progressicon.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace respool {

namespace {

// Trays are 16 to 24 points high; the larger ones are for screens of twice the density and for
// panels that people made wide.
constexpr std::array sizes{16, 22, 24, 32, 44, 48, 64};

const QColor trackColor(0x16, 0x1a, 0x20);
const QColor barColor(0x5c, 0xd6, 0x8d);
const QColor rimColor(0xff, 0xff, 0xff);

QPixmap drawn(const QIcon &base, int percent, int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    base.paint(&painter, picture.rect());
    // Whole pixels: at 16 they are all that tells the bar from the icon.
    const int rim = std::max(1, size / 24);
    const int height = std::max(3, size * 3 / 16);
    const QRect frame(0, size - height - 2 * rim, size, height + 2 * rim);
    const QRect track = frame.adjusted(rim, rim, -rim, -rim);
    QRect bar = track;
    // What has begun is to be seen.
    bar.setWidth(std::clamp(track.width() * percent / 100, 1, track.width()));
    if (QGuiApplication::isRightToLeft())
        bar.moveRight(track.right());
    painter.fillRect(frame, rimColor);
    painter.fillRect(track, trackColor);
    painter.fillRect(bar, barColor);
    return picture;
}

} // namespace

QIcon progressIcon(const QIcon &base, int percent)
{
    if (percent < 0)
        return base;
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(drawn(base, percent, size));
    return icon;
}

} // namespace respool
