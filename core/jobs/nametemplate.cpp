// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/nametemplate.h"

#include "core/jobs/filename.h"

#include <QDateTime>

#include <algorithm>

namespace respool {

namespace {

const QLatin1String titleName("title");
const QLatin1String hostName("host");
const QLatin1String dateName("date");
const QLatin1String numberName("number");
const QLatin1String labelName("label");

/// A run of text, or a placeholder by its name.
struct Piece
{
    QString text;
    bool isPlaceholder = false;

    [[nodiscard]] bool is(QLatin1String name) const
    {
        return isPlaceholder && text.compare(name, Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] QString written() const { return isPlaceholder ? u'{' + text + u'}' : text; }
};

/// "{" without "}" is text, and so is a pair of braces with another brace inside.
QList<Piece> piecesOf(const QString &nameTemplate)
{
    QList<Piece> pieces;
    const QString text = nameTemplate.left(longestNameTemplate);
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype close = text.indexOf(u'}', begin);
        const qsizetype open = close < 0 ? -1 : text.lastIndexOf(u'{', close);
        if (close < 0 || open < begin) {
            const qsizetype end = close < 0 ? text.size() : close + 1;
            pieces.append({text.sliced(begin, end - begin), false});
            begin = end;
            continue;
        }
        if (open > begin)
            pieces.append({text.sliced(begin, open - begin), false});
        pieces.append({text.sliced(open + 1, close - open - 1), true});
        begin = close + 1;
    }
    return pieces;
}

bool isKnown(const Piece &piece)
{
    const QStringList names = namePlaceholders();
    return std::any_of(names.cbegin(), names.cend(), [&piece](const QString &name) {
        return piece.text.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool namesLabel(const QString &nameTemplate)
{
    const QList<Piece> pieces = piecesOf(nameTemplate);
    return std::any_of(pieces.cbegin(), pieces.cend(),
                       [](const Piece &piece) { return piece.is(labelName); });
}

QString filledIn(const QList<Piece> &pieces, const NameParts &parts, const QString &title)
{
    QString name;
    for (const Piece &piece : pieces) {
        if (piece.is(titleName))
            name += title;
        else if (piece.is(hostName))
            name += parts.host;
        else if (piece.is(labelName))
            name += parts.label;
        else if (piece.is(dateName))
            name += parts.date.toString(Qt::ISODate);
        else if (!piece.is(numberName)) // written in when the job was added
            name += piece.written();
    }
    return name;
}

} // namespace

QStringList namePlaceholders()
{
    return {titleName, hostName, dateName, numberName, labelName};
}

QStringList unknownPlaceholders(const QString &nameTemplate)
{
    QStringList unknown;
    for (const Piece &piece : piecesOf(nameTemplate)) {
        if (piece.isPlaceholder && !isKnown(piece))
            unknown.append(piece.written());
    }
    return unknown;
}

QString numberedTemplate(const QString &nameTemplate, qsizetype number, qsizetype count)
{
    const auto digits = std::max(qsizetype(2), QString::number(count).size());
    QString numbered;
    for (const Piece &piece : piecesOf(nameTemplate)) {
        numbered += piece.is(numberName)
            ? QStringLiteral("%1").arg(number, static_cast<int>(digits), 10, QLatin1Char('0'))
            : piece.written();
    }
    return numbered;
}

QString expandedName(const QString &nameTemplate, const NameParts &parts)
{
    const QList<Piece> pieces =
        piecesOf(nameTemplate.trimmed().isEmpty() ? QString(standardNameTemplate) : nameTemplate);
    const auto titles = std::count_if(pieces.cbegin(), pieces.cend(),
                                      [](const Piece &piece) { return piece.is(titleName); });
    // Made safe by itself first: what it loses by that must not be counted.
    const QString title = safeBaseName(parts.title);
    const qsizetype rest = filledIn(pieces, parts, {}).toUtf8().size();
    const qsizetype room =
        titles == 0 ? 0 : std::max(qsizetype(0), longestBaseName - rest) / titles;
    return safeBaseName(filledIn(pieces, parts, cutToBytes(title, room)));
}

FinalName finalName(const Job &job, const QString &label)
{
    const QString &nameTemplate = job.spec.nameTemplate;
    const bool isPlain = label == originalLabel || label == audioLabel;
    const QString tag = isPlain || namesLabel(nameTemplate) ? QString() : label;
    if (nameTemplate.trimmed().isEmpty())
        return {safeBaseName(job.displayName()), tag};
    const QDate date = QDateTime::fromMSecsSinceEpoch(job.createdAt).date();
    return {expandedName(nameTemplate, {job.displayName(), hostOf(job.spec), label, date}), tag};
}

} // namespace respool
