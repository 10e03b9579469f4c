// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "core/control/presetlibrary.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace respool {

class FolderButton;
class NameTemplateEdit;
class PresetChoice;

/// What holds for all that is added at once: preset, folder, names, priority, when it starts. Main
/// thread.
class AddOptionsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddOptionsForm)

public:
    /// @p presets must outlive it.
    explicit AddOptionsForm(const PresetLibrary &presets, QWidget *parent = nullptr);

    /// An error says what is wrong with the preset.
    [[nodiscard]] Result<AddOptions> options() const;

    [[nodiscard]] QString preset() const;
    void setPreset(const QString &choice);

    [[nodiscard]] QString folder() const { return m_folderPath; }

    void setFolder(const QString &path);
    [[nodiscard]] QString nameTemplate() const;
    void setNameTemplate(const QString &text);
    /// What the example of a name is made of.
    void setExample(const ParsedSources::Source &source, const QString &title, int count);

signals:
    void folderChanged();

private:
    enum class Start { AtOnce, Later, Paused };

    void fillPriority();
    void fillStart();
    void layOut();
    [[nodiscard]] Start start() const;
    void updateExample();

    PresetChoice *m_preset;
    FolderButton *m_folder;
    NameTemplateEdit *m_name;
    QComboBox *m_priority;
    QComboBox *m_start;
    QDateTimeEdit *m_time;
    QString m_folderPath;
    Job m_example;
    int m_exampleCount = 1;
};

} // namespace respool
