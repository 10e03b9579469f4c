// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/browsercookies.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

const QLatin1String firefox("firefox");

/// A browser that is made of Chromium: its folder below the one of the configuration, and what
/// else it is called. Null: not there.
struct ChromiumBrowser
{
    const char *name;
    const char *folder;
    const char *other; ///< of Flatpak on Linux; on Windows "roaming" for who does not keep it local
};

#ifdef Q_OS_WIN
constexpr std::array<ChromiumBrowser, 6> chromiumBrowsers{{
    {"brave", "BraveSoftware/Brave-Browser/User Data", nullptr},
    {"chrome", "Google/Chrome/User Data", nullptr},
    {"chromium", "Chromium/User Data", nullptr},
    {"edge", "Microsoft/Edge/User Data", nullptr},
    {"opera", "Opera Software/Opera Stable", "roaming"},
    {"vivaldi", "Vivaldi/User Data", nullptr},
}};
#else
constexpr std::array<ChromiumBrowser, 6> chromiumBrowsers{{
    {"brave", "BraveSoftware/Brave-Browser", "com.brave.Browser"},
    {"chrome", "google-chrome", "com.google.Chrome"},
    {"chromium", "chromium", "org.chromium.Chromium"},
    {"edge", "microsoft-edge", "com.microsoft.Edge"},
    {"opera", "opera", "com.opera.Opera"},
    {"vivaldi", "vivaldi", "com.vivaldi.Vivaldi"},
}};
#endif

QStringList firefoxFolders(const UserFolders &user)
{
#ifdef Q_OS_WIN
    return {user.home + u"/AppData/Roaming/Mozilla/Firefox/Profiles"_s};
#elif defined(Q_OS_MACOS)
    return {user.home + u"/Library/Application Support/Firefox/Profiles"_s};
#else
    return {user.configuration + u"/mozilla/firefox"_s, user.home + u"/.mozilla/firefox"_s,
            user.home + u"/.var/app/org.mozilla.firefox/config/mozilla/firefox"_s,
            user.home + u"/.var/app/org.mozilla.firefox/.mozilla/firefox"_s,
            user.home + u"/snap/firefox/common/.mozilla/firefox"_s};
#endif
}

/// When cookies in @p folder or in a profile below it were last written; invalid: there are none.
QDateTime lastCookies(const QString &folder, const QStringList &names)
{
    QStringList places{folder};
    const QDir profiles(folder);
    for (const QString &profile : profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        places.append(profiles.filePath(profile));
    QDateTime last;
    for (const QString &place : std::as_const(places)) {
        for (const QString &name : names) {
            const QFileInfo cookies(place + u'/' + name);
            if (cookies.isFile() && (!last.isValid() || last < cookies.lastModified()))
                last = cookies.lastModified();
        }
    }
    return last;
}

} // namespace

UserFolders UserFolders::own()
{
    const QString home = QDir::homePath();
#ifdef Q_OS_WIN
    const QString standard = home + u"/AppData/Local"_s;
    const QString chosen = qEnvironmentVariable("LOCALAPPDATA");
#else
    const QString standard = home + u"/.config"_s;
    const QString chosen = qEnvironmentVariable("XDG_CONFIG_HOME");
#endif
    return {home, chosen.isEmpty() ? standard : chosen};
}

QStringList browserFolders(const QString &browser, const UserFolders &user)
{
    if (browser == firefox)
        return firefoxFolders(user);
    const auto *known =
        std::find_if(chromiumBrowsers.begin(), chromiumBrowsers.end(),
                     [&browser](const auto &one) { return browser == QLatin1String(one.name); });
    if (known == chromiumBrowsers.end())
        return {};
    const QString name = QString::fromLatin1(known->folder);
#ifdef Q_OS_WIN
    return {(known->other ? user.home + u"/AppData/Roaming"_s : user.configuration) + u'/' + name};
#else
    QStringList folders{
        user.configuration + u'/' + name,
        u"%1/.var/app/%2/config/%3"_s.arg(user.home, QString::fromLatin1(known->other), name)};
    if (browser == "chromium"_L1)
        folders.append(user.home + u"/snap/chromium/common/chromium"_s);
    return folders;
#endif
}

Result<QString> browserCookieSource(const QString &browser, const UserFolders &user)
{
#ifdef Q_OS_MACOS
    // Its key ring needs the real home anyway, see keyRingEnvironment().
    if (browser != firefox)
        return browser;
#endif
    const QStringList names = browser == firefox ? QStringList{u"cookies.sqlite"_s}
                                                 : QStringList{u"Cookies"_s, u"Network/Cookies"_s};
    QString newest;
    QDateTime last;
    for (const QString &folder : browserFolders(browser, user)) {
        const QDateTime time = lastCookies(folder, names);
        if (time.isValid() && (!last.isValid() || last < time)) {
            newest = folder;
            last = time;
        }
    }
    if (newest.isEmpty()) {
        return failure(ErrorCode::AccessDenied,
                       QCoreApplication::translate(
                           "respool", "No cookies of the browser “%1” were found on this computer.")
                           .arg(browser),
                       QCoreApplication::translate(
                           "respool",
                           "Choose another browser for cookies, or none, in the preferences, then "
                           "press Retry."));
    }
    // With the last slash a folder of Chromium's is taken for all profiles, not for one of them.
    return browser + u':' + QDir::toNativeSeparators(newest + u'/');
}

QProcessEnvironment keyRingEnvironment(const QString &browser)
{
    QProcessEnvironment environment;
    if (browser.isEmpty() || browser == firefox) // which encrypts nothing
        return environment;
#if defined(Q_OS_MACOS)
    constexpr std::array names{"HOME"};
#elif defined(Q_OS_WIN)
    constexpr std::array names{"USERDOMAIN", "USERNAME"};
#else
    // By these the desktop is known, and through the bus its key ring is asked.
    constexpr std::array names{"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR",
                               "XDG_CURRENT_DESKTOP",      "DESKTOP_SESSION",
                               "KDE_FULL_SESSION",         "KDE_SESSION_VERSION",
                               "GNOME_DESKTOP_SESSION_ID"};
#endif
    for (const char *name : names) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    return environment;
}

} // namespace respool
