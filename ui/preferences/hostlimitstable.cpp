// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/hostlimitstable.h"

#include "core/control/settings.h"
#include "ui/delegates/celleditdelegate.h"
#include "ui/preferences/fieldproblem.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace respool {

namespace {

enum Column { Host, Limit, ColumnCount };

constexpr int rowsShown = 4;

/// Lets only numbers be typed that can be stored.
class LimitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const override
    {
        auto *box = new QSpinBox(parent);
        box->setRange(Settings::atOnceRange.least, Settings::atOnceRange.most);
        box->setFrame(false);
        box->setAccessibleName(index.model()->headerData(Limit, Qt::Horizontal).toString());
        return box;
    }
};

} // namespace

QString typedHost(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.contains(QLatin1String("://")))
        return QUrl(typed).host().toLower();
    return typed.section(u'/', 0, 0).toLower();
}

HostLimitsTable::HostLimitsTable()
    : m_table(new QTableWidget(0, ColumnCount))
    , m_remove(new QPushButton(tr("Remove")))
    , m_problem(new FieldProblem(*m_table))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Hosts with a number of their own"));
    m_table->setHorizontalHeaderLabels({tr("Host"), tr("At once")});
    m_table->horizontalHeader()->setSectionResizeMode(Host, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setItemDelegateForColumn(Host, new CellEditDelegate(tr("Host"), m_table));
    m_table->setItemDelegateForColumn(Limit, new LimitDelegate(m_table));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rowsShown * m_table->verticalHeader()->defaultSectionSize());
    auto *add = new QPushButton(tr("Add"));
    //: of a host in a table
    add->setAccessibleName(tr("Add host"));
    //: of a host in a table
    m_remove->setAccessibleName(tr("Remove host"));
    m_remove->setEnabled(false);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_table, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, &HostLimitsTable::addEmptyRow);
    connect(m_remove, &QPushButton::clicked, this, &HostLimitsTable::removeRow);
    connect(m_table, &QTableWidget::itemChanged, this, &HostLimitsTable::handleEdited);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int current) { m_remove->setEnabled(current >= 0); });
}

QMap<QString, int> HostLimitsTable::limits() const
{
    QMap<QString, int> limits;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!host(row).isEmpty())
            limits.insert(host(row), m_table->item(row, Limit)->data(Qt::EditRole).toInt());
    }
    return limits;
}

void HostLimitsTable::setLimits(const QMap<QString, int> &limits)
{
    m_table->setRowCount(0);
    for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit)
        addRow(limit.key(), limit.value());
    handleEdited();
}

bool HostLimitsTable::isUsable() const
{
    return problem().isEmpty();
}

QString HostLimitsTable::host(int row) const
{
    const QTableWidgetItem *item = m_table->item(row, Host);
    return item ? typedHost(item->text()) : QString();
}

QString HostLimitsTable::problem() const
{
    QSet<QString> hosts;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = host(row);
        if (name.isEmpty() && m_table->item(row, Host)->text().trimmed().isEmpty())
            continue;
        if (!isHostName(name))
            return tr("“%1” is no name of a host.").arg(m_table->item(row, Host)->text());
        if (hosts.contains(name))
            return tr("“%1” is there twice.").arg(name);
        hosts.insert(name);
    }
    return {};
}

void HostLimitsTable::addRow(const QString &host, int limit)
{
    const int row = m_table->rowCount();
    const QSignalBlocker blocker(m_table); // told once the row is whole
    m_table->insertRow(row);
    m_table->setItem(row, Host, new QTableWidgetItem(host));
    auto *number = new QTableWidgetItem;
    number->setData(Qt::EditRole, limit);
    m_table->setItem(row, Limit, number);
}

void HostLimitsTable::addEmptyRow()
{
    addRow({}, 1);
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, Host);
    m_table->editItem(m_table->item(row, Host));
    handleEdited();
}

void HostLimitsTable::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    m_remove->setEnabled(m_table->currentRow() >= 0);
    handleEdited();
}

void HostLimitsTable::handleEdited()
{
    m_problem->setProblem(problem());
    emit edited();
}

} // namespace respool
