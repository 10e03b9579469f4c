// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/sourcecollector.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace respool {

namespace {

using Source = ParsedSources::Source;

// Of 100,000 addresses of common length.
constexpr qint64 largestList = 32LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

bool isMediaFile(const QFileInfo &file)
{
    static const QSet<QString> suffixes{
        u"3gp"_qs,  u"aac"_qs, u"aif"_qs,  u"aiff"_qs, u"avi"_qs,  u"divx"_qs, u"flac"_qs,
        u"flv"_qs,  u"m2t"_qs, u"m2ts"_qs, u"m4a"_qs,  u"m4b"_qs,  u"m4v"_qs,  u"mka"_qs,
        u"mkv"_qs,  u"mov"_qs, u"mp3"_qs,  u"mp4"_qs,  u"mpeg"_qs, u"mpg"_qs,  u"mts"_qs,
        u"mxf"_qs,  u"oga"_qs, u"ogg"_qs,  u"ogm"_qs,  u"ogv"_qs,  u"opus"_qs, u"rm"_qs,
        u"rmvb"_qs, u"ts"_qs,  u"vob"_qs,  u"wav"_qs,  u"webm"_qs, u"wma"_qs,  u"wmv"_qs};
    return suffixes.contains(file.suffix().toLower());
}

bool isTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv");
}

/// The fields of a table, row by row: whichever of comma, semicolon and tab stands between them.
/// Quotes hold a field together; a doubled one inside is one.
QStringList fieldsOf(const QString &text)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isQuote = c == u'"';
        if (isQuoted && isQuote && i + 1 < text.size() && text.at(i + 1) == u'"') {
            field += c;
            ++i;
        } else if (isQuote && (isQuoted || field.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted
                   && (c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r')) {
            fields.append(std::exchange(field, {}));
        } else {
            field += c;
        }
    }
    fields.append(field);
    return fields;
}

bool looksLikeSource(const QString &field)
{
    return isWebAddress(field) || field.startsWith(QLatin1String("www."), Qt::CaseInsensitive)
        || field.startsWith(QLatin1String("file://"), Qt::CaseInsensitive)
        || QDir::isAbsolutePath(field);
}

QString decoded(const QByteArray &contents)
{
    const auto encoding = QStringConverter::encodingForData(contents);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    return decoder.decode(contents);
}

/// The local path that a word names; empty: it is an address.
QString pathOf(const QString &word, const QString &folder)
{
    const QString trimmed = word.trimmed();
    if (isWebAddress(trimmed))
        return {};
    const bool isUrl = trimmed.startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
    const QString path = isUrl ? QUrl(trimmed).toLocalFile() : word;
    if (path.isEmpty() || path.contains(QChar::Null))
        return {};
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

/// Whether a file whose name could be one of TypeScript is a transport stream: packets of 188
/// bytes, each with this mark, which recorders put a time of four bytes in front of.
bool isTransportStream(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    constexpr char mark = 0x47;
    constexpr qsizetype packet = 188;
    constexpr qsizetype time = 4;
    const QByteArray head = file.read(packet + 2 * time + 1);
    const auto hasMarkAt = [&head](qsizetype at) {
        return head.size() > at && head.at(at) == mark;
    };
    return (hasMarkAt(0) && hasMarkAt(packet)) || (hasMarkAt(time) && hasMarkAt(packet + 2 * time));
}

bool isTaken(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    const bool isDoubtful = suffix == QLatin1String("ts") || suffix == QLatin1String("mts");
    return isMediaFile(file) && file.isFile()
        && (!isDoubtful || isTransportStream(file.filePath()));
}

/// By name. @p look: counted down.
QStringList mediaFilesBelow(const QString &folder, FolderLook &look)
{
    QStringList files;
    // Links are not followed: they may lead around in a circle.
    QDirIterator iterator(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable,
                          QDirIterator::Subdirectories);
    while (look.mostFiles > 0 && files.size() <= mostCollected && iterator.hasNext()) {
        if (look.isUnwanted && *look.isUnwanted)
            break;
        iterator.next();
        --look.mostFiles;
        if (isTaken(iterator.fileInfo()))
            files.append(QDir::cleanPath(iterator.filePath()));
    }
    // The rules of "C" know no numbers.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true); // "2" before "10"
    std::sort(files.begin(), files.end(), collator);
    return files;
}

/// Takes words one after the other.
class Collector final
{
public:
    explicit Collector(QString folder, const FolderLook &look = {})
        : m_folder(std::move(folder))
        , m_look(look)
    {
    }

    void take(const QString &word)
    {
        const QString path = pathOf(word, m_folder);
        const QFileInfo file(path);
        if (!path.isEmpty() && file.isDir())
            takeFolder(word, path);
        else if (!path.isEmpty() && isSourceList(path) && file.isFile() && file.isReadable())
            takeList(word, path);
        else
            takeSource(word);
    }

    void takeSource(const QString &word)
    {
        const Result<Source> source = parseSource(word, m_folder);
        if (source)
            append({*source});
        else
            refuse(word, source.error());
    }

    [[nodiscard]] CollectedSources found() const
    {
        CollectedSources found = m_found;
        if (m_left > 0) {
            found.refusedTexts.append(QString());
            found.refused.append(Error{ErrorCode::NotAllowed,
                                       tr("Only the first %1 of so many were taken.")
                                           .arg(QLocale().toString(mostCollected)),
                                       tr("Add the others when these are in the list."),
                                       {}});
        }
        return found;
    }

private:
    void append(const QList<Source> &sources)
    {
        const qsizetype room = mostCollected - m_found.sources.size();
        m_found.sources.append(sources.first(std::min(room, sources.size())));
        m_left += std::max(qsizetype(0), sources.size() - room);
    }

    void refuse(const QString &text, const Error &error)
    {
        if (m_found.refused.size() >= mostRefusedKept) {
            ++m_found.moreRefused;
            return;
        }
        m_found.refusedTexts.append(text);
        m_found.refused.append(error);
    }

    void takeFolder(const QString &word, const QString &path)
    {
        QList<Source> sources;
        for (const QString &file : mediaFilesBelow(path, m_look))
            sources.append({SourceKind::File, file});
        append(sources);
        if (m_look.mostFiles <= 0)
            return refuse(word, tooManyFiles(path));
        if (!sources.isEmpty())
            return;
        refuse(word,
               Error{ErrorCode::NotASource,
                     tr("There is no video or audio file in the folder “%1”.")
                         .arg(QFileInfo(path).fileName()),
                     tr("Give a folder that has some."), path});
    }

    void takeList(const QString &word, const QString &path)
    {
        QFile file(path);
        if (file.size() > largestList || !file.open(QIODevice::ReadOnly)) {
            return refuse(word,
                          Error{ErrorCode::NotASource,
                                tr("“%1” is too long for a list, or it cannot be read.")
                                    .arg(QFileInfo(path).fileName()),
                                tr("Split it into shorter ones."), file.errorString()});
        }
        const CollectedSources held = sourcesOfList(path, file.read(largestList));
        append(held.sources);
        for (qsizetype i = 0; i < held.refused.size(); ++i)
            refuse(held.refusedTexts.at(i), held.refused.at(i));
        m_found.moreRefused += held.moreRefused;
        if (held.sources.isEmpty() && held.refused.isEmpty()) {
            refuse(word,
                   Error{ErrorCode::NotASource,
                         tr("There is no address in “%1”.").arg(QFileInfo(path).fileName()),
                         tr("Give a list with an address on each line."), path});
        }
    }

    static Error tooManyFiles(const QString &path)
    {
        return {ErrorCode::NotAllowed,
                tr("There are too many files in the folder “%1”: only some were looked at.")
                    .arg(QDir::toNativeSeparators(path)),
                tr("Give the folders in it that have the videos."),
                {}};
    }

    QString m_folder;
    CollectedSources m_found;
    FolderLook m_look; ///< what is left of it
    qsizetype m_left = 0; ///< what did not find room
};

} // namespace

ParsedSources CollectedSources::onceEach() const
{
    ParsedSources parsed;
    parsed.takeOnceEach(sources);
    parsed.refusedTexts = refusedTexts;
    parsed.refused = refused;
    parsed.moreRefused = moreRefused;
    return parsed;
}

CollectedSources collectSources(const QString &text, const QString &folder, const FolderLook &look)
{
    Collector collector(folder, look);
    for (const QString &word : sourceWords(text)) {
        if (look.isUnwanted && *look.isUnwanted)
            break;
        collector.take(word);
    }
    return collector.found();
}

bool hasOnlyAddresses(const QString &text)
{
    const QStringList words = sourceWords(text);
    return std::all_of(words.cbegin(), words.cend(), &isWebAddress);
}

bool isSourceList(const QString &path)
{
    static const QSet<QString> suffixes{u"txt"_qs, u"csv"_qs, u"tsv"_qs, u"list"_qs, u"m3u"_qs};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

CollectedSources sourcesOfList(const QString &path, const QByteArray &contents)
{
    // Lists and folders in a list are not gone into: one level can be overseen.
    Collector collector(QFileInfo(path).absolutePath());
    const QString text = decoded(contents);
    if (!isTable(path)) {
        for (const QString &word : sourceWords(text))
            collector.takeSource(word);
        return collector.found();
    }
    for (const QString &field : fieldsOf(text)) {
        const QString trimmed = field.trimmed();
        if (looksLikeSource(trimmed))
            collector.takeSource(trimmed);
    }
    return collector.found();
}

} // namespace respool
