// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/listfilter.h"

#include "core/control/presetlibrary.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/filtersidebar.h"
#include "ui/pages/toolbar.h"

#include <QToolButton>

namespace respool {

namespace {

constexpr int searchDelayMs = 150;

} // namespace

ListFilter::ListFilter(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelayMs);
    connect(&m_parts.toolBar, &ToolBar::searchChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, &ListFilter::apply);
    connect(&m_parts.sidebar, &FilterSidebar::choiceChanged, this, &ListFilter::apply);
    connect(m_parts.toolBar.filters(), &QToolButton::toggled, this, &ListFilter::apply);
    updatePresetNames();
}

void ListFilter::apply()
{
    const PresetNames &names = m_parts.model.presetNames();
    const FilterChoice &choice = m_parts.sidebar.choice();
    m_parts.model.setFilter(JobFilter::parse(m_parts.toolBar.searchText(), choice, names));
    // What keeps jobs from being seen must itself be seen.
    m_parts.toolBar.setHiddenFilter(m_parts.toolBar.filters()->isChecked()
                                        ? QString()
                                        : JobFilter::parse({}, choice, names).description());
}

void ListFilter::clear()
{
    m_parts.toolBar.clearSearch();
    m_searchTimer.stop();
    m_parts.sidebar.setChoice({});
    apply();
}

void ListFilter::updatePresetNames()
{
    PresetNames names;
    for (const Preset &preset : m_parts.presets.presets())
        names.insert(preset.id, displayName(preset));
    m_parts.model.setPresetNames(names);
    apply(); // “preset:” in the search finds names
}

} // namespace respool
