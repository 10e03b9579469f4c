// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logtail.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace respool {

/// The last 500 lines of a job's log; follows the end until somebody scrolls back. While it is
/// seen, a worker looks for more: watching the file would ask its disk, which may hang, on this
/// thread. Main thread.
class LogView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    explicit LogView(QWidget *parent = nullptr);

    /// Shows another file; empty: none.
    void setFile(const QString &path);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

    /// Goes to the end, and stays there while the file grows.
    void setFollowing(bool isFollowing);

signals:
    /// Scrolling back ends it, scrolling to the end begins it again.
    void followingChanged(bool isFollowing);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void read();
    void take(const LogTail &tail);
    void append(const QString &text);
    void handleScrolled(int value);

    QTimer m_readTimer;
    QString m_path;
    int m_file = 0; ///< counts the files shown: a look at an earlier one may still hang
    qint64 m_end = 0;
    bool m_isFollowing = true;
    bool m_isAppending = false;
    bool m_isReading = false;
};

} // namespace respool
