// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/folderbutton.h"

#include "ui/icons.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>

namespace respool {

namespace {

constexpr int longestName = 18; // in average characters

} // namespace

FolderButton::FolderButton(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(themedIcon(QStringLiteral("folder")));
    setIconSize(QSize(18, 18));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &FolderButton::choose);
}

void FolderButton::setFolder(const QString &path)
{
    m_folder = path;
    const QString name = QDir(path).dirName();
    const QString shown = name.isEmpty() ? QDir::toNativeSeparators(path) : name;
    setText(fontMetrics().elidedText(shown, Qt::ElideMiddle,
                                     longestName * fontMetrics().averageCharWidth()));
    setToolTip(tr("New files go to “%1”. Click to choose another folder.")
                   .arg(QDir::toNativeSeparators(path)));
    setAccessibleName(tr("Folder"));
    setAccessibleDescription(QDir::toNativeSeparators(path));
}

QSize FolderButton::sizeHint() const
{
    const QSize hint = QToolButton::sizeHint();
    return {std::max(hint.width(), 3 * hint.height()), hint.height()};
}

void FolderButton::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Folder for new files"), m_folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!path.isEmpty())
            emit folderChosen(QDir::cleanPath(path));
    });
    dialog->open(); // its own events come as signals: nothing here waits for it
}

} // namespace respool
