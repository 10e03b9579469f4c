// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workfilestore.h"
#include "core/jobs/toolrun.h"
#include "core/tools/damagedplaces.h"
#include "core/tools/ffmpegprogress.h"

namespace respool {

/// One ffmpeg run that makes files which later work may rely on: they get their names only when
/// they are whole and synced. One object, one run; ends with finished(). Main thread.
class EncodeTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncodeTask)

public:
    /// @p names: of the files, inside the job's folder.
    EncodeTask(const StepContext &context, QStringList names, QObject *parent);

    /// Where the tool has to write them until they are whole: absolute paths.
    [[nodiscard]] QStringList partials() const;

    struct Expectation
    {
        qint64 frames = -1; ///< how many pictures must come out; -1: not known
        double mediaSeconds = -1; ///< how long they last, for progressed(); -1: not known
        bool needsDigest = false; ///< of each file, to know it again
    };

    void start(const QStringList &arguments, const Expectation &expectation);
    void stop(ProcessRunner::Stop how);

    /// Pictures so far.
    [[nodiscard]] qint64 frames() const { return std::max<qint64>(0, m_progress.frames()); }

    // For after finished():
    [[nodiscard]] const Result<QList<WorkFile>> &files() const { return m_files; }

    /// It ended well, but with another number of pictures.
    [[nodiscard]] bool hasWrongFrames() const { return m_hasWrongFrames; }

    [[nodiscard]] int exitCode() const { return m_exitCode; }

    /// What was found while it read the source, where the arguments let it tell.
    [[nodiscard]] const DamagedPlaces &damage() const { return m_damage; }

signals:
    void processStarted(const respool::ProcessIdentity &identity, const QString &command);
    void progressed(const respool::Progress &progress);
    void finished();

private:
    void handleToolFinished(const ProcessResult &result);
    void fail(const Error &error);

    StepContext m_context;
    QStringList m_names;
    ToolRun m_tool;
    FfmpegProgress m_progress{-1};
    DamagedPlaces m_damage;
    Expectation m_expectation;
    Result<QList<WorkFile>> m_files;
    int m_exitCode = -1;
    bool m_hasWrongFrames = false;
};

} // namespace respool
