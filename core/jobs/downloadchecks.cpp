// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadchecks.h"

#include "core/jobs/products.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace respool {

namespace {

// A page and its files; more are not worth their room.
constexpr qsizetype mostValidators = 16;
// With subtitles, each of which has its own, before the video.
constexpr qsizetype mostValidatorsWithCompanions = 256;

} // namespace

SourceVersion noteValidatorsOf(const HttpAnswer &answer, bool isOfCompanion,
                               QJsonObject &checkpoint)
{
    QJsonArray known = checkpoint.value(validatorsKey).toArray();
    QStringList told;
    for (const QByteArray &validator : {answer.entityTag, answer.lastModified}) {
        if (!validator.isEmpty())
            told.append(QString::fromLatin1(validator));
    }
    if ((answer.status != 200 && answer.status != 206) || told.isEmpty())
        return SourceVersion::Known;
    // One of them is enough: the machines of one host give their files tags of their own.
    const bool isKnown =
        std::any_of(told.cbegin(), told.cend(), [&known](const QString &validator) {
            return known.contains(QJsonValue(validator));
        });
    const bool goesOn = answer.status == 206 && answer.firstByte > 0;
    if (goesOn && !isKnown && !known.isEmpty())
        return SourceVersion::Changed;
    bool isNew = false;
    for (const QString &validator : std::as_const(told)) {
        if (known.contains(QJsonValue(validator)))
            continue;
        known.append(validator);
        isNew = true;
    }
    const qsizetype most = isOfCompanion || known.size() > mostValidators
        ? mostValidatorsWithCompanions
        : mostValidators;
    while (known.size() > most)
        known.removeFirst();
    checkpoint.insert(validatorsKey, known);
    return isNew ? SourceVersion::New : SourceVersion::Known;
}

bool isOtherSource(const QJsonObject &checkpoint, const QString &formatId, qint64 totalBytes)
{
    const QString formatBefore = checkpoint.value(formatKey).toString();
    const qint64 totalBefore = checkpoint.value(totalKey).toInteger(-1);
    return (!formatId.isEmpty() && !formatBefore.isEmpty() && formatId != formatBefore)
        || (totalBytes > 0 && totalBefore > 0 && totalBytes != totalBefore);
}

bool areAllDirect(const QString &protocols)
{
    const QStringList parts = protocols.split(u'+');
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &protocol) {
        return protocol == QLatin1String("https") || protocol == QLatin1String("http");
    });
}

Error noRoomFor(qint64 missing, qint64 available)
{
    const QLocale locale;
    return {
        ErrorCode::DiskFull,
        QCoreApplication::translate("respool", "This download needs %1 more, but only %2 are free.")
            .arg(locale.formattedDataSize(missing), locale.formattedDataSize(available)),
        QCoreApplication::translate("respool", "Make room on the disk; it goes on by itself then."),
        {}};
}

} // namespace respool
