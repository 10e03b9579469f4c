// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetdownloadpage.h"

#include "core/domain/extraarguments.h"
#include "ui/delegates/celleditdelegate.h"
#include "ui/presets/presettexts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <array>

namespace respool {

namespace {

constexpr int rowsShown = 3;

} // namespace

PresetDownloadPage::PresetDownloadPage(QWidget *parent)
    : PresetPage(parent)
    , m_format(new QLineEdit)
    , m_subtitles(enumChoice(&subtitleText, tr("Subtitles of the address")))
    , m_languages(new QLineEdit)
    , m_thumbnail(new QCheckBox(tr("The thumbnail, as the cover of the original")))
    , m_metadata(new QCheckBox(tr("Title, author, date and description")))
    , m_chapters(new QCheckBox(tr("Chapters")))
    , m_arguments(new QListWidget)
    , m_removeArgument(new QPushButton(tr("Remove")))
{
    m_format->setAccessibleName(tr("Format"));
    //: shown in the empty field
    m_format->setPlaceholderText(tr("what the files need"));
    m_format->setToolTip(tr("A format selector of yt-dlp, such as 137+140 or bv*[fps<=30]+ba"));
    m_languages->setAccessibleName(tr("Languages of subtitles"));
    //: shown in the empty field. en, pt-BR, de.*: codes of languages
    m_languages->setPlaceholderText(tr("all; or such as en, pt-BR, de.*"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Subtitles"), m_subtitles);
    form->addRow(tr("Languages"), m_languages);
    //: what is put into the downloaded file
    form->addRow(tr("Embed"), m_metadata);
    form->addRow(QString(), m_chapters);
    form->addRow(QString(), m_thumbnail);
    form->addRow(tr("Cut out"), makeSponsorBlock());
    form->addRow(tr("For yt-dlp"), makeArguments());
    connect(m_format, &QLineEdit::textChanged, this, &PresetPage::changed);
    connect(m_languages, &QLineEdit::textChanged, this, &PresetPage::changed);
    connect(m_subtitles, &QComboBox::currentIndexChanged, this, &PresetPage::changed);
    for (QCheckBox *box : std::array{m_thumbnail, m_metadata, m_chapters})
        connect(box, &QCheckBox::toggled, this, &PresetPage::changed);
    connect(m_arguments, &QListWidget::itemChanged, this, &PresetPage::changed);
    connect(this, &PresetPage::changed, this, &PresetDownloadPage::updateButtons);
}

QWidget *PresetDownloadPage::makeSponsorBlock()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const QStringList categories = sponsorBlockCategoryNames();
    for (int i = 0; i < categories.size(); ++i) {
        auto *category = new QCheckBox(sponsorBlockText(categories.at(i)));
        category->setToolTip(
            tr("Where people have marked such parts on SponsorBlock (YouTube only)"));
        m_categories.insert(categories.at(i), category);
        grid->addWidget(category, i / 2, i % 2);
        connect(category, &QCheckBox::toggled, this, &PresetPage::changed);
    }
    return box;
}

QWidget *PresetDownloadPage::makeArguments()
{
    m_arguments->setAccessibleName(tr("Extra arguments for yt-dlp"));
    m_arguments->setItemDelegate(new CellEditDelegate(tr("Argument for yt-dlp"), m_arguments));
    m_arguments->setToolTip(
        tr("One option each: %1").arg(extraArgumentNames().join(QLatin1String(", "))));
    m_arguments->setEditTriggers(QAbstractItemView::DoubleClicked
                                 | QAbstractItemView::EditKeyPressed
                                 | QAbstractItemView::AnyKeyPressed);
    m_arguments->setFixedHeight(rowsShown * (fontMetrics().height() + 8));
    //: an argument to a list
    auto *add = new QPushButton(tr("Add…"));
    add->setAccessibleName(tr("Add an argument"));
    m_removeArgument->setAccessibleName(tr("Remove the argument"));
    connect(add, &QPushButton::clicked, this, [this] {
        addArgument(QStringLiteral("--"));
        m_arguments->setCurrentRow(m_arguments->count() - 1);
        m_arguments->editItem(m_arguments->currentItem());
    });
    connect(m_removeArgument, &QPushButton::clicked, this, &PresetDownloadPage::removeArgument);
    connect(m_arguments, &QListWidget::currentRowChanged, this, &PresetDownloadPage::updateButtons);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_arguments, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_removeArgument);
    buttons->addStretch();
    row->addLayout(buttons);
    return box;
}

void PresetDownloadPage::addArgument(const QString &text)
{
    auto *item = new QListWidgetItem(text);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_arguments->addItem(item);
}

void PresetDownloadPage::removeArgument()
{
    delete m_arguments->takeItem(m_arguments->currentRow());
    emit changed();
}

void PresetDownloadPage::updateButtons()
{
    m_removeArgument->setEnabled(m_arguments->currentRow() >= 0);
    m_languages->setEnabled(chosenIn<SubtitleChoice>(*m_subtitles) != SubtitleChoice::None);
}

void PresetDownloadPage::read(const Recipe &recipe)
{
    const DownloadOptions &download = recipe.download;
    m_format->setText(download.format);
    choose(*m_subtitles, download.subtitles);
    m_languages->setText(download.subtitleLanguages.join(QLatin1String(", ")));
    m_thumbnail->setChecked(download.embedsThumbnail);
    m_metadata->setChecked(download.embedsMetadata);
    m_chapters->setChecked(download.embedsChapters);
    for (auto category = m_categories.cbegin(); category != m_categories.cend(); ++category)
        category.value()->setChecked(download.sponsorBlockCategories.contains(category.key()));
    m_arguments->clear();
    for (const QString &argument : joinedExtraArguments(download.extraArguments))
        addArgument(argument);
    updateButtons();
}

void PresetDownloadPage::write(Recipe &recipe) const
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    DownloadOptions download;
    download.format = m_format->text().trimmed();
    download.subtitles = chosenIn<SubtitleChoice>(*m_subtitles);
    download.subtitleLanguages = m_languages->text().split(separators, Qt::SkipEmptyParts);
    download.embedsThumbnail = m_thumbnail->isChecked();
    download.embedsMetadata = m_metadata->isChecked();
    download.embedsChapters = m_chapters->isChecked();
    for (const QString &category : sponsorBlockCategoryNames()) {
        if (m_categories.value(category)->isChecked())
            download.sponsorBlockCategories.append(category);
    }
    for (int row = 0; row < m_arguments->count(); ++row)
        download.extraArguments += extraArgumentsFrom(m_arguments->item(row)->text());
    recipe.download = download;
}

} // namespace respool
