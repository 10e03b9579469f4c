// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encoderlist.h"
#include "ui/presets/presetchanges.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace respool {

class PresetEditor;

/// The presets there are, and what can be done with them. PresetChanges writes what is changed,
/// also when the dialog was closed meanwhile. Main thread; deletes itself.
class PresetsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetsDialog)

public:
    /// @p changes must outlive it. @p chosen: the id or name of the preset to begin with.
    PresetsDialog(PresetChanges &changes, const EncoderList &encoders, const QString &chosen = {},
                  QWidget *parent = nullptr);

    void setEncoders(const EncoderList &encoders);

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
    void change(const PresetChanges::Change &change);
    void handleMade(const Result<QString> &chosen);

    [[nodiscard]] const PresetLibrary &library() const { return m_changes.library(); }

    void tell(const QString &sentence);

    PresetChanges &m_changes;
    EncoderList m_encoders;
    QListWidget *m_list;
    QLabel *m_summary;
    QLabel *m_message;
    QPushButton *m_edit = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_export = nullptr;
    QPointer<PresetEditor> m_editor; ///< open until what it shows is saved
};

} // namespace respool
