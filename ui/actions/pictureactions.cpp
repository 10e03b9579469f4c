// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/pictureactions.h"

#include "core/base/profile.h"
#include "core/jobs/jobpictures.h"
#include "ui/actions/contactsheets.h"
#include "ui/actions/windowoffers.h"
#include "ui/compare/comparisons.h"
#include "ui/delegates/namedelegate.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/jobtable.h"

namespace respool {

PictureActions::PictureActions(const Parts &parts, JobQueue &queue, JobPictures &pictures,
                               const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_rowPictures(profile)
    , m_sheets(new ContactSheets(queue, pictures.sheets(), this))
    , m_comparisons(new Comparisons(queue, pictures.tools(), profile.cache(), parts.window))
{
    JobTable *table = &m_parts.table;
    table->setItemDelegateForColumn(JobTableModel::Name, new NameDelegate(m_rowPictures, table));
    connect(&m_rowPictures, &RowPictures::loaded, table->viewport(), qOverload<>(&QWidget::update));
    connect(&pictures.thumbnailer(), &Thumbnailer::made, this, &PictureActions::renew);
    WindowOffers *offers = &m_parts.offers;
    connect(m_sheets, &ContactSheets::told, offers, &WindowOffers::tellSheet);
    connect(m_sheets, &ContactSheets::made, offers, &WindowOffers::offerSheet);
    connect(m_comparisons, &Comparisons::told, offers,
            [offers](const QString &text) { offers->tellFile(text); });
}

void PictureActions::makeSheets(const QList<JobId> &ids)
{
    m_sheets->make(ids);
}

void PictureActions::compare(JobId id, const QString &path)
{
    m_comparisons->open(id, path);
}

void PictureActions::renew(JobId id)
{
    if (const JobRow *row = m_parts.model.find(id))
        m_rowPictures.forget(row->uuid);
}

} // namespace respool
