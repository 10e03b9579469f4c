// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnlayout.h"

#include "ui/models/jobcolumns.h"
#include "ui/models/jobtexts.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace respool {

namespace {

/// Of JobColumns::Column as it is kept; other columns need another number.
constexpr quint16 version = 1;
constexpr int narrowestName = 18; ///< letters
constexpr int narrowestColumn = 30;

} // namespace

int sizeColumnWidth(const QTableView &table)
{
    const int margin = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table);
    return widestSize(table.fontMetrics(), QLocale()) + 2 * (margin + 1);
}

ColumnLayout::ColumnLayout(QTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_header(table.horizontalHeader())
    , m_menu(new QMenu(tr("Columns"), &table))
{
    m_header->setMinimumSectionSize(narrowestColumn);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    reset();
    fillMenu();
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](QPoint position) { m_menu->popup(m_header->mapToGlobal(position)); });
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnLayout::updateMenu);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != JobColumns::Name)
            fitName();
    });
    table.viewport()->installEventFilter(this);
}

void ColumnLayout::reset()
{
    const int letter = m_table.fontMetrics().averageCharWidth();
    for (int column = 0; column < JobColumns::ColumnCount; ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, !JobColumns::isShownAtFirst(column));
        // In some languages the title is the longest word of its column.
        m_header->resizeSection(
            column,
            std::max(JobColumns::letters(column) * letter, m_header->sectionSizeHint(column)));
    }
    m_header->resizeSection(
        JobColumns::Size,
        std::max(m_header->sectionSize(JobColumns::Size), sizeColumnWidth(m_table)));
    m_header->setSectionResizeMode(JobColumns::Name, QHeaderView::Fixed);
    fitName();
}

void ColumnLayout::fillMenu()
{
    for (int column = 0; column < JobColumns::ColumnCount; ++column) {
        if (column == JobColumns::Name)
            continue;
        const QVariant title =
            m_table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
        QAction *action = m_menu->addAction(title.toString());
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this,
                [this, column](bool isWanted) { showColumn(column, isWanted); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Standard Columns")), &QAction::triggered, this,
            &ColumnLayout::reset);
}

void ColumnLayout::updateMenu()
{
    for (QAction *action : m_menu->actions()) {
        if (action->isCheckable())
            action->setChecked(!m_header->isSectionHidden(action->data().toInt()));
    }
}

void ColumnLayout::showColumn(int column, bool isWanted)
{
    m_header->setSectionHidden(column, !isWanted);
    fitName();
}

void ColumnLayout::fitName()
{
    const int others = m_header->length() - m_header->sectionSize(JobColumns::Name);
    const int least = narrowestName * m_table.fontMetrics().averageCharWidth();
    m_header->resizeSection(JobColumns::Name,
                            std::max(least, m_table.viewport()->width() - others));
}

bool ColumnLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitName();
    return QObject::eventFilter(watched, event);
}

QByteArray ColumnLayout::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream << version << quint16(JobColumns::ColumnCount) << m_header->saveState();
    return saved;
}

bool ColumnLayout::restore(const QByteArray &saved)
{
    QDataStream stream(saved);
    quint16 savedVersion = 0;
    quint16 columns = 0;
    QByteArray state;
    stream >> savedVersion >> columns >> state;
    if (stream.status() != QDataStream::Ok || savedVersion != version
        || columns != JobColumns::ColumnCount || !m_header->restoreState(state))
        return false;
    m_header->setSectionHidden(JobColumns::Name, false);
    m_header->setSectionResizeMode(JobColumns::Name, QHeaderView::Fixed);
    fitName();
    return true;
}

} // namespace respool
