// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/mimesources.h"

#include "core/control/sourceparser.h"

#include <QDir>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace respool {

namespace {

constexpr qsizetype looksAt = 4096;

/// Asks no disk: a share that hangs would freeze the window while the mouse moves over it.
bool mayBeSource(const QString &word)
{
    if (word.startsWith(QLatin1String("file:"), Qt::CaseInsensitive) || QDir::isAbsolutePath(word))
        return true;
    const bool isAddress =
        isWebAddress(word) || word.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
    return isAddress && parseSource(word, {}).has_value();
}

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
    const QStringList words = sourceWords(sourcesText(data).left(looksAt));
    return std::any_of(words.cbegin(), words.cend(), mayBeSource);
}

} // namespace respool
