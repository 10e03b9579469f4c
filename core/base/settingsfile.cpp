// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settingsfile.h"

#include "core/base/durablefile.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace respool {

namespace {

// Ours has some kilobytes; whatever is larger is not a list of settings.
constexpr qint64 mostBytes = 4LL * 1024 * 1024;

bool isControlCharacter(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

bool isUtf8(QByteArrayView contents)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(contents);
    return !decoder.hasError();
}

/// Whether every quotation mark that opens is closed on the same line, as Qt writes them.
bool hasClosedQuotes(const QByteArray &line)
{
    bool isOpen = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '\\')
            ++i; // what follows stands for itself
        else if (line.at(i) == '"')
            isOpen = !isOpen;
    }
    return !isOpen;
}

/// "@ByteArray(…)", "@Variant(…)": what Qt writes for values that are not text.
bool isWholeValue(QByteArray value)
{
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    const bool isTyped = value.startsWith('@') && !value.startsWith("@@");
    return !isTyped || value.endsWith(')');
}

bool isWholeLine(const QByteArray &line)
{
    if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
        return true;
    if (line.startsWith('['))
        return line.contains(']');
    const qsizetype equals = line.indexOf('=');
    return equals > 0 && hasClosedQuotes(line) && isWholeValue(line.mid(equals + 1).trimmed());
}

/// Why the file cannot be used; empty: it can, or there is none.
QString damageOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    // Opening a pipe would wait for ever.
    if (!info.isFile())
        return QStringLiteral("not a file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QByteArray contents = file.read(mostBytes + 1);
    if (file.error() != QFile::NoError)
        return file.errorString();
    return damageOfSettings(contents);
}

/// The new name, or why it is still where it was.
Result<QString> setAside(const QString &path)
{
    const QString dated = QStringLiteral("%1.damaged-%2")
                              .arg(path,
                                   QDateTime::currentDateTimeUtc().toString(
                                       QStringLiteral("yyyy-MM-dd'T'HH-mm-ss'Z'")));
    QString name = dated;
    for (int count = 2; QFileInfo::exists(name); ++count)
        name = QStringLiteral("%1-%2").arg(dated).arg(count);
    return renameWithoutOverwriting(path, name).map([&name] { return name; });
}

std::optional<Error> mend(const QString &path)
{
    const QString damage = damageOf(path);
    if (damage.isEmpty())
        return std::nullopt;
    const auto aside = setAside(path);
    Error problem;
    problem.code = ErrorCode::FileSystemFailed;
    problem.text = QCoreApplication::translate(
        "respool", "The settings were damaged, so the standard ones are used.");
    problem.detail = damage;
    if (aside) {
        problem.hint = QCoreApplication::translate("respool", "The damaged file is kept as “%1”.")
                           .arg(QDir::toNativeSeparators(*aside));
        return problem;
    }
    problem.hint =
        QCoreApplication::translate("respool", "Mend or delete the file “%1”, then start again.")
            .arg(QDir::toNativeSeparators(path));
    problem.detail += QStringLiteral("; ") + aside.error().detail;
    return problem;
}

} // namespace

QString damageOfSettings(QByteArrayView contents)
{
    // We never write an empty one: a file system did, after its power was cut.
    if (contents.isEmpty())
        return QStringLiteral("empty");
    if (contents.size() > mostBytes)
        return QStringLiteral("too large");
    if (std::any_of(contents.cbegin(), contents.cend(), isControlCharacter))
        return QStringLiteral("holds control characters");
    if (!isUtf8(contents))
        return QStringLiteral("is not UTF-8");
    const QList<QByteArray> lines = contents.toByteArray().split('\n');
    QByteArray joined;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        joined += lines.at(i).trimmed();
        if (joined.endsWith('\\') && !joined.endsWith("\\\\")) {
            joined.chop(1); // goes on in the next line, as people write it
            continue;
        }
        if (!isWholeLine(joined))
            return QStringLiteral("line %1 is none of an INI file").arg(i + 1);
        joined.clear();
    }
    return joined.isEmpty() ? QString() : QStringLiteral("ends in the middle of a line");
}

SettingsFile::SettingsFile(const QString &path)
    : m_problem(mend(path))
    , m_values(path, QSettings::IniFormat)
{
    if (m_problem)
        qCInfo(logApp) << "settings:" << m_problem->detail;
}

void SettingsFile::writePrivately()
{
    m_values.sync();
    const QString path = m_values.fileName();
    const QFile::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (QFileInfo::exists(path) && !QFile::setPermissions(path, own))
        qCWarning(logApp) << "others may be able to read" << path;
}

} // namespace respool
