// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quitdialog.h"

#include <QPushButton>

namespace respool {

QuitDialog::QuitDialog(int running, QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Quit Respool"));
    setTextFormat(Qt::PlainText);
    setText(tr("%n job(s) are at work.", nullptr, running));
    setInformativeText(
        tr("What they have done is kept. When they are paused now, they go on by themselves the "
           "next time Respool is started."));
    QPushButton *pause = addButton(tr("&Pause All and Quit"), QMessageBox::AcceptRole);
    QPushButton *finish = addButton(tr("&Finish Current Jobs, Then Quit"), QMessageBox::ActionRole);
    finish->setToolTip(tr("Starts no other jobs; they wait for the next start."));
    addButton(QMessageBox::Cancel);
    setDefaultButton(pause);
    connect(pause, &QPushButton::clicked, this, &QuitDialog::pauseChosen);
    connect(finish, &QPushButton::clicked, this, &QuitDialog::finishChosen);
}

} // namespace respool
