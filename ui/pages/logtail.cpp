// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logtail.h"

#include <QFile>

#include <algorithm>

namespace respool {

namespace {

constexpr qint64 mostBytes = 256LL * 1024;

} // namespace

LogTail readLogTail(const QString &path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = file.size();
    const qint64 wanted = offset <= size ? offset : 0;
    const qint64 begin = std::max(wanted, size - mostBytes);
    if (!file.seek(begin))
        return {};
    QByteArray bytes = file.read(size - begin);
    // The rest of a line that is being written comes with its end: half of it may be half a letter.
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    const qint64 end = begin + bytes.size();
    if (begin != wanted) // cut in the middle of a line
        bytes.remove(0, bytes.indexOf('\n') + 1);
    return {QString::fromUtf8(bytes), end, begin == offset && offset > 0};
}

} // namespace respool
