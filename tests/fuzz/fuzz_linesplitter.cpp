// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/linesplitter.h"
#include "tests/fuzz/property.h"

#include <random>

using namespace respool;

namespace {

/// What the splitter promises, written down as simply as it goes.
QList<QByteArray> expectedLines(QByteArray stream)
{
    stream.replace('\r', '\n');
    QList<QByteArray> lines;
    for (const QByteArray &line : stream.split('\n')) {
        if (!line.isEmpty())
            lines.append(line.left(LineSplitter::longestLine));
    }
    return lines;
}

QList<QByteArray> linesOf(const QByteArray &stream, const QList<qsizetype> &partSizes)
{
    LineSplitter splitter;
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (const qsizetype size : partSizes) {
        lines += splitter.feed(QByteArrayView(stream).sliced(from, size));
        from += size;
    }
    lines += splitter.feed(QByteArrayView(stream).sliced(from));
    if (const QByteArray rest = splitter.finish(); !rest.isEmpty())
        lines.append(rest);
    require(splitter.finish().isEmpty(), "nothing is left after the end");
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Repeated until it is longer than a line may be, when the input says so.
    QByteArray stream = bytesOf(data, size);
    if (size > 8 && data[0] % 8 == 0)
        stream = stream.repeated(static_cast<qsizetype>(2 * LineSplitter::longestLine / size));
    const QList<QByteArray> expected = expectedLines(stream);
    require(linesOf(stream, {}) == expected, "a stream in one part");

    std::minstd_rand random(static_cast<unsigned>(qHash(stream)));
    for (const qsizetype longestPart : {1, 7, 4096, 100'000}) {
        if (longestPart < 10 && stream.size() > 1000)
            continue; // takes its time and shows nothing more
        QList<qsizetype> parts;
        for (qsizetype left = stream.size(); left > 0; left -= parts.constLast()) {
            const auto part = static_cast<qsizetype>(random() % (longestPart + 1));
            parts.append(std::min(left, longestPart == 1 ? 1 : part));
        }
        require(linesOf(stream, parts) == expected, "a stream in many parts");
    }
    return 0;
}
