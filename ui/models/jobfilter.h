// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/models/textmatcher.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace respool {

/// States that people see as one. Stored on disk by name.
enum class StateGroup { All, Running, Waiting, Paused, Completed, Failed, Cancelled };

template <> struct EnumNames<StateGroup>
{
    static constexpr std::array list{"all",       "running", "waiting",  "paused",
                                     "completed", "failed",  "cancelled"};
    static_assert(list.size() == static_cast<size_t>(StateGroup::Cancelled) + 1);
};

[[nodiscard]] bool isIn(StateGroup group, JobState state);
[[nodiscard]] QString stateGroupText(StateGroup group);

/// What presets are called, by their ids.
using PresetNames = QHash<QString, QString>;

/// What to call a JobRow::host: files have none.
[[nodiscard]] QString hostText(const QString &host);
/// What to call a JobRow::preset: its name, its id if it is gone, or that there is none.
[[nodiscard]] QString presetText(const QString &preset, const PresetNames &names);

/// What is chosen beside the list. All of it must be met. A value.
struct FilterChoice
{
    StateGroup states = StateGroup::All;
    std::optional<QString> host; ///< JobRow::host
    std::optional<QString> preset; ///< JobRow::preset

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// Which jobs a list shows: those that meet a choice and a text like
/// `talk "part 2" state:failed host:example.org preset:mp4 -draft`. Words are looked for in name,
/// address, folder and error, in any case of letters, and each must be found; `-` in front turns a
/// word round. A value, pure; one thread at a time.
class JobFilter final
{
public:
    /// Everything.
    JobFilter() = default;

    [[nodiscard]] static JobFilter parse(const QString &text, const FilterChoice &choice = {},
                                         const PresetNames &presetNames = {});

    [[nodiscard]] bool accepts(const JobRow &row) const;

    /// Whether it lets everything through.
    [[nodiscard]] bool isEmpty() const { return m_terms.empty() && m_choice == FilterChoice(); }

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] const FilterChoice &choice() const { return m_choice; }

    /// For people: the text, else what is chosen.
    [[nodiscard]] QString description() const;

    friend bool operator==(const JobFilter &a, const JobFilter &b)
    {
        return a.m_text == b.m_text && a.m_choice == b.m_choice
            && a.m_presetNames == b.m_presetNames;
    }

private:
    /// Looks for a word in texts that rows have in common: in each run of equal ones once.
    class SharedMatcher final
    {
    public:
        [[nodiscard]] bool isIn(const TextMatcher &matcher, SharedText text) const;

    private:
        mutable std::optional<SharedText> m_last;
        mutable bool m_isInLast = false;
    };

    enum class Field { State, Host, Preset, Text }; ///< the quickest to look at first

    struct Term
    {
        Field field = Field::Text;
        bool isNegated = false;
        TextMatcher matcher;
        SharedMatcher shared;
        unsigned states = 0; ///< of a State, one bit each
        QSet<QString> presets; ///< ids, of a Preset
    };

    struct Word;
    [[nodiscard]] static QList<Word> wordsOf(const QString &text);
    [[nodiscard]] static std::optional<Term> termOf(const Word &word,
                                                    const PresetNames &presetNames);
    [[nodiscard]] static bool isMet(const Term &term, const JobRow &row);

    QString m_text;
    FilterChoice m_choice;
    PresetNames m_presetNames;
    std::vector<Term> m_terms;
};

} // namespace respool
