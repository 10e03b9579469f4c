// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace respool {

class JobActions;

/// The line above the list: verbs on the selected jobs, the menu for the whole queue, and what
/// the list shows and hides. Where it has not the room for all of its words, buttons are icons
/// alone; they keep their names. Main thread.
class ToolBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolBar)

public:
    /// Both must outlive it.
    ToolBar(const JobActions &actions, QMenu &queueMenu, QWidget *parent = nullptr);

    /// Checked while the filters beside the list are shown.
    [[nodiscard]] QToolButton *filters() const { return m_filters; }

    /// Checked while the details of the selected job are wanted.
    [[nodiscard]] QToolButton *details() const { return m_details; }

    [[nodiscard]] QString searchText() const;
    void clearSearch();
    void focusSearch();
    /// What filters that are not shown keep from being seen; empty: nothing.
    void setHiddenFilter(const QString &description);

    /// Of icons alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void searchChanged(const QString &text);
    /// Somebody has done with searching, and wants to go back to the list.
    void searchLeft();

protected:
    /// Tells a folded button's name in front of what it does.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addVerbs(const JobActions &actions, QHBoxLayout &layout);
    void addQueueMenu(QMenu &menu, QHBoxLayout &layout);
    void addSwitch(QToolButton &button, const QString &text, const QString &icon,
                   QHBoxLayout &layout);
    void addSearch(QHBoxLayout &layout);
    /// Notes how wide it is with how many of its buttons folded.
    void measure();
    void fold();
    void setFolded(qsizetype count);

    QList<QToolButton *> m_folding; ///< those that may be icons alone, the first ones first
    QList<int> m_widths; ///< at least, with as many of them folded as the index says
    QToolButton *m_filters;
    QLineEdit *m_search;
    QToolButton *m_details;
};

} // namespace respool
