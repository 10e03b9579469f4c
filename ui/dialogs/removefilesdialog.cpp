// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/removefilesdialog.h"

#include "ui/models/jobtexts.h"

#include <QFileInfo>
#include <QPushButton>

namespace respool {

namespace {

// More names than fit beside each other on a screen help nobody; the details have more.
constexpr qsizetype namesShown = 8;
// A text of 100,000 lines takes seconds to lay out, and nobody reads it.
constexpr qsizetype pathsShown = 2000;

QString andMore(qsizetype count)
{
    return RemoveFilesDialog::tr("and %n more", nullptr, static_cast<int>(count));
}

QString line(const Output &output, const QLocale &locale)
{
    const QString folder = packageFolder(output);
    const QFileInfo file(folder.isEmpty() ? output.path : folder);
    return QStringLiteral("%1 (%2)").arg(file.fileName(), sizeText(output.bytes, locale));
}

} // namespace

RemoveFilesDialog::RemoveFilesDialog(int jobs, const QList<Output> &outputs, QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Remove with Files"));
    setTextFormat(Qt::PlainText);
    const QLocale locale;
    qint64 bytes = 0;
    QStringList shown;
    QStringList paths;
    for (const Output &output : outputs) {
        bytes += output.bytes;
        if (paths.size() < pathsShown)
            paths.append(output.path);
        if (shown.size() < namesShown)
            shown.append(line(output, locale));
    }
    if (outputs.size() > shown.size())
        shown.append(andMore(outputs.size() - shown.size()));
    if (outputs.size() > paths.size())
        paths.append(andMore(outputs.size() - paths.size()));
    //: %1: "3 jobs", %2: "5 files", %3: a size such as 1.2 GB
    setText(tr("Remove %1 and delete %2 (%3)?")
                .arg(tr("%n job(s)", nullptr, jobs),
                     tr("%n file(s)", nullptr, static_cast<int>(outputs.size())),
                     sizeText(bytes, locale)));
    setInformativeText(shown.join(u'\n'));
    if (!paths.isEmpty())
        setDetailedText(paths.join(u'\n'));
    QPushButton *remove = addButton(tr("Delete Files"), QMessageBox::DestructiveRole);
    setDefaultButton(addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, &RemoveFilesDialog::confirmed);
}

} // namespace respool
