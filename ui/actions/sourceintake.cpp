// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/sourceintake.h"

#include "core/base/future.h"
#include "core/control/sourcecollector.h"
#include "core/jobs/inworker.h"

#include <QDir>
#include <QStringList>

namespace respool {

namespace {

// Shorter ones without a file are read at once, so that the answer comes with the click.
constexpr qsizetype longText = 8192;

QStringList textsOf(const QList<ParsedSources::Source> &sources)
{
    QStringList texts;
    texts.reserve(sources.size());
    for (const ParsedSources::Source &source : sources)
        texts.append(source.text);
    return texts;
}

} // namespace

SourceIntake::SourceIntake(JobCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_isUnwanted(std::make_shared<std::atomic_bool>(false))
{
}

SourceIntake::~SourceIntake()
{
    *m_isUnwanted = true;
}

void SourceIntake::add(const QString &text, const Recipe &recipe)
{
    if (text.size() < longText && hasOnlyAddresses(text)) {
        store(parseSources(text, QDir::homePath()), recipe);
        return;
    }
    const auto collect = [text, isUnwanted = m_isUnwanted] {
        return collectSources(text, QDir::homePath(), {isUnwanted.get()}).onceEach();
    };
    inPatientWorker(this, collect,
                    [this, recipe](const ParsedSources &parsed) { store(parsed, recipe); });
}

void SourceIntake::store(const ParsedSources &parsed, const Recipe &recipe)
{
    if (!parsed.refused.isEmpty())
        emit refused(parsed);
    if (parsed.sources.isEmpty())
        return;
    AddOptions options;
    options.recipe = recipe;
    // Asked before the new jobs are stored, else all would be known; the store answers in order.
    const auto asked = m_commands.queue().knownSources(textsOf(parsed.sources));
    const auto stored = m_commands.add(parsed.sources, options);
    whenDone(asked, this, [this, stored, parsed](const Result<QStringList> &known) {
        // That nobody can tell is no reason to say anything.
        const int count = known ? static_cast<int>(known->size()) : 0;
        whenDone(stored, this, [this, parsed, count](const Result<QList<JobId>> &ids) {
            if (ids)
                emit accepted({*ids, count, parsed.repeated});
            else
                emit failed(textsOf(parsed.sources).join(u'\n'), ids.error());
        });
    });
}

} // namespace respool
