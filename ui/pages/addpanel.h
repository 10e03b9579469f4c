// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rendition.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace respool {

class AddressEntry;
class FolderButton;

/// The line at the top: addresses, what to make of them, where it goes, Add. Main thread.
class AddPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddPanel)

public:
    explicit AddPanel(QWidget *parent = nullptr);

    /// What the choice of resolutions says; an error names what it does not understand.
    [[nodiscard]] Result<QList<Rendition>> renditions() const;
    [[nodiscard]] QString resolutions() const;
    void setResolutions(const QString &text);
    [[nodiscard]] QString addresses() const;
    /// Puts text that was not taken back, before what was typed meanwhile.
    void giveBack(const QString &text);
    void clearAddresses();
    void focusAddresses();
    /// Where new files go.
    void setFolder(const QString &path);

signals:
    void submitted();
    void folderChosen(const QString &path);

private:
    AddressEntry *m_entry;
    QComboBox *m_resolutions;
    FolderButton *m_folder;
    QPushButton *m_add;
};

} // namespace respool
