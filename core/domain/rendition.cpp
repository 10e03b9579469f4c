// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rendition.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace respool {

namespace {

constexpr int smallestHeight = 16;
constexpr int largestHeight = 8640;

std::optional<Rendition> parseRendition(const QString &word)
{
    if (word == originalLabel)
        return Rendition{Rendition::Kind::Original, 0};
    if (word == audioLabel)
        return Rendition{Rendition::Kind::Audio, 0};
    if (word == fullLabel)
        return Rendition{Rendition::Kind::Full, 0};
    QStringView digits(word);
    if (digits.endsWith(QLatin1Char('p')))
        digits.chop(1);
    bool isNumber = false;
    const int height = digits.toInt(&isNumber); // takes a sign, too
    if (!isNumber || !digits.front().isDigit() || height < smallestHeight || height > largestHeight)
        return std::nullopt;
    return Rendition{Rendition::Kind::Height, height};
}

} // namespace

QString Rendition::label() const
{
    switch (kind) {
    case Kind::Original:
        return originalLabel;
    case Kind::Audio:
        return audioLabel;
    case Kind::Full:
        return fullLabel;
    case Kind::Height:
        return QStringLiteral("%1p").arg(height);
    }
    Q_UNREACHABLE();
}

Result<QList<Rendition>> parseRenditions(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QList<Rendition> renditions;
    for (const QString &word : text.toLower().split(separators, Qt::SkipEmptyParts)) {
        const auto rendition = parseRendition(word);
        if (!rendition) {
            return failure(
                ErrorCode::NotAllowed,
                QCoreApplication::translate("respool", "“%1” is not a resolution.").arg(word),
                QCoreApplication::translate(
                    "respool", "Use original, full, audio, or a height such as 720p."));
        }
        if (!renditions.contains(*rendition))
            renditions.append(*rendition);
    }
    if (renditions.isEmpty())
        renditions.append(Rendition{});
    return renditions;
}

QString renditionsText(const QList<Rendition> &renditions)
{
    QStringList labels;
    for (const Rendition &rendition : renditions)
        labels.append(rendition.label());
    return labels.join(QLatin1Char(','));
}

} // namespace respool
