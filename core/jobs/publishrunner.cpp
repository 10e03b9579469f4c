// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/publishrunner.h"

#include "core/base/crashpoint.h"
#include "core/jobs/inworker.h"

#include <QJsonArray>

namespace respool {

namespace {

const QLatin1String filesKey("files");

QJsonObject checkpointOf(const QList<Publication> &publications)
{
    QJsonArray files;
    for (const Publication &publication : publications)
        files.append(publication.toJson());
    return {{filesKey, files}};
}

QList<Publication> publicationsOf(const QJsonObject &checkpoint)
{
    QList<Publication> publications;
    for (const auto file : checkpoint.value(filesKey).toArray())
        publications.append(Publication::fromJson(file.toObject()));
    return publications;
}

/// Publishes in order. Where a name was taken meanwhile, the list comes back with another one,
/// which has to be recorded before the next try.
Result<QList<Publication>> publishAll(QList<Publication> publications, const Job &job)
{
    for (Publication &publication : publications) {
        const Result<> done = publish(publication);
        if (done)
            continue;
        if (done.error().code != ErrorCode::NotAllowed)
            return failure(done.error());
        publication = renamed(publication, job);
        break;
    }
    return publications;
}

} // namespace

PublishRunner::PublishRunner(const StepContext &context)
    : m_context(context)
    , m_publications(publicationsOf(context.step.checkpoint))
{
}

void PublishRunner::start()
{
    if (!m_publications.isEmpty()) {
        // Recorded by an earlier run: some may be moved already.
        publishRecorded();
        return;
    }
    const auto work = [job = m_context.job] { return preparePublications(job); };
    inWorker(this, work, [this](const Result<QList<Publication>> &prepared) {
        if (m_isStopping)
            finishStopped();
        else if (!prepared)
            finishFailed(prepared.error());
        else
            record(*prepared);
    });
}

void PublishRunner::stop(Stop)
{
    m_isStopping = true;
    if (!m_isRecording)
        return;
    // Nothing moves before the names are on disk, and where that fails nobody will say so here.
    m_isRecording = false;
    QMetaObject::invokeMethod(this, &PublishRunner::finishStopped, Qt::QueuedConnection);
}

void PublishRunner::record(const QList<Publication> &publications)
{
    m_publications = publications;
    m_isRecording = true;
    RESPOOL_CRASH_POINT("names_chosen");
    emit checkpointed(checkpointOf(m_publications), Durability::Durable);
}

void PublishRunner::handleCheckpointStored()
{
    if (!m_isRecording)
        return;
    m_isRecording = false;
    RESPOOL_CRASH_POINT("names_recorded");
    publishRecorded();
}

void PublishRunner::publishRecorded()
{
    const auto work = [files = m_publications, job = m_context.job] {
        return publishAll(files, job);
    };
    inWorker(this, work, [this](const Result<QList<Publication>> &published) {
        if (!published)
            finishFailed(published.error());
        else if (*published != m_publications)
            record(*published);
        else
            finishPublished();
    });
}

void PublishRunner::finishPublished()
{
    StepOutcome outcome;
    outcome.end = StepOutcome::End::Done;
    outcome.checkpoint = checkpointOf(m_publications);
    outcome.bytes = 0;
    for (const Publication &publication : std::as_const(m_publications)) {
        outcome.outputs.append(Output{publication.label, publication.openedPath(),
                                      publication.bytes, publication.durationSeconds});
        outcome.bytes += publication.bytes;
    }
    RESPOOL_CRASH_POINT("publish_finished");
    emit finished(outcome);
}

void PublishRunner::finishFailed(const Error &error)
{
    StepOutcome outcome = StepOutcome::failed(error);
    outcome.checkpoint = checkpointOf(m_publications);
    emit finished(outcome);
}

void PublishRunner::finishStopped()
{
    StepOutcome outcome = StepOutcome::stopped();
    if (!m_publications.isEmpty())
        outcome.checkpoint = checkpointOf(m_publications);
    emit finished(outcome);
}

} // namespace respool
