// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adddialog.h"

#include "core/base/future.h"
#include "core/jobs/inworker.h"
#include "ui/actions/mimesources.h"
#include "ui/add/addoptionsform.h"
#include "ui/add/sourceedit.h"
#include "ui/alert.h"
#include "ui/dialogs/formatpicker.h"
#include "ui/models/jobtexts.h"
#include "ui/pages/columnlayout.h"
#include "ui/respoolstyle.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace respool {

AddDialog::AddDialog(JobCommands &commands, const PresetLibrary &presets, SourceLookups *lookups,
                     QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_lookups(lookups)
    , m_previewer(commands.queue(), lookups, m_model)
    , m_sources(new SourceEdit)
    , m_table(new QTableView)
    , m_summary(new QLabel)
    , m_problem(new QLabel)
    , m_options(new AddOptionsForm(presets))
    , m_format(new QPushButton(tr("Choose &Format…")))
    , m_expand(new QPushButton(tr("&List Its Videos")))
    , m_uncheck(new QPushButton(tr("Leave Out &Duplicates")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_add(m_buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add"));
    setAcceptDrops(true);
    prepareTable();
    layOut();
    connectParts();
    m_options->setFolder(m_commands.destination());
    updateSummary();
    resize(920, 620);
    m_sources->setFocus();
}

void AddDialog::layOut()
{
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    makeAlert(*m_problem);
    m_problem->hide();
    m_add->setProperty(primaryProperty, true);
    m_add->setDefault(true);
    m_format->setToolTip(tr("Choose which of its formats is downloaded of the selected address"));
    m_expand->setToolTip(tr("Replace the selected playlist by its videos"));
    m_uncheck->setToolTip(tr("Leave out what is in the list already or was given twice"));
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    for (QPushButton *button : {m_format, m_expand, m_uncheck, cancel})
        button->setAutoDefault(false); // Enter adds
    auto *below = new QHBoxLayout;
    below->addWidget(m_summary, 1);
    below->addWidget(m_uncheck);
    below->addWidget(m_expand);
    below->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sources);
    layout->addLayout(makeSourceButtons());
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    layout->addWidget(m_options);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
}

QLayout *AddDialog::makeSourceButtons()
{
    auto *files = new QPushButton(tr("F&iles…"));
    auto *folder = new QPushButton(tr("Fold&er…"));
    auto *list = new QPushButton(tr("Lis&t…"));
    files->setToolTip(tr("Add video and audio files"));
    folder->setToolTip(tr("Add the video and audio files in a folder and below it"));
    list->setToolTip(tr("Add the addresses in a text file or a table (CSV)"));
    connect(files, &QPushButton::clicked, this, [this] { chooseFiles(tr("Files to add"), {}); });
    connect(folder, &QPushButton::clicked, this, &AddDialog::chooseFolder);
    connect(list, &QPushButton::clicked, this, [this] {
        chooseFiles(tr("Lists of addresses"), tr("Lists (*.txt *.csv *.tsv *.list *.m3u)"));
    });
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {files, folder, list}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

void AddDialog::prepareTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("To be added"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    // All rows are one line: nothing has to be measured, however many there are.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int width = fontMetrics().averageCharWidth();
    const std::pair<AddTableModel::Column, int> widths[] = {{AddTableModel::Name, 38},
                                                            {AddTableModel::Kind, 18},
                                                            {AddTableModel::Length, 10},
                                                            {AddTableModel::Note, 28}};
    for (const auto &[column, characters] : widths)
        header->resizeSection(column, characters * width);
    header->resizeSection(AddTableModel::Size, sizeColumnWidth(*m_table));
}

void AddDialog::connectParts()
{
    connect(m_sources, &QPlainTextEdit::textChanged, this, [this] {
        m_previewer.setText(m_sources->toPlainText());
        updateSummary();
    });
    connect(&m_previewer, &AddPreviewer::updated, this, &AddDialog::showRefused);
    // Answers of look-ups come together; they are counted once.
    m_summaryTimer.setSingleShot(true);
    connect(&m_summaryTimer, &QTimer::timeout, this, &AddDialog::updateSummary);
    connect(&m_model, &AddTableModel::choiceChanged, &m_summaryTimer, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AddDialog::updateExample);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AddDialog::updateExample);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AddDialog::handleSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AddDialog::handleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AddDialog::handleSelection);
    connect(m_options, &AddOptionsForm::folderChanged, this, &AddDialog::measureRoom);
    connect(m_format, &QPushButton::clicked, this, &AddDialog::pickFormat);
    connect(m_expand, &QPushButton::clicked, this, &AddDialog::expandPlaylist);
    connect(m_uncheck, &QPushButton::clicked, &m_model, &AddTableModel::uncheckDuplicates);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    handleSelection();
}

void AddDialog::appendText(const QString &text)
{
    if (!text.isEmpty())
        m_sources->appendLines(text);
}

void AddDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!hasSource(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void AddDialog::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // never a move: the source file is not ours to take
    event->accept();
    appendText(sourcesText(*event->mimeData()));
}

void AddDialog::chooseFiles(const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(this, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { appendText(paths.join(u'\n')); });
    dialog->open();
}

void AddDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder with videos"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &AddDialog::appendText);
    dialog->open();
}

void AddDialog::showRefused(const QList<Error> &refused, int more)
{
    if (refused.isEmpty()) {
        m_problem->hide();
        setAlertText(*m_problem, {});
    } else {
        const int others = static_cast<int>(refused.size()) - 1 + more;
        QString text = refused.first().sentences();
        if (others > 0)
            text += u' ' + tr("%n more line(s) could not be used.", nullptr, others);
        showProblem(text);
    }
    updateSummary();
    if (std::exchange(m_mustSubmit, false))
        submit();
}

void AddDialog::showProblem(const QString &text)
{
    m_problem->setText(sentenceText(text.trimmed()));
    m_problem->show();
    setAlertText(*m_problem, text.trimmed());
}

void AddDialog::updateSummary()
{
    const int count = m_model.chosenCount();
    const QLocale locale;
    QStringList parts{tr("%n to be added", nullptr, count)};
    const qint64 bytes = m_model.chosenBytes();
    const int without = m_model.chosenWithoutSize();
    if (bytes > 0) {
        const QString size = sizeText(bytes, locale);
        //: %1: a size; there are others whose size nobody knows
        parts.append(without > 0 ? tr("%1 and more").arg(size) : size);
    }
    if (m_room >= 0) {
        const QString room = sizeText(m_room, locale);
        parts.append(bytes > m_room ? tr("only %1 free").arg(room) : tr("%1 free").arg(room));
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_uncheck->setEnabled(m_model.hasCheckedDuplicates());
    // Text that is not read yet may hold something.
    const bool isAnything = count > 0 || !m_previewer.isUpToDate();
    m_add->setEnabled(isAnything && !m_isStoring && !m_mustSubmit);
    m_add->setText(count > 0 ? tr("Add %n", nullptr, count) : tr("Add"));
}

void AddDialog::updateExample()
{
    const int row = std::max(0, currentRow());
    if (row >= m_model.rowCount())
        return;
    m_options->setExample(m_model.row(row).source, m_model.name(row), m_model.chosenCount());
}

void AddDialog::measureRoom()
{
    const QString folder = m_options->folder();
    inPatientWorker(
        this, [folder] { return bytesFreeAt(folder); },
        [this, folder](qint64 bytes) {
            if (folder != m_options->folder())
                return;
            m_room = bytes;
            updateSummary();
        });
}

int AddDialog::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void AddDialog::handleSelection()
{
    const int row = currentRow();
    const bool isAddress = row >= 0 && m_model.row(row).source.kind == SourceKind::Address;
    const SourceDescription *told =
        isAddress ? m_model.description(m_model.row(row).source.text) : nullptr;
    const bool isPlaylist = told && told->isPlaylist;
    m_format->setEnabled(m_lookups && isAddress && !isPlaylist);
    m_expand->setVisible(isPlaylist && !told->entries.isEmpty());
    updateExample();
}

void AddDialog::pickFormat()
{
    const QString address = m_model.row(currentRow()).source.text;
    auto *picker = new FormatPicker(*m_lookups, address, this);
    connect(picker, &FormatPicker::chosen, this,
            [this, address](const SourceChoice &choice) { m_model.setChoice(address, choice); });
    if (const SourceDescription *told = m_model.description(address))
        picker->setDescription(*told);
    else
        picker->lookUp();
    picker->open();
}

void AddDialog::expandPlaylist()
{
    const QModelIndex index = m_model.index(currentRow(), AddTableModel::Name);
    const QString address = m_model.row(index.row()).source.text;
    const SourceDescription *told = m_model.description(address);
    if (!told)
        return;
    QStringList entries;
    for (const PlaylistEntry &entry : told->entries) {
        entries.append(entry.address);
        m_model.setTitle(entry.address, entry.title);
    }
    // Where it stays, because it stands in a file, it is not added beside its videos.
    m_model.setData(index, Qt::Unchecked, Qt::CheckStateRole);
    m_sources->setPlainText(withEntries(m_sources->toPlainText(), address, entries));
}

void AddDialog::submit()
{
    if (!m_previewer.isUpToDate()) {
        m_mustSubmit = true; // a moment later
        updateSummary();
        return;
    }
    const QList<ParsedSources::Source> sources = m_model.chosenSources();
    if (sources.isEmpty() || m_isStoring)
        return;
    Result<AddOptions> options = m_options->options();
    if (!options)
        return showProblem(options.error().sentences());
    options->choices = m_model.choices();
    m_isStoring = true;
    updateSummary();
    whenDone(m_commands.add(sources, *options), this,
             [this](const Result<QList<JobId>> &ids) { handleStored(ids); });
}

void AddDialog::handleStored(const Result<QList<JobId>> &ids)
{
    m_isStoring = false;
    updateSummary();
    if (!ids)
        return showProblem(ids.error().sentences());
    emit added(*ids, {m_options->preset(), m_options->nameTemplate()});
    accept();
}

} // namespace respool
