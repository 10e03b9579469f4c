// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/terminaltext.h"

#include "core/control/jobjson.h"
#include "core/control/presetlibrary.h"
#include "core/jobs/products.h"
#include "core/jobs/workroom.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace respool {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

QString bar(double fraction, int width)
{
    // Eighths of a block: a bar of 16 cells shows 128 steps.
    static const QString eighths = QStringLiteral(" ▏▎▍▌▋▊▉");
    const int filled = static_cast<int>(std::floor(fraction * width * 8));
    QString text(filled / 8, QChar(u'█'));
    if (text.size() < width)
        text += eighths.at(filled % 8);
    return text.leftJustified(width, u' ');
}

QString timeText(qint64 seconds)
{
    const QString minutes = QStringLiteral("%1:%2")
                                .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
                                .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutes) : minutes;
}

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            clean += u' ';
        else if (category != QChar::Other_Format || c == QChar(0x200D))
            clean += c;
    }
    return clean;
}

QString listLine(const JobRow &row)
{
    QString line = QStringLiteral("%1  %2  %3")
                       .arg(row.id.value, 6)
                       .arg(enumName(row.state), -11)
                       .arg(printable(row.name));
    if (!row.errorText.isEmpty())
        line += QStringLiteral("  — ") + printable(row.errorText);
    return line;
}

QString presetLine(const Preset &preset)
{
    return QStringLiteral("%1 %2  — %3")
        .arg(preset.id, -12)
        .arg(printable(displayName(preset)), printable(displayDescription(preset)));
}

QString showText(const Job &job)
{
    const auto line = [](const QString &label, const QString &value) {
        return QStringLiteral("%1 %2\n").arg(label, -13).arg(printable(value));
    };
    QString text = line(tr("Job:"), QString::number(job.id.value))
        + line(tr("Title:"), job.displayName()) + line(tr("Source:"), job.spec.source)
        + line(tr("State:"), enumName(job.state));
    const QString reason = reasonText(job);
    if (!reason.isEmpty())
        text += line(tr("Reason:"), reason);
    if (job.error && !job.error->hint.isEmpty())
        text += line(tr("What to do:"), job.error->hint);
    text += line(tr("Progress:"), QStringLiteral("%1 %").arg(std::floor(job.progress * 100)))
        + line(tr("Makes:"),
               job.hasLostRecipe ? tr("cannot be read")
                                 : renditionsText(job.spec.recipe.renditions))
        + (job.spec.recipe.preset.isEmpty() ? QString()
                                            : line(tr("Preset:"), job.spec.recipe.preset))
        + line(tr("Folder:"), job.spec.destination);
    if (const qint64 room = expectedWorkBytes(job); room > 0) {
        text += line(tr("Work space:"),
                     tr("about %1 while it is converted").arg(roughSizeText(room, QLocale())));
    }
    for (const QString &note : notesOf(job))
        text += line(tr("Note:"), note);
    for (const Step &step : job.steps) {
        text +=
            line(tr("Step:"),
                 QStringLiteral("%1 %2").arg(enumName(step.kind), -9).arg(enumName(step.state)));
    }
    for (const Output &output : job.outputs)
        text += line(tr("File:"), output.path);
    return text;
}

QString progressLine(const QString &name, const Progress &progress, int width)
{
    constexpr int barWidth = 16;
    // With less, names would be cut off for it.
    constexpr int widthForFrames = 100;
    QString line = progress.fraction < 0 ? QStringLiteral("   …  %1").arg(QString(barWidth, u' '))
                                         : QStringLiteral("%1 % %2")
                                               .arg(std::floor(progress.fraction * 100), 3)
                                               .arg(bar(progress.fraction, barWidth));
    QString tail;
    if (progress.bytesPerSecond > 0) {
        const auto speed = static_cast<qint64>(progress.bytesPerSecond);
        tail += QStringLiteral("  %1/s").arg(QLocale().formattedDataSize(speed, 1));
    } else if (progress.framesPerSecond > 0 && width >= widthForFrames) {
        const QString all =
            progress.frames > 0 ? u'/' + QString::number(progress.frames) : QString();
        tail += QStringLiteral("  %1%2  %3 fps")
                    .arg(progress.framesDone)
                    .arg(all)
                    .arg(progress.framesPerSecond, 0, 'f', 1);
    }
    if (progress.speedFactor > 0) {
        tail += QStringLiteral("  %1×").arg(progress.speedFactor, 0, 'f', 1);
    }
    if (progress.secondsLeft >= 0)
        tail += QStringLiteral("  ") + tr("%1 left").arg(timeText(progress.secondsLeft));
    const qsizetype room = width - line.size() - tail.size() - 2;
    QString shown = printable(name);
    if (shown.size() > room)
        shown = shown.left(std::max<qsizetype>(room - 1, 0)) + u'…';
    return line + u' ' + shown + tail;
}

QString endText(const Job &job)
{
    if (job.state == JobState::Completed) {
        QStringList lines;
        for (const Output &output : job.outputs)
            lines.append(printable(output.path));
        return lines.join(u'\n');
    }
    const QString name = printable(job.displayName());
    if (job.error)
        return QStringLiteral("%1: %2").arg(name, errorText(*job.error));
    return QStringLiteral("%1: %2").arg(name, enumName(job.state));
}

QString errorText(const Error &error)
{
    return error.hint.isEmpty() ? printable(error.text)
                                : printable(error.text) + u' ' + printable(error.hint);
}

} // namespace respool
