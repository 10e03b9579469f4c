// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logview.h"

#include "core/base/whendone.h"
#include "ui/focusline.h"
#include "ui/pages/logtail.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QtConcurrent>

namespace respool {

namespace {

constexpr int mostLines = 500;
constexpr int readIntervalMs = 250;

/// A document that gets thousands of lines to keep some hundred of them takes a second for it.
LogTail readLastLines(const QString &path, qint64 offset)
{
    LogTail tail = readLogTail(path, offset);
    qsizetype begin = tail.text.size();
    for (int line = 0; line <= mostLines && begin > 0; ++line)
        begin = tail.text.lastIndexOf(QLatin1Char('\n'), begin - 1);
    if (begin > 0)
        tail.text.remove(0, begin + 1);
    return tail;
}

} // namespace

LogView::LogView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(NoFrame);
    setMaximumBlockCount(mostLines);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Log of the job"));
    setPlaceholderText(tr("Nothing was run for this job yet."));
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    new FocusLine(*this);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readIntervalMs);
    connect(&m_readTimer, &QTimer::timeout, this, &LogView::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LogView::refresh);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::handleScrolled);
    // A smaller pane shows the end, too.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_isFollowing)
            verticalScrollBar()->setValue(last);
    });
}

void LogView::setFile(const QString &path)
{
    if (path == m_path)
        return refresh();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    m_path = path;
    m_end = 0;
    clear();
    read();
}

void LogView::refresh()
{
    if (!m_path.isEmpty() && isVisible() && !m_readTimer.isActive())
        m_readTimer.start();
}

void LogView::read()
{
    if (m_path.isEmpty())
        return;
    if (m_isReading) {
        m_isAgain = true;
        return;
    }
    m_isReading = true;
    whenDone(QtConcurrent::run(readLastLines, m_path, m_end), this,
             [this, path = m_path](const LogTail &tail) {
                 m_isReading = false;
                 if (path == m_path) {
                     if (!tail.isContinued && tail.end < m_end)
                         clear(); // another file under the same name
                     m_end = tail.end;
                     append(tail.text);
                     // A file that did not exist, or was replaced, has to be watched again.
                     if (m_end > 0 && m_watcher.files().isEmpty())
                         m_watcher.addPath(m_path);
                 }
                 if (std::exchange(m_isAgain, false) || path != m_path)
                     read();
             });
}

void LogView::append(const QString &text)
{
    if (text.isEmpty())
        return;
    m_isAppending = true; // what scrolls now is no person
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
    if (m_isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_isAppending = false;
}

void LogView::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) != isFollowing)
        emit followingChanged(isFollowing);
    if (isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::handleScrolled(int value)
{
    if (!m_isAppending && isVisible())
        setFollowing(value >= verticalScrollBar()->maximum());
}

} // namespace respool
