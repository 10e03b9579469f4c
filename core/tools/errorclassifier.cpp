// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/errorclassifier.h"

#include "core/base/redact.h"
#include "core/tools/errortexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace respool {

namespace {

Q_LOGGING_CATEGORY(logTools, "respool.tools")

constexpr qsizetype longestDetail = 8LL * 1024;
constexpr qsizetype longestMessage = 200;

struct ErrorRule
{
    QString id;
    QRegularExpression expression;
    ErrorCode code = ErrorCode::Internal;
};

QList<ErrorRule> readRules(const QJsonArray &array)
{
    QList<ErrorRule> rules;
    for (const auto &value : array) {
        const QString id = value[QLatin1String("id")].toString();
        const auto code = enumFromName<ErrorCode>(value[QLatin1String("code")].toString());
        QRegularExpression expression(value[QLatin1String("match")].toString(),
                                      QRegularExpression::CaseInsensitiveOption);
        if (!code || !expression.isValid()) {
            qCCritical(logTools) << "Error rule cannot be used:" << id;
            continue;
        }
        rules.append({id, std::move(expression), *code});
    }
    return rules;
}

QList<ErrorRule> loadRules(QLatin1String tool)
{
    QFile file(QStringLiteral(":/respool/errorrules.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(logTools) << "The error rules are missing from the program.";
        return {};
    }
    return readRules(QJsonDocument::fromJson(file.readAll()).object().value(tool).toArray());
}

/// With --print-traffic and a handler that is built on libcurl, headers reach standard error, too.
bool isTraffic(const QString &line)
{
    return line.size() > 1 && line.at(1) == QLatin1Char(' ')
        && QStringLiteral("*<>{}").contains(line.at(0));
}

/// yt-dlp's warnings speak of what it got over: only what follows an error counts, if there is one.
QString errorLines(const QString &standardError)
{
    QStringList lines;
    bool isError = false;
    for (const QString &line : standardError.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("ERROR:")))
            isError = true;
        else if (line.startsWith(QLatin1String("WARNING:"))
                 || line.startsWith(QLatin1String("Deprecated")))
            isError = false;
        if (isError && !isTraffic(line))
            lines.append(line);
    }
    return lines.isEmpty() ? standardError : lines.join(QLatin1Char('\n'));
}

/// One line without what moves a terminal's cursor, and of bounded length.
QString plainLine(const QString &text)
{
    QString line = text;
    line.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    line = line.simplified();
    if (line.size() <= longestMessage)
        return line;
    const bool isSplitPair = line.at(longestMessage - 1).isHighSurrogate();
    return line.left(isSplitPair ? longestMessage - 1 : longestMessage) + QChar(0x2026);
}

/// The tool's last message without the decoration that only helps its developers.
QString lastMessage(const QString &text)
{
    static const QRegularExpression decoration(
        QStringLiteral("^(ERROR:\\s*)?(\\[[^\\]]*\\]\\s*)?([\\w-]+:\\s+(?=[A-Z\\[]))?"));
    static const QRegularExpression report(
        QStringLiteral(
            "[;,.]?\\s*(please report this issue|Confirm you are on the latest|See  ?http|"
            "Use --|\\(caused by).*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        QString message = line->simplified();
        message.remove(decoration).remove(report);
        message = plainLine(redacted(message));
        if (!message.isEmpty())
            return message;
    }
    return {};
}

struct FoundRule
{
    const ErrorRule *rule = nullptr;
    QString status; ///< what the server answered, if the message tells
};

FoundRule findRule(const QList<ErrorRule> &rules, const QString &text)
{
    // An address is no message, whatever words are in it.
    static const QRegularExpression address(QStringLiteral("\\bhttps?://\\S+"));
    const QString messages = QString(text).remove(address);
    for (const ErrorRule &rule : rules) {
        const QRegularExpressionMatch match = rule.expression.match(messages);
        if (match.hasMatch())
            return {&rule, match.captured(QStringLiteral("status"))};
    }
    return {};
}

const QList<ErrorRule> &downloadRules()
{
    static const QList<ErrorRule> rules = loadRules(QLatin1String("download"));
    return rules;
}

const QList<ErrorRule> &encodeRules()
{
    static const QList<ErrorRule> rules = loadRules(QLatin1String("encode"));
    return rules;
}

Error classify(const QList<ErrorRule> &rules, const QString &text, const QString &standardError)
{
    const QString detail = redacted(standardError.right(longestDetail));
    const FoundRule found = findRule(rules, text);
    if (found.rule == nullptr)
        return {ErrorCode::Internal, {}, {}, detail};
    const ErrorText words = errorText(found.rule->code, found.rule->id, found.status);
    return {found.rule->code, words.text, words.hint, detail};
}

QString idOf(const FoundRule &found)
{
    return found.rule == nullptr ? QString() : found.rule->id;
}

Error unknownFailure(ErrorCode code, Error error, const QString &tool, const QString &message,
                     int exitCode)
{
    error.code = code;
    error.text = message.isEmpty()
        ? QCoreApplication::translate("respool", "%1 ended with code %2 and no message.")
              .arg(tool)
              .arg(exitCode)
        : QCoreApplication::translate("respool", "%1 reports: “%2”.").arg(tool, message);
    error.hint = QCoreApplication::translate(
        "respool", "Retry; if it happens again, look into the job's log.");
    return error;
}

} // namespace

Error classifyDownloadFailure(const QString &standardError, int exitCode)
{
    const QString text = errorLines(standardError);
    Error error = classify(downloadRules(), text, standardError);
    if (error.text.isEmpty())
        return unknownFailure(ErrorCode::ToolFailed, std::move(error), QStringLiteral("yt-dlp"),
                              lastMessage(text), exitCode);
    return error;
}

Error classifyEncodeFailure(const QString &standardError, int exitCode)
{
    Error error = classify(encodeRules(), standardError, standardError);
    if (error.text.isEmpty())
        return unknownFailure(ErrorCode::EncodeFailed, std::move(error), QStringLiteral("FFmpeg"),
                              lastMessage(standardError), exitCode);
    return error;
}

Error encodeIncomplete(const QString &detail)
{
    return {ErrorCode::EncodeFailed,
            QCoreApplication::translate("respool", "The conversion ended before it was done."),
            QCoreApplication::translate("respool", "Press Retry to convert it again."), detail};
}

QString downloadRuleId(const QString &standardError)
{
    return idOf(findRule(downloadRules(), errorLines(standardError)));
}

QString encodeRuleId(const QString &standardError)
{
    return idOf(findRule(encodeRules(), standardError));
}

} // namespace respool
