// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/commandline.h"

#include "core/base/redact.h"

#include <QRegularExpression>

namespace respool {

namespace {

/// Options whose next argument is a secret: --password, --video-password, --twofactor …
bool announcesSecret(const QString &argument)
{
    static const QRegularExpression option(
        QStringLiteral("^--?[a-z0-9-]*(?:password|passwd|token|secret|twofactor)$"),
        QRegularExpression::CaseInsensitiveOption);
    return option.match(argument).hasMatch();
}

/// One argument without what must not be shown: "--password=…", "Cookie: …" and redacted()'s.
QString withoutSecrets(const QString &argument)
{
    static const QRegularExpression assignment(
        QStringLiteral("^(--?[a-z0-9-]*(?:password|passwd|token|secret|twofactor)=).*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression header(
        QStringLiteral(R"(((?:^|[\r\n])(?:--?[a-z-]+=)?[a-z-]*(?:authorization|cookie):)[^\r\n]*)"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = argument;
    clean.replace(assignment, QStringLiteral("\\1***"));
    clean.replace(header, QStringLiteral("\\1***"));
    return redacted(clean);
}

QString quoted(QString argument)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (plain.match(argument).hasMatch())
        return argument;
    argument.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + argument + QLatin1Char('\'');
}

} // namespace

QString CommandLine::toShellText() const
{
    QStringList words{quoted(program)};
    bool isSecret = false;
    for (const QString &argument : arguments) {
        words.append(quoted(isSecret ? QStringLiteral("***") : withoutSecrets(argument)));
        isSecret = !isSecret && announcesSecret(argument);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace respool
