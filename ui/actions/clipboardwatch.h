// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

class QClipboard;
class QMimeData;

namespace respool {

/// The addresses in what was copied, if it is nothing else. Nothing of what a password manager has
/// copied, nor of addresses that hold a password or a token. Pure.
[[nodiscard]] QStringList copiedAddresses(const QMimeData &data);

/// Tells when an address was copied in another program, each only once. Never adds anything, and
/// looks at nothing until it is switched on. Main thread.
class ClipboardWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardWatch)

public:
    explicit ClipboardWatch(QClipboard &clipboard, QObject *parent = nullptr);

    /// What lies there now is never told of: it was copied before anybody asked for it.
    void setWatching(bool isWatching);

signals:
    /// They were not told of before.
    void copied(const QStringList &addresses);
    /// Something else was copied: what was told last is no longer meant.
    void replaced();

private:
    void look();
    [[nodiscard]] QStringList addressesThere() const;

    QClipboard &m_clipboard;
    QSet<QString> m_seen;
    bool m_isWatching = false;
};

} // namespace respool
