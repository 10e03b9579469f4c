// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadextras.h"

#include "core/base/crashpoint.h"
#include "core/base/diskspace.h"
#include "core/base/durablefile.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/tools/ytdlpoptions.h"
#include "core/tools/ytdlptool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace respool {

namespace {

// Begins as all of yt-dlp's files do, so that it is deleted with them.
const QLatin1String embeddedName("media.embedded.");
const QLatin1String temporaryMark(".temp.");

struct Prepared
{
    Embedding embedding;
    EmbedTarget target;
    QString otherPicture; ///< one that has to become a JPEG first
    qint64 neededBytes = 0; ///< more than is free
    QStringList notes;
};

Error noRoom(qint64 needed)
{
    return {
        ErrorCode::DiskFull,
        QCoreApplication::translate("respool",
                                    "Putting subtitles or tags into the file needs %1 free.")
            .arg(QLocale().formattedDataSize(needed)),
        QCoreApplication::translate("respool", "Make room on the disk; it goes on by itself then."),
        {}};
}

/// What has been asked for and found out when the disk is looked at.
struct Wish
{
    Job job;
    DownloadOptions options;
    QJsonObject checkpoint;
    MediaFacts facts;
    QString token;
    qint64 leastFreeBytes;
};

Job withCheckpoint(Job job, const QJsonObject &checkpoint)
{
    for (Step &step : job.steps) {
        if (step.kind == StepKind::Download)
            step.checkpoint = checkpoint;
    }
    return job;
}

/// Its real ending, by how it begins; empty: no picture that is known.
QString pictureEnding(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(12);
    if (head.startsWith("\xff\xd8\xff"))
        return QStringLiteral("jpg");
    if (head.startsWith("\x89PNG"))
        return QStringLiteral("png");
    return head.startsWith("RIFF") && head.endsWith("WEBP") ? QStringLiteral("webp") : QString();
}

QList<SubtitleFile> subtitlesIn(const QString &folder)
{
    QList<SubtitleFile> subtitles;
    const auto entries = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : entries) {
        const QString language = subtitleLanguage(info.fileName());
        if (!language.isEmpty() && info.size() > 0)
            subtitles.append({info.filePath(), language});
    }
    return subtitles;
}

void findCover(const QString &folder, Prepared &prepared)
{
    const QDir directory(folder);
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    const auto found = std::find_if(names.cbegin(), names.cend(), &isThumbnail);
    if (found == names.cend())
        return;
    const QString ending = pictureEnding(directory.filePath(*found));
    const QString named = directory.filePath(QStringLiteral("media.") + ending);
    if (ending.isEmpty()) {
        prepared.notes.append(QStringLiteral("The thumbnail is no picture that can be embedded."));
        return;
    }
    if (directory.filePath(*found) != named)
        QFile::rename(directory.filePath(*found), named);
    if (ending == QLatin1String("webp"))
        prepared.otherPicture = named;
    else
        prepared.embedding.cover = named;
}

Result<> writeTags(const Wish &wish, const QString &folder, Prepared &prepared)
{
    const QJsonObject told = wish.checkpoint.value(tagsKey).toObject();
    const bool withChapters = wish.options.embedsChapters && hasChapters(told);
    if (told.isEmpty() || !(withChapters || wish.options.embedsMetadata))
        return {};
    QFile file(folder + QStringLiteral("/media.temp.%1.ffmeta").arg(wish.token));
    const QByteArray text =
        tagFile(told, wish.options.embedsMetadata, withChapters, wish.facts.durationSeconds);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()) {
        return failure(
            ErrorCode::FileSystemFailed,
            QCoreApplication::translate("respool", "The tags of this download cannot be written."),
            QCoreApplication::translate(
                "respool", "Check that the destination folder is writable, then retry."),
            file.errorString());
    }
    prepared.embedding.tags = file.fileName();
    prepared.embedding.hasChapters = withChapters;
    return {};
}

void clearTemporary(const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files)) {
        if (name.contains(temporaryMark))
            QFile::remove(directory.filePath(name));
    }
}

/// Of the pictures that the gate will look at in the file to come.
qint64 framesOf(const MediaFacts &facts)
{
    const auto found =
        std::find_if(facts.streams.cbegin(), facts.streams.cend(), [](const StreamFacts &stream) {
            return stream.media == PacketTimeline::Media::Video && stream.packets > 1;
        });
    return found == facts.streams.cend() ? -1 : found->packets;
}

int movingPictures(const MediaFacts &facts)
{
    return static_cast<int>(
        std::count_if(facts.streams.cbegin(), facts.streams.cend(), [](const StreamFacts &stream) {
            return stream.media == PacketTimeline::Media::Video;
        }));
}

/// Reads the folder and writes what ffmpeg needs.
Result<Prepared> prepareEmbedding(const Wish &wish)
{
    if (auto made = prepareJobFolder(wish.job); !made)
        return failure(made.error());
    const QString folder = jobFolderPath(wish.job);
    Prepared prepared;
    clearTemporary(folder);
    prepared.embedding.source = folder + u'/' + wish.checkpoint.value(fileKey).toString();
    prepared.embedding.pictures = movingPictures(wish.facts);
    if (wish.options.subtitles == SubtitleChoice::Embed)
        prepared.embedding.subtitles = subtitlesIn(folder);
    if (wish.options.embedsThumbnail)
        findCover(folder, prepared);
    if (auto written = writeTags(wish, folder, prepared); !written)
        return failure(written.error());
    const QFileInfo source(prepared.embedding.source);
    const bool hasCover = !prepared.embedding.cover.isEmpty() || !prepared.otherPicture.isEmpty();
    const auto target = embedTarget(source.suffix(), hasCover);
    if (!target) {
        prepared.embedding = {};
        prepared.otherPicture.clear();
        prepared.notes.append(QStringLiteral("Nothing can be embedded in a file of this kind: .")
                              + source.suffix());
        return prepared;
    }
    prepared.target = *target;
    if (!prepared.embedding.subtitles.isEmpty() && target->subtitleCodec.isEmpty())
        prepared.notes.append(QStringLiteral("A file of this kind holds no subtitles."));
    if (hasCover && !target->takesCover)
        prepared.notes.append(QStringLiteral("A file of this kind holds no thumbnail."));
    const qint64 needed = source.size() + wish.leastFreeBytes;
    if (bytesAvailable(folder) < needed)
        prepared.neededBytes = needed;
    return prepared;
}

/// Gives the file its name once it is on the disk; the downloaded one is not needed any more then.
Result<> settleEmbedded(const Job &job, const QString &temporary, const QString &file,
                        const QString &downloaded)
{
    if (auto synced = syncFile(temporary); !synced)
        return synced;
    RESPOOL_CRASH_POINT("embedded_synced");
    if (auto named = renameWithoutOverwriting(temporary, file); !named)
        return named;
    if (auto synced = syncWork(job, {}); !synced)
        return synced;
    RESPOOL_CRASH_POINT("embedded_named");
    QFile::remove(downloaded);
    return {};
}

/// The subtitles that get names of their own, on the disk.
Result<QJsonArray> keepSubtitles(const Job &job)
{
    QJsonArray kept;
    QStringList names;
    for (const SubtitleFile &subtitle : subtitlesIn(jobFolderPath(job))) {
        names.append(QFileInfo(subtitle.path).fileName());
        kept.append(QJsonObject{{fileKey, names.last()}, {languageKey, subtitle.language}});
    }
    if (auto synced = syncWork(job, names); !synced)
        return failure(synced.error());
    return kept;
}

/// What an earlier run has embedded: it has the name only when it is whole.
QString embeddedIn(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({embeddedName + u'*'}, QDir::Files, QDir::Name);
    const auto found = std::find_if(names.cbegin(), names.cend(), [](const QString &name) {
        return !name.contains(temporaryMark);
    });
    return found == names.cend() ? QString() : *found;
}

} // namespace

bool hasExtras(const DownloadOptions &options)
{
    return options.wantsSubtitles() || options.wantsEmbedding();
}

DownloadExtras::DownloadExtras(const StepContext &context, const QJsonObject &checkpoint,
                               QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_checkpoint(checkpoint)
{
    m_context.job = withCheckpoint(m_context.job, m_checkpoint);
}

void DownloadExtras::start()
{
    if (!m_context.job.spec.recipe.download.wantsEmbedding()) {
        collect();
        return;
    }
    const auto look = [folder = m_context.folder] { return embeddedIn(folder); };
    inWorker(this, look, [this](const QString &earlier) {
        if (m_isStopping) {
            emit finished();
            return;
        }
        if (earlier.isEmpty() || earlier == m_checkpoint.value(fileKey).toString()) {
            check();
            return;
        }
        m_checkpoint.insert(fileKey, earlier);
        m_checkpoint.remove(bytesKey);
        collect();
    });
}

void DownloadExtras::stop(ProcessRunner::Stop how)
{
    m_isStopping = true;
    if (m_check)
        m_check->stop();
    if (m_tool)
        m_tool->stop(how);
}

void DownloadExtras::check()
{
    m_check = new FileCheck(m_context, downloadedProduct(m_context.job), this);
    connect(m_check, &FileCheck::processStarted, this, &DownloadExtras::processStarted);
    connect(m_check, &FileCheck::finished, this, &DownloadExtras::handleChecked);
    m_check->start();
}

void DownloadExtras::handleChecked()
{
    m_exitCode = m_check->exitCode();
    if (m_isStopping) {
        emit finished();
    } else if (const auto &facts = m_check->facts(); !facts) {
        m_isFileBad = isAboutTheFile(facts.error().code);
        fail(facts.error());
    } else {
        if (const qint64 frames = framesOf(*facts); frames > 0)
            m_checkpoint.insert(framesKey, frames);
        prepare();
    }
}

void DownloadExtras::prepare()
{
    const Wish wish{m_context.job,
                    m_context.job.spec.recipe.download,
                    m_checkpoint,
                    *m_check->facts(),
                    m_context.token.toString(QUuid::Id128).left(8),
                    m_context.leastFreeBytes};
    const auto work = [wish] { return prepareEmbedding(wish); };
    inWorker(this, work, [this](const Result<Prepared> &prepared) {
        if (!prepared)
            return fail(prepared.error());
        for (const QString &line : prepared->notes)
            note(line);
        m_embedding = prepared->embedding;
        m_target = prepared->target;
        m_neededBytes = prepared->neededBytes;
        const bool hasNothing = m_embedding.isEmpty() && prepared->otherPicture.isEmpty();
        if (m_isStopping)
            emit finished();
        else if (hasNothing)
            collect();
        else if (m_neededBytes > 0)
            fail(noRoom(m_neededBytes));
        else if (!prepared->otherPicture.isEmpty())
            makeCover(prepared->otherPicture);
        else
            embed();
    });
}

ToolRun *DownloadExtras::newTool()
{
    if (m_tool)
        m_tool->deleteLater();
    m_tool = new ToolRun(m_context, this);
    connect(m_tool, &ToolRun::processStarted, this, &DownloadExtras::processStarted);
    return m_tool;
}

void DownloadExtras::makeCover(const QString &picture)
{
    const QString cover = m_context.folder
        + QStringLiteral("/media.temp.%1.jpg").arg(m_context.token.toString(QUuid::Id128).left(8));
    ToolRun *tool = newTool();
    connect(tool, &ToolRun::finished, this, [this, cover](const ProcessResult &result) {
        if (result.isClean())
            m_embedding.cover = cover;
        else
            note(QStringLiteral("The thumbnail cannot be read: it is left out."));
        embed();
    });
    tool->start(ToolKind::Ffmpeg, coverArguments(picture, cover));
}

void DownloadExtras::embed()
{
    if (m_isStopping) {
        emit finished();
    } else if (m_embedding.isEmpty()) {
        collect();
    } else {
        ToolRun *tool = newTool();
        connect(tool, &ToolRun::finished, this, &DownloadExtras::handleEmbedded);
        tool->start(ToolKind::Ffmpeg, embedArguments(m_embedding, m_target, temporaryFile()));
    }
}

QString DownloadExtras::temporaryFile() const
{
    return m_context.folder + u'/' + embeddedName
        + QStringLiteral("temp.%1.%2")
              .arg(m_context.token.toString(QUuid::Id128).left(8), m_target.ending);
}

void DownloadExtras::handleEmbedded(const ProcessResult &result)
{
    m_exitCode = result.exitCode;
    if (m_isStopping) {
        emit finished();
        return;
    }
    const auto error = m_tool->mediaError(result);
    if (!error) {
        settle();
        return;
    }
    if (m_tool->ownError(result) || error->code == ErrorCode::DiskFull) {
        fail(*error);
        return;
    }
    // The file itself has passed: what comes from elsewhere is to blame.
    const bool hasOthers = !m_embedding.subtitles.isEmpty() || !m_embedding.cover.isEmpty();
    note(hasOthers ? QStringLiteral("Subtitles and thumbnail cannot be embedded: left out.")
                   : QStringLiteral("Nothing can be embedded in this file."));
    m_embedding.subtitles.clear();
    m_embedding.cover.clear();
    if (!hasOthers)
        m_embedding = {};
    embed();
}

void DownloadExtras::settle()
{
    const QString name = embeddedName + m_target.ending;
    const auto work = [job = m_context.job, from = temporaryFile(),
                       to = m_context.folder + u'/' + name, downloaded = m_embedding.source] {
        return settleEmbedded(job, from, to, downloaded);
    };
    inWorker(this, work, [this, name](const Result<> &settled) {
        if (!settled)
            return fail(settled.error());
        m_checkpoint.insert(fileKey, name);
        m_checkpoint.remove(bytesKey);
        collect();
    });
}

void DownloadExtras::collect()
{
    m_checkpoint.remove(tagsKey);
    if (m_context.job.spec.recipe.download.subtitles != SubtitleChoice::Separate) {
        m_result = m_checkpoint;
        emit finished();
        return;
    }
    const auto work = [job = m_context.job] { return keepSubtitles(job); };
    inWorker(this, work, [this](const Result<QJsonArray> &kept) {
        if (!kept)
            return fail(kept.error());
        if (kept->isEmpty())
            note(QStringLiteral("The source has no subtitles in the languages asked for."));
        m_checkpoint.insert(subtitlesKey, *kept);
        m_result = m_checkpoint;
        emit finished();
    });
}

void DownloadExtras::fail(const Error &error)
{
    m_result = failure(error);
    emit finished();
}

void DownloadExtras::note(const QString &line)
{
    m_context.log.append(m_context.logFile, line);
}

} // namespace respool
