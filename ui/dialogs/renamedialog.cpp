// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/renamedialog.h"

#include "core/jobs/filename.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace respool {

namespace {

// More than a file name holds is cut anyway; a dialog shows no novel.
constexpr int longestName = 500;
constexpr int lettersShown = 60;

QString titleOf(Job job)
{
    job.chosenName.clear();
    return job.displayName();
}

} // namespace

RenameDialog::RenameDialog(const Job &job, QWidget *parent)
    : QDialog(parent)
    , m_title(titleOf(job))
    , m_name(new QLineEdit(job.displayName()))
    , m_fileName(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename"));
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(lettersShown * fontMetrics().averageCharWidth());
    m_name->setPlaceholderText(m_title);
    m_name->selectAll();
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setWordWrap(true);
    m_fileName->setForegroundRole(QPalette::PlaceholderText);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::showFileName);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Rename"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(m_name->text()); });
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Name"), m_name);
    layout->addRow(m_fileName);
    layout->addRow(buttons);
    showFileName();
}

void RenameDialog::showFileName()
{
    const QString name = m_name->text().trimmed();
    //: %1: a name without an extension such as .mp4
    const QString text =
        tr("Its files will be called “%1”.").arg(safeBaseName(name.isEmpty() ? m_title : name));
    m_fileName->setText(text);
    m_name->setAccessibleDescription(text);
}

} // namespace respool
