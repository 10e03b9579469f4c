// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowdrag.h"

#include "ui/models/jobtablemodel.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDrag>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace respool {

namespace {

const QString jobsType = QStringLiteral("application/x-respool-jobs");

constexpr int lineHeight = 2;
constexpr int scrollIntervalMs = 40;

/// What hangs on the mouse: how many there are, as the rows themselves could be thousands.
QPixmap labelOf(const QWidget &widget, const QString &text)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const QSize size = metrics.size(Qt::TextSingleLine, text) + QSize(20, 10);
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(widget.palette().highlight());
    painter.drawRoundedRect(QRect(QPoint(), size), 4, 4);
    painter.setPen(widget.palette().color(QPalette::HighlightedText));
    painter.setFont(widget.font());
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

std::unique_ptr<QMimeData> mimeOfJobs(const QList<JobId> &ids)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    // Another window's jobs have the same numbers.
    stream << QCoreApplication::applicationPid();
    for (const JobId id : ids)
        stream << id.value;
    auto data = std::make_unique<QMimeData>();
    data->setData(jobsType, bytes);
    return data;
}

QList<JobId> jobsIn(const QMimeData &data)
{
    const QByteArray bytes = data.data(jobsType);
    QDataStream stream(bytes);
    qint64 pid = 0;
    stream >> pid;
    if (pid != QCoreApplication::applicationPid())
        return {};
    QList<JobId> ids;
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        JobId id;
        stream >> id.value;
        ids.append(id);
    }
    return ids;
}

RowDrag::RowDrag(QTableView &table, const JobTableModel &jobs)
    : QObject(&table)
    , m_table(table)
    , m_jobs(jobs)
    , m_line(new QWidget(table.viewport()))
{
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->hide();
    m_scrolling.setInterval(scrollIntervalMs);
    connect(&m_scrolling, &QTimer::timeout, this, &RowDrag::scroll);
    m_table.setAcceptDrops(true);
    m_table.viewport()->installEventFilter(this);
}

void RowDrag::start(const QList<JobId> &ids)
{
    if (ids.isEmpty())
        return;
    auto *drag = new QDrag(&m_table); // deletes itself
    drag->setMimeData(mimeOfJobs(ids).release());
    //: under the mouse while jobs are dragged
    drag->setPixmap(labelOf(m_table, tr("%n job(s)", nullptr, static_cast<int>(ids.size()))));
    // Qt has no drag that goes on by itself; views do the same.
    drag->exec(Qt::MoveAction);
    leave();
}

bool RowDrag::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove)
        return follow(*static_cast<QDropEvent *>(event));
    if (type == QEvent::Drop)
        return drop(*static_cast<QDropEvent *>(event));
    if (type == QEvent::DragLeave)
        leave();
    return false;
}

bool RowDrag::follow(QDropEvent &event)
{
    if (jobsIn(*event.mimeData()).isEmpty() || !m_jobs.isInQueueOrder())
        return false;
    const int y = event.position().toPoint().y();
    showLine(rowBelowGap(y));
    const int margin = m_table.autoScrollMargin();
    const int step = m_table.verticalHeader()->defaultSectionSize();
    m_scrollStep = y < margin ? -step : y > m_table.viewport()->height() - margin ? step : 0;
    if (m_scrollStep == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
    event.setDropAction(Qt::MoveAction);
    event.accept();
    return true;
}

bool RowDrag::drop(QDropEvent &event)
{
    const QList<JobId> ids = jobsIn(*event.mimeData());
    leave();
    if (ids.isEmpty() || !m_jobs.isInQueueOrder() || m_jobs.rowCount() == 0)
        return false;
    event.setDropAction(Qt::MoveAction);
    event.accept();
    emit dropped(ids, placeAtGap(rowBelowGap(event.position().toPoint().y())));
    return true;
}

QueuePlace RowDrag::placeAtGap(int row) const
{
    if (row < m_jobs.rowCount()) {
        const JobRow &below = m_jobs.job(row);
        return {below.priority, below.position, below.id};
    }
    // Right behind the last one that is shown: a search may hide others behind it.
    const JobRow &last = m_jobs.job(m_jobs.rowCount() - 1);
    return {last.priority, last.position, JobId{std::numeric_limits<qint64>::max()}};
}

int RowDrag::rowBelowGap(int y) const
{
    const int row = m_table.rowAt(y);
    if (row < 0)
        return y < 0 ? 0 : m_jobs.rowCount();
    const int middle = m_table.rowViewportPosition(row) + m_table.rowHeight(row) / 2;
    return y < middle ? row : row + 1;
}

void RowDrag::showLine(int row)
{
    const int last = m_jobs.rowCount() - 1;
    const int y = row <= last ? m_table.rowViewportPosition(row)
                              : m_table.rowViewportPosition(last) + m_table.rowHeight(last);
    m_line->setGeometry(0, std::max(0, y - lineHeight / 2), m_table.viewport()->width(),
                        lineHeight);
    m_line->show();
    m_line->raise();
}

void RowDrag::leave()
{
    m_line->hide();
    m_scrolling.stop();
}

void RowDrag::scroll()
{
    QScrollBar *bar = m_table.verticalScrollBar();
    bar->setValue(bar->value() + m_scrollStep);
}

} // namespace respool
