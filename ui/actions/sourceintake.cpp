// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/sourceintake.h"

#include "core/base/whendone.h"
#include "core/control/sourcecollector.h"

#include <QDir>
#include <QStringList>
#include <QtConcurrent>

namespace respool {

namespace {

// Shorter ones without a file are read at once, so that the answer comes with the click.
constexpr qsizetype longText = 8192;

QString textOf(const QList<ParsedSources::Source> &sources)
{
    QStringList lines;
    for (const ParsedSources::Source &source : sources)
        lines.append(source.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SourceIntake::SourceIntake(JobCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
}

void SourceIntake::add(const QString &text, const Recipe &recipe)
{
    if (text.size() < longText && hasOnlyAddresses(text)) {
        store(parseSources(text, QDir::homePath()), recipe);
        return;
    }
    const auto collect = [text] { return collectSources(text, QDir::homePath()).onceEach(); };
    whenDone(QtConcurrent::run(collect), this,
             [this, recipe](const ParsedSources &parsed) { store(parsed, recipe); });
}

void SourceIntake::store(const ParsedSources &parsed, const Recipe &recipe)
{
    if (!parsed.refused.isEmpty())
        emit refused(parsed.refusedTexts.join(QLatin1Char('\n')), parsed.refused);
    if (parsed.sources.isEmpty())
        return;
    AddOptions options;
    options.recipe = recipe;
    whenDone(m_commands.add(parsed.sources, options), this,
             [this, sources = parsed.sources](const Result<QList<JobId>> &ids) {
                 if (ids)
                     emit accepted(*ids);
                 else
                     emit failed(textOf(sources), ids.error());
             });
}

} // namespace respool
