// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sheetrun.h"

#include "core/base/durablefile.h"
#include "core/jobs/filename.h"
#include "core/jobs/inworker.h"
#include "core/jobs/toolfolder.h"

#include <QFileInfo>

namespace respool {

namespace {

constexpr int mostNames = 1000;

bool writeText(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text.toUtf8()) >= 0;
}

/// Beside the file, under a name that nothing has. On its way it is hidden, so that the name never
/// stands for half a sheet.
Result<QString> publishSheet(const QString &sheet, const QString &source)
{
    const QFileInfo file(source);
    const QString hidden = file.absolutePath()
        + QStringLiteral("/.respool-sheet-%1.part").arg(QUuid::createUuid().toString(QUuid::Id128));
    if (auto copied = copyFileDurably(sheet, hidden); !copied)
        return failure(copied.error());
    const QString base = safeBaseName(file.completeBaseName()) + QStringLiteral(" contact sheet");
    Result<> named = failure(ErrorCode::NotAllowed, {});
    for (int number = 1; number <= mostNames; ++number) {
        const QString path =
            file.absolutePath() + u'/' + publishedName(base, {}, QStringLiteral("jpg"), number);
        named = renameWithoutOverwriting(hidden, path);
        if (named)
            return path;
        if (named.error().code != ErrorCode::NotAllowed)
            break;
    }
    QFile::remove(hidden);
    return failure(named.error());
}

} // namespace

SheetRun::SheetRun(const Job &job, const ToolLocator &tools, QObject *parent)
    : QObject(parent)
    , m_tool(tools, PictureTool::Priority::Usual)
{
    for (const Output &output : job.outputs)
        m_files.append(output.path);
    connect(&m_tool, &PictureTool::finished, this, &SheetRun::handleToolFinished);
}

SheetRun::~SheetRun() = default;

void SheetRun::start()
{
    inWorker(
        this, [] { return makeTemporaryToolFolder(QStringLiteral("sheet")); },
        [this](const std::shared_ptr<QTemporaryDir> &folder) { handlePrepared(folder); });
}

void SheetRun::handlePrepared(const std::shared_ptr<QTemporaryDir> &folder)
{
    m_folder = folder;
    if (m_folder->isValid())
        return probeNext();
    m_said = m_folder->errorString();
    fail(ErrorCode::FileSystemFailed, tr("There is no room for temporary files."),
         tr("Make room on the disk, then try again."));
}

void SheetRun::probeNext()
{
    if (++m_file < m_files.size()) {
        m_tool.run(ToolKind::Ffprobe, ffprobeArguments(m_files.at(m_file)), m_folder->path());
        return;
    }
    if (m_isAnyThere || m_files.isEmpty())
        return fail(ErrorCode::NotAVideo, tr("This job has made nothing with moving pictures."),
                    tr("A contact sheet needs a video."));
    fail(ErrorCode::SourceMissing,
         tr("“%1” cannot be read any more.").arg(QFileInfo(m_files.first()).fileName()),
         tr("Put it back where the job had put it, then try again."));
}

void SheetRun::handleToolFinished(const PictureToolResult &result)
{
    if (!result.isClean)
        m_said = result.errors;
    if (result.isCutOff) {
        fail(ErrorCode::ToolFailed, tr("The contact sheet took too long or was interrupted."),
             tr("Try again when the computer has less to do."));
        return;
    }
    switch (m_stage) {
    case Stage::Probe:
        return handleProbed(result);
    case Stage::Tile:
        inWorker(
            this,
            [file = m_folder->filePath(tileName(m_tiles + 1))] {
                return QFileInfo(file).size() > 0;
            },
            [this](bool isThere) { handleTile(isThere); });
        return;
    case Stage::Join:
        return publish();
    }
}

void SheetRun::handleProbed(const PictureToolResult &result)
{
    m_isAnyThere = m_isAnyThere || result.isClean;
    const Result<MediaInfo> info = parseFfprobe(result.output);
    if (!info || !info->hasVideo)
        return probeNext();
    m_info = *info;
    m_plan = planSheet(m_info);
    m_styles = sheetStyles(m_info);
    m_stage = Stage::Tile;
    fetchTile();
}

void SheetRun::fetchTile()
{
    const double seconds = m_plan.times.at(m_time);
    const auto work = [path = m_folder->filePath(sheetTimeFile),
                       text = sheetTimeText(seconds, m_info.durationSeconds)] {
        return writeText(path, text);
    };
    inWorker(this, work, [this, seconds](bool) {
        m_tool.run(ToolKind::Ffmpeg,
                   tileArguments(m_files.at(m_file), m_info, m_plan, seconds, m_tiles + 1,
                                 m_styles.first()),
                   m_folder->path());
    });
}

void SheetRun::handleTile(bool isMade)
{
    if (isMade) {
        ++m_tiles;
        return nextTile();
    }
    // The first one shows what this ffmpeg can do; a later one that is missing lies in a hole.
    if (m_tiles == 0 && m_styles.size() > 1) {
        m_styles.removeFirst();
        return fetchTile();
    }
    nextTile();
}

void SheetRun::nextTile()
{
    if (++m_time < m_plan.times.size())
        fetchTile();
    else
        join();
}

void SheetRun::join()
{
    if (m_tiles == 0) {
        return fail(
            ErrorCode::MediaDamaged,
            tr("No picture could be read from “%1”.").arg(QFileInfo(m_files.at(m_file)).fileName()),
            tr("Check that it plays."));
    }
    m_stage = Stage::Join;
    const QString title = m_styles.first().hasText
        ? sheetTitle(QFileInfo(m_files.at(m_file)).fileName(), m_info)
        : QString();
    const auto work = [path = m_folder->filePath(sheetTitleFile), title] {
        return writeText(path, title);
    };
    inWorker(this, work, [this, title](bool) {
        m_tool.run(ToolKind::Ffmpeg, sheetArguments(m_plan, m_tiles, !title.isEmpty()),
                   m_folder->path());
    });
}

void SheetRun::publish()
{
    const auto work = [folder = m_folder, source = m_files.at(m_file)] {
        return publishSheet(folder->filePath(sheetFile), source);
    };
    inWorker(this, work, [this](const Result<QString> &sheet) {
        if (sheet) {
            emit finished(sheet);
            return;
        }
        m_said += sheet.error().detail;
        fail(ErrorCode::DestinationNotWritable,
             tr("The contact sheet could not be put beside “%1”.")
                 .arg(QFileInfo(m_files.at(m_file)).fileName()),
             tr("Check that its folder may be written and has room."));
    });
}

void SheetRun::fail(ErrorCode code, const QString &text, const QString &hint)
{
    emit finished(failure(code, text, hint, m_said));
}

} // namespace respool
