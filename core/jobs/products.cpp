// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/products.h"

#include "core/base/durablefile.h"
#include "core/jobs/jobfolder.h"
#include "core/tools/mediainfo.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace respool {

namespace {

/// The subtitle files that a download has fetched to be published beside its video.
QList<Product> subtitlesOf(const Job &job)
{
    QList<Product> products;
    const Step *download = job.step(StepKind::Download);
    const QJsonArray files =
        download ? download->checkpoint.value(subtitlesKey).toArray() : QJsonArray();
    for (const auto value : files) {
        const QJsonObject item = value.toObject();
        Product product;
        product.language = item.value(languageKey).toString();
        product.label = subtitleLabel(product.language);
        product.path = jobFolderPath(job) + u'/' + item.value(fileKey).toString();
        products.append(product);
    }
    return products;
}

Product originalOf(const Job &job)
{
    Product product;
    product.label = originalLabel;
    product.path = sourceFile(job);
    product.isUserFile = job.spec.kind == SourceKind::File;
    // Somebody's own film may have a hole or a short soundtrack: that is how it is.
    product.expectation.mayBeUneven = product.isUserFile;
    if (const Step *download = job.step(StepKind::Download)) {
        const QJsonObject &checkpoint = download->checkpoint;
        product.expectation.bytes = checkpoint.value(bytesKey).toInteger(-1);
        product.expectation.durationSeconds = checkpoint.value(durationKey).toDouble(-1);
        product.expectation.frames = checkpoint.value(framesKey).toInteger(-1);
        product.expectation.mayBeUneven = checkpoint.value(unevenKey).toBool();
    }
    return product;
}

/// An HLS package: everything in it was counted before it was cut.
Product packageOf(const Job &job, const QJsonObject &item)
{
    Product product = encodedProduct(job, item);
    product.packageBytes = item.value(bytesKey).toInteger();
    product.expectation.frames = -1;
    for (const auto stream : item.value(streamsKey).toArray())
        product.expectation.streams.append(StreamFacts::fromJson(stream.toObject()));
    return product;
}

} // namespace

QJsonObject encodedItem(const EncodePlan &plan, const EncodeOutput &output, qint64 frames)
{
    QJsonObject item{{labelKey, output.label}, {fileKey, output.fileName}};
    if (frames >= 0 && !output.isSoundOnly())
        item.insert(framesKey, frames);
    if (plan.mendsTimes())
        item.insert(durationKey, plan.mendedSeconds);
    return item;
}

Product encodedProduct(const Job &job, const QJsonObject &item)
{
    const MediaInfo source = MediaInfo::fromJson(job.step(StepKind::Probe)->checkpoint);
    Product product;
    product.label = item.value(labelKey).toString();
    product.path = jobFolderPath(job) + u'/' + item.value(fileKey).toString();
    const bool isAudio = product.label == Rendition{Rendition::Kind::Audio, 0}.label();
    double soundSeconds = source.durationSeconds;
    if (!source.sounds.isEmpty() && source.sounds.first().seconds > 0)
        soundSeconds = source.sounds.first().seconds;
    product.expectation.durationSeconds =
        item.value(durationKey).toDouble(isAudio ? soundSeconds : source.durationSeconds);
    product.expectation.mayBeUneven = true; // as its source may be
    product.expectation.needsVideo = !isAudio;
    product.expectation.frames = item.value(framesKey).toInteger(-1);
    product.expectation.needsAudio = source.hasAudio;
    return product;
}

Product downloadedProduct(const Job &job)
{
    return originalOf(job);
}

QString sourceFile(const Job &job)
{
    const Step *download = job.step(StepKind::Download);
    if (!download)
        return job.spec.source;
    return jobFolderPath(job) + u'/' + download->checkpoint.value(fileKey).toString();
}

QList<Product> productsOf(const Job &job)
{
    QList<Product> products;
    if (job.spec.recipe.renditions.contains(Rendition{}))
        products.append(originalOf(job));
    if (const Step *encode = job.step(StepKind::Encode)) {
        for (const auto output : encode->checkpoint.value(outputsKey).toArray()) {
            const QJsonObject item = output.toObject();
            const bool isPackage = item.contains(streamsKey);
            products.append(isPackage ? packageOf(job, item) : encodedProduct(job, item));
        }
    }
    return products + subtitlesOf(job);
}

QStringList notesOf(const Job &job)
{
    QStringList notes;
    if (const Step *encode = job.step(StepKind::Encode)) {
        for (const auto note : encode->checkpoint.value(notesKey).toArray())
            notes.append(note.toString());
    }
    return notes;
}

QString sourceVersion(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {};
    return QStringLiteral("%1:%2:%3")
        .arg(fileIdentity(path))
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

Result<> checkSourceIsSame(const Job &job)
{
    const Step *probe = job.step(StepKind::Probe);
    const QString probed = probe ? probe->checkpoint.value(sourceKey).toString() : QString();
    if (job.spec.kind != SourceKind::File || probed.isEmpty()
        || sourceVersion(job.spec.source) == probed)
        return {};
    return failure(ErrorCode::SourceMissing,
                   QCoreApplication::translate(
                       "respool", "The file “%1” was changed or moved while it was converted.")
                       .arg(job.spec.source),
                   QCoreApplication::translate("respool", "Press Retry to convert it again."));
}

} // namespace respool
