// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logview.h"

#include "core/jobs/inworker.h"
#include "ui/focusline.h"

#include <QFontDatabase>
#include <QScrollBar>

#include <utility>

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
    m_readTimer.setInterval(readIntervalMs);
    connect(&m_readTimer, &QTimer::timeout, this, &LogView::read);
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
        return;
    m_path = path;
    m_end = 0;
    ++m_file;
    m_isReading = false;
    clear();
    read();
}

void LogView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    m_readTimer.start();
    read();
}

void LogView::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    m_readTimer.stop();
}

void LogView::read()
{
    if (m_path.isEmpty() || std::exchange(m_isReading, true))
        return;
    inPatientWorker(
        this, [path = m_path, offset = m_end] { return readLastLines(path, offset); },
        [this, file = m_file](const LogTail &tail) {
            if (file != m_file)
                return;
            m_isReading = false;
            take(tail);
        });
}

void LogView::take(const LogTail &tail)
{
    if (!tail.isContinued && tail.end < m_end)
        clear(); // another file under the same name
    m_end = tail.end;
    append(tail.text);
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
