// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/hlspackager.h"

#include "core/base/crashpoint.h"
#include "core/jobs/hlspackage.h"
#include "core/jobs/inworker.h"
#include "core/jobs/workfiles.h"
#include "core/tools/errorclassifier.h"
#include "core/tools/hlsplaylist.h"

#include <QJsonArray>

#include <algorithm>

namespace respool {

HlsPackager::HlsPackager(const StepContext &context, const MediaInfo &source, EncodePlan plan,
                         qint64 frames)
    : m_context(context)
    , m_source(source)
    , m_plan(std::move(plan))
    , m_pictures(m_plan.pictures())
    , m_frames(frames)
    , m_name(partialName(hlsLabel, context.token))
    , m_tool(context, nullptr)
{
    connect(&m_tool, &ToolRun::processStarted, this, &EncodeWork::processStarted);
    connect(&m_tool, &ToolRun::outputLine, this,
            [this](const QByteArray &line) { static_cast<void>(m_progress.feed(line)); });
    connect(&m_tool, &ToolRun::finished, this, &HlsPackager::handleCut);
}

void HlsPackager::start()
{
    const auto work = [folder = m_context.folder, name = m_name, plan = m_plan,
                       sounds = m_source.sounds.size()] {
        return beginPackage(folder, name, plan, sounds);
    };
    inWorker(this, work, [this](const Result<> &begun) {
        if (begun)
            checkNext();
        else
            fail(begun.error());
    });
}

void HlsPackager::stop(StepRunner::Stop how)
{
    m_isStopping = true;
    if (m_check)
        m_check->stop();
    m_tool.stop(how);
}

void HlsPackager::checkNext()
{
    if (m_isStopping) {
        finish(StepOutcome::stopped());
        return;
    }
    if (m_facts.size() == m_pictures.size()) {
        cut();
        return;
    }
    const EncodeOutput &output = m_pictures.at(m_facts.size());
    const Product product = encodedProduct(m_context.job, encodedItem(m_plan, output, m_frames));
    m_check = std::make_unique<FileCheck>(m_context, product, nullptr);
    connect(m_check.get(), &FileCheck::processStarted, this, &EncodeWork::processStarted);
    connect(m_check.get(), &FileCheck::finished, this, &HlsPackager::handleChecked);
    m_check->start();
}

void HlsPackager::handleChecked()
{
    const Result<MediaFacts> facts = m_check->facts();
    m_exitCode = m_check->exitCode();
    m_check.release()->deleteLater();
    if (facts) {
        m_facts.append(*facts);
        checkNext();
        return;
    }
    // They were made here, from a source that is good enough.
    Error error = facts.error();
    m_areRenditionsBad = !m_isStopping && isAboutTheFile(error.code);
    if (m_areRenditionsBad)
        error.code = ErrorCode::EncodeFailed;
    fail(error);
}

void HlsPackager::cut()
{
    QList<HlsInput> inputs;
    for (const EncodeOutput &output : std::as_const(m_pictures))
        inputs.append({m_context.folder + u'/' + output.fileName, output.label});
    QList<HlsSoundTrack> sounds;
    for (const StreamFacts &stream : m_facts.constFirst().streams) {
        if (stream.media == PacketTimeline::Media::Audio)
            sounds.append({soundFolder(sounds.size()), stream.span.begin > 0});
    }
    if (sounds.size() != m_source.sounds.size()) {
        m_areRenditionsBad = true;
        fail(encodeIncomplete(QStringLiteral("%1 sounds").arg(sounds.size())));
        return;
    }
    const bool isH265 = m_plan.format.video.codec == VideoCodec::H265;
    m_tool.start(
        ToolKind::Ffmpeg,
        segmentArguments(inputs, sounds, isH265 ? QStringLiteral("hvc1") : QString(), m_name));
}

void HlsPackager::handleCut(const ProcessResult &result)
{
    m_exitCode = result.exitCode;
    RESPOOL_CRASH_POINT("hls_cut");
    if (m_isStopping)
        finish(StepOutcome::stopped());
    else if (const auto error = m_tool.mediaError(result))
        fail(*error);
    else if (!m_progress.isEnded())
        fail(encodeIncomplete());
    else
        complete();
}

void HlsPackager::complete()
{
    const auto work = [folder = m_context.folder, name = m_name, plan = m_plan, source = m_source] {
        return completePackage(folder, name, plan, source);
    };
    inWorker(this, work, [this](const Result<qint64> &bytes) {
        if (!bytes) {
            fail(bytes.error());
            return;
        }
        QJsonArray streams;
        for (const StreamFacts &stream : expectedStreams())
            streams.append(stream.toJson());
        m_package = {{labelKey, QString(hlsLabel)},
                     {fileKey, hlsLabel + QLatin1Char('/') + hlsEntry},
                     {bytesKey, *bytes},
                     {streamsKey, streams}};
        StepOutcome outcome;
        outcome.end = StepOutcome::End::Done;
        finish(outcome);
    });
}

QList<StreamFacts> HlsPackager::expectedStreams() const
{
    QList<StreamFacts> streams;
    for (const MediaFacts &facts : m_facts) {
        for (const StreamFacts &stream : facts.streams) {
            if (stream.media == PacketTimeline::Media::Video)
                streams.append(stream);
        }
    }
    for (const StreamFacts &stream : m_facts.constFirst().streams) {
        if (stream.media == PacketTimeline::Media::Audio)
            streams.append(stream);
    }
    return streams;
}

void HlsPackager::fail(const Error &error)
{
    finish(m_isStopping ? StepOutcome::stopped() : StepOutcome::failed(error));
}

void HlsPackager::finish(StepOutcome outcome)
{
    outcome.exitCode = m_exitCode;
    emit finished(outcome);
}

} // namespace respool
