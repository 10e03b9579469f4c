// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/toolenvironment.h"

#include "core/process/processreaper.h"

#include <QDir>
#include <QFileInfo>

namespace respool {

namespace {

/// Taken over as they are. What is not listed does not reach a tool: PYTHONPATH and the like would
/// load foreign code, LANGUAGE would translate the messages that the error rules read.
constexpr const char *inheritedVariables[] = {
    "PATH",
    "TZ",
    "http_proxy",
    "https_proxy",
    "ftp_proxy",
    "all_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "FTP_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
#ifdef Q_OS_WIN
    // Without these neither Python nor the sockets start.
    "SystemRoot",
    "SystemDrive",
    "windir",
    "ComSpec",
    "PATHEXT",
    "ProgramData",
    "ProgramFiles",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
#endif
};

/// Where Python looks for what "pip install --user" put beside a tool below the user's home: HOME
/// leads nowhere for it, so it has to be told. Empty for tools of the system.
QString userModuleFolder(const QString &toolPath)
{
    const QString home = QDir::homePath();
    if (home.isEmpty() || home == QLatin1String("/")
        || !toolPath.startsWith(home + QLatin1Char('/')))
        return {};
#ifdef Q_OS_WIN
    const QString up = QStringLiteral("/../.."); // from %APPDATA%/Python/Python311/Scripts
#else
    const QString up = QStringLiteral("/.."); // from ~/.local/bin
#endif
    return QDir::cleanPath(QFileInfo(toolPath).absolutePath() + up);
}

} // namespace

QProcessEnvironment toolEnvironment(const QString &toolPath, const QString &jobFolder,
                                    const QUuid &attempt)
{
    QProcessEnvironment environment;
    for (const char *name : inheritedVariables) {
        if (const QString value = qEnvironmentVariable(name); !value.isNull())
            environment.insert(QString::fromLatin1(name), value);
    }
#ifdef Q_OS_MACOS
    const QString locale = QStringLiteral("en_US.UTF-8");
#else
    const QString locale = QStringLiteral("C.UTF-8");
#endif
    environment.insert(QStringLiteral("LANG"), locale);
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    // Else what a server answers is heard of only when yt-dlp has something to say itself.
    environment.insert(QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
    // yt-dlp reads plugins even with --ignore-config; versions before this variable find none
    // because HOME and XDG_CONFIG_HOME are empty.
    environment.insert(QStringLiteral("YTDLP_NO_PLUGINS"), QStringLiteral("1"));
    const QString modules = userModuleFolder(toolPath);
    if (!modules.isEmpty())
        environment.insert(QStringLiteral("PYTHONUSERBASE"), QDir::toNativeSeparators(modules));

    const QString temporary = QDir::toNativeSeparators(jobFolder);
    for (const char *name : {"TMPDIR", "TMP", "TEMP"})
        environment.insert(QString::fromLatin1(name), temporary);
    const QString home = temporary + QDir::separator() + QStringLiteral("home");
    for (const char *name : {"HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME",
                             "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(QString::fromLatin1(attemptVariable),
                       attempt.toString(QUuid::WithoutBraces));
    return environment;
}

} // namespace respool
