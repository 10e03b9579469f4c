// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterlist.h"

#include "ui/delegates/filterdelegate.h"

#include <QEvent>
#include <QSignalBlocker>

namespace respool {

FilterList::FilterList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new FilterDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(FilterDelegate::KeyRole).toString());
    });
}

void FilterList::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker blocker(this);
    const QString before = choice();
    while (count() > entries.size())
        delete takeItem(count() - 1);
    while (count() < entries.size())
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row)
        fill(*item(row), entries.at(row));
    if (!setChoice(before) && count() > 0)
        setCurrentRow(0);
    updateGeometry();
}

void FilterList::fill(QListWidgetItem &item, const Entry &entry)
{
    const auto set = [&item](int role, const QVariant &value) {
        if (item.data(role) != value)
            item.setData(role, value);
    };
    set(FilterDelegate::KeyRole, entry.key);
    set(Qt::DisplayRole, entry.text);
    set(Qt::ToolTipRole, entry.text.toHtmlEscaped());
    set(FilterDelegate::CountRole, entry.count);
    set(FilterDelegate::StateRole,
        entry.state ? QVariant(static_cast<int>(*entry.state)) : QVariant());
    //: one choice of the sidebar for a screen reader: %1: its text, %2: how many jobs it shows
    set(Qt::AccessibleTextRole, tr("%1, %2").arg(entry.text, QLocale().toString(entry.count)));
}

QString FilterList::choice() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(FilterDelegate::KeyRole).toString() : QString();
}

bool FilterList::setChoice(const QString &key)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(FilterDelegate::KeyRole).toString() == key) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

QSize FilterList::sizeHint() const
{
    return {0, count() * sizeHintForRow(0)};
}

QSize FilterList::minimumSizeHint() const
{
    return sizeHint();
}

void FilterList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace respool
