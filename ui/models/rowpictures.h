// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QUuid>

#include <deque>

namespace respool {

/// The small pictures beside the names of jobs, where there are some already: none is made for
/// this. Only those that are painted are read, in a worker, the latest ones first. Main thread.
class RowPictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowPictures)

public:
    explicit RowPictures(const Profile &profile, QObject *parent = nullptr);

    /// The picture of a job, at most @p dots large; null while it is not read, and where there is
    /// none.
    [[nodiscard]] QPixmap picture(const QUuid &job, QSize dots);
    /// There may be another one now.
    void forget(const QUuid &job);

signals:
    /// Some that were asked for are there.
    void loaded();

private:
    void readNext();
    void handleRead(const QList<QUuid> &jobs, const QList<QImage> &images);

    Profile m_profile;
    QCache<QUuid, QPixmap> m_pictures; ///< null ones, too: no picture
    std::deque<QUuid> m_wanted; ///< the latest one last
    QSize m_dots;
    bool m_isReading = false;
};

} // namespace respool
