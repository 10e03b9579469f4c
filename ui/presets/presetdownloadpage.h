// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presets/presetpage.h"

#include <QHash>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace respool {

/// What a preset fetches of an address, and how. Main thread.
class PresetDownloadPage final : public PresetPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetDownloadPage)

public:
    explicit PresetDownloadPage(QWidget *parent = nullptr);

    void read(const Recipe &recipe) override;
    void write(Recipe &recipe) const override;

private:
    [[nodiscard]] QWidget *makeSponsorBlock();
    [[nodiscard]] QWidget *makeArguments();
    void addArgument(const QString &text);
    void removeArgument();
    void updateButtons();

    QLineEdit *m_format;
    QComboBox *m_subtitles;
    QLineEdit *m_languages;
    QCheckBox *m_thumbnail;
    QCheckBox *m_metadata;
    QCheckBox *m_chapters;
    QHash<QString, QCheckBox *> m_categories;
    QListWidget *m_arguments;
    QPushButton *m_removeArgument;
};

} // namespace respool
