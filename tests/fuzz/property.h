// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace respool {

/// Ends the process when a property does not hold; libFuzzer then keeps the input as a file.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "PROPERTY VIOLATED: %s\n", property);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// -1 stands for "unknown"; everything else is a finite number that is not negative.
inline bool isKnownOrMinusOne(double number)
{
    return number == -1 || (std::isfinite(number) && number >= 0);
}

/// Whether people can be shown it as one line: no control characters, no half of a pair.
inline bool isPlainText(const QString &text)
{
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control)
            return false;
    }
    return QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace respool
