// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/presetsdialog.h"

#include "core/base/durablefile.h"
#include "core/jobs/inworker.h"
#include "ui/alert.h"
#include "ui/presets/preseteditor.h"
#include "ui/presets/presettexts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

namespace {

// As much as PresetLibrary reads of one.
constexpr qint64 mostBytes = 64LL * 1024;

/// One that was exported, here or elsewhere. Blocks.
Result<Preset> readPreset(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::FileSystemFailed,
            QCoreApplication::translate("respool", "The file “%1” cannot be read.").arg(path),
            QCoreApplication::translate("respool", "Check that you may read the file."),
            file.errorString());
    }
    auto preset = Preset::fromJson(QFileInfo(path).completeBaseName(), file.read(mostBytes));
    // It gets an id that is free here.
    if (preset) {
        preset->id.clear();
        preset->recipe.preset.clear();
    }
    return preset;
}

Result<QString> importAll(PresetLibrary &library, const QStringList &paths)
{
    QString last;
    for (const QString &path : paths) {
        const auto preset = readPreset(path);
        if (!preset)
            return failure(preset.error());
        auto id = library.save(*preset);
        if (!id)
            return id;
        last = *id;
    }
    return last;
}

} // namespace

PresetsDialog::PresetsDialog(PresetChanges &changes, const EncoderList &encoders,
                             const QString &chosen, QWidget *parent)
    : QDialog(parent)
    , m_changes(changes)
    , m_encoders(encoders)
    , m_list(new QListWidget)
    , m_summary(new QLabel)
    , m_message(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presets"));
    m_list->setAccessibleName(tr("Presets"));
    m_list->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_summary->setMargin(8);
    m_summary->setMinimumWidth(34 * fontMetrics().averageCharWidth());
    m_summary->setAccessibleDescription(tr("What the preset makes"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAccessibleDescription(tr("Message"));
    makeAlert(*m_message);
    m_message->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addWidget(m_summary, 1);
    row->addLayout(makeButtons());
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_message);
    layout->addWidget(close);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetsDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_edit->click(); });
    connect(&m_changes, &PresetChanges::made, this, &PresetsDialog::handleMade);
    fill(chosen);
    setEnabled(!m_changes.isBusy());
    if (!library().problems().isEmpty())
        tell(library().problems().first().sentences());
    resize(780, 460);
    m_list->setFocus();
}

QVBoxLayout *PresetsDialog::makeButtons()
{
    auto *column = new QVBoxLayout;
    connect(addButton(*column, tr("New…"), tr("Make a preset")), &QPushButton::clicked, this,
            &PresetsDialog::addNew);
    m_copy = addButton(*column, tr("Copy…"), tr("Make a preset that begins as this one"));
    connect(m_copy, &QPushButton::clicked, this, &PresetsDialog::copyCurrent);
    m_edit = addButton(*column, tr("Edit…"), tr("Change this preset; jobs keep what they have"));
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Preset *preset = current())
            edit(*preset);
    });
    m_delete = addButton(*column, {}, {});
    connect(m_delete, &QPushButton::clicked, this, &PresetsDialog::askToDelete);
    column->addSpacing(12);
    connect(addButton(*column, tr("Import…"), tr("Take over presets from files")),
            &QPushButton::clicked, this, &PresetsDialog::importFiles);
    m_export = addButton(*column, tr("Export…"), tr("Save this preset as a file to pass on"));
    connect(m_export, &QPushButton::clicked, this, &PresetsDialog::exportCurrent);
    column->addStretch();
    return column;
}

QPushButton *PresetsDialog::addButton(QVBoxLayout &column, const QString &text,
                                      const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    column.addWidget(button);
    return button;
}

void PresetsDialog::setEncoders(const EncoderList &encoders)
{
    m_encoders = encoders;
    fill(current() ? current()->id : QString());
    if (m_editor)
        m_editor->setEncoders(encoders);
}

void PresetsDialog::fill(const QString &chosen)
{
    const auto wanted = library().find(chosen);
    m_list->clear();
    int row = 0;
    for (const Preset &preset : library().presets()) {
        QString text = displayName(preset);
        if (library().isBuiltIn(preset.id))
            //: %1: the name of a preset that comes with the program
            text = tr("%1 (built in)").arg(text);
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(displayDescription(preset));
        if (const QString problem = m_encoders.whyNot(preset.recipe); !problem.isEmpty()) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
            item->setToolTip(problem);
        }
        if (wanted && preset.id == wanted->id)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
}

const Preset *PresetsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < library().presets().size() ? &library().presets().at(row) : nullptr;
}

void PresetsDialog::showCurrent()
{
    const Preset *preset = current();
    for (QPushButton *button : {m_edit, m_copy, m_export, m_delete})
        button->setEnabled(preset != nullptr);
    if (!preset)
        return m_summary->clear();
    QStringList lines{displayDescription(*preset), {}};
    lines += recipeLines(preset->recipe);
    if (const QString problem = m_encoders.whyNot(preset->recipe); !problem.isEmpty())
        lines << QString() << problem;
    m_summary->setText(lines.join(u'\n'));
    // In front of a built-in one stands the user's own until it is deleted.
    const bool standsInFront = PresetLibrary::comesWithProgram(preset->id);
    m_delete->setText(standsInFront ? tr("Restore…") : tr("Delete…"));
    m_delete->setToolTip(standsInFront ? tr("Make it what it was when the program was installed")
                                       : tr("Delete this preset; jobs keep what they have"));
    m_delete->setEnabled(!library().isBuiltIn(preset->id));
}

void PresetsDialog::change(const PresetChanges::Change &change)
{
    m_message->hide();
    setAlertText(*m_message, {});
    setEnabled(false); // with the editor, which stays open until it is saved
    m_changes.make(change);
}

void PresetsDialog::handleMade(const Result<QString> &chosen)
{
    setEnabled(true);
    fill(chosen.value_or(current() ? current()->id : QString()));
    if (chosen && m_editor)
        m_editor->accept();
    m_list->setFocus();
    if (chosen)
        return;
    // Where somebody looks now.
    if (m_editor)
        m_editor->tell(chosen.error().sentences());
    else
        tell(chosen.error().sentences());
}

void PresetsDialog::edit(const Preset &preset)
{
    m_editor = new PresetEditor(preset, m_encoders, this);
    connect(m_editor, &PresetEditor::saveRequested, this, [this](const Preset &wanted) {
        change([wanted](PresetLibrary &library) { return library.save(wanted); });
    });
    m_editor->open();
}

void PresetsDialog::addNew()
{
    Preset preset;
    preset.recipe.renditions = {Rendition{Rendition::Kind::Full, 0}};
    edit(preset);
}

void PresetsDialog::copyCurrent()
{
    const Preset *from = current();
    if (!from)
        return;
    Preset preset = *from;
    preset.id.clear();
    preset.recipe.preset.clear();
    //: %1: the name of the preset that is copied
    preset.name = tr("Copy of %1").arg(displayName(*from));
    preset.description = displayDescription(*from);
    edit(preset);
}

void PresetsDialog::askToDelete()
{
    const Preset *preset = current();
    if (!preset)
        return;
    const bool standsInFront = PresetLibrary::comesWithProgram(preset->id);
    auto *question = new QMessageBox(
        QMessageBox::Question, standsInFront ? tr("Restore Preset") : tr("Delete Preset"),
        (standsInFront ? tr("Undo all changes to the preset “%1”?") : tr("Delete the preset “%1”?"))
            .arg(displayName(*preset)),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Jobs that were added with it keep what they have."));
    const QPushButton *yes = question->addButton(standsInFront ? tr("Restore") : tr("Delete"),
                                                 QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, id = preset->id] {
        change([id](PresetLibrary &library) -> Result<QString> {
            return library.remove(id).map([&id] { return id; });
        });
    });
    question->open();
}

void PresetsDialog::importFiles()
{
    auto *dialog =
        new QFileDialog(this, tr("Import Presets"), QDir::homePath(), tr("Presets (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        change([paths](PresetLibrary &library) { return importAll(library, paths); });
    });
    dialog->open();
}

void PresetsDialog::exportCurrent()
{
    const Preset *preset = current();
    if (!preset)
        return;
    auto *dialog = new QFileDialog(this, tr("Export Preset"),
                                   QDir::home().filePath(preset->id + QLatin1String(".json")),
                                   tr("Presets (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, json = preset->toJson()](const QString &path) {
                const auto write = [path, json] { return writeFileDurably(path, json); };
                inWorker(this, write, [this, path](const Result<> &written) {
                    tell(written ? tr("Saved as “%1”.").arg(path) : written.error().sentences());
                });
            });
    dialog->open();
}

void PresetsDialog::tell(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
    setAlertText(*m_message, sentence);
}

} // namespace respool
