// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QMessageBox>

namespace respool {

/// Asks before finished files are deleted: says how many jobs and files, names the files with their
/// sizes. Accepted means yes; the safe answer is the default. Main thread.
class RemoveFilesDialog final : public QMessageBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveFilesDialog)

public:
    RemoveFilesDialog(int jobs, const QList<Output> &outputs, QWidget *parent);

signals:
    void confirmed();
};

} // namespace respool
