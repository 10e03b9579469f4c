// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/settingkeys.h"

#include "core/control/settings.h"

#include <QDir>
#include <QRegularExpression>

namespace respool {

namespace {

using Range = Settings::Range;

std::optional<double> switchIn(const QString &text)
{
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return 1;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return 0;
    return std::nullopt;
}

// In all of these @p member gives the member of a Preferences, as a reference.

template <typename Member> PreferenceKey wholeKey(const char *name, Range range, Member member)
{
    const NumberKey key{name, NumberKey::Kind::Whole, 0, double(range.least), double(range.most)};
    return {key.path(),
            [member](const Preferences &preferences) { return QVariant(member(preferences)); },
            [member, key](const QVariant &stored, Preferences &preferences) {
                const auto number = numberIn(stored, key);
                if (number)
                    member(preferences) = static_cast<int>(*number);
                return number.has_value();
            }};
}

template <typename Member> PreferenceKey switchKey(const char *name, Member member)
{
    const NumberKey key{name, NumberKey::Kind::Switch, 0, 0, 1};
    return {key.path(),
            [member](const Preferences &preferences) { return QVariant(member(preferences)); },
            [member, key](const QVariant &stored, Preferences &preferences) {
                const auto number = numberIn(stored, key);
                if (number)
                    member(preferences) = *number != 0;
                return number.has_value();
            }};
}

template <typename Enum, typename Member> PreferenceKey nameKey(const char *name, Member member)
{
    return {QString::fromLatin1(name),
            [member](const Preferences &preferences) {
                return QVariant(enumName<Enum>(member(preferences)));
            },
            [member](const QVariant &stored, Preferences &preferences) {
                const auto value = enumFromName<Enum>(stored.toString().trimmed());
                if (value)
                    member(preferences) = *value;
                return value.has_value();
            }};
}

/// Empty can always be used: nothing was chosen.
template <typename Member>
PreferenceKey textKey(const char *name, bool (*isUsable)(const QString &), Member member)
{
    return {QString::fromLatin1(name),
            [member](const Preferences &preferences) {
                const QString &text = member(preferences);
                return text.isEmpty() ? QVariant() : QVariant(text);
            },
            [member, isUsable](const QVariant &stored, Preferences &preferences) {
                // A comma without quotation marks makes a list, which has no text.
                const QString text = stored.toString();
                const bool isTaken =
                    stored.typeId() != QMetaType::QStringList && (text.isEmpty() || isUsable(text));
                if (isTaken)
                    member(preferences) = text;
                return isTaken;
            }};
}

/// "example.org=2, example.net=1", as people can write it.
QVariant storedHostLimits(const Preferences &preferences)
{
    QStringList entries;
    for (auto limit = preferences.hostLimits.cbegin(); limit != preferences.hostLimits.cend();
         ++limit)
        entries.append(QStringLiteral("%1=%2").arg(limit.key()).arg(limit.value()));
    return entries.isEmpty() ? QVariant() : QVariant(entries);
}

bool readHostLimits(const QVariant &stored, Preferences &preferences)
{
    QMap<QString, int> limits;
    QStringList entries = stored.toStringList();
    entries.removeAll(QString()); // nothing behind the equals sign is a list with an empty text
    for (const QString &entry : entries) {
        const QString host = entry.section(QLatin1Char('='), 0, 0).trimmed();
        bool isNumber = false;
        const int limit = entry.section(QLatin1Char('='), 1).trimmed().toInt(&isNumber);
        if (!isNumber || !isHostName(host) || limit < Settings::atOnceRange.least
            || limit > Settings::atOnceRange.most)
            return false;
        limits.insert(host, limit);
    }
    preferences.hostLimits = limits;
    return true;
}

bool isPath(const QString &text)
{
    return QDir::isAbsolutePath(text);
}

bool isCookieBrowser(const QString &text)
{
    return cookieBrowsers().contains(text);
}

/// "de", "pt_BR", "zh-Hans".
bool isLanguage(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{1,8})*$"));
    return tag.match(text).hasMatch();
}

bool isCommand(const QString &text)
{
    return !text.trimmed().isEmpty();
}

std::vector<PreferenceKey> numberKeys()
{
    using S = Settings;
    return {
        wholeKey(
            "limits/downloads", S::atOnceRange,
            [](auto &p) -> auto & { return p.limits.downloads; }),
        wholeKey(
            "limits/encodes", S::atOnceRange, [](auto &p) -> auto & { return p.limits.encodes; }),
        wholeKey(
            "limits/per_host", S::atOnceRange, [](auto &p) -> auto & { return p.limits.perHost; }),
        wholeKey(
            "limits/bandwidth_kib", S::bandwidthKibRange,
            [](auto &p) -> auto & { return p.bandwidthKib; }),
        wholeKey(
            "retry/attempts", S::attemptsRange, [](auto &p) -> auto & { return p.attempts; }),
        wholeKey(
            "disk/least_free_mib", S::leastFreeMibRange,
            [](auto &p) -> auto & { return p.leastFreeMib; }),
        wholeKey(
            "list/keep_finished_days", S::keepDaysRange,
            [](auto &p) -> auto & { return p.keepFinishedDays; }),
        wholeKey(
            "encode/threads", S::threadsRange, [](auto &p) -> auto & { return p.encodeThreads; }),
        wholeKey(
            "encode/niceness", S::nicenessRange, [](auto &p) -> auto & { return p.niceness; }),
        switchKey(
            "recovery/resume_at_launch", [](auto &p) -> auto & { return p.resumesAtLaunch; }),
        switchKey(
            "power/keep_awake", [](auto &p) -> auto & { return p.keepsAwake; }),
        switchKey(
            "window/close_to_tray", [](auto &p) -> auto & { return p.closesToTray; }),
        switchKey(
            "add/watch_clipboard", [](auto &p) -> auto & { return p.watchesClipboard; }),
    };
}

std::vector<PreferenceKey> textKeys()
{
    return {
        {QStringLiteral("limits/hosts"), storedHostLimits, readHostLimits},
        textKey(
            "destination", isPath, [](auto &p) -> auto & { return p.destination; }),
        textKey(
            "download/cookies_browser", isCookieBrowser,
            [](auto &p) -> auto & { return p.cookiesBrowser; }),
        textKey(
            "download/cookies_file", isPath, [](auto &p) -> auto & { return p.cookiesFile; }),
        textKey(
            "download/proxy", isProxyAddress, [](auto &p) -> auto & { return p.proxy; }),
        textKey(
            "tools/yt_dlp", isPath, [](auto &p) -> auto & { return p.ytDlpPath; }),
        textKey(
            "tools/ffmpeg", isPath, [](auto &p) -> auto & { return p.ffmpegPath; }),
        textKey(
            "tools/ffprobe", isPath, [](auto &p) -> auto & { return p.ffprobePath; }),
        nameKey<NotificationChoice>(
            "notify/choice", [](auto &p) -> auto & { return p.notifications; }),
        nameKey<WhenEmpty>(
            "when_empty/action", [](auto &p) -> auto & { return p.whenEmpty; }),
        textKey(
            "when_empty/command", isCommand, [](auto &p) -> auto & { return p.whenEmptyCommand; }),
        nameKey<SchemeChoice>(
            "appearance/scheme", [](auto &p) -> auto & { return p.scheme; }),
        textKey(
            "appearance/language", isLanguage, [](auto &p) -> auto & { return p.language; }),
    };
}

} // namespace

std::optional<double> numberIn(const QVariant &stored, const NumberKey &key)
{
    const QString text = stored.toString().trimmed();
    if (key.kind == NumberKey::Kind::Switch)
        return switchIn(text);
    bool isNumber = false;
    const double number = key.kind == NumberKey::Kind::Whole ? double(text.toLongLong(&isNumber))
                                                             : text.toDouble(&isNumber);
    // NaN is neither below nor above anything.
    const bool isInRange = number >= key.least && number <= key.most;
    return isNumber && isInRange ? std::optional(number) : std::nullopt;
}

const std::vector<PreferenceKey> &preferenceKeys()
{
    static const std::vector<PreferenceKey> keys = [] {
        std::vector<PreferenceKey> all = numberKeys();
        const std::vector<PreferenceKey> texts = textKeys();
        all.insert(all.end(), texts.begin(), texts.end());
        return all;
    }();
    return keys;
}

} // namespace respool
