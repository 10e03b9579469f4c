// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sourcerecord.h"

#include "core/jobs/downloadextras.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"

#include <QJsonArray>

#include <algorithm>

namespace respool {

namespace {

// A page and its files; more are not worth their room.
constexpr qsizetype mostValidators = 16;
// With subtitles, each of which has its own, before the video.
constexpr qsizetype mostValidatorsWithCompanions = 256;

/// Whether yt-dlp's protocols of a download, joined by "+", are all of files as they are.
bool areAllDirect(const QString &protocols)
{
    const QStringList parts = protocols.split(u'+');
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &protocol) {
        return protocol == QLatin1String("https") || protocol == QLatin1String("http");
    });
}

QStringList validatorsOf(const HttpAnswer &answer)
{
    QStringList validators;
    if (answer.status != 200 && answer.status != 206)
        return validators;
    for (const QByteArray &validator : {answer.entityTag, answer.lastModified}) {
        if (!validator.isEmpty())
            validators.append(QString::fromLatin1(validator));
    }
    return validators;
}

} // namespace

SourceRecord::SourceRecord(const QJsonObject &checkpoint, const DownloadOptions &options)
    : m_checkpoint(checkpoint)
    , m_options(options)
{
}

bool SourceRecord::mayGoOn() const
{
    return !m_checkpoint.isEmpty() && !m_checkpoint.contains(discardKey);
}

bool SourceRecord::isFetched() const
{
    return m_checkpoint.value(fetchedKey).toBool();
}

QString SourceRecord::fileName() const
{
    return m_checkpoint.value(fileKey).toString();
}

std::optional<PartialMark> SourceRecord::partial() const
{
    return PartialMark::fromJson(m_checkpoint.value(partialKey).toObject());
}

void SourceRecord::clear()
{
    m_checkpoint = {};
}

void SourceRecord::distrust()
{
    m_checkpoint.insert(discardKey, true);
}

void SourceRecord::beginRun()
{
    m_isDescribed = false;
}

SourceRecord::Version SourceRecord::noteDescription(const YtDlpDescription &description)
{
    m_isDescribed = true;
    m_isMended = description.isMended || !m_options.sponsorBlockCategories.isEmpty();
    m_ending = description.ending;
    m_isLive = description.isLive;
    m_isDirect = areAllDirect(description.protocol);
    m_isOneFile = m_isDirect && !description.formatId.contains(u'+');
    const QString before = m_checkpoint.value(formatKey).toString();
    if (!before.isEmpty() && !description.formatId.isEmpty() && before != description.formatId)
        return Version::Changed;
    if (description.durationSeconds > 0 && !description.isLive)
        m_checkpoint.insert(durationKey, description.durationSeconds);
    if (!description.formatId.isEmpty())
        m_checkpoint.insert(formatKey, description.formatId);
    if (!m_isOneFile)
        m_checkpoint.remove(partialKey);
    return Version::New;
}

SourceRecord::Version SourceRecord::noteTotal(qint64 bytes)
{
    if (!m_isOneFile || bytes <= 0)
        return Version::Known;
    const qint64 before = announcedBytes();
    if (before > 0)
        return before == bytes ? Version::Known : Version::Changed;
    m_checkpoint.insert(totalKey, bytes);
    return Version::New;
}

SourceRecord::Version SourceRecord::noteAnswer(const HttpAnswer &answer, bool isOfCompanion)
{
    const QStringList told = validatorsOf(answer);
    if (!m_isDirect || told.isEmpty())
        return Version::Known;
    QJsonArray known = m_checkpoint.value(validatorsKey).toArray();
    // One of them is enough: the machines of one host give their files tags of their own.
    const bool isKnown =
        std::any_of(told.cbegin(), told.cend(), [&known](const QString &validator) {
            return known.contains(QJsonValue(validator));
        });
    const bool goesOn = answer.status == 206 && answer.firstByte > 0;
    if (goesOn && !isKnown && !known.isEmpty())
        return Version::Changed;
    const qsizetype most = isOfCompanion || known.size() > mostValidators
        ? mostValidatorsWithCompanions
        : mostValidators;
    Version version = Version::Known;
    for (const QString &validator : told) {
        if (known.contains(QJsonValue(validator)))
            continue;
        known.append(validator);
        version = Version::New;
    }
    while (known.size() > most)
        known.removeFirst();
    m_checkpoint.insert(validatorsKey, known);
    return version;
}

void SourceRecord::noteTags(const YtDlpTags &tags)
{
    m_checkpoint.insert(tagsKey, tags.told);
}

void SourceRecord::notePartial(const PartialMark &mark)
{
    if (m_isOneFile)
        m_checkpoint.insert(partialKey, mark.toJson());
}

bool SourceRecord::isWhole(qint64 bytes) const
{
    const qint64 announced = announcedBytes();
    const bool mustMatch = m_isOneFile && !m_isMended && announced > 0;
    return bytes > 0 && (!mustMatch || bytes == announced);
}

void SourceRecord::noteFile(const QString &name, qint64 bytes, double durationSeconds)
{
    const bool isCut = !m_options.sponsorBlockCategories.isEmpty();
    const qint64 announced = announcedBytes();
    if (durationSeconds > 0)
        m_checkpoint.insert(durationKey, durationSeconds);
    if (announced > 0 && !isCut)
        m_checkpoint.insert(bytesKey, announced);
    if (isCut)
        m_checkpoint.remove(durationKey);
    // A file that came with every byte is trusted to be as its source is; so is what is made of it.
    if (isCut || (hasExtras(m_options) && announced > 0 && bytes == announced))
        m_checkpoint.insert(unevenKey, true);
    m_checkpoint.insert(fileKey, name);
    if (hasExtras(m_options))
        m_checkpoint.insert(fetchedKey, true);
}

void SourceRecord::takeOver(const QJsonObject &checkpoint)
{
    m_checkpoint = checkpoint;
    m_checkpoint.remove(fetchedKey);
}

qint64 SourceRecord::announcedBytes() const
{
    return m_checkpoint.value(totalKey).toInteger(-1);
}

} // namespace respool
