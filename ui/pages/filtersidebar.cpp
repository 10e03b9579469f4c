// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filtersidebar.h"

#include "ui/models/jobtablemodel.h"

#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

namespace {

constexpr int renewalMs = 250;
constexpr int widthInLetters = 24;
/// Of thousands of hosts the most frequent ones; the search finds the others (host:…).
constexpr int shownAtFirst = 8;
constexpr int shownAtMost = 100;

/// The keys of a list: everything, or one text (which may be empty).
const QString everything = QStringLiteral("*");

const QString stateKey = QStringLiteral("window/filter_state");
const QString hostKey = QStringLiteral("window/filter_host");
const QString presetKey = QStringLiteral("window/filter_preset");

QString keyOf(const std::optional<QString> &text)
{
    return text ? u'=' + *text : everything;
}

std::optional<QString> textOf(const QString &key)
{
    return key.startsWith(u'=') ? std::optional(key.mid(1)) : std::nullopt;
}

std::optional<JobState> colorOf(StateGroup group)
{
    switch (group) {
    case StateGroup::All:
        return std::nullopt;
    case StateGroup::Running:
        return JobState::Running;
    case StateGroup::Waiting:
        return JobState::Waiting;
    case StateGroup::Paused:
        return JobState::Paused;
    case StateGroup::Completed:
        return JobState::Completed;
    case StateGroup::Failed:
        return JobState::Failed;
    case StateGroup::Cancelled:
        return JobState::Cancelled;
    }
    Q_UNREACHABLE();
}

/// The most frequent texts, at most @p most, and @p chosen in any case.
std::vector<std::pair<QString, int>> mostFrequent(const JobTally::Counts &counts, int most,
                                                  const std::optional<QString> &chosen)
{
    std::vector<std::pair<QString, int>> texts;
    texts.reserve(static_cast<size_t>(counts.size()) + 1);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        texts.emplace_back(count.key().text(), count.value());
    const auto isBefore = [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    };
    const auto end = texts.begin() + std::min<qsizetype>(most, counts.size());
    std::partial_sort(texts.begin(), end, texts.end(), isBefore);
    texts.erase(end, texts.end());
    const auto isChosen = [&chosen](const auto &text) { return text.first == *chosen; };
    if (chosen && std::none_of(texts.cbegin(), texts.cend(), isChosen))
        texts.emplace_back(*chosen, counts.value(SharedText(*chosen)));
    return texts;
}

} // namespace

FilterSidebar::FilterSidebar(const JobTableModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Filters"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(2);
    m_states = addSection(tr("State"), *layout);
    m_hosts = addSection(tr("Host"), *layout);
    addMoreButton(m_hosts, *layout);
    m_presets = addSection(tr("Preset"), *layout);
    addMoreButton(m_presets, *layout);
    layout->addStretch(1);
    setWidget(content);
    updateColors();

    connect(m_states.list, &FilterList::chosen, this, [this](const QString &key) {
        FilterChoice choice = m_choice;
        choice.states = enumFromName<StateGroup>(key).value_or(StateGroup::All);
        choose(choice);
    });
    connect(m_hosts.list, &FilterList::chosen, this, [this](const QString &key) {
        FilterChoice choice = m_choice;
        choice.host = textOf(key);
        choose(choice);
    });
    connect(m_presets.list, &FilterList::chosen, this, [this](const QString &key) {
        FilterChoice choice = m_choice;
        choice.preset = textOf(key);
        choose(choice);
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FilterSidebar::renew);
    connect(&m_model, &JobTableModel::statesChanged, this, &FilterSidebar::renewSoon);
    connect(&m_model, &JobTableModel::presetNamesChanged, this, &FilterSidebar::renewSoon);
    renew();
}

FilterSidebar::Section FilterSidebar::addSection(const QString &title, QVBoxLayout &layout)
{
    Section section;
    section.title = new QLabel(title);
    section.title->setContentsMargins(10, 8, 10, 2);
    QFont bold = section.title->font();
    bold.setWeight(QFont::DemiBold);
    section.title->setFont(bold);
    section.title->setForegroundRole(QPalette::PlaceholderText);
    section.list = new FilterList(title);
    section.title->setBuddy(section.list);
    layout.addWidget(section.title);
    layout.addWidget(section.list);
    return section;
}

void FilterSidebar::addMoreButton(Section &section, QVBoxLayout &layout)
{
    section.more = new QToolButton;
    section.more->setCheckable(true);
    section.more->setAutoRaise(true);
    section.more->setFocusPolicy(Qt::TabFocus);
    layout.addWidget(section.more, 0, Qt::AlignLeading);
    connect(section.more, &QToolButton::toggled, this, &FilterSidebar::renew);
}

void FilterSidebar::renewSoon()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start(renewalMs);
}

void FilterSidebar::renew()
{
    const JobTally &tally = m_model.tally();
    renewStates();
    renewTexts(m_hosts, tally.hosts(), m_choice.host, hostText);
    renewTexts(m_presets, tally.presets(), m_choice.preset,
               [this](const QString &preset) { return presetText(preset, m_model.presetNames()); });
}

void FilterSidebar::renewStates()
{
    QList<FilterList::Entry> entries;
    for (size_t group = 0; group < EnumNames<StateGroup>::list.size(); ++group) {
        const auto states = static_cast<StateGroup>(group);
        int count = 0;
        for (size_t state = 0; state < EnumNames<JobState>::list.size(); ++state) {
            if (isIn(states, static_cast<JobState>(state)))
                count += m_model.counts().of(static_cast<JobState>(state));
        }
        entries.append({enumName(states), stateGroupText(states), count, colorOf(states)});
    }
    m_states.list->setEntries(entries);
    m_states.list->setChoice(enumName(m_choice.states));
}

void FilterSidebar::renewTexts(const Section &section, const JobTally::Counts &counts,
                               const std::optional<QString> &chosen,
                               const std::function<QString(const QString &)> &readable)
{
    const bool isOpen = section.more->isChecked();
    const auto texts = mostFrequent(counts, isOpen ? shownAtMost : shownAtFirst, chosen);
    QList<FilterList::Entry> entries{
        {everything, stateGroupText(StateGroup::All), m_model.jobCount(), {}}};
    for (const auto &[text, count] : texts)
        entries.append({keyOf(text), readable(text), count, {}});
    section.list->setEntries(entries);
    section.list->setChoice(keyOf(chosen));
    // One that all jobs have is nothing to choose.
    const bool isUseful = counts.size() > 1 || chosen;
    section.title->setVisible(isUseful);
    section.list->setVisible(isUseful);
    section.more->setVisible(isUseful && counts.size() > shownAtFirst);
    const int hidden = static_cast<int>(counts.size()) - shownAtFirst;
    //: %n: how many more hosts or presets there are
    section.more->setText(isOpen ? tr("Fewer") : tr("%n more…", nullptr, std::max(hidden, 0)));
}

void FilterSidebar::setChoice(const FilterChoice &choice)
{
    choose(choice);
    renew();
}

void FilterSidebar::choose(const FilterChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    emit choiceChanged(m_choice);
}

void FilterSidebar::save(QSettings &settings) const
{
    settings.setValue(stateKey, enumName(m_choice.states));
    settings.setValue(hostKey, keyOf(m_choice.host));
    settings.setValue(presetKey, keyOf(m_choice.preset));
}

void FilterSidebar::restore(const QSettings &settings)
{
    const auto text = [&settings](const QString &key) {
        return textOf(settings.value(key, everything).toString());
    };
    FilterChoice choice;
    choice.states =
        enumFromName<StateGroup>(settings.value(stateKey).toString()).value_or(StateGroup::All);
    choice.host = text(hostKey);
    choice.preset = text(presetKey);
    setChoice(choice);
}

QSize FilterSidebar::sizeHint() const
{
    return {widthInLetters * fontMetrics().averageCharWidth(), QScrollArea::sizeHint().height()};
}

void FilterSidebar::showEvent(QShowEvent *event)
{
    renew();
    QScrollArea::showEvent(event);
}

void FilterSidebar::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

/// The ground of the lists is that of what is around them, not that of a field to write in.
void FilterSidebar::updateColors()
{
    for (const Section &section : {m_states, m_hosts, m_presets}) {
        if (!section.list)
            continue;
        QPalette palette = section.list->palette();
        palette.setColor(QPalette::Base, this->palette().color(QPalette::Window));
        section.list->setPalette(palette);
    }
}

} // namespace respool
