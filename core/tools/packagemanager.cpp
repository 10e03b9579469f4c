// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/packagemanager.h"

#include <QCoreApplication>
#include <QHash>

namespace respool {

namespace {

/// The value of a line NAME=value; quotation marks are taken off.
QString valueOf(const QByteArray &osRelease, const QByteArray &name)
{
    for (const QByteArray &line : osRelease.split('\n')) {
        if (!line.startsWith(name + '='))
            continue;
        QByteArray value = line.mid(name.size() + 1).trimmed();
        const bool isQuoted = value.size() >= 2 && (value.startsWith('"') || value.startsWith('\''))
            && value.endsWith(value.at(0));
        return QString::fromUtf8(isQuoted ? value.mid(1, value.size() - 2) : value);
    }
    return {};
}

PackageManager managerOfId(const QString &id)
{
    static const QHash<QString, PackageManager> known{
        {QStringLiteral("debian"), PackageManager::Apt},
        {QStringLiteral("ubuntu"), PackageManager::Apt},
        {QStringLiteral("linuxmint"), PackageManager::Apt},
        {QStringLiteral("fedora"), PackageManager::Dnf},
        {QStringLiteral("rhel"), PackageManager::Dnf},
        {QStringLiteral("arch"), PackageManager::Pacman},
        {QStringLiteral("manjaro"), PackageManager::Pacman},
        {QStringLiteral("suse"), PackageManager::Zypper},
        {QStringLiteral("opensuse"), PackageManager::Zypper},
        {QStringLiteral("alpine"), PackageManager::Apk},
        {QStringLiteral("void"), PackageManager::Xbps},
        {QStringLiteral("gentoo"), PackageManager::Emerge},
        {QStringLiteral("solus"), PackageManager::Eopkg},
        {QStringLiteral("nixos"), PackageManager::Nix},
    };
    // openSUSE has an ID for each of its kinds: "opensuse-leap", "opensuse-tumbleweed".
    return known.value(id.section(QLatin1Char('-'), 0, 0), PackageManager::Unknown);
}

/// What is to be typed before the names of packages.
QString verbOf(PackageManager manager)
{
    switch (manager) {
    case PackageManager::Unknown:
        return {};
    case PackageManager::Apt:
        return QStringLiteral("sudo apt install");
    case PackageManager::Dnf:
        return QStringLiteral("sudo dnf install");
    case PackageManager::Pacman:
        return QStringLiteral("sudo pacman -S");
    case PackageManager::Zypper:
        return QStringLiteral("sudo zypper install");
    case PackageManager::Apk:
        return QStringLiteral("sudo apk add");
    case PackageManager::Xbps:
        return QStringLiteral("sudo xbps-install -S");
    case PackageManager::Emerge:
        return QStringLiteral("sudo emerge --ask");
    case PackageManager::Eopkg:
        return QStringLiteral("sudo eopkg install");
    case PackageManager::Nix:
        return QStringLiteral("nix profile install");
    case PackageManager::Brew:
        return QStringLiteral("brew install");
    case PackageManager::WinGet:
        return QStringLiteral("winget install");
    }
    Q_UNREACHABLE();
}

/// ffprobe comes in the same package as ffmpeg everywhere.
QString packageOf(PackageManager manager, ToolKind tool)
{
    const bool isYtDlp = tool == ToolKind::YtDlp;
    switch (manager) {
    case PackageManager::Unknown:
    case PackageManager::Apt:
    case PackageManager::Pacman:
    case PackageManager::Zypper:
    case PackageManager::Apk:
    case PackageManager::Xbps:
    case PackageManager::Eopkg:
    case PackageManager::Brew:
        return isYtDlp ? QStringLiteral("yt-dlp") : QStringLiteral("ffmpeg");
    case PackageManager::Dnf:
        // Fedora's own; "ffmpeg" is in a repository that has to be added first.
        return isYtDlp ? QStringLiteral("yt-dlp") : QStringLiteral("ffmpeg-free");
    case PackageManager::Emerge:
        return isYtDlp ? QStringLiteral("net-misc/yt-dlp") : QStringLiteral("media-video/ffmpeg");
    case PackageManager::Nix:
        return isYtDlp ? QStringLiteral("nixpkgs#yt-dlp") : QStringLiteral("nixpkgs#ffmpeg");
    case PackageManager::WinGet:
        return isYtDlp ? QStringLiteral("yt-dlp.yt-dlp") : QStringLiteral("Gyan.FFmpeg");
    }
    Q_UNREACHABLE();
}

QStringList packagesOf(PackageManager manager, const QList<ToolKind> &tools)
{
    QStringList packages;
    for (const ToolKind tool : tools)
        packages.append(packageOf(manager, tool));
    packages.removeDuplicates();
    return packages;
}

} // namespace

PackageManager packageManagerOf(const QByteArray &osRelease)
{
    QStringList ids{valueOf(osRelease, "ID")};
    ids += valueOf(osRelease, "ID_LIKE").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        const PackageManager manager = managerOfId(id);
        if (manager != PackageManager::Unknown)
            return manager;
    }
    return PackageManager::Unknown;
}

QString installCommand(PackageManager manager, const QList<ToolKind> &tools)
{
    const QString verb = verbOf(manager);
    if (verb.isEmpty() || tools.isEmpty())
        return {};
    return verb + QLatin1Char(' ') + packagesOf(manager, tools).join(QLatin1Char(' '));
}

QString systemInstallHint(PackageManager manager, const QList<ToolKind> &missing)
{
    if (missing.isEmpty())
        return {};
    const QString command = installCommand(manager, missing);
    if (!command.isEmpty()) {
        //: %1: a command to be typed in a terminal
        return QCoreApplication::translate(
                   "respool", "Install it with “%1”, or choose a file in the preferences.")
            .arg(command);
    }
    //: %1: names of programs, "yt-dlp, ffmpeg"
    return QCoreApplication::translate(
               "respool", "Install %1 as your system does, or choose a file in the preferences.")
        .arg(packagesOf(manager, missing).join(QStringLiteral(", ")));
}

QString downloadPage(ToolKind tool)
{
    switch (tool) {
    case ToolKind::YtDlp:
        return QStringLiteral("https://github.com/yt-dlp/yt-dlp/releases");
    case ToolKind::Ffmpeg:
    case ToolKind::Ffprobe:
        return QStringLiteral("https://ffmpeg.org/download.html");
    }
    Q_UNREACHABLE();
}

} // namespace respool
