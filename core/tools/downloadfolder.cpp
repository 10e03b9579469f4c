// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ytdlptool.h"

#include "core/tools/ytdlpoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace respool {

namespace {

/// What a file in the job folder is to yt-dlp.
enum class Leftover {
    State, ///< "media.mp4.ytdl": how many pieces it believes to have joined
    Partial, ///< "media.mp4.part"
    Piece, ///< "media.mp4.part-Frag7"
    PartialPiece, ///< "media.mp4.part-Frag7.part"
    Temporary, ///< "media.temp.mp4": a merge or a repair that was cut off
    Companion, ///< "media.en.vtt", "media.jpg", whole or not: fetched again in a moment
    Other, ///< finished streams
};

struct File
{
    QFileInfo info;
    Leftover kind = Leftover::Other;
};

Leftover kindOf(const QString &name)
{
    static const QRegularExpression piece(QStringLiteral("-Frag\\d+$"));
    static const QRegularExpression partialPiece(QStringLiteral("-Frag\\d+\\.part$"));
    if (isCompanion(name))
        return Leftover::Companion;
    if (name.endsWith(QLatin1String(".ytdl")))
        return Leftover::State;
    if (partialPiece.match(name).hasMatch())
        return Leftover::PartialPiece;
    if (piece.match(name).hasMatch())
        return Leftover::Piece;
    if (name.endsWith(QLatin1String(".part")))
        return Leftover::Partial;
    if (name.contains(QLatin1String(".temp.")))
        return Leftover::Temporary;
    return Leftover::Other;
}

/// "media.f137.mp4": pictures or sound alone, still to be merged.
bool isSeparateStream(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^media\\.f.+\\.[A-Za-z0-9]+$"));
    return form.match(name).hasMatch();
}

bool isFromYtDlp(const QString &name)
{
    return name.startsWith(QLatin1String(mediaBaseName) + QLatin1Char('.'))
        || name.startsWith(QLatin1String("thumb."));
}

Result<QList<File>> filesOf(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists()) {
        return failure(ErrorCode::FileSystemFailed,
                       QCoreApplication::translate("respool", "The job's working folder is gone."),
                       QCoreApplication::translate("respool", "Retry the job: it starts again."),
                       folder);
    }
    QList<File> files;
    const auto entries = directory.entryInfoList(
        QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &info : entries) {
        if (isFromYtDlp(info.fileName()))
            files.append({info, kindOf(info.fileName())});
    }
    return files;
}

tl::unexpected<Error> fileFailure(const QFile &file)
{
    return failure(ErrorCode::FileSystemFailed,
                   QCoreApplication::translate(
                       "respool", "A partial file of this download cannot be changed."),
                   QCoreApplication::translate(
                       "respool", "Check that the destination folder is writable, then retry."),
                   QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

Result<> removeFile(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.remove() && file.exists())
        return fileFailure(file);
    return {};
}

/// Gives how much was cut off.
Result<qint64> cutEnd(const QFileInfo &info, qint64 provenBytes)
{
    const qint64 left = std::clamp<qint64>(info.size() - healedBytes,
                                           std::min(provenBytes, info.size()), info.size());
    return cutPartialFile(info.filePath(), left).map([&] { return info.size() - left; });
}

/// The stream that a file belongs to: "media.f137.mp4.part-Frag7" -> "media.f137.mp4".
QString streamOf(const QString &name)
{
    static const QRegularExpression ending(
        QStringLiteral("(\\.ytdl|\\.part|\\.part-Frag\\d+(\\.part)?)$"));
    QString stream = name;
    return stream.remove(ending);
}

/// Streams that come in pieces. Their joined file cannot be trusted after a kill: a piece may be in
/// it twice, or torn. The pieces themselves are whole, so yt-dlp joins them again from the start.
QSet<QString> streamsInPieces(const QList<File> &files)
{
    QSet<QString> streams;
    for (const File &file : files) {
        if (file.kind == Leftover::State || file.kind == Leftover::Piece
            || file.kind == Leftover::PartialPiece)
            streams.insert(streamOf(file.info.fileName()));
    }
    return streams;
}

bool isToBeRemoved(const File &file, bool isInPieces)
{
    switch (file.kind) {
    case Leftover::State:
    case Leftover::PartialPiece:
    case Leftover::Temporary:
    case Leftover::Companion:
        return true;
    case Leftover::Piece:
        return file.info.size() == 0;
    case Leftover::Partial:
        return isInPieces;
    case Leftover::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> cutPartialFile(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.resize(bytes))
        return fileFailure(file);
    return {};
}

Result<QStringList> healDownloadFolder(const QString &folder, qint64 provenBytes)
{
    const auto files = filesOf(folder);
    if (!files)
        return failure(files.error());
    const QSet<QString> inPieces = streamsInPieces(*files);
    QStringList done;
    for (const File &file : *files) {
        const QString name = file.info.fileName();
        if (isToBeRemoved(file, inPieces.contains(streamOf(name)))) {
            if (const auto removed = removeFile(file.info); !removed)
                return failure(removed.error());
            done.append(QStringLiteral("deleted %1").arg(name));
        } else if (file.kind == Leftover::Partial && file.info.size() > 0) {
            const auto cut = cutEnd(file.info, provenBytes);
            if (!cut)
                return failure(cut.error());
            done.append(QStringLiteral("cut the last %1 bytes off %2").arg(*cut).arg(name));
        }
    }
    return done;
}

Result<QStringList> deleteWholeFiles(const QString &folder)
{
    const auto files = filesOf(folder);
    if (!files)
        return failure(files.error());
    QStringList done;
    for (const File &file : *files) {
        if (file.kind != Leftover::Other || isSeparateStream(file.info.fileName()))
            continue;
        if (const auto removed = removeFile(file.info); !removed)
            return failure(removed.error());
        done.append(QStringLiteral("deleted %1").arg(file.info.fileName()));
    }
    return done;
}

QString partialFileIn(const QString &folder)
{
    const auto files = filesOf(folder);
    if (!files)
        return {};
    const auto partial = std::find_if(files->cbegin(), files->cend(), [](const File &file) {
        return file.kind == Leftover::Partial;
    });
    return partial == files->cend() ? QString() : partial->info.filePath();
}

Result<> emptyDownloadFolder(const QString &folder)
{
    const auto files = filesOf(folder);
    if (!files)
        return failure(files.error());
    for (const File &file : *files) {
        if (auto removed = removeFile(file.info); !removed)
            return removed;
    }
    return {};
}

} // namespace respool
