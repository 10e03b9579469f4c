// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobcommands.h"

namespace respool {

QList<JobSpec> jobSpecs(const QList<ParsedSources::Source> &sources, const AddOptions &options,
                        const QString &destination)
{
    QList<JobSpec> specs;
    specs.reserve(sources.size());
    for (const ParsedSources::Source &source : sources) {
        JobSpec spec;
        spec.kind = source.kind;
        spec.source = source.text;
        spec.renditions = options.renditions;
        spec.destination = options.destination.isEmpty() ? destination : options.destination;
        spec.priority = options.priority;
        specs.append(spec);
    }
    return specs;
}

JobCommands::JobCommands(JobQueue &queue, QString destination)
    : m_queue(queue)
    , m_destination(std::move(destination))
{
}

QFuture<Result<QList<JobId>>> JobCommands::add(const QList<ParsedSources::Source> &sources,
                                               const AddOptions &options)
{
    return m_queue.add(jobSpecs(sources, options, m_destination), options.paused);
}

void JobCommands::pause(const QList<JobId> &ids)
{
    m_queue.pause(ids);
}

void JobCommands::resume(const QList<JobId> &ids)
{
    m_queue.resume(ids);
}

void JobCommands::cancel(const QList<JobId> &ids)
{
    m_queue.cancel(ids);
}

void JobCommands::retry(const QList<JobId> &ids)
{
    m_queue.retry(ids);
}

void JobCommands::remove(const QList<JobId> &ids)
{
    m_queue.remove(ids);
}

QString JobCommands::destination() const
{
    return m_destination;
}

void JobCommands::setDestination(const QString &folder)
{
    m_destination = folder;
}

JobQueue &JobCommands::queue() const
{
    return m_queue;
}

} // namespace respool
