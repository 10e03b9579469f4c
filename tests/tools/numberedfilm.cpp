// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/numberedfilm.h"

#include "tests/tools/realmedia.h"

namespace respool {

namespace {

constexpr int bars = 8;

} // namespace

bool makeNumberedFilm(const QString &folder, const QString &name, int frames, const QString &rate,
                      const QString &options)
{
    return makeMedia(
        folder,
        QStringLiteral("-f lavfi -i nullsrc=s=320x180:r=%1,"
                       "geq=lum='if(bitand(N,pow(2,floor(X/40))),235,16)':cb=128:cr=128 "
                       "-frames:v %2 -c:v libx264 -preset veryfast -bf 3 -g 1000 "
                       "-pix_fmt yuv420p %3 %4")
            .arg(rate)
            .arg(frames)
            .arg(options, name)
            .simplified());
}

int numberOf(const QImage &frame)
{
    if (frame.isNull())
        return -1;
    int number = 0;
    for (int bar = 0; bar < bars; ++bar) {
        const int x = frame.width() * (2 * bar + 1) / (2 * bars);
        const int grey = qGray(frame.pixel(x, frame.height() / 2));
        if (grey > 80 && grey < 176) // neither black nor white
            return -1;
        number |= grey >= 128 ? 1 << bar : 0;
    }
    return number;
}

} // namespace respool
