// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preseteditor.h"

#include "core/control/presetlibrary.h"
#include "ui/alert.h"
#include "ui/presets/presetdownloadpage.h"
#include "ui/presets/presetfilespage.h"
#include "ui/presets/presetsoundpage.h"
#include "ui/presets/presetvideopage.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace respool {

PresetEditor::PresetEditor(const Preset &preset, const EncoderList &encoders, QWidget *parent)
    : QDialog(parent)
    , m_given(preset)
    , m_encoders(encoders)
    , m_name(new QLineEdit(displayName(preset)))
    , m_description(new QLineEdit(displayDescription(preset)))
    , m_files(new PresetFilesPage)
    , m_video(new PresetVideoPage)
    , m_sound(new PresetSoundPage)
    , m_pages{m_files, m_video, m_sound, new PresetDownloadPage}
    , m_problem(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(preset.id.isEmpty() ? tr("New Preset") : tr("Edit Preset"));
    m_name->setAccessibleName(tr("Name"));
    m_description->setAccessibleName(tr("Description"));
    m_name->setMaxLength(120);
    m_description->setMaxLength(500);
    layOut();
    setEncoders(encoders);
    for (PresetPage *page : std::as_const(m_pages)) {
        page->read(preset.recipe);
        connect(page, &PresetPage::changed, this, &PresetEditor::judge);
    }
    connect(m_name, &QLineEdit::textChanged, this, &PresetEditor::judge);
    judge();
}

void PresetEditor::layOut()
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Description"), m_description);
    layout->addLayout(form);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true); // else its pages have a ground of their own, the lightest of all
    tabs->setAccessibleName(tr("Parts of the preset"));
    const QStringList titles{tr("Files"), tr("Video"), tr("Sound"), tr("Download")};
    for (int i = 0; i < m_pages.size(); ++i)
        tabs->addTab(m_pages.at(i), titles.at(i));
    layout->addWidget(tabs, 1);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_problem->setAccessibleDescription(tr("What is wrong with the preset"));
    makeAlert(*m_problem);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit saveRequested(shown()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void PresetEditor::setEncoders(const EncoderList &encoders)
{
    m_encoders = encoders;
    m_video->setEncoders(encoders);
    m_sound->setEncoders(encoders);
    if (m_save)
        judge();
}

Preset PresetEditor::shown() const
{
    Preset preset = m_given;
    // A built-in text that was not changed stays the one that is translated.
    if (m_name->text() != displayName(m_given))
        preset.name = m_name->text().trimmed();
    if (m_description->text() != displayDescription(m_given))
        preset.description = m_description->text().trimmed();
    for (const PresetPage *page : m_pages)
        page->write(preset.recipe);
    return preset;
}

QString PresetEditor::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the preset a name.");
    if (QString files = m_files->problem(); !files.isEmpty())
        return files;
    // The rules are those of the file, so that what is saved can be read again.
    const auto recipe = Recipe::fromJson(shown().recipe.toJson());
    return recipe ? QString() : recipe.error().text;
}

void PresetEditor::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    setAlertText(*m_problem, sentence);
}

void PresetEditor::judge()
{
    const QString wrong = problem();
    m_save->setEnabled(wrong.isEmpty());
    tell(wrong.isEmpty() ? m_encoders.whyNot(shown().recipe) : wrong);
}

} // namespace respool
