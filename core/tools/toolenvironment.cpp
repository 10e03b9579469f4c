// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/toolenvironment.h"

#include "core/process/processreaper.h"

#include <QDir>
#include <QFileInfo>

namespace respool {

namespace {

/// Taken over as they are. What is not listed does not reach a tool: PYTHONPATH and the like would
/// load foreign code, LANGUAGE would translate the messages that the error rules read.
QStringList inheritedVariables()
{
    return {
        QStringLiteral("PATH"),
        QStringLiteral("TZ"),
        QStringLiteral("http_proxy"),
        QStringLiteral("https_proxy"),
        QStringLiteral("ftp_proxy"),
        QStringLiteral("all_proxy"),
        QStringLiteral("no_proxy"),
        QStringLiteral("HTTP_PROXY"),
        QStringLiteral("HTTPS_PROXY"),
        QStringLiteral("FTP_PROXY"),
        QStringLiteral("ALL_PROXY"),
        QStringLiteral("NO_PROXY"),
        QStringLiteral("SSL_CERT_FILE"),
        QStringLiteral("SSL_CERT_DIR"),
        QStringLiteral("REQUESTS_CA_BUNDLE"),
        QStringLiteral("CURL_CA_BUNDLE"),
#ifdef Q_OS_WIN
        // Without these neither Python nor the sockets start.
        QStringLiteral("SystemRoot"),
        QStringLiteral("SystemDrive"),
        QStringLiteral("windir"),
        QStringLiteral("ComSpec"),
        QStringLiteral("PATHEXT"),
        QStringLiteral("ProgramData"),
        QStringLiteral("ProgramFiles"),
        QStringLiteral("NUMBER_OF_PROCESSORS"),
        QStringLiteral("PROCESSOR_ARCHITECTURE"),
#endif
    };
}

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

QString madeFolder(const QString &jobFolder, const QString &name)
{
    const QString path = jobFolder + QLatin1Char('/') + name;
    // A folder that cannot be made shows in the tool's own run, with the system's reason.
    QDir().mkpath(path);
    return QDir::toNativeSeparators(path);
}

} // namespace

QProcessEnvironment toolEnvironment(const QString &toolPath, const QString &jobFolder,
                                    const QUuid &attempt)
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : inheritedVariables()) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
#ifdef Q_OS_MACOS
    const QString locale = QStringLiteral("en_US.UTF-8");
#else
    const QString locale = QStringLiteral("C.UTF-8");
#endif
    environment.insert(QStringLiteral("LANG"), locale);
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    // yt-dlp reads plugins even with --ignore-config; versions before this variable find none
    // because HOME and XDG_CONFIG_HOME are empty.
    environment.insert(QStringLiteral("YTDLP_NO_PLUGINS"), QStringLiteral("1"));
    const QString modules = userModuleFolder(toolPath);
    if (!modules.isEmpty())
        environment.insert(QStringLiteral("PYTHONUSERBASE"), QDir::toNativeSeparators(modules));

    const QString temporary = madeFolder(jobFolder, QStringLiteral("tmp"));
    for (const char *name : {"TMPDIR", "TMP", "TEMP"})
        environment.insert(QString::fromLatin1(name), temporary);
    const QString home = madeFolder(jobFolder, QStringLiteral("home"));
    for (const char *name : {"HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME",
                             "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(QString::fromLatin1(attemptVariable),
                       attempt.toString(QUuid::WithoutBraces));
    return environment;
}

} // namespace respool
