// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/rowpictures.h"

#include <QObject>

class QWidget;

namespace respool {

class Comparisons;
class ContactSheets;
class JobPictures;
class JobQueue;
class JobTable;
class JobTableModel;
class WindowOffers;

/// What there is to see of jobs: the small pictures in the list, contact sheets, comparisons with
/// the source. Main thread.
class PictureActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureActions)

public:
    /// The parts of the window that it works with. All of them must outlive it.
    struct Parts
    {
        const JobTableModel &model;
        JobTable &table;
        WindowOffers &offers;
        QWidget &window; ///< that comparisons belong to
    };

    /// All of them must outlive it.
    PictureActions(const Parts &parts, JobQueue &queue, JobPictures &pictures,
                   const Profile &profile, QObject *parent = nullptr);

    /// Has one made of each.
    void makeSheets(const QList<JobId> &ids);
    /// @p path: of the file that shall be looked at beside its source; empty: the first one.
    void compare(JobId id, const QString &path = {});

private:
    void renew(JobId id);

    Parts m_parts;
    RowPictures m_rowPictures;
    ContactSheets *m_sheets;
    Comparisons *m_comparisons;
};

} // namespace respool
