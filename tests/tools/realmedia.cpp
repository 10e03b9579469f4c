// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/realmedia.h"

#include <QProcess>

#include <algorithm>

namespace respool {

Recipe recipe(const QString &renditions, const OutputFormat &format)
{
    return {{}, *parseRenditions(renditions), format};
}

namespace {

ToolOutput run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    ToolOutput output;
    if (!process.waitForFinished(180'000) || process.exitStatus() != QProcess::NormalExit)
        return output;
    output.exitCode = process.exitCode();
    output.output = process.readAllStandardOutput();
    output.errors = process.readAllStandardError();
    return output;
}

} // namespace

ToolOutput runFfmpeg(const QStringList &arguments)
{
    return run(QStringLiteral("ffmpeg"), arguments);
}

ToolOutput runFfprobe(const QStringList &arguments)
{
    return run(QStringLiteral("ffprobe"), arguments);
}

bool makeMedia(const QString &folder, const QString &arguments)
{
    QStringList words{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                      QStringLiteral("-y")};
    words += arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const ToolOutput made = run(QStringLiteral("ffmpeg"), words, folder);
    if (made.exitCode != 0)
        qWarning("%s", made.errors.constData());
    return made.exitCode == 0;
}

Result<MediaInfo> probe(const QString &file)
{
    return parseFfprobe(runFfprobe(ffprobeArguments(file)).output);
}

QList<double> pictureTimes(const QString &file)
{
    const ToolOutput packets = runFfprobe(
        {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-select_streams"),
         QStringLiteral("V:0"), QStringLiteral("-show_entries"), QStringLiteral("packet=pts_time"),
         QStringLiteral("-of"), QStringLiteral("csv=p=0"), file});
    QList<double> times;
    for (const QByteArray &line : packets.output.split('\n')) {
        if (!line.trimmed().isEmpty())
            times.append(line.split(',').constFirst().toDouble());
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace respool
