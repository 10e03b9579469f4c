// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formatpicker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace respool {

namespace {

// In the place of a SubtitleChoice: what the preset says.
constexpr int asThePresetSays = -1;

/// QTableView::selectRow() of Qt 6.4 selects nothing from right to left.
void selectFirstRow(QTableView &table)
{
    table.setCurrentIndex(table.model()->index(0, 0));
}

} // namespace

FormatPicker::FormatPicker(SourceLookups &lookups, QString address, QWidget *parent)
    : QDialog(parent)
    , m_lookups(lookups)
    , m_address(std::move(address))
    , m_videoFormats(FormatTableModel::Content::Video)
    , m_audioFormats(FormatTableModel::Content::Audio)
    , m_title(new QLabel)
    , m_busy(new QProgressBar)
    , m_again(new QPushButton(tr("Try Again")))
    , m_video(new QTableView)
    , m_audio(new QTableView)
    , m_subtitles(new QComboBox)
    , m_languages(new QListWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose Format"));
    layOut();
    resize(760, 560);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(choice()); });
    connect(m_again, &QPushButton::clicked, this, &FormatPicker::lookUp);
    connect(&m_lookups, &SourceLookups::found, this,
            [this](const QString &found, const SourceDescription &description) {
                if (found == m_address)
                    setDescription(description);
            });
    connect(&m_lookups, &SourceLookups::failed, this,
            [this](const QString &failed, const Error &error) {
                if (failed == m_address)
                    showProblem(error);
            });
}

void FormatPicker::layOut()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setText(m_address);
    m_busy->setRange(0, 0); // how long it takes is not known
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Looking up…"));
    m_busy->hide();
    m_again->hide();
    prepareTable(m_video, m_videoFormats, tr("Video formats"));
    prepareTable(m_audio, m_audioFormats, tr("Sound formats"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_busy);
    layout->addWidget(m_video, 3);
    layout->addWidget(m_audio, 2);
    layout->addLayout(makeSubtitles());
    layout->addWidget(m_buttons);
    connect(m_video->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FormatPicker::updateParts);
    connect(m_audio->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FormatPicker::updateParts);
    updateParts();
}

void FormatPicker::prepareTable(QTableView *table, FormatTableModel &model, const QString &name)
{
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->resizeSection(0, 22 * fontMetrics().averageCharWidth());
    selectFirstRow(*table);
    // Chosen with two clicks, as in other lists.
    connect(table, &QTableView::doubleClicked, this,
            [this] { m_buttons->button(QDialogButtonBox::Ok)->click(); });
}

QLayout *FormatPicker::makeSubtitles()
{
    m_subtitles->addItem(tr("As the preset says"), asThePresetSays);
    m_subtitles->addItem(tr("None"), static_cast<int>(SubtitleChoice::None));
    m_subtitles->addItem(tr("Put into the file"), static_cast<int>(SubtitleChoice::Embed));
    m_subtitles->addItem(tr("Files of their own"), static_cast<int>(SubtitleChoice::Separate));
    auto *label = new QLabel(tr("&Subtitles"));
    label->setBuddy(m_subtitles);
    m_languages->setAccessibleName(tr("Languages of the subtitles"));
    m_languages->setFlow(QListView::LeftToRight);
    m_languages->setWrapping(true);
    m_languages->setResizeMode(QListView::Adjust);
    m_languages->setFixedHeight(3 * (fontMetrics().height() + 6));
    m_languages->setEnabled(false);
    connect(m_subtitles, &QComboBox::currentIndexChanged, this, [this] {
        m_languages->setEnabled(m_subtitles->currentData().toInt()
                                > static_cast<int>(SubtitleChoice::None));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_subtitles, 0, Qt::AlignTop);
    row->addWidget(m_languages, 1);
    return row;
}

void FormatPicker::lookUp()
{
    m_again->hide();
    m_busy->show();
    m_title->setText(m_address);
    m_lookups.lookUpNext(m_address);
}

void FormatPicker::setDescription(const SourceDescription &description)
{
    m_busy->hide();
    m_again->hide();
    m_title->setText(description.title.isEmpty() ? m_address : description.title);
    m_videoFormats.setFormats(description.formats);
    m_audioFormats.setFormats(description.formats);
    selectFirstRow(*m_video);
    selectFirstRow(*m_audio);
    m_languages->clear();
    for (const QString &language : description.subtitleLanguages) {
        auto *item = new QListWidgetItem(language, m_languages);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (description.isPlaylist) {
        m_title->setText(
            tr("“%1” is a playlist: its videos have formats of their own.").arg(description.title));
    }
    m_isKnown = !description.isPlaylist;
    updateParts();
}

void FormatPicker::showProblem(const Error &error)
{
    m_busy->hide();
    m_again->show();
    m_title->setText(error.sentences());
}

/// A video that has its sound with it takes no other; and something has to be left.
void FormatPicker::updateParts()
{
    using Part = FormatChoice::Part;
    const FormatChoice chosen = formats();
    const bool hasSound = chosen.video == Part::Chosen && chosen.videoFormat.hasAudio;
    m_audio->setEnabled(!hasSound);
    const bool isNothing = chosen.video == Part::None && chosen.audio == Part::None;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_isKnown && !isNothing);
}

FormatChoice FormatPicker::formats() const
{
    FormatChoice formats;
    const int video = m_video->currentIndex().row();
    const int audio = m_audio->currentIndex().row();
    formats.video = m_videoFormats.part(video);
    if (formats.video == FormatChoice::Part::Chosen)
        formats.videoFormat = m_videoFormats.format(video);
    formats.audio = m_audioFormats.part(audio);
    if (formats.audio == FormatChoice::Part::Chosen)
        formats.audioFormat = m_audioFormats.format(audio);
    return formats;
}

SourceChoice FormatPicker::choice() const
{
    SourceChoice choice;
    choice.format = formatSelector(formats());
    const int subtitles = m_subtitles->currentData().toInt();
    if (subtitles == asThePresetSays)
        return choice;
    choice.subtitles = static_cast<SubtitleChoice>(subtitles);
    for (int row = 0; row < m_languages->count(); ++row) {
        if (m_languages->item(row)->checkState() == Qt::Checked)
            choice.subtitleLanguages.append(m_languages->item(row)->text());
    }
    // No language would mean all of them.
    if (m_languages->count() > 0 && choice.subtitleLanguages.isEmpty())
        choice.subtitles = SubtitleChoice::None;
    return choice;
}

} // namespace respool
