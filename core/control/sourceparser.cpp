// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/sourceparser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace respool {

namespace {

using Source = ParsedSources::Source;

constexpr qsizetype longestShown = 120;

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

QString shown(const QString &text)
{
    // A few characters more than are shown: blanks among them go.
    QString line = text.left(2 * longestShown).simplified();
    if (line.size() > longestShown)
        line = line.left(longestShown) + QStringLiteral("…");
    return line;
}

tl::unexpected<Error> notASource(const QString &text)
{
    return failure(
        ErrorCode::NotASource, tr("“%1” is neither an address nor a file.").arg(shown(text)),
        tr("Give an address that begins with http:// or https://, or a file that exists."));
}

Result<Source> parseAddress(const QString &text)
{
    if (text.size() > longestAddress) {
        return failure(ErrorCode::NotASource, tr("The address “%1” is too long.").arg(shown(text)),
                       tr("Give the address alone, without other text."));
    }
    // Lenient, as browsers are: addresses with spaces or umlauts are pasted every day.
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return notASource(text);
    return Source{SourceKind::Address, QString::fromLatin1(url.toEncoded())};
}

Result<Source> parseFile(const QString &text, const QString &folder)
{
    QString path = text;
    if (path.startsWith(QLatin1String("file:"), Qt::CaseInsensitive))
        path = QUrl(text).toLocalFile();
    if (path.isEmpty() || path.contains(QChar::Null))
        return notASource(text);
    const QFileInfo file(QDir(folder), path);
    if (!file.exists())
        return notASource(text);
    if (!file.isFile()) {
        return failure(ErrorCode::NotASource, tr("“%1” is a folder.").arg(shown(text)),
                       tr("Give the files in it."));
    }
    if (!file.isReadable()) {
        return failure(ErrorCode::NotASource, tr("The file “%1” may not be read.").arg(shown(text)),
                       tr("Change its permissions, then add it again."));
    }
    return Source{SourceKind::File, QDir::cleanPath(file.absoluteFilePath())};
}

/// What stands around addresses in tables, mails and source code, and hardly ever belongs to one.
bool isWrapping(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case u'<':
    case u'>':
    case u',':
    case u';':
        return true;
    default:
        return c.isSpace();
    }
}

QString unwrapped(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isWrapping(text.at(begin)))
        ++begin;
    while (end > begin && isWrapping(text.at(end - 1)))
        --end;
    return text.sliced(begin, end - begin);
}

/// "https://a, https://b" is two addresses; "my holiday.mp4" is one file.
QStringList sourcesOfLine(const QString &line)
{
    // Begins only where a run of such characters begins: a million blanks would take for ever.
    static const QRegularExpression beforeAddress(
        QStringLiteral("(?<![\\s\"'<>,;])[\\s\"'<>,;]++(?=https?://)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString bare = unwrapped(line);
    if (!isWebAddress(bare))
        return {line};
    QStringList addresses = bare.split(beforeAddress, Qt::SkipEmptyParts);
    for (QString &address : addresses)
        address = unwrapped(address);
    return addresses;
}

} // namespace

Result<Source> parseSource(const QString &text, const QString &folder)
{
    const QString trimmed = text.trimmed();
    if (isWebAddress(trimmed))
        return parseAddress(trimmed);
    if (trimmed.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return parseAddress(QStringLiteral("https://") + trimmed);
    static const QRegularExpression otherScheme(QStringLiteral("^[a-z][a-z0-9+.-]+://"),
                                                QRegularExpression::CaseInsensitiveOption);
    const bool isFileUrl = trimmed.startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
    if (!isFileUrl && otherScheme.match(trimmed).hasMatch()) {
        return failure(ErrorCode::UnsupportedAddress,
                       tr("“%1” is not an address that Respool can download.").arg(shown(trimmed)),
                       tr("Give an address that begins with http:// or https://."));
    }
    // Not trimmed: a file's name may begin or end with a space.
    return parseFile(isFileUrl ? trimmed : text, folder);
}

QStringList sourceWords(const QString &text)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n]+"));
    QStringList words;
    for (const QString &line : text.split(lineEnds, Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            words.append(sourcesOfLine(trimmed));
    }
    return words;
}

bool isWebAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

void ParsedSources::takeOnceEach(const QList<Source> &given)
{
    QSet<QString> seen;
    for (const Source &source : given) {
        if (seen.contains(source.text)) {
            ++repeated;
        } else {
            seen.insert(source.text);
            sources.append(source);
        }
    }
}

ParsedSources parseSources(const QString &text, const QString &folder)
{
    ParsedSources parsed;
    QList<Source> given;
    for (const QString &word : sourceWords(text)) {
        const Result<Source> source = parseSource(word, folder);
        if (source) {
            given.append(*source);
        } else {
            parsed.refusedTexts.append(word);
            parsed.refused.append(source.error());
        }
    }
    parsed.takeOnceEach(given);
    return parsed;
}

} // namespace respool
