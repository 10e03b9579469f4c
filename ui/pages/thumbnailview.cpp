// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/thumbnailview.h"

#include "core/base/runin.h"
#include "ui/details/detailtexts.h"

#include <QImageReader>
#include <QPainter>

namespace respool {

namespace {

/// So wide that a picture of 480 is shown dot by dot at 200 %.
constexpr int longestSide = 240;
constexpr int margin = 8;

} // namespace

ThumbnailView::ThumbnailView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    hide();
}

void ThumbnailView::setPicture(const QString &file, const QString &name)
{
    setAccessibleName(tr("Picture of “%1”").arg(name));
    setToolTip(plainToolTip(name));
    if (file == m_file)
        return;
    m_file = file;
    m_image = {};
    hide();
    reload();
}

void ThumbnailView::reload()
{
    if (m_file.isEmpty())
        return;
    const auto read = [file = m_file] { return QImageReader(file).read(); };
    whenDone(runInWorker(read), this, [this, file = m_file](const QImage &image) {
        if (file == m_file)
            handleRead(image);
    });
}

void ThumbnailView::handleRead(const QImage &image)
{
    m_image = image;
    m_scaled = {};
    setVisible(!m_image.isNull());
    updateGeometry();
    update();
}

QSize ThumbnailView::sizeHint() const
{
    if (m_image.isNull())
        return {};
    return m_image.size().scaled(longestSide, longestSide, Qt::KeepAspectRatio)
        + QSize(2 * margin, 2 * margin);
}

void ThumbnailView::paintEvent(QPaintEvent *)
{
    const QRect room = rect().marginsRemoved({margin, margin, margin, margin});
    if (m_image.isNull() || room.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize dots =
        m_image.size().scaled((QSizeF(room.size()) * ratio).toSize(), Qt::KeepAspectRatio);
    if (m_scaled.size() != dots || !qFuzzyCompare(m_scaled.devicePixelRatio(), ratio)) {
        m_scaled = QPixmap::fromImage(
            m_image.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(ratio);
    }
    QPainter painter(this);
    const int left = room.left() + (room.width() - qRound(dots.width() / ratio)) / 2;
    painter.drawPixmap(left, room.top(), m_scaled);
}

} // namespace respool
