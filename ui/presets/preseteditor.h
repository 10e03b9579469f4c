// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preset.h"
#include "core/tools/encoderlist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace respool {

class PresetFilesPage;
class PresetPage;
class PresetSoundPage;
class PresetVideoPage;

/// All that a preset says, to be changed. What does not go together is said at once and cannot be
/// saved; what only this computer's FFmpeg lacks is said, too. Main thread; deletes itself.
class PresetEditor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetEditor)

public:
    PresetEditor(const Preset &preset, const EncoderList &encoders, QWidget *parent = nullptr);

    void setEncoders(const EncoderList &encoders);
    /// Says why it was not saved, until something is changed.
    void tell(const QString &sentence);

signals:
    /// It is possible, and somebody wants it saved. Whoever has saved it accepts the dialog.
    void saveRequested(const respool::Preset &preset);

private:
    void layOut();
    [[nodiscard]] Preset shown() const;
    /// Why it cannot be saved; empty: it can.
    [[nodiscard]] QString problem() const;
    void judge();

    Preset m_given;
    EncoderList m_encoders;
    QLineEdit *m_name;
    QLineEdit *m_description;
    PresetFilesPage *m_files;
    PresetVideoPage *m_video;
    PresetSoundPage *m_sound;
    QList<PresetPage *> m_pages;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace respool
