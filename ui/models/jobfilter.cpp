// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobfilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace respool {

namespace {

unsigned bitOf(size_t state)
{
    return 1U << state;
}

/// The states whose names, or the names of whose groups, begin like this: `state:fail`.
unsigned statesOf(const QString &beginning)
{
    unsigned states = 0;
    for (size_t state = 0; state < EnumNames<JobState>::list.size(); ++state) {
        const auto has = [&](const QString &name) {
            return name.startsWith(beginning, Qt::CaseInsensitive);
        };
        if (has(enumName(static_cast<JobState>(state))))
            states |= bitOf(state);
        for (size_t group = 0; group < EnumNames<StateGroup>::list.size(); ++group) {
            const auto candidate = static_cast<StateGroup>(group);
            if (isIn(candidate, static_cast<JobState>(state))
                && (has(enumName(candidate)) || has(stateGroupText(candidate))))
                states |= bitOf(state);
        }
    }
    return states;
}

} // namespace

bool isIn(StateGroup group, JobState state)
{
    switch (group) {
    case StateGroup::All:
        return true;
    case StateGroup::Running:
        return state == JobState::Running || state == JobState::Stopping;
    case StateGroup::Waiting:
        return state == JobState::Queued || state == JobState::Waiting
            || state == JobState::Interrupted;
    case StateGroup::Paused:
        return state == JobState::Paused;
    case StateGroup::Completed:
        return state == JobState::Completed;
    case StateGroup::Failed:
        return state == JobState::Failed;
    case StateGroup::Cancelled:
        return state == JobState::Cancelled;
    }
    Q_UNREACHABLE();
}

QString stateGroupText(StateGroup group)
{
    switch (group) {
    case StateGroup::All:
        //: all jobs of the list
        return QCoreApplication::translate("respool", "All");
    case StateGroup::Running:
        return QCoreApplication::translate("respool", "Running");
    case StateGroup::Waiting:
        return QCoreApplication::translate("respool", "Waiting");
    case StateGroup::Paused:
        return QCoreApplication::translate("respool", "Paused");
    case StateGroup::Completed:
        return QCoreApplication::translate("respool", "Completed");
    case StateGroup::Failed:
        return QCoreApplication::translate("respool", "Failed");
    case StateGroup::Cancelled:
        return QCoreApplication::translate("respool", "Cancelled");
    }
    Q_UNREACHABLE();
}

QString hostText(const QString &host)
{
    //: in the place of an internet host: files of this computer
    return host.isEmpty() ? QCoreApplication::translate("respool", "Local files") : host;
}

QString presetText(const QString &preset, const PresetNames &names)
{
    if (preset.isEmpty())
        return QCoreApplication::translate("respool", "Without a preset");
    return names.value(preset, preset);
}

/// `-host:"example.org"` taken apart.
struct JobFilter::Word
{
    bool isNegated = false;
    QString key; ///< small letters; empty: none that is known
    QString value;
};

QList<JobFilter::Word> JobFilter::wordsOf(const QString &text)
{
    QList<Word> words;
    Word word;
    bool isQuoted = false;
    bool hasQuotes = false; // what is quoted has no key and is no sign
    const auto end = [&] {
        if (!word.value.isEmpty() || !word.key.isEmpty())
            words.append(word);
        else if (word.isNegated && !hasQuotes)
            words.append(Word{false, {}, QStringLiteral("-")});
        word = {};
        hasQuotes = false;
    };
    for (const QChar character : text) {
        const bool isFirst = word.value.isEmpty() && word.key.isEmpty() && !hasQuotes;
        const QString key = word.value.toLower();
        if (character == u'"') {
            isQuoted = !isQuoted;
            hasQuotes = true;
        } else if (!isQuoted && character.isSpace()) {
            end();
        } else if (isFirst && character == u'-' && !word.isNegated) {
            word.isNegated = true;
        } else if (character == u':' && !hasQuotes && word.key.isEmpty()
                   && (key == QLatin1String("state") || key == QLatin1String("host")
                       || key == QLatin1String("preset"))) {
            word.key = key;
            word.value.clear();
        } else {
            word.value += character;
        }
    }
    end();
    return words;
}

std::optional<JobFilter::Term> JobFilter::termOf(const Word &word, const PresetNames &presetNames)
{
    if (word.value.isEmpty()) // "state:", about to be typed on
        return std::nullopt;
    Term term{Field::Text, word.isNegated, TextMatcher(word.value), {}, 0, {}};
    if (word.key == QLatin1String("state")) {
        term.field = Field::State;
        term.states = statesOf(word.value);
    } else if (word.key == QLatin1String("host")) {
        term.field = Field::Host;
    } else if (word.key == QLatin1String("preset")) {
        term.field = Field::Preset;
        for (auto name = presetNames.cbegin(); name != presetNames.cend(); ++name) {
            if (term.matcher.isIn(name.value()))
                term.presets.insert(name.key());
        }
    }
    return term;
}

JobFilter JobFilter::parse(const QString &text, const FilterChoice &choice,
                           const PresetNames &presetNames)
{
    JobFilter filter;
    filter.m_text = text.trimmed();
    filter.m_choice = choice;
    filter.m_presetNames = presetNames;
    for (const Word &word : wordsOf(filter.m_text)) {
        if (auto term = termOf(word, presetNames))
            filter.m_terms.push_back(std::move(*term));
    }
    std::stable_sort(filter.m_terms.begin(), filter.m_terms.end(),
                     [](const Term &a, const Term &b) { return a.field < b.field; });
    return filter;
}

bool JobFilter::SharedMatcher::isIn(const TextMatcher &matcher, SharedText text) const
{
    if (m_last != text) {
        m_last = text;
        m_isInLast = matcher.isIn(text);
    }
    return m_isInLast;
}

bool JobFilter::isMet(const Term &term, const JobRow &row)
{
    switch (term.field) {
    case Field::State:
        return (term.states & bitOf(static_cast<size_t>(row.state))) != 0;
    case Field::Host:
        return term.shared.isIn(term.matcher, row.host);
    case Field::Preset:
        return term.presets.contains(row.preset) || term.shared.isIn(term.matcher, row.preset);
    case Field::Text:
        return term.matcher.isIn(row.name) || term.matcher.isIn(row.sourceText)
            || term.shared.isIn(term.matcher, row.destination) || term.matcher.isIn(row.errorText);
    }
    Q_UNREACHABLE();
}

bool JobFilter::accepts(const JobRow &row) const
{
    if (!isIn(m_choice.states, row.state) || (m_choice.host && *m_choice.host != row.host.text())
        || (m_choice.preset && *m_choice.preset != row.preset.text()))
        return false;
    return std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&row](const Term &term) { return isMet(term, row) != term.isNegated; });
}

QString JobFilter::description() const
{
    if (!m_text.isEmpty())
        return m_text;
    QStringList parts;
    if (m_choice.states != StateGroup::All)
        parts.append(stateGroupText(m_choice.states));
    if (m_choice.host)
        parts.append(hostText(*m_choice.host));
    if (m_choice.preset)
        parts.append(presetText(*m_choice.preset, m_presetNames));
    return parts.join(QStringLiteral(", "));
}

} // namespace respool
