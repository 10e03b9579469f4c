// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison.h"

#include "core/tools/framepicture.h"
#include "ui/details/detailtexts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>

namespace respool {

namespace {

bool hasFrames(const Output &output)
{
    return hasPictures(output) && output.label != hlsLabel;
}

/// Why there is nothing to compare, when only @p rest is there.
Error tooFew(const Job &job, const QList<ComparableFile> &all, qsizetype there)
{
    Error error;
    error.code = ErrorCode::SourceMissing;
    const bool hasSource = !all.isEmpty() && all.first().isSource;
    if (all.size() - (hasSource ? 1 : 0) == 0) {
        error.code = ErrorCode::NotAVideo;
        error.text = QCoreApplication::translate(
            "respool", "This job has made no file whose pictures could be compared.");
    } else if (!hasSource) {
        error.text = QCoreApplication::translate(
                         "respool",
                         "The downloaded original of “%1” was not kept, so there is nothing to "
                         "compare with.")
                         .arg(job.displayName());
        error.hint = QCoreApplication::translate(
            "respool", "Add “original” to the files that are made to keep it the next time.");
    } else if (there == 0) {
        error.text = QCoreApplication::translate(
            "respool", "Neither the source nor a file that the job has made is still there.");
    } else {
        error.text = QCoreApplication::translate(
            "respool", "Only one of the files that could be compared is still there.");
        error.hint = QCoreApplication::translate(
            "respool", "Put the other one back where it was, then try again.");
    }
    return error;
}

} // namespace

QList<ComparableFile> comparableFiles(const Job &job)
{
    QList<ComparableFile> files;
    QList<ComparableFile> copies; // beside the source they show nothing: nobody asks for them first
    const bool isFile = job.spec.kind == SourceKind::File;
    if (isFile) {
        files.append({QCoreApplication::translate("respool", "Source"), job.spec.source, true});
    }
    for (const Output &output : job.outputs) {
        if (!hasFrames(output))
            continue;
        // What was downloaded is what the others were made of.
        const bool isOriginal = output.label == originalLabel;
        const ComparableFile file{outputText(output.label), output.path, isOriginal && !isFile};
        if (file.isSource)
            files.prepend(file);
        else
            (isOriginal ? copies : files).append(file);
    }
    return files + copies;
}

bool hasPictures(const Output &output)
{
    return output.label != audioLabel;
}

bool canCompare(const Job &job, const QString &path)
{
    const QList<ComparableFile> files = comparableFiles(job);
    const auto isAsked = [&path](const ComparableFile &file) {
        return path.isEmpty() || file.path == path;
    };
    return files.size() >= 2 && std::any_of(files.cbegin(), files.cend(), isAsked);
}

Result<Comparison> planComparison(const Job &job, const QSet<QString> &missing,
                                  const QString &wanted)
{
    const QList<ComparableFile> all = comparableFiles(job);
    Comparison plan;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(plan.files),
                 [&missing](const ComparableFile &file) { return !missing.contains(file.path); });
    if (plan.files.size() < 2)
        return failure(tooFew(job, all, plan.files.size()));
    const auto found =
        std::find_if(plan.files.cbegin() + 1, plan.files.cend(),
                     [&wanted](const ComparableFile &file) { return file.path == wanted; });
    if (found != plan.files.cend())
        plan.second = found - plan.files.cbegin();
    if (plan.files.first().isSource)
        return plan;
    plan.note = all.first().isSource
        ? QCoreApplication::translate(
              "respool", "The source is no longer at “%1”. You see two files that were made of it.")
              .arg(all.first().path)
        : QCoreApplication::translate("respool",
                                      "The downloaded original was not kept. You see "
                                      "two files that were made of it.");
    return plan;
}

double FrameGrid::secondsOf(int number) const
{
    return number / framesPerSecond;
}

FrameGrid frameGrid(const MediaInfo &first, const MediaInfo &second)
{
    FrameGrid grid;
    grid.framesPerSecond = frameRateOf(first.framesPerSecond > 0 ? first : second);
    double duration = std::numeric_limits<double>::max();
    for (const MediaInfo *info : {&first, &second}) {
        if (info->durationSeconds > 0)
            duration = std::min(duration, info->durationSeconds);
    }
    const double frames = std::round(duration * grid.framesPerSecond);
    constexpr double most = std::numeric_limits<int>::max();
    if (frames < most)
        grid.count = std::max(1, static_cast<int>(frames));
    return grid;
}

QString frameTimeText(const FrameGrid &grid, int number)
{
    constexpr qint64 hundredthsAMinute = 6000;
    constexpr qint64 hundredthsAnHour = 60 * hundredthsAMinute;
    const auto hundredths = [&grid](int frame) {
        return static_cast<qint64>(std::floor(grid.secondsOf(frame) * 100 + 0.001));
    };
    const qint64 at = hundredths(number);
    const QLatin1Char zero('0');
    const QString end = QStringLiteral("%1.%2")
                            .arg(at % hundredthsAMinute / 100, 2, 10, zero)
                            .arg(at % 100, 2, 10, zero);
    if (hundredths(grid.count) < hundredthsAnHour)
        return QStringLiteral("%1:%2").arg(at / hundredthsAMinute).arg(end);
    return QStringLiteral("%1:%2:%3")
        .arg(at / hundredthsAnHour)
        .arg(at % hundredthsAnHour / hundredthsAMinute, 2, 10, zero)
        .arg(end);
}

} // namespace respool
