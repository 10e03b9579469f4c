// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/toollocator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace respool {

namespace {

const char *overrideVariable(ToolKind tool)
{
    switch (tool) {
    case ToolKind::YtDlp:
        return "RESPOOL_YTDLP";
    case ToolKind::Ffmpeg:
        return "RESPOOL_FFMPEG";
    case ToolKind::Ffprobe:
        return "RESPOOL_FFPROBE";
    }
    Q_UNREACHABLE();
}

bool isExecutableFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

/// Where package managers put programs that a desktop session's PATH does not always name.
QStringList usualFolders()
{
    const QString home = QDir::homePath();
#ifdef Q_OS_WIN
    const QString local = qEnvironmentVariable("LOCALAPPDATA");
    const QString programData = qEnvironmentVariable("ProgramData");
    return {local + QStringLiteral("/Microsoft/WinGet/Links"),
            home + QStringLiteral("/scoop/shims"), programData + QStringLiteral("/chocolatey/bin")};
#else
    return {QStringLiteral("/usr/local/bin"), QStringLiteral("/opt/homebrew/bin"),
            QStringLiteral("/opt/local/bin"), QStringLiteral("/home/linuxbrew/.linuxbrew/bin"),
            QStringLiteral("/usr/bin"),       home + QStringLiteral("/.local/bin"),
            QStringLiteral("/snap/bin")};
#endif
}

/// ffprobe comes in the same package as ffmpeg everywhere.
QString packageName(ToolKind tool)
{
    return tool == ToolKind::YtDlp ? QStringLiteral("yt-dlp") : QStringLiteral("ffmpeg");
}

/// The command that installs @p tool on this system; empty when no package manager is known.
QString installCommand(ToolKind tool)
{
#ifdef Q_OS_WIN
    return tool == ToolKind::YtDlp ? QStringLiteral("winget install yt-dlp.yt-dlp")
                                   : QStringLiteral("winget install Gyan.FFmpeg");
#else
    struct PackageManager
    {
        const char *program;
        const char *command;
    };

    static constexpr std::array<PackageManager, 7> managers{{
        {"brew", "brew install %1"}, // first: who has it on Linux has chosen it
        {"apt", "sudo apt install %1"},
        {"dnf", "sudo dnf install %1"},
        {"pacman", "sudo pacman -S %1"},
        {"zypper", "sudo zypper install %1"},
        {"apk", "sudo apk add %1"},
        {"port", "sudo port install %1"},
    }};
    for (const PackageManager &manager : managers) {
        const QString name = QString::fromLatin1(manager.program);
        if (!QStandardPaths::findExecutable(name).isEmpty()
            || !QStandardPaths::findExecutable(name, usualFolders()).isEmpty())
            return QString::fromLatin1(manager.command).arg(packageName(tool));
    }
    return {};
#endif
}

Result<QString> checkedChoice(ToolKind tool, const QString &path)
{
    if (isExecutableFile(path))
        return QFileInfo(path).absoluteFilePath();
    // Another copy may be there, but to take it in silence would hide the mistake.
    return failure(
        ErrorCode::ToolMissing,
        QCoreApplication::translate("respool", "“%1” was chosen for %2, but it is not a program.")
            .arg(QDir::toNativeSeparators(path), toolName(tool)),
        QCoreApplication::translate("respool",
                                    "Choose another file for it, or none to let Respool look."),
        path);
}

} // namespace

void ToolLocator::setPath(ToolKind tool, const QString &path)
{
    m_paths.insert(tool, path);
}

Result<QString> ToolLocator::find(ToolKind tool) const
{
    for (const QString &choice :
         {qEnvironmentVariable(overrideVariable(tool)), m_paths.value(tool)}) {
        if (!choice.isEmpty())
            return checkedChoice(tool, choice);
    }
    QString &found = m_found[tool];
    if (found.isEmpty() || !isExecutableFile(found))
        found = lookFor(tool);
    if (found.isEmpty()) {
        return failure(
            ErrorCode::ToolMissing,
            QCoreApplication::translate("respool", "%1 is not installed.").arg(toolName(tool)),
            installHint(tool));
    }
    return found;
}

QString ToolLocator::lookFor(ToolKind tool)
{
    const QString name = toolName(tool);
    QString path = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(name);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(name, usualFolders());
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

QString installHint(ToolKind tool)
{
    const QString command = installCommand(tool);
    if (command.isEmpty()) {
        return QCoreApplication::translate(
                   "respool", "Install %1, or choose its program file in the preferences.")
            .arg(packageName(tool));
    }
    return QCoreApplication::translate(
               "respool", "Install it with “%1”, or choose its program file in the preferences.")
        .arg(command);
}

QString toolName(ToolKind tool)
{
    switch (tool) {
    case ToolKind::YtDlp:
        return QStringLiteral("yt-dlp");
    case ToolKind::Ffmpeg:
        return QStringLiteral("ffmpeg");
    case ToolKind::Ffprobe:
        return QStringLiteral("ffprobe");
    }
    Q_UNREACHABLE();
}

} // namespace respool
