// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/undohistory.h"

namespace respool {

namespace {

constexpr qsizetype mostEntries = 100;

} // namespace

void UndoHistory::note(Act act, Entry entry)
{
    if (act == Act::New)
        m_redo.clear();
    QList<Entry> &entries = act == Act::Undo ? m_redo : m_undo;
    entries.append(std::move(entry));
    if (entries.size() > mostEntries)
        entries.removeFirst();
    emit changed();
}

QString UndoHistory::undoText() const
{
    return m_undo.isEmpty() ? QString() : m_undo.last().text;
}

QString UndoHistory::redoText() const
{
    return m_redo.isEmpty() ? QString() : m_redo.last().text;
}

void UndoHistory::undo()
{
    if (m_undo.isEmpty())
        return;
    const Entry entry = m_undo.takeLast();
    emit changed();
    entry.reverse(Act::Undo);
}

void UndoHistory::redo()
{
    if (m_redo.isEmpty())
        return;
    const Entry entry = m_redo.takeLast();
    emit changed();
    entry.reverse(Act::Redo);
}

} // namespace respool
