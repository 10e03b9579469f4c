// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/mimesources.h"

#include "core/control/sourceparser.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace respool {

namespace {

constexpr qsizetype looksAt = 4096;

} // namespace

QString sourcesText(const QMimeData &data)
{
    if (!data.hasUrls())
        return data.text();
    QStringList lines;
    const QList<QUrl> urls = data.urls();
    lines.reserve(urls.size());
    // Encoded, so that a newline in a file's name stays part of it.
    for (const QUrl &url : urls)
        lines.append(url.toString(QUrl::FullyEncoded));
    return lines.join(QLatin1Char('\n'));
}

bool hasSource(const QMimeData &data)
{
    if (!data.hasUrls() && !data.hasText())
        return false;
    // A folder stands for what is in it.
    const QList<QUrl> urls = data.urls();
    const bool hasFolder = std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) {
        return url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir();
    });
    return hasFolder
        || !parseSources(sourcesText(data).left(looksAt), QDir::homePath()).sources.isEmpty();
}

} // namespace respool
