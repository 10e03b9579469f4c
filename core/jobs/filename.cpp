// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/filename.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <string_view>

namespace respool {

namespace {

constexpr qsizetype longestExtension = 10;

bool isOneOf(char32_t c, std::u32string_view characters)
{
    return characters.find(c) != std::u32string_view::npos;
}

bool isBlank(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || category == QChar::Separator_Space;
}

/// Invisible, unassigned, or able to turn the text around. Joiners are kept: emoji and some scripts
/// are written with them.
bool isUnwanted(char32_t c)
{
    const auto category = QChar::category(c);
    const bool isJoiner = c == 0x200C || c == 0x200D;
    const bool isReplacement = c == 0xFFFD; // what is left of bytes that were no text
    return isReplacement || (category == QChar::Other_Format && !isJoiner)
        || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse;
}

/// Characters that a file name must not hold on some system, and what stands for them.
QString replaced(const QString &title)
{
    QString clean;
    clean.reserve(title.size());
    for (const char32_t c : title.toStdU32String()) {
        if (isOneOf(c, U"/\\|:"))
            clean += u'-';
        else if (c == U'"')
            clean += u'\'';
        else if (isBlank(c))
            clean += u' ';
        else if (!isOneOf(c, U"<>?*") && !isUnwanted(c))
            clean += QString::fromUcs4(&c, 1);
    }
    return clean;
}

bool isDeviceName(const QString &name)
{
    static const QRegularExpression devices(
        QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

QString trimmed(QString name)
{
    const auto isUnwantedFront = [](QChar c) { return c == u'.' || c == u'-' || c == u' '; };
    qsizetype front = 0;
    while (front < name.size() && isUnwantedFront(name.at(front)))
        ++front;
    name.remove(0, front);
    while (!name.isEmpty() && (name.back() == u'.' || name.back() == u' '))
        name.chop(1);
    return name;
}

} // namespace

QString cutToBytes(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    while (true) {
        const qsizetype boundary = finder.toNextBoundary();
        // Behind letters of Thai, Tibetan and some Indic scripts, Qt 6.4 names a boundary between
        // the two halves of an emoji.
        if (boundary > 0 && boundary < text.size() && text.at(boundary).isLowSurrogate())
            continue;
        if (boundary < 0 || QStringView(text).left(boundary).toUtf8().size() > bytes)
            return text.left(end);
        end = boundary;
    }
}

QString safeBaseName(const QString &title)
{
    // A title of megabytes is normal input, too: nothing beyond what a name can hold is looked at.
    // Composed last: taking a character out can bring a letter and its accent together.
    const QString composed = replaced(title.left(4096)).normalized(QString::NormalizationForm_C);
    QString name = trimmed(cutToBytes(trimmed(composed.simplified()), longestBaseName));
    if (name.isEmpty())
        name = QStringLiteral("video");
    if (isDeviceName(name))
        name = trimmed(cutToBytes(u'_' + name, longestBaseName));
    return name;
}

QString publishedName(const QString &baseName, const QString &tag, const QString &extension,
                      int number)
{
    QString name = baseName;
    if (!tag.isEmpty())
        name += QStringLiteral(" [%1]").arg(tag);
    if (number > 1)
        name += QStringLiteral(" (%1)").arg(number);
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9]+\\z"));
    if (extension.size() <= longestExtension && plain.match(extension).hasMatch())
        name += u'.' + extension;
    return name;
}

} // namespace respool
