// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/whenemptymenu.h"

#include <QActionGroup>

namespace respool {

WhenEmptyMenu::WhenEmptyMenu(QWidget *parent)
    : QMenu(parent)
{
    setTitle(tr("When All Jobs Have Ended"));
    setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    const auto add = [this, group](WhenEmpty choice, const QString &text, const QString &toolTip) {
        QAction *action = addAction(text);
        action->setToolTip(toolTip);
        action->setCheckable(true);
        group->addAction(action);
        m_actions.at(static_cast<size_t>(choice)) = action;
    };
    const QString whenThatIs = tr("When nothing in the list runs, waits or is paused any more");
    add(WhenEmpty::Nothing, tr("Do &Nothing"), {});
    add(WhenEmpty::Notify, tr("No&tify"), whenThatIs);
    add(WhenEmpty::Sleep, tr("&Sleep"), whenThatIs);
    add(WhenEmpty::ShutDown, tr("Shut &Down"), whenThatIs);
    add(WhenEmpty::Quit, tr("&Quit Respool"), whenThatIs);
    add(WhenEmpty::Command, tr("&Run a Command"), whenThatIs);
    connect(group, &QActionGroup::triggered, this, &WhenEmptyMenu::handleTriggered);
    setChoice(m_choice, false);
}

void WhenEmptyMenu::setChoice(WhenEmpty choice, bool hasCommand)
{
    m_choice = choice;
    m_hasCommand = hasCommand;
    m_actions.at(static_cast<size_t>(choice))->setChecked(true);
}

void WhenEmptyMenu::handleTriggered(QAction *action)
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const auto choice = static_cast<WhenEmpty>(i);
        if (m_actions.at(i) != action || choice == m_choice)
            continue;
        if (choice == WhenEmpty::Command && !m_hasCommand) {
            setChoice(m_choice, m_hasCommand);
            return emit commandNeeded();
        }
        setChoice(choice, m_hasCommand);
        return emit chosen(choice);
    }
}

} // namespace respool
