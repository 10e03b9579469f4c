// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/commandline.h"

#include "core/base/redact.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace respool {

namespace {

/// Options whose next argument is a secret: --password, --video-password, --twofactor …
bool announcesSecret(const QString &argument)
{
    constexpr std::array secrets{QLatin1String("password"), QLatin1String("passwd"),
                                 QLatin1String("token"), QLatin1String("secret"),
                                 QLatin1String("twofactor")};
    return argument.startsWith(u'-')
        && std::any_of(secrets.begin(), secrets.end(), [&argument](QLatin1String secret) {
               return argument.endsWith(secret, Qt::CaseInsensitive);
           });
}

/// "--extractor-args=youtube:po_token=…;lang=de": what a site knows somebody by.
QString withoutExtractorSecrets(QString argument)
{
    static const QRegularExpression secret(
        QStringLiteral("([:;][a-z0-9_-]*(?:token|secret|passw|session|key|visitor[_-]data|"
                       "data[_-]sync[_-]id|device[_-]id)[a-z0-9_-]*=)[^;]*"),
        QRegularExpression::CaseInsensitiveOption);
    return argument.replace(secret, QStringLiteral("\\1***"));
}

/// One argument without what must not be shown: "--password=…", "Cookie: …" and redacted()'s.
QString withoutSecrets(const QString &argument)
{
    if (!argument.contains(u'=') && !argument.contains(u':'))
        return argument;
    static const QRegularExpression assignment(
        QStringLiteral("^(--?[a-z0-9-]*(?:password|passwd|token|secret|twofactor)=).*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression header(
        QStringLiteral(R"(((?:^|[\r\n])(?:--?[a-z-]+=)?%1\s?:)[^\r\n]*)").arg(secretHeaderNames()),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = argument;
    clean.replace(assignment, QStringLiteral("\\1***"));
    clean.replace(header, QStringLiteral("\\1***"));
    if (clean.startsWith(QLatin1String("--extractor-args=")))
        clean = withoutExtractorSecrets(clean);
    return redacted(clean);
}

QString quoted(QString argument)
{
    const auto isPlain = [](QChar character) {
        return character.unicode() < 128
            && (character.isLetterOrNumber() || QLatin1String("_@%+=:,./-").contains(character));
    };
    if (!argument.isEmpty() && std::all_of(argument.cbegin(), argument.cend(), isPlain))
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
