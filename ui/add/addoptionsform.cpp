// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/addoptionsform.h"

#include "ui/actions/priorities.h"
#include "ui/add/nametemplateedit.h"
#include "ui/add/presetchoice.h"
#include "ui/dialogs/starttimeedit.h"
#include "ui/pages/folderbutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace respool {

AddOptionsForm::AddOptionsForm(const PresetLibrary &presets, QWidget *parent)
    : QWidget(parent)
    , m_preset(new PresetChoice(presets))
    , m_folder(new FolderButton)
    , m_name(new NameTemplateEdit)
    , m_priority(new QComboBox)
    , m_start(new QComboBox)
    , m_time(new StartTimeEdit)
{
    fillPriority();
    fillStart();
    layOut();
    connect(m_folder, &FolderButton::folderChosen, this, &AddOptionsForm::setFolder);
    connect(m_preset, &QComboBox::currentTextChanged, this, &AddOptionsForm::updateExample);
}

void AddOptionsForm::fillPriority()
{
    m_priority->setAccessibleName(tr("Priority"));
    m_priority->addItem(tr("High"), highPriority);
    m_priority->addItem(tr("Normal"), 0);
    m_priority->addItem(tr("Low"), lowPriority);
    m_priority->setCurrentIndex(1);
}

void AddOptionsForm::fillStart()
{
    m_start->setAccessibleName(tr("Start"));
    m_start->addItem(tr("As soon as possible"), static_cast<int>(Start::AtOnce));
    m_start->addItem(tr("Not before"), static_cast<int>(Start::Later));
    m_start->addItem(tr("When I resume them"), static_cast<int>(Start::Paused));
    QSizePolicy policy = m_time->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_time->setSizePolicy(policy);
    m_time->hide();
    connect(m_start, &QComboBox::currentIndexChanged, this,
            [this] { m_time->setVisible(start() == Start::Later); });
}

void AddOptionsForm::layOut()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    const auto add = [this, layout](int row, int column, const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        if (row == 1) // beside its field, not beside the example below that
            label->setMinimumHeight(m_priority->sizeHint().height());
        layout->addWidget(label, row, column, row == 1 ? Qt::AlignTop : Qt::Alignment());
        layout->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("&Preset"), m_preset);
    add(0, 2, tr("F&older"), m_folder);
    add(1, 0, tr("File &name"), m_name);
    add(1, 2, tr("Priorit&y"), m_priority);
    add(2, 0, tr("&Start"), m_start);
    layout->addWidget(m_time, 2, 3);
    layout->setAlignment(m_priority, Qt::AlignTop);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(3, 2);
}

AddOptionsForm::Start AddOptionsForm::start() const
{
    return static_cast<Start>(m_start->currentData().toInt());
}

Result<AddOptions> AddOptionsForm::options() const
{
    const Result<Recipe> recipe = m_preset->recipe();
    if (!recipe)
        return failure(recipe.error());
    AddOptions options;
    options.recipe = *recipe;
    options.destination = m_folderPath;
    options.nameTemplate = m_name->nameTemplate();
    options.priority = m_priority->currentData().toInt();
    options.paused = start() == Start::Paused;
    if (start() == Start::Later)
        options.notBefore = m_time->dateTime().toMSecsSinceEpoch();
    return options;
}

QString AddOptionsForm::preset() const
{
    return m_preset->choice();
}

void AddOptionsForm::setPreset(const QString &choice)
{
    m_preset->setChoice(choice);
}

void AddOptionsForm::setFolder(const QString &path)
{
    m_folderPath = path;
    m_folder->setFolder(path);
    emit folderChanged();
}

QString AddOptionsForm::nameTemplate() const
{
    return m_name->nameTemplate();
}

void AddOptionsForm::setNameTemplate(const QString &text)
{
    m_name->setNameTemplate(text);
}

void AddOptionsForm::setExample(const ParsedSources::Source &source, const QString &title,
                                int count)
{
    m_example.spec.kind = source.kind;
    m_example.spec.source = source.text;
    m_example.title = title;
    m_exampleCount = count;
    updateExample();
}

void AddOptionsForm::updateExample()
{
    m_example.createdAt = QDateTime::currentMSecsSinceEpoch();
    const Result<Recipe> recipe = m_preset->recipe();
    const Rendition first =
        recipe && !recipe->renditions.isEmpty() ? recipe->renditions.first() : Rendition{};
    m_name->setExample(m_example, first.label(), m_exampleCount);
}

} // namespace respool
