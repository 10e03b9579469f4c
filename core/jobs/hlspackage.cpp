// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/hlspackage.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/domain/job.h"
#include "core/jobs/jobfolder.h"
#include "core/tools/hlsplaylist.h"
#include "core/tools/mp4segment.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

constexpr double longestRounding = 1e-6;
constexpr qint64 mostPlaylistBytes = 16LL * 1024 * 1024;

tl::unexpected<Error> packagingFailed(const QString &detail)
{
    return failure(
        ErrorCode::EncodeFailed,
        QCoreApplication::translate("respool", "The HLS segments did not come out whole."),
        QCoreApplication::translate("respool", "Press Retry to make them again."), detail);
}

/// One playlist with what it leads to.
struct Part
{
    InitSegment init;
    QList<HlsSegment> segments;
    QList<double> begins; ///< of the segments, in seconds
};

std::optional<SegmentTimes> timesOf(const QString &path, const InitSegment &init)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return readSegment(boxesWithoutMedia(file), init);
}

/// A segment lasts until the next one begins: that is exact, and nothing adds up.
Result<Part> readPart(const QString &folder)
{
    Part part;
    QFile file(folder + u'/' + hlsInitName);
    const auto init = file.open(QIODevice::ReadOnly) ? readInitSegment(boxesWithoutMedia(file))
                                                     : std::optional<InitSegment>();
    if (!init)
        return packagingFailed(file.fileName());
    part.init = *init;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("segment-*.m4s")}, QDir::Files, QDir::Name);
    double end = 0;
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        const auto times = timesOf(path, *init);
        if (!times || !times->beginsWithKey)
            return packagingFailed(path);
        const auto perSecond = static_cast<double>(init->ticksPerSecond);
        // What lies before the begin is there to be thrown away: the priming of sound.
        part.begins.append(std::max(0.0, static_cast<double>(times->begin) / perSecond));
        part.segments.append({name, 0, QFileInfo(path).size()});
        end = static_cast<double>(times->end) / perSecond;
    }
    for (qsizetype i = 0; i < part.segments.size(); ++i)
        part.segments[i].seconds = part.begins.value(i + 1, end) - part.begins.at(i);
    const bool isInOrder = std::all_of(part.segments.cbegin(), part.segments.cend(),
                                       [](const HlsSegment &one) { return one.seconds > 0; });
    if (names.isEmpty() || !isInOrder)
        return packagingFailed(folder);
    return part;
}

bool areCutAlike(const Part &a, const Part &b)
{
    return std::equal(
        a.begins.cbegin(), a.begins.cend(), b.begins.cbegin(), b.begins.cend(),
        [](double first, double second) { return std::abs(first - second) < longestRounding; });
}

/// Readable by whoever may read the segments: a web server, most likely.
Result<> writePlaylist(const QString &path, const QByteArray &contents, const QString &like)
{
    auto written = writeFileDurably(path, contents);
    if (written)
        QFile::setPermissions(path, QFile::permissions(like));
    return written;
}

Result<Part> completePart(const QString &folder)
{
    auto part = readPart(folder);
    if (!part)
        return part;
    const QString playlist = folder + u'/' + hlsPlaylistName;
    auto written =
        writePlaylist(playlist, mediaPlaylist(part->segments), folder + u'/' + hlsInitName);
    if (!written)
        return failure(written.error());
    return part;
}

Result<QList<HlsVariant>> completeVariants(const QString &package, const EncodePlan &plan)
{
    QList<HlsVariant> variants;
    std::optional<Part> first;
    for (const EncodeOutput &output : plan.pictures()) {
        const auto part = completePart(package + u'/' + output.label);
        if (!part)
            return failure(part.error());
        if (first && !areCutAlike(*first, *part))
            return packagingFailed(output.label + QStringLiteral(" is cut at other times"));
        first = first.value_or(*part);
        variants.append({output.label, part->init.codec, part->init.width, part->init.height,
                         ratesOf(part->segments)});
    }
    return variants;
}

Result<QList<HlsSound>> completeSounds(const QString &package, qsizetype count)
{
    QList<HlsSound> sounds;
    for (qsizetype i = 0; i < count; ++i) {
        const auto part = completePart(package + u'/' + soundFolder(i));
        if (!part)
            return failure(part.error());
        sounds.append(
            {soundFolder(i), part->init.codec, part->init.channels, ratesOf(part->segments)});
    }
    return sounds;
}

QStringList entriesBelow(const QString &folder, QDir::Filters kinds)
{
    QStringList names;
    QDirIterator entries(folder, kinds | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    const QDir root(folder);
    while (entries.hasNext())
        names.append(root.relativeFilePath(entries.next()));
    return names;
}

/// What file managers leave in a folder that somebody has only looked into.
bool isOfAFileManager(const QString &name)
{
    static const QStringList known{QStringLiteral(".DS_Store"), QStringLiteral(".directory"),
                                   QStringLiteral("Thumbs.db"), QStringLiteral("desktop.ini")};
    return known.contains(QFileInfo(name).fileName());
}

QStringList namesInFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? namesIn(file.read(mostPlaylistBytes)) : QStringList();
}

} // namespace

Result<> beginPackage(const QString &jobFolder, const QString &name, const EncodePlan &plan,
                      qsizetype sounds)
{
    QDir folder(jobFolder);
    for (const QString &old : folder.entryList({hlsLabel + QStringLiteral("*")}, QDir::Dirs))
        QDir(folder.filePath(old)).removeRecursively();
    QStringList parts;
    for (const EncodeOutput &output : plan.pictures())
        parts.append(output.label);
    for (qsizetype i = 0; i < sounds; ++i)
        parts.append(soundFolder(i));
    const bool isMade = std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
        return folder.mkpath(name + u'/' + part);
    });
    if (isMade)
        return {};
    return failure(
        ErrorCode::FileSystemFailed,
        QCoreApplication::translate("respool", "No folder could be made in “%1”.").arg(jobFolder),
        QCoreApplication::translate("respool", "Check the disk, then press Retry."));
}

Result<qint64> completePackage(const QString &jobFolder, const QString &name,
                               const EncodePlan &plan, const MediaInfo &source)
{
    const QString package = jobFolder + u'/' + name;
    const auto variants = completeVariants(package, plan);
    if (!variants)
        return failure(variants.error());
    const auto sounds = completeSounds(package, source.sounds.size());
    if (!sounds)
        return failure(sounds.error());
    // H.264 gets no HDR.
    const QString transfer =
        plan.format.video.codec == VideoCodec::H264 ? QString() : source.colour.transfer;
    const HlsFilm film{source.framesPerSecond, transfer, source.sounds};
    const QString like = package + u'/' + variants->constFirst().folder + u'/' + hlsInitName;
    RESPOOL_CRASH_POINT("hls_before_master");
    auto done = syncBelow(package)
                    .and_then([&] {
                        return writePlaylist(package + u'/' + hlsEntry,
                                             masterPlaylist(film, *variants, *sounds), like);
                    })
                    .and_then([&] {
                        return renameWithoutOverwriting(package, jobFolder + u'/' + hlsLabel);
                    })
                    .and_then([&] { return syncFolder(jobFolder); });
    RESPOOL_CRASH_POINT("hls_named");
    if (!done)
        return failure(done.error());
    return bytesBelow(jobFolder + u'/' + hlsLabel);
}

std::optional<qint64> bytesOfWholePackage(const QString &folder)
{
    QSet<QString> expected{hlsEntry};
    for (const QString &playlist : namesInFile(folder + u'/' + hlsEntry)) {
        expected.insert(playlist);
        const QString part = QFileInfo(playlist).path();
        for (const QString &file : namesInFile(folder + u'/' + playlist))
            expected.insert(part + u'/' + file);
    }
    qint64 bytes = 0;
    QSet<QString> found;
    for (const QString &name : entriesBelow(folder, QDir::Files)) {
        const QFileInfo file(folder + u'/' + name);
        if (file.isSymLink())
            return std::nullopt;
        if (isOfAFileManager(name))
            continue;
        found.insert(name);
        bytes += file.size();
    }
    return found == expected ? std::optional(bytes) : std::nullopt;
}

Result<> syncBelow(const QString &folder)
{
    for (const QString &name : entriesBelow(folder, QDir::Files)) {
        if (auto synced = syncFile(folder + u'/' + name); !synced)
            return synced;
    }
    for (const QString &name : entriesBelow(folder, QDir::Dirs)) {
        if (auto synced = syncFolder(folder + u'/' + name); !synced)
            return synced;
    }
    return syncFolder(folder);
}

} // namespace respool
