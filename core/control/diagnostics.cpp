// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/diagnostics.h"

#include "core/base/redact.h"
#include "core/control/settingkeys.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace respool {

namespace {

const QLatin1String mask("***");

// Shorter ones would blacken half of all words.
constexpr qsizetype shortestSecret = 3;

/// What the preferences hold that nobody else may know, longest first.
QStringList secretsOf(const Preferences &preferences)
{
    QStringList secrets{preferences.cookiesFile, QFileInfo(preferences.cookiesFile).fileName(),
                        preferences.whenEmptyCommand};
    const QUrl proxy(preferences.proxy);
    for (const auto format : {QUrl::FullyEncoded, QUrl::FullyDecoded})
        secrets += {proxy.password(format), proxy.userName(format)};
    secrets.removeIf([](const QString &secret) { return secret.size() < shortestSecret; });
    std::sort(secrets.begin(), secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return secrets;
}

/// Headers and options that hold secrets, in the middle of a line, too: logs begin with a time.
QString withoutSecretPhrases(QString text)
{
    static const QRegularExpression header(
        QStringLiteral(R"x(\b((?:proxy-)?authorization|(?:set-)?cookie2?|bearer|)x"
                       R"x(x-[a-z-]*(?:key|token|auth)[a-z-]*)(["']?\s*[:= ]\s*)[^\r\n]+)x"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(
        QStringLiteral(R"x((\s--?(?:password|video-password|ap-password|username|ap-username|)x"
                       R"x(twofactor|client-certificate-password|cookies|netrc-location|p|u)[ =]))x"
                       R"x((?:'[^']*'|"[^"]*"|\S+))x"));
    static const QRegularExpression word(
        QStringLiteral(R"x(\b((?:[a-z0-9]+_)*(?:token|secret|passw(?:or)?d|api_?key|session_?id)))x"
                       R"x((["']?\s*[:=]\s*["']?)[^\s"',;&]+)x"),
        QRegularExpression::CaseInsensitiveOption);
    Q_ASSERT(header.isValid() && option.isValid() && word.isValid());
    text.replace(header, QStringLiteral("\\1\\2***"));
    text.replace(option, QStringLiteral("\\1***"));
    text.replace(word, QStringLiteral("\\1\\2***"));
    return text;
}

void appendTitle(QStringList &lines, const QString &title)
{
    lines += {QString(), QLatin1Char('[') + title + QLatin1Char(']')};
}

QString toolLine(const ToolFinding &finding)
{
    const QString version =
        finding.version.isEmpty() ? QStringLiteral("no version") : finding.version;
    QString line = QStringLiteral("%1: ").arg(toolName(finding.tool));
    line += finding.path.isEmpty() ? QStringLiteral("not found")
                                   : QStringLiteral("%1, %2").arg(version, finding.path);
    if (finding.problem)
        line += QStringLiteral(" (%1)").arg(finding.problem->text);
    return line;
}

QString settingLine(const PreferenceKey &key, const Preferences &preferences)
{
    const QVariant stored = key.stored(preferences);
    const QString value = stored.typeId() == QMetaType::QStringList
        ? stored.toStringList().join(QStringLiteral(", "))
        : stored.toString();
    return QStringLiteral("%1 = %2").arg(key.path, value);
}

QStringList lastLines(const QString &path, int count)
{
    constexpr qint64 mostBytes = 64LL * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 begin = std::max<qint64>(0, file.size() - mostBytes);
    file.seek(begin);
    if (begin > 0)
        file.readLine(); // of which the front is missing, and with it what tells a secret
    QStringList lines =
        QString::fromUtf8(file.read(mostBytes)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > count)
        lines = lines.last(count);
    return lines;
}

} // namespace

QString diagnosticsText(const DiagnosticFacts &facts)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(facts.utcMs, Qt::UTC).toString(Qt::ISODate);
    QStringList lines{QStringLiteral("Respool diagnostics, made %1").arg(time)};
    appendTitle(lines, QStringLiteral("Versions"));
    for (const auto &[what, which] : facts.versions)
        lines += QStringLiteral("%1: %2").arg(what, which);
    for (const ToolFinding &finding : facts.tools)
        lines += toolLine(finding);
    appendTitle(lines, QStringLiteral("Settings"));
    for (const PreferenceKey &key : preferenceKeys())
        lines += settingLine(key, facts.preferences);
    appendTitle(lines, QStringLiteral("Jobs"));
    for (const auto &[state, count] : facts.jobCounts)
        lines += QStringLiteral("%1: %2").arg(state).arg(count);
    appendTitle(lines, QStringLiteral("Messages"));
    lines += facts.messages;
    for (const DiagnosticFacts::Log &log : facts.logs) {
        appendTitle(lines, QStringLiteral("Log %1").arg(log.name));
        lines += log.lines;
    }
    lines += QString();
    return withoutSecrets(lines.join(QLatin1Char('\n')), facts.preferences, facts.home);
}

QString withoutSecrets(const QString &text, const Preferences &preferences, const QString &home)
{
    QString clean = withoutSecretPhrases(redacted(text));
    for (const QString &secret : secretsOf(preferences))
        clean.replace(secret, mask);
    // Only a folder of somebody's: "/" would be half of every path.
    if (home.size() > 1)
        clean.replace(home, QStringLiteral("~"));
    return clean;
}

QList<std::pair<QString, QString>> systemVersions()
{
    const QString system = QStringLiteral("%1, %2 %3, %4")
                               .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                    QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    const QString desktop = QStringLiteral("%1, %2").arg(
        qEnvironmentVariable("XDG_CURRENT_DESKTOP"), qEnvironmentVariable("XDG_SESSION_TYPE"));
    return {{QStringLiteral("Respool"), QCoreApplication::applicationVersion()},
            {QStringLiteral("Qt"),
             QStringLiteral("%1 (built with %2)")
                 .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
            {QStringLiteral("System"), system},
            {QStringLiteral("Desktop"), desktop},
            {QStringLiteral("Locale"), QLocale().name()}};
}

QList<DiagnosticFacts::Log> newestLogs(const QString &folder, int count, int lines)
{
    QList<DiagnosticFacts::Log> logs;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.log")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files.first(std::min<qsizetype>(count, files.size())))
        logs.append({file.fileName(), lastLines(file.filePath(), lines)});
    return logs;
}

} // namespace respool
