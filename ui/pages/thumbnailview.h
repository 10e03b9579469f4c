// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace respool {

/// Shows the picture of a job, as sharp as the screen can; takes no room where there is none. Reads
/// it in a worker. Main thread.
class ThumbnailView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailView)

public:
    explicit ThumbnailView(QWidget *parent = nullptr);

    /// @p file: an image, which need not be there; empty: none. @p name: of the job.
    void setPicture(const QString &file, const QString &name);
    /// The file is another one now.
    void reload();

    [[nodiscard]] QString file() const { return m_file; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void handleRead(const QImage &image);

    QString m_file;
    QImage m_image;
    QPixmap m_scaled; ///< as it was painted last
};

} // namespace respool
