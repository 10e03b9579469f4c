// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/presetlibrary.h"
#include "core/tools/encoderlist.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace respool {

/// The presets there are, and what can be done with them. Works on a copy of the library; whatever
/// changes it is written in a worker, and told when it is on the disk. Main thread; deletes itself.
class PresetsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetsDialog)

public:
    /// @p chosen: the id or name of the preset to begin with.
    PresetsDialog(const PresetLibrary &library, const EncoderList &encoders,
                  const QString &chosen = {}, QWidget *parent = nullptr);

    void setEncoders(const EncoderList &encoders);

signals:
    /// A preset was saved or deleted: this is what there is now.
    void libraryChanged(const respool::PresetLibrary &library);

private:
    [[nodiscard]] QVBoxLayout *makeButtons();
    [[nodiscard]] QPushButton *addButton(QVBoxLayout &column, const QString &text,
                                         const QString &toolTip);
    void fill(const QString &chosen);
    void showCurrent();
    [[nodiscard]] const Preset *current() const;
    void edit(const Preset &preset);
    void addNew();
    void copyCurrent();
    void askToDelete();
    void importFiles();
    void exportCurrent();
    /// Changes a copy of the library in a worker and takes it over. @p change gives the id that is
    /// to be shown then.
    template <typename Change> void changeLibrary(Change change);
    void tell(const QString &sentence);

    PresetLibrary m_library;
    EncoderList m_encoders;
    QListWidget *m_list;
    QLabel *m_summary;
    QLabel *m_message;
    QPushButton *m_edit = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace respool
