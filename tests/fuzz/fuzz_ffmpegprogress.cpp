// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ffmpegprogress.h"
#include "tests/fuzz/property.h"

using namespace respool;

namespace {

void run(const QList<QByteArray> &lines, double durationSeconds)
{
    FfmpegProgress reader(durationSeconds);
    double fraction = -1;
    bool isEnded = false;
    for (const QByteArray &line : lines) {
        const auto progress = reader.feed(line);
        const QByteArray key = line.left(line.indexOf('=')).trimmed();
        require(progress.has_value() == (line.contains('=') && key == "progress"),
                "a report at the end of each block, and only there");
        require(reader.isEnded() || !isEnded, "an end is an end");
        isEnded = reader.isEnded();
        if (!progress)
            continue;
        require(isKnownOrMinusOne(progress->fraction) && progress->fraction <= 1,
                "a part of the whole");
        require(progress->fraction >= fraction, "what is done stays done");
        fraction = progress->fraction;
        require(progress->bytesDone >= -1, "a size is known or not");
        require(isKnownOrMinusOne(progress->speedFactor), "a speed is known or not");
        require(progress->secondsLeft >= -1, "a time is known or not");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> lines = bytesOf(data, size).split('\n');
    for (const double duration : {-1.0, 0.0, 1e-9, 6.0, 1e12})
        run(lines, duration);
    return 0;
}
