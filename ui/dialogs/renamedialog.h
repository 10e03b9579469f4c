// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace respool {

/// Asks what a job is to be called, and shows what its files will be called then: what file names
/// cannot hold is taken out. Main thread.
class RenameDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)

public:
    RenameDialog(const Job &job, QWidget *parent);

signals:
    /// Empty: as the source calls it.
    void chosen(const QString &name);

private:
    void showFileName();

    QString m_title; ///< what it is called without a name of its own
    QLineEdit *m_name;
    QLabel *m_fileName;
};

} // namespace respool
