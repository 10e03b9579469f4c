// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QPlainTextEdit>
#include <QTimer>

namespace respool {

/// The last 500 lines of a job's log; follows the end until somebody scrolls back. Reads in a
/// worker and only when the file has changed. Main thread.
class LogView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    explicit LogView(QWidget *parent = nullptr);

    /// Shows another file; empty: none.
    void setFile(const QString &path);
    /// The file may be there now, or longer. Cheap; several calls make one read.
    void refresh();

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

    /// Goes to the end, and stays there while the file grows.
    void setFollowing(bool isFollowing);

signals:
    /// Scrolling back ends it, scrolling to the end begins it again.
    void followingChanged(bool isFollowing);

private:
    void read();
    void append(const QString &text);
    void handleScrolled(int value);

    QFileSystemWatcher m_watcher;
    QTimer m_readTimer;
    QString m_path;
    qint64 m_end = 0;
    bool m_isFollowing = true;
    bool m_isAppending = false;
    bool m_isReading = false;
    bool m_isAgain = false; ///< changed while it was being read
};

} // namespace respool
