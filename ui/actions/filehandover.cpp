// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/filehandover.h"

#include "core/jobs/inworker.h"
#include "ui/actions/filelauncher.h"

#include <QFileInfo>

namespace respool {

FileHandOver::FileHandOver(QObject *parent)
    : QObject(parent)
{
}

void FileHandOver::open(const QString &path)
{
    ifThere(path, movedText(path), &FileHandOver::openNow);
}

void FileHandOver::show(const QString &path)
{
    ifThere(path, movedText(path), &FileHandOver::showNow);
}

void FileHandOver::openOther(const QString &path)
{
    ifThere(path, tr("“%1” is not there.").arg(path), &FileHandOver::openNow);
}

void FileHandOver::ifThere(const QString &path, const QString &missing, Act act)
{
    inPatientWorker(
        this, [path] { return QFileInfo::exists(path); },
        [this, act, missing, path](bool exists) {
            if (exists)
                (this->*act)(path);
            else
                emit failed(missing, path);
        });
}

QString FileHandOver::movedText(const QString &path)
{
    return tr("“%1” is no longer there. It was moved, renamed or deleted after the job had put it "
              "in place.")
        .arg(path);
}

void FileHandOver::openNow(const QString &path)
{
    if (!openFile(path))
        emit failed(noProgramText(QFileInfo(path).fileName()), path);
}

QString FileHandOver::noProgramText(const QString &thing)
{
    return tr("No program is set up to open “%1”. Choose one in the file manager.").arg(thing);
}

void FileHandOver::showNow(const QString &path)
{
    showInFolder(path, this);
}

} // namespace respool
