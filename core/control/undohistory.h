// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace respool {

/// What was done to the list and can be taken back, newest last. What undoes an act may itself be
/// asked for only later (an act is over when it is on disk), so whoever acts says which it was.
/// Main thread.
class UndoHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoHistory)

public:
    enum class Act { New, Undo, Redo };

    struct Entry
    {
        QString text; ///< for people: "Remove 3 jobs"
        /// Does it the other way round; given Undo or Redo, whichever this is.
        std::function<void(Act)> reverse;
    };

    UndoHistory() = default;

    /// An act is over; @p entry takes it back. A new one makes what was undone before final.
    void note(Act act, Entry entry);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }

    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }

    /// What undo() would take back; empty: nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    void undo();
    void redo();

signals:
    void changed();

private:
    QList<Entry> m_undo;
    QList<Entry> m_redo;
};

} // namespace respool
