// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/toolversion.h"

#include <QRegularExpression>

namespace respool {

QStringList versionArguments(ToolKind tool)
{
    switch (tool) {
    case ToolKind::YtDlp:
        // Without the first one a configuration of the user's could make it do anything.
        return {QStringLiteral("--ignore-config"), QStringLiteral("--version")};
    case ToolKind::Ffmpeg:
    case ToolKind::Ffprobe:
        return {QStringLiteral("-version")};
    }
    Q_UNREACHABLE();
}

QString versionIn(ToolKind tool, const QByteArray &output)
{
    // yt-dlp prints nothing else; releases are dates, nightly builds have the time behind them.
    static const QRegularExpression date(QStringLiteral(R"(^\d{4}\.\d{2}\.\d{2}\S*$)"),
                                         QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(output);
    if (tool == ToolKind::YtDlp)
        return date.match(text).captured(0);
    const QRegularExpression line(QStringLiteral(R"(^%1 version (\S+))").arg(toolName(tool)),
                                  QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

} // namespace respool
