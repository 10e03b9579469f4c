// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace respool {

/// Shows the folder that new files go to, and lets people choose another one. Main thread.
class FolderButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderButton)

public:
    explicit FolderButton(QWidget *parent = nullptr);

    void setFolder(const QString &path);

signals:
    /// Somebody has chosen it; absolute.
    void folderChosen(const QString &path);

protected:
    [[nodiscard]] QSize sizeHint() const override;

private:
    void choose();

    QString m_folder;
};

} // namespace respool
