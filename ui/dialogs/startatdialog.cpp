// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/startatdialog.h"

#include "ui/dialogs/starttimeedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace respool {

StartAtDialog::StartAtDialog(QWidget *parent)
    : QDialog(parent)
    , m_time(new StartTimeEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Start at a Time"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [this] { emit chosen(m_time->dateTime().toMSecsSinceEpoch()); });
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("Start not before"), m_time);
    layout->addRow(buttons);
}

} // namespace respool
