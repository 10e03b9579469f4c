// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/publisher.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/jobs/filename.h"
#include "core/jobs/hlspackage.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/nametemplate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace respool {

namespace {

const QLatin1String fromKey("from");
const QLatin1String toKey("to");
const QLatin1String identityKey("identity");
const QLatin1String entryKey("entry");

/// A name that no file has and that no other file of this job will get.
QString freeName(const Job &job, const QString &label, const QString &extension,
                 const QSet<QString> &taken)
{
    const auto [base, tag] = finalName(job, label);
    for (int number = 1;; ++number) {
        QString path = job.spec.destination + u'/' + publishedName(base, tag, extension, number);
        // A dangling link has the name, too.
        if (!taken.contains(path) && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
            return path;
    }
}

/// The same for subtitles: named after the file that they belong to, so that players find them.
QString freeSubtitleName(const QString &base, const QString &language, const QString &ending,
                         const QSet<QString> &taken)
{
    for (int number = 1;; ++number) {
        QString path = base + u'.' + publishedName(language, {}, ending, number);
        if (!taken.contains(path) && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
            return path;
    }
}

/// What a published file is called without its ending.
QString baseOf(const Publication &publication)
{
    const QFileInfo file(publication.to);
    const bool isFolder = !publication.entry.isEmpty();
    return file.path() + u'/' + (isFolder ? file.fileName() : file.completeBaseName());
}

/// The user's own file stays where it is: a copy of it is published.
Result<QString> copyIntoFolder(const Job &job, const Product &product)
{
    QString copy = jobFolderPath(job) + QStringLiteral("/copy.") + QFileInfo(product.path).suffix();
    QFile::remove(copy);
    // Once its name is recorded, it has to be there.
    auto copied =
        copyFileDurably(product.path, copy).and_then([&job] { return syncWork(job, {}); });
    if (!copied)
        return failure(copied.error());
    return copy;
}

double durationOf(const Job &job, const QString &label)
{
    const Step *verify = job.step(StepKind::Verify);
    for (const auto value : verify->checkpoint.value(factsKey).toArray()) {
        const QJsonObject fact = value.toObject();
        if (fact.value(labelKey) == label)
            return fact.value(durationKey).toDouble();
    }
    return 0;
}

/// Makes a product ready to be moved, synced, without a name as yet. Files that steps have made
/// were synced before they were recorded.
Result<Publication> prepared(const Job &job, const Product &product)
{
    Publication publication;
    publication.label = product.label;
    publication.from = product.path;
    publication.durationSeconds = durationOf(job, product.label);
    Result<> synced;
    if (product.isPackage()) {
        publication.from = QFileInfo(product.path).path();
        publication.entry = QFileInfo(product.path).fileName();
        synced = syncBelow(publication.from);
    } else if (product.isUserFile) {
        const Result<QString> copy = copyIntoFolder(job, product);
        if (!copy)
            return failure(copy.error());
        publication.from = *copy;
        synced = checkSourceIsSame(job);
    }
    if (!synced)
        return failure(synced.error());
    publication.identity = fileIdentity(publication.from);
    publication.bytes =
        product.isPackage() ? product.packageBytes : QFileInfo(publication.from).size();
    return publication;
}

} // namespace

QJsonObject Publication::toJson() const
{
    return {{labelKey, label},       {fromKey, from},   {toKey, to},
            {identityKey, identity}, {bytesKey, bytes}, {durationKey, durationSeconds},
            {entryKey, entry}};
}

Publication Publication::fromJson(const QJsonObject &json)
{
    Publication publication;
    publication.label = json.value(labelKey).toString();
    publication.from = json.value(fromKey).toString();
    publication.to = json.value(toKey).toString();
    publication.identity = json.value(identityKey).toString();
    publication.bytes = json.value(bytesKey).toInteger();
    publication.durationSeconds = json.value(durationKey).toDouble();
    publication.entry = json.value(entryKey).toString();
    return publication;
}

Result<QList<Publication>> preparePublications(const Job &job)
{
    if (auto made = prepareJobFolder(job); !made)
        return failure(made.error());
    QList<Publication> publications;
    QSet<QString> taken;
    for (const Product &product : productsOf(job)) {
        auto publication = prepared(job, product);
        if (!publication)
            return failure(publication.error());
        const QString extension =
            product.isPackage() ? QString() : QFileInfo(product.path).suffix();
        publication->to = product.isSubtitle() && !publications.isEmpty()
            ? freeSubtitleName(baseOf(publications.first()), product.language, extension, taken)
            : freeName(job, product.label, extension, taken);
        taken.insert(publication->to);
        publications.append(*publication);
    }
    return publications;
}

Result<> publish(const Publication &publication)
{
    const QString folder = QFileInfo(publication.to).absolutePath();
    RESPOOL_CRASH_POINT("before_rename");
    const bool isThere =
        !publication.identity.isEmpty() && fileIdentity(publication.to) == publication.identity;
    if (isThere) {
        // Moved before the last run was cut off. Where the file system knows no exclusive rename,
        // the first name may be left of the two links.
        QFile::remove(publication.from);
    } else if (!QFileInfo::exists(publication.from)) {
        return failure(ErrorCode::SourceMissing,
                       QCoreApplication::translate(
                           "respool", "The finished file was deleted before it got its name."),
                       QCoreApplication::translate("respool", "Press Retry to make it again."),
                       publication.from);
    } else if (auto moved = renameWithoutOverwriting(publication.from, publication.to); !moved) {
        return moved;
    }
    RESPOOL_CRASH_POINT("renamed");
    // Should its old name come back after a power cut, that goes with the job's folder.
    auto synced = syncFolder(folder);
    RESPOOL_CRASH_POINT("folders_synced");
    return synced;
}

Publication renamed(const Publication &publication, const Job &job)
{
    Publication other = publication;
    if (publication.label.startsWith(subtitleLabel({}))) {
        const QString language = publication.label.mid(subtitleLabel({}).size());
        const QString name = baseOf(publication); // its ending may begin like a language: ".srt"
        const QString base = name.left(name.lastIndexOf(u'.' + language));
        other.to = freeSubtitleName(base, language, QFileInfo(publication.to).suffix(), {});
        return other;
    }
    const QString extension =
        publication.entry.isEmpty() ? QFileInfo(publication.to).suffix() : QString();
    other.to = freeName(job, publication.label, extension, {});
    return other;
}

} // namespace respool
