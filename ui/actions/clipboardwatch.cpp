// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/clipboardwatch.h"

#include "core/base/redact.h"
#include "core/control/sourceparser.h"

#include <QClipboard>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace respool {

namespace {

constexpr qsizetype longestText = 8192;
// More than anybody copies in a day; then it begins anew.
constexpr qsizetype mostSeen = 2000;

/// How password managers say that others should not look: on Linux, Windows and macOS.
bool isSecret(const QMimeData &data)
{
    return data.data(QStringLiteral("x-kde-passwordManagerHint")) == "secret"
        || data.hasFormat(QStringLiteral("org.nspasteboard.ConcealedType"))
        || data.hasFormat(QStringLiteral("application/x-qt-windows-mime;value="
                                         "\"ExcludeClipboardContentFromMonitorProcessing\""))
        || data.hasFormat(
            QStringLiteral("application/x-qt-windows-mime;value=\"Clipboard Viewer Ignore\""));
}

/// A place on the web, without anything that only its owner should have.
bool isOfferable(const QString &word)
{
    if (!isWebAddress(word) || !parseSource(word, {}))
        return false;
    const QUrl url(word);
    return url.userInfo().isEmpty() && !url.host().isEmpty() && redacted(word) == word;
}

} // namespace

QStringList copiedAddresses(const QMimeData &data)
{
    if (!data.hasText() || data.hasImage() || isSecret(data))
        return {};
    const QString text = data.text();
    if (text.size() > longestText)
        return {};
    const QStringList words = sourceWords(text);
    return std::all_of(words.cbegin(), words.cend(), &isOfferable) ? words : QStringList();
}

ClipboardWatch::ClipboardWatch(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
}

void ClipboardWatch::setWatching(bool isWatching)
{
    if (m_isWatching == isWatching)
        return;
    m_isWatching = isWatching;
    if (!m_isWatching) {
        disconnect(&m_clipboard, nullptr, this, nullptr);
        m_seen.clear();
        return;
    }
    for (const QString &address : addressesThere())
        m_seen.insert(address);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

QStringList ClipboardWatch::addressesThere() const
{
    const QMimeData *data = m_clipboard.mimeData();
    return data ? copiedAddresses(*data) : QStringList();
}

void ClipboardWatch::look()
{
    if (m_clipboard.ownsClipboard())
        return; // copied here: it is in the list
    QStringList fresh;
    for (const QString &address : addressesThere()) {
        if (!m_seen.contains(address))
            fresh.append(address);
    }
    if (m_seen.size() > mostSeen)
        m_seen.clear();
    for (const QString &address : std::as_const(fresh))
        m_seen.insert(address);
    if (fresh.isEmpty())
        emit replaced();
    else
        emit copied(fresh);
}

} // namespace respool
