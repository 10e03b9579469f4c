// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/framefetcher.h"

#include "core/jobs/inworker.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace respool {

namespace {

/// A run that has taken so long is not waited for when another place is wished for: with few
/// keyframes, far into a large film, it may take seconds more.
constexpr qint64 patienceMs = 700;

const QLatin1String folderName("frames-");

/// What a program that was killed has left.
void sweep(const QString &cache)
{
    const QDateTime old = QDateTime::currentDateTime().addDays(-1);
    const QFileInfoList folders = QDir(cache).entryInfoList({folderName + QLatin1Char('*')},
                                                            QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        if (folder.lastModified() < old)
            QDir(folder.filePath()).removeRecursively();
    }
}

std::shared_ptr<QTemporaryDir> makeWorkFolder(const QString &cache)
{
    sweep(cache);
    QDir().mkpath(cache);
    return std::make_shared<QTemporaryDir>(cache + QLatin1Char('/') + folderName
                                           + QStringLiteral("XXXXXX"));
}

/// Takes it away, so that the next run's picture is not taken for this one.
QByteArray takeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    file.close();
    file.remove();
    return bytes;
}

} // namespace

FrameFetcher::FrameFetcher(const ToolLocator &tools, QString cache, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_cache(std::move(cache))
    , m_tool(tools, PictureTool::Priority::Usual)
{
    connect(&m_tool, &PictureTool::finished, this, &FrameFetcher::handleToolFinished);
}

FrameFetcher::~FrameFetcher()
{
    if (m_folder)
        runInWorker([path = m_folder->path()] { QDir(path).removeRecursively(); });
}

void FrameFetcher::open(const QString &file)
{
    m_file = file;
    m_info.reset();
    m_wish.reset();
    m_isRefused = false;
    m_toneMaps = true;
    if (m_stage == Stage::Probe || m_stage == Stage::Frame) {
        m_isStale = true;
        m_tool.stop();
    } else if (m_stage == Stage::Read) {
        m_isStale = true;
    }
    startNext();
}

void FrameFetcher::fetch(double seconds, QSize room)
{
    m_wish = Wish{seconds, room};
    if (m_stage == Stage::Frame && m_sinceStart.elapsed() > patienceMs)
        m_tool.stop();
    startNext();
}

void FrameFetcher::startNext()
{
    if (m_stage != Stage::Idle || m_file.isEmpty() || m_isRefused)
        return;
    if (!m_folder)
        return makeFolder();
    if (!m_info) {
        if (!hasTools())
            return;
        m_stage = Stage::Probe;
        m_tool.run(ToolKind::Ffprobe, ffprobeArguments(m_file), m_folder->path());
        return;
    }
    if (!m_wish)
        return;
    m_current = *std::exchange(m_wish, std::nullopt);
    m_stage = Stage::Frame;
    m_sinceStart.start();
    const FramePlace place{m_current.seconds, frameSize(*m_info, m_current.room), m_toneMaps};
    m_tool.run(ToolKind::Ffmpeg, frameArguments(m_file, *m_info, place), m_folder->path());
}

bool FrameFetcher::hasTools()
{
    for (const ToolKind tool : {ToolKind::Ffprobe, ToolKind::Ffmpeg}) {
        if (const Result<QString> program = m_tools.find(tool); !program) {
            refuse(program.error());
            return false;
        }
    }
    return true;
}

void FrameFetcher::makeFolder()
{
    m_stage = Stage::Folder;
    inWorker(
        this, [cache = m_cache] { return makeWorkFolder(cache); },
        [this](const std::shared_ptr<QTemporaryDir> &folder) { handleFolder(folder); });
}

void FrameFetcher::handleFolder(const std::shared_ptr<QTemporaryDir> &folder)
{
    m_stage = Stage::Idle;
    if (!folder->isValid()) {
        refuse({ErrorCode::FileSystemFailed, tr("There is no room for temporary files."),
                tr("Make room on the disk, then try again."), folder->errorString()});
        return;
    }
    m_folder = folder;
    m_folder->setAutoRemove(false); // a worker does that
    startNext();
}

void FrameFetcher::handleToolFinished(const PictureToolResult &result)
{
    const Stage stage = std::exchange(m_stage, Stage::Idle);
    if (std::exchange(m_isStale, false))
        return startNext();
    if (stage == Stage::Probe)
        return handleProbed(result);
    if (result.isCutOff && m_wish) // given up for a later one
        return startNext();
    readFrame(result);
}

void FrameFetcher::handleProbed(const PictureToolResult &result)
{
    const Result<MediaInfo> info = parseFfprobe(result.isClean ? result.output : QByteArray());
    if (!info || !info->hasVideo) {
        refuse({ErrorCode::NotAVideo,
                tr("No pictures can be read from “%1”.").arg(QFileInfo(m_file).fileName()),
                tr("Check that it plays."), result.errors});
        return;
    }
    m_info = *info;
    emit opened(info);
    startNext();
}

void FrameFetcher::readFrame(const PictureToolResult &result)
{
    m_stage = Stage::Read;
    inWorker(
        this, [path = m_folder->filePath(frameFile)] { return takeFile(path); },
        [this, result](const QByteArray &picture) { handleRead(picture, result); });
}

void FrameFetcher::handleRead(const QByteArray &picture, const PictureToolResult &result)
{
    m_stage = Stage::Idle;
    if (std::exchange(m_isStale, false))
        return startNext();
    if (!picture.isEmpty() && !result.isCutOff) {
        emit fetched(m_current.seconds, picture);
    } else if (!result.isCutOff && m_toneMaps && m_info->colour.isHdr()) {
        m_toneMaps = false; // this ffmpeg cannot
        if (!m_wish)
            m_wish = m_current;
    } else {
        emit fetched(m_current.seconds,
                     failure(ErrorCode::MediaDamaged, tr("There is no picture at this time."),
                             tr("Move a little forward or back."), result.errors));
    }
    startNext();
}

void FrameFetcher::refuse(const Error &error)
{
    m_isRefused = true;
    m_wish.reset();
    emit opened(failure(error));
}

} // namespace respool
