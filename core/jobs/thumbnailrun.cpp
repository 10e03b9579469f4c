// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/thumbnailrun.h"

#include "core/base/durablefile.h"
#include "core/jobs/inworker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace respool {

namespace {

QString bestFile(const QString &folder)
{
    return folder + QStringLiteral("/best.jpg");
}

/// Keeps the best frame of a run if it is better than @p spread; gives the better of both.
double keepBest(const QString &folder, double spread)
{
    const QDir work(folder);
    QFile report(work.filePath(candidateReport));
    PictureCandidate best;
    if (report.open(QIODevice::ReadOnly))
        best = bestCandidate(report.readAll());
    report.close();
    const QString file = work.filePath(candidateName(best.number));
    if (best.spread > spread && QFileInfo(file).size() > 0) {
        QFile::remove(bestFile(folder));
        if (QFile::rename(file, bestFile(folder)))
            spread = best.spread;
    }
    report.remove();
    for (int number = 1; number <= mostCandidates; ++number)
        QFile::remove(work.filePath(candidateName(number)));
    return spread;
}

/// Nothing half-written ever has the name of a picture.
bool saveBest(const QString &folder, const QString &picture)
{
    QFile best(bestFile(folder));
    if (!best.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = best.readAll();
    return !bytes.isEmpty() && QDir().mkpath(QFileInfo(picture).absolutePath())
        && writeFileDurably(picture, bytes);
}

} // namespace

ThumbnailRun::ThumbnailRun(Task task, const ToolLocator &tools, QObject *parent)
    : QObject(parent)
    , m_task(std::move(task))
    , m_tool(tools, m_task.priority)
{
    connect(&m_tool, &PictureTool::started, this, &ThumbnailRun::started);
    connect(&m_tool, &PictureTool::finished, this, &ThumbnailRun::handleToolFinished);
}

void ThumbnailRun::start()
{
    inWorker(
        this, [task = m_task] { return prepare(task); },
        [this](Find found) {
            if (found == Find::Folder)
                probeNext();
            else
                emit finished(found == Find::Picture);
        });
}

void ThumbnailRun::stop()
{
    m_isStopped = true;
    m_tool.stop(); // where none runs, the next one does not begin
}

ThumbnailRun::Find ThumbnailRun::prepare(const Task &task)
{
    if (!task.replaces && QFileInfo(task.picture).size() > 0)
        return Find::Picture;
    return preparePictureFolder(task.folder) ? Find::Folder : Find::Nothing;
}

void ThumbnailRun::run(ToolKind tool, const QStringList &arguments)
{
    if (m_isStopped)
        emit finished(false);
    else
        m_tool.run(tool, arguments, m_task.folder);
}

void ThumbnailRun::probeNext()
{
    if (++m_file < m_task.files.size()) {
        run(ToolKind::Ffprobe, ffprobeArguments(m_task.files.at(m_file)));
    } else if (!m_coverFile.isEmpty()) {
        m_info = {};
        m_file = m_task.files.indexOf(m_coverFile);
        lookAt(firstSearch(m_info));
    } else {
        emit finished(false);
    }
}

void ThumbnailRun::handleToolFinished(const PictureToolResult &result)
{
    if (result.isCutOff) {
        emit finished(false);
    } else if (m_search) {
        handleLooked();
    } else {
        handleProbed(result.isClean ? result.output : QByteArray());
    }
}

void ThumbnailRun::handleProbed(const QByteArray &json)
{
    const Result<MediaInfo> info = parseFfprobe(json);
    if (info && info->hasVideo) {
        m_info = *info;
        lookAt(firstSearch(m_info));
        return;
    }
    if (info && info->hasCover && m_coverFile.isEmpty())
        m_coverFile = m_task.files.at(m_file);
    probeNext();
}

void ThumbnailRun::lookAt(const PictureSearch &search)
{
    m_search = search;
    run(ToolKind::Ffmpeg, pictureArguments(m_task.files.at(m_file), m_info, search));
}

/// How ffmpeg ended does not matter: what it has left does.
void ThumbnailRun::handleLooked()
{
    const auto work = [folder = m_task.folder, spread = m_spread] {
        return keepBest(folder, spread);
    };
    inWorker(this, work, [this](double spread) {
        m_spread = spread;
        goOn();
    });
}

void ThumbnailRun::goOn()
{
    if (const auto next = nextSearch(m_info, *m_search, m_spread))
        lookAt(*next);
    else if (m_spread >= 0)
        save();
    else
        emit finished(false);
}

void ThumbnailRun::save()
{
    inWorker(
        this,
        [folder = m_task.folder, picture = m_task.picture] { return saveBest(folder, picture); },
        [this](bool isSaved) { emit finished(isSaved); });
}

} // namespace respool
