// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/extraarguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace respool {

namespace {

constexpr qsizetype mostArguments = 64;
constexpr qsizetype longestValue = 2000;
constexpr qsizetype longestShown = 80;

struct Allowed
{
    const char *name;
    bool hasValue;
};

// In both versions that are tested, but for --impersonate and --xff.
constexpr std::array allowedOptions{
    // What a server is told.
    Allowed{"--user-agent", true}, Allowed{"--referer", true}, Allowed{"--add-headers", true},
    Allowed{"--add-header", true}, Allowed{"--impersonate", true},
    Allowed{"--extractor-args", true}, Allowed{"--geo-bypass", false},
    Allowed{"--no-geo-bypass", false}, Allowed{"--geo-bypass-country", true},
    Allowed{"--geo-bypass-ip-block", true}, Allowed{"--xff", true},
    // How it is reached.
    Allowed{"--force-ipv4", false}, Allowed{"--force-ipv6", false},
    Allowed{"--source-address", true}, Allowed{"--legacy-server-connect", false},
    // How hard it is pressed.
    Allowed{"--limit-rate", true}, Allowed{"--throttled-rate", true},
    Allowed{"--sleep-requests", true}, Allowed{"--sleep-interval", true},
    Allowed{"--min-sleep-interval", true}, Allowed{"--max-sleep-interval", true},
    Allowed{"--sleep-subtitles", true},
    // What is chosen.
    Allowed{"--format-sort", true}, Allowed{"--prefer-free-formats", false},
    Allowed{"--write-auto-subs", false}};

struct Refused
{
    const char *name; ///< options that begin with it
    const char *reason; ///< %1: the option
};

// Those that people are likely to try; all others get a general sentence.
constexpr std::array refusedOptions{
    Refused{"--exec",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--downloader",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--external-downloader",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--postprocessor-args",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--ppa",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--use-postprocessor",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--netrc-cmd",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--plugin-dirs",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--js-runtimes",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--ffmpeg-location",
            QT_TRANSLATE_NOOP("respool", "“%1” runs programs, which a preset must not do.")},
    Refused{"--output",
            QT_TRANSLATE_NOOP("respool", "“%1” would put files where Respool does not look.")},
    Refused{"--paths",
            QT_TRANSLATE_NOOP("respool", "“%1” would put files where Respool does not look.")},
    Refused{"--cache-dir",
            QT_TRANSLATE_NOOP("respool", "“%1” would put files where Respool does not look.")},
    Refused{"--download-archive",
            QT_TRANSLATE_NOOP("respool", "“%1” would put files where Respool does not look.")},
    Refused{"--config",
            QT_TRANSLATE_NOOP("respool", "“%1” reads other files, which a preset must not do.")},
    Refused{"--batch-file",
            QT_TRANSLATE_NOOP("respool", "“%1” reads other files, which a preset must not do.")},
    Refused{"--load-info",
            QT_TRANSLATE_NOOP("respool", "“%1” reads other files, which a preset must not do.")},
    Refused{"--netrc",
            QT_TRANSLATE_NOOP("respool", "“%1” reads other files, which a preset must not do.")},
    Refused{"--enable-file-urls",
            QT_TRANSLATE_NOOP("respool", "“%1” reads other files, which a preset must not do.")},
    Refused{"--cookies",
            QT_TRANSLATE_NOOP("respool", "“%1” is secret: cookies are set in the preferences.")},
    Refused{"--username",
            QT_TRANSLATE_NOOP("respool", "“%1” is secret, and presets are passed around.")},
    Refused{"--password",
            QT_TRANSLATE_NOOP("respool", "“%1” is secret, and presets are passed around.")},
    Refused{"--proxy",
            QT_TRANSLATE_NOOP("respool", "“%1” is set in the preferences, for all downloads.")},
    Refused{"--format-sort-force",
            QT_TRANSLATE_NOOP("respool", "“%1” would undo the choice that the preset makes.")},
    Refused{"--sponsorblock",
            QT_TRANSLATE_NOOP("respool", "“%1” has a place of its own in the preset.")},
    Refused{"--embed", QT_TRANSLATE_NOOP("respool", "“%1” has a place of its own in the preset.")},
    Refused{"--write-subs",
            QT_TRANSLATE_NOOP("respool", "“%1” has a place of its own in the preset.")},
    Refused{"--sub-langs",
            QT_TRANSLATE_NOOP("respool", "“%1” has a place of its own in the preset.")},
    Refused{"--no-check-certificate",
            QT_TRANSLATE_NOOP("respool", "“%1” would trust everybody on the way.")},
    Refused{"--prefer-insecure",
            QT_TRANSLATE_NOOP("respool", "“%1” would trust everybody on the way.")},
    Refused{"--no-part",
            QT_TRANSLATE_NOOP("respool",
                              "“%1” would make a download that was "
                              "interrupted wrong or lose it.")},
    Refused{"--no-continue",
            QT_TRANSLATE_NOOP("respool",
                              "“%1” would make a download that was "
                              "interrupted wrong or lose it.")},
    Refused{"--continue",
            QT_TRANSLATE_NOOP("respool",
                              "“%1” would make a download that was "
                              "interrupted wrong or lose it.")},
    Refused{"--skip-unavailable",
            QT_TRANSLATE_NOOP("respool",
                              "“%1” would make a download that "
                              "was interrupted wrong or lose it.")},
    Refused{"--print",
            QT_TRANSLATE_NOOP("respool", "“%1” would change what yt-dlp tells Respool.")},
    Refused{"--dump", QT_TRANSLATE_NOOP("respool", "“%1” would change what yt-dlp tells Respool.")},
    Refused{"--quiet",
            QT_TRANSLATE_NOOP("respool", "“%1” would change what yt-dlp tells Respool.")},
    Refused{"--progress",
            QT_TRANSLATE_NOOP("respool", "“%1” would change what yt-dlp tells Respool.")},
    Refused{"--simulate", QT_TRANSLATE_NOOP("respool", "With “%1” nothing would be downloaded.")},
    Refused{"--skip-download",
            QT_TRANSLATE_NOOP("respool", "With “%1” nothing would be downloaded.")}};

// These would change which bytes a server sends, or are secret.
const QStringList &refusedHeaders()
{
    static const QStringList names{
        QStringLiteral("accept-encoding"), QStringLiteral("authorization"),
        QStringLiteral("connection"),      QStringLiteral("content-length"),
        QStringLiteral("cookie"),          QStringLiteral("host"),
        QStringLiteral("if-range"),        QStringLiteral("proxy-authorization"),
        QStringLiteral("range"),           QStringLiteral("transfer-encoding")};
    return names;
}

tl::unexpected<Error> notPassedOn(const QString &text)
{
    return failure(ErrorCode::NotAllowed, text,
                   QCoreApplication::translate(
                       "respool", "Take it out of the preset. These options may be used: %1.")
                       .arg(extraArgumentNames().join(QLatin1String(", "))));
}

tl::unexpected<Error> refusal(const QString &argument)
{
    const QString option = argument.left(longestShown);
    const auto *const known =
        std::find_if(refusedOptions.begin(), refusedOptions.end(), [&option](const Refused &one) {
            return option.startsWith(QLatin1String(one.name));
        });
    if (known != refusedOptions.end())
        return notPassedOn(QCoreApplication::translate("respool", known->reason).arg(option));
    if (!option.startsWith(QLatin1String("--"))) {
        return notPassedOn(
            QCoreApplication::translate(
                "respool", "“%1” is no option that is written out, such as “--user-agent”.")
                .arg(option));
    }
    return notPassedOn(QCoreApplication::translate(
                           "respool", "“%1” is not among the options that may be passed to yt-dlp.")
                           .arg(option));
}

/// Whether an extractor would ask other servers than its own with it: "innertube_host=…".
bool leadsElsewhere(const QString &extractorArgument)
{
    static const QRegularExpression words(QStringLiteral("host|proxy|ur[il]"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(extractorArgument.section(u'=', 0, 0)).hasMatch();
}

/// Of "IE_KEY:ARGS". A hyphen is in the keys of helpers that can run programs ("youtubepot-…").
bool isExtractorArgument(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_]+:([^:].*)$"));
    const auto match = form.match(value);
    if (!match.hasMatch())
        return false;
    const QStringList arguments = match.captured(1).split(u';');
    return std::none_of(arguments.cbegin(), arguments.cend(), leadsElsewhere);
}

/// Whether yt-dlp takes it for itself instead of sending it: "Ytdl-Request-Proxy" chooses a proxy.
bool isForYtDlp(const QString &header)
{
    return header.startsWith(QLatin1String("ytdl-"))
        || header.startsWith(QLatin1String("youtubedl-"));
}

bool isHeader(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z0-9_-]+):.*$"));
    const auto match = form.match(value);
    const QString name = match.captured(1).toLower();
    return match.hasMatch() && !refusedHeaders().contains(name) && !isForYtDlp(name);
}

bool isValue(const QString &option, const QString &value)
{
    const bool isText = value.size() <= longestValue
        && std::all_of(value.cbegin(), value.cend(),
                       [](QChar character) { return character.isPrint(); });
    if (!isText)
        return false;
    if (option.startsWith(QLatin1String("--add-header")))
        return isHeader(value);
    return option != QLatin1String("--extractor-args") || isExtractorArgument(value);
}

/// The options with their values, as yt-dlp is to get them; or what stands in the way.
Result<QStringList> joined(const QStringList &arguments)
{
    if (arguments.size() > mostArguments) {
        return notPassedOn(QCoreApplication::translate(
            "respool", "A preset may have %n extra argument(s) at most.", nullptr,
            static_cast<int>(mostArguments)));
    }
    QStringList options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        const auto *const allowed =
            std::find_if(allowedOptions.begin(), allowedOptions.end(),
                         [&name](const Allowed &one) { return name == QLatin1String(one.name); });
        if (allowed == allowedOptions.end())
            return refusal(name);
        const bool hasNext = equals < 0 && at + 1 < arguments.size();
        if (!allowed->hasValue && equals < 0) {
            options.append(name);
            continue;
        }
        const QString value = equals >= 0 ? argument.mid(equals + 1)
            : hasNext                     ? arguments.at(++at)
                                          : QString();
        if (!allowed->hasValue || value.isEmpty() || !isValue(name, value)) {
            return notPassedOn(
                QCoreApplication::translate("respool", "“%1” cannot have the value “%2”.")
                    .arg(name, value.left(longestShown)));
        }
        options.append(name + u'=' + value);
    }
    return options;
}

} // namespace

Result<> checkExtraArguments(const QStringList &arguments)
{
    if (const auto options = joined(arguments); !options)
        return failure(options.error());
    return {};
}

QStringList joinedExtraArguments(const QStringList &arguments)
{
    return joined(arguments).value_or(QStringList());
}

QStringList extraArgumentNames()
{
    QStringList names;
    for (const Allowed &option : allowedOptions)
        names.append(QLatin1String(option.name));
    return names;
}

QStringList extraArgumentsFrom(const QString &line)
{
    const QString text = line.trimmed();
    static const QRegularExpression separator(QStringLiteral("[=\\s]"));
    const qsizetype end = text.indexOf(separator);
    if (end < 0)
        return text.isEmpty() ? QStringList() : QStringList{text};
    QString value = text.mid(end + 1).trimmed();
    const QChar quote = value.isEmpty() ? QChar() : value.front();
    const bool isQuoted =
        value.size() > 1 && (quote == u'"' || quote == u'\'') && value.back() == quote;
    if (isQuoted)
        value = value.mid(1, value.size() - 2);
    if (text.at(end) == u'=')
        return {text.left(end + 1) + value};
    return {text.left(end), value};
}

} // namespace respool
