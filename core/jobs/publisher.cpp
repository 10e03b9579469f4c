// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/publisher.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/jobs/filename.h"
#include "core/jobs/jobfolder.h"

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

/// A name that no file has and that no other file of this job will get.
QString freeName(const Job &job, const QString &label, const QString &extension,
                 const QSet<QString> &taken)
{
    const QString tag =
        label == Rendition{}.label() || label == QLatin1String("audio") ? QString() : label;
    const QString base = safeBaseName(job.displayName());
    for (int number = 1;; ++number) {
        QString path = job.spec.destination + u'/' + publishedName(base, tag, extension, number);
        // A dangling link has the name, too.
        if (!taken.contains(path) && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
            return path;
    }
}

/// The user's own file stays where it is: a copy of it is published.
Result<QString> copyIntoFolder(const Job &job, const Product &product)
{
    QString copy = jobFolderPath(job) + QStringLiteral("/copy.") + QFileInfo(product.path).suffix();
    QFile::remove(copy);
    if (auto copied = copyFileDurably(product.path, copy); !copied)
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

} // namespace

QJsonObject Publication::toJson() const
{
    return {{labelKey, label},       {fromKey, from},   {toKey, to},
            {identityKey, identity}, {bytesKey, bytes}, {durationKey, durationSeconds}};
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
    return publication;
}

Result<QList<Publication>> preparePublications(const Job &job)
{
    if (auto made = prepareJobFolder(job); !made)
        return failure(made.error());
    QList<Publication> publications;
    QSet<QString> taken;
    for (const Product &product : productsOf(job)) {
        Publication publication;
        publication.label = product.label;
        publication.from = product.path;
        if (product.isUserFile) {
            const Result<QString> copy = copyIntoFolder(job, product);
            if (!copy)
                return failure(copy.error());
            if (auto same = checkSourceIsSame(job); !same)
                return failure(same.error());
            publication.from = *copy;
        } else if (auto synced = syncFile(product.path); !synced) {
            return failure(synced.error());
        }
        publication.to = freeName(job, product.label, QFileInfo(product.path).suffix(), taken);
        taken.insert(publication.to);
        publication.identity = fileIdentity(publication.from);
        publication.bytes = QFileInfo(publication.from).size();
        publication.durationSeconds = durationOf(job, product.label);
        publications.append(publication);
    }
    // Once their names are recorded, they have to be here or there.
    if (auto synced = syncWork(job, {}); !synced)
        return failure(synced.error());
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
    auto synced = syncFolder(folder).and_then(
        [&] { return syncFolder(QFileInfo(publication.from).absolutePath()); });
    RESPOOL_CRASH_POINT("folders_synced");
    return synced;
}

Publication renamed(const Publication &publication, const Job &job)
{
    Publication other = publication;
    other.to = freeName(job, publication.label, QFileInfo(publication.to).suffix(), {});
    return other;
}

} // namespace respool
