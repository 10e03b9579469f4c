// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/encodework.h"
#include "core/jobs/filecheck.h"
#include "core/tools/encodeplan.h"
#include "core/tools/ffmpegprogress.h"

#include <memory>

namespace respool {

/// Makes an HLS package of renditions that are whole: reads each through the gate, cuts all of them
/// with one run of ffmpeg that encodes nothing, and writes the playlists. What a run that was cut
/// off has left is thrown away. Main thread.
class HlsPackager final : public EncodeWork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HlsPackager)

public:
    /// @p frames: of each rendition; -1: not counted.
    HlsPackager(const StepContext &context, const MediaInfo &source, EncodePlan plan,
                qint64 frames);

    void start() override;
    void stop(StepRunner::Stop how) override;

    /// For after finished(), of a failure: the renditions are no good.
    [[nodiscard]] bool areRenditionsBad() const { return m_areRenditionsBad; }

    /// For after finished(), when it is done: as it is in the encode's checkpoint.
    [[nodiscard]] const QJsonObject &package() const { return m_package; }

private:
    void checkNext();
    void handleChecked();
    void cut();
    void handleCut(const ProcessResult &result);
    void complete();
    void fail(const Error &error);
    void finish(StepOutcome outcome);
    /// What the package must hold, from what the gate saw of the renditions.
    [[nodiscard]] QList<StreamFacts> expectedStreams() const;

    StepContext m_context;
    MediaInfo m_source;
    EncodePlan m_plan;
    QList<EncodeOutput> m_pictures; ///< the outputs that go into it
    qint64 m_frames;
    QString m_name; ///< of the folder until it is whole
    std::unique_ptr<FileCheck> m_check;
    QList<MediaFacts> m_facts; ///< of the first renditions
    ToolRun m_tool;
    FfmpegProgress m_progress{-1};
    QJsonObject m_package;
    int m_exitCode = -1;
    bool m_areRenditionsBad = false;
    bool m_isStopping = false;
};

} // namespace respool
