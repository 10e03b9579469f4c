// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windowpanes.h"

#include "ui/pages/filtersidebar.h"
#include "ui/pages/jobdetails.h"
#include "ui/pages/jobtable.h"
#include "ui/taborder.h"

#include <QSettings>

namespace respool {

namespace {

const QString sidesKey = QStringLiteral("window/sidebar");
const QString splitterKey = QStringLiteral("window/splitter");
const QString detailsPageKey = QStringLiteral("window/details_page");
const QString oldDetailsPageKey = QStringLiteral("window/detailsPage"); // read, not written

void prepare(QSplitter &splitter)
{
    splitter.setChildrenCollapsible(false);
    splitter.setHandleWidth(1);
}

} // namespace

WindowPanes::WindowPanes(FilterSidebar *sidebar, JobTable *table, QSettings &settings,
                         QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_table(table)
    , m_settings(settings)
    , m_listAndDetails(new QSplitter(Qt::Vertical))
{
    m_listAndDetails->addWidget(table);
    prepare(*m_listAndDetails);
    addWidget(sidebar);
    addWidget(m_listAndDetails);
    setStretchFactor(1, 1);
    prepare(*this);
}

void WindowPanes::setDetails(JobDetails *details)
{
    m_details = details;
    details->setCurrentPage(
        m_settings.value(detailsPageKey, m_settings.value(oldDetailsPageKey)).toString());
    m_listAndDetails->addWidget(details);
    putIntoTabOrder(*m_table, *details);
    m_listAndDetails->setStretchFactor(0, 1);
    if (!m_listAndDetails->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_listAndDetails->setSizes({height() * 2 / 3, height() / 3});
    m_listAndDetails->setHandleWidth(1);
}

void WindowPanes::restore()
{
    restoreState(m_settings.value(sidesKey).toByteArray());
    setHandleWidth(1);
}

void WindowPanes::keep() const
{
    m_settings.setValue(sidesKey, saveState());
    if (!m_details)
        return;
    m_settings.setValue(splitterKey, m_listAndDetails->saveState());
    m_settings.setValue(detailsPageKey, m_details->currentPage());
}

} // namespace respool
