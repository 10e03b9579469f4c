// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

QString runningText(const JobRow &row)
{
    switch (row.step) {
    case StepKind::Download:
        return row.hasTitle ? QCoreApplication::translate("respool", "Downloading")
                            : QCoreApplication::translate("respool", "Looking up…");
    case StepKind::Probe:
        return QCoreApplication::translate("respool", "Examining");
    case StepKind::Encode:
        return QCoreApplication::translate("respool", "Converting");
    case StepKind::Verify:
        return QCoreApplication::translate("respool", "Checking");
    case StepKind::Publish:
        return QCoreApplication::translate("respool", "Finishing");
    }
    Q_UNREACHABLE();
}

QString stoppingText(StopIntent intent)
{
    switch (intent) {
    case StopIntent::Pause:
        return QCoreApplication::translate("respool", "Pausing…");
    case StopIntent::Cancel:
        return QCoreApplication::translate("respool", "Cancelling…");
    case StopIntent::Sleep:
        return QCoreApplication::translate("respool", "Stopping before sleep…");
    case StopIntent::None:
    case StopIntent::Quit:
    case StopIntent::Wait:
        return QCoreApplication::translate("respool", "Stopping…");
    }
    Q_UNREACHABLE();
}

QString clockText(qint64 utcMs)
{
    return addedText(utcMs, QDateTime::currentMSecsSinceEpoch(), QLocale());
}

QString restingText(const QString &host, qint64 untilUtcMs)
{
    //: %1: a host such as example.org, %2: a time of the day
    return QCoreApplication::translate("respool", "%1 asked for a pause until %2")
        .arg(host, clockText(untilUtcMs));
}

QString retryText(const JobRow &row)
{
    if (row.errorText.isEmpty())
        return QCoreApplication::translate("respool", "Tries again at %1")
            .arg(clockText(row.notBefore));
    //: %1: a time of the day, %2: one sentence that says what went wrong
    return QCoreApplication::translate("respool", "Tries again at %1: %2")
        .arg(clockText(row.notBefore), row.errorText);
}

QString diskText(const QString &sentence)
{
    if (sentence.isEmpty())
        return QCoreApplication::translate("respool", "Waiting for disk space");
    //: %1: one sentence that says how much is missing
    return QCoreApplication::translate("respool", "Waiting for disk space: %1").arg(sentence);
}

QString waitingText(const JobRow &row)
{
    switch (row.waitReason) {
    case WaitReason::EncodeSlot:
        return QCoreApplication::translate("respool", "Waiting for an encode slot");
    case WaitReason::DownloadSlot:
        return QCoreApplication::translate("respool", "Waiting for a download slot");
    case WaitReason::Retry:
        return retryText(row);
    case WaitReason::Schedule:
        //: %1: a time of the day
        return QCoreApplication::translate("respool", "Starts at %1").arg(clockText(row.notBefore));
    case WaitReason::CoolDown:
        return restingText(row.host, row.notBefore);
    case WaitReason::Network:
        return QCoreApplication::translate("respool", "Waiting for network");
    case WaitReason::DiskSpace:
        return diskText(row.errorText);
    case WaitReason::Folder:
        return QCoreApplication::translate("respool", "Waiting for its folder or drive");
    case WaitReason::Tool:
        return QCoreApplication::translate("respool", "Waiting for a missing program");
    case WaitReason::None:
        return QCoreApplication::translate("respool", "Waiting");
    }
    Q_UNREACHABLE();
}

/// A job that could start but for something outside says so.
QString queuedText(const JobRow &row, const ClosedGates &gates)
{
    const bool asksHost = row.step == StepKind::Download && !row.host.isEmpty();
    JobRow waiting = row;
    waiting.errorText.clear(); // of another time
    waiting.waitReason = gates.folders.value(row.destination, WaitReason::None);
    if (waiting.waitReason == WaitReason::None && gates.isToolMissing)
        waiting.waitReason = WaitReason::Tool;
    if (waiting.waitReason == WaitReason::None && asksHost && gates.isOffline)
        waiting.waitReason = WaitReason::Network;
    if (waiting.waitReason != WaitReason::None)
        return waitingText(waiting);
    if (asksHost && gates.restingHosts.contains(row.host))
        return restingText(row.host, gates.restingHosts.value(row.host));
    if (gates.isHeld)
        return QCoreApplication::translate("respool", "Queued, nothing is started");
    return QCoreApplication::translate("respool", "Queued");
}

QString interruptedText(const QString &sentence)
{
    if (sentence.isEmpty())
        return QCoreApplication::translate("respool", "Interrupted");
    //: %1: one sentence that says by what
    return QCoreApplication::translate("respool", "Interrupted: %1").arg(sentence);
}

QString failedText(const QString &sentence)
{
    if (sentence.isEmpty())
        return QCoreApplication::translate("respool", "Failed");
    //: %1: one sentence that says what went wrong
    return QCoreApplication::translate("respool", "Failed: %1").arg(sentence);
}

} // namespace

QString statusText(const JobRow &row, const ClosedGates &gates)
{
    switch (row.state) {
    case JobState::Queued:
        return queuedText(row, gates);
    case JobState::Running:
        return runningText(row);
    case JobState::Stopping:
        return stoppingText(row.stopIntent);
    case JobState::Waiting:
        return waitingText(row);
    case JobState::Paused:
        return QCoreApplication::translate("respool", "Paused");
    case JobState::Interrupted:
        return interruptedText(row.errorText);
    case JobState::Completed:
        return QCoreApplication::translate("respool", "Completed");
    case JobState::Failed:
        return failedText(row.errorText);
    case JobState::Cancelled:
        return QCoreApplication::translate("respool", "Cancelled");
    }
    Q_UNREACHABLE();
}

QString progressText(const JobRow &row, const QLocale &locale)
{
    const bool isComplete = row.state == JobState::Completed;
    if (!isComplete && row.progress <= 0)
        return {};
    // The small addend keeps a float's 0.42 (0.41999…) from reading as 41 %.
    const int whole = static_cast<int>(std::floor(double(row.progress) * 100 + 1e-4));
    const int percent = isComplete ? 100 : std::clamp(whole, 0, 99);
    //: %1: a whole number, with the space or none that goes before the sign
    return QCoreApplication::translate("respool", "%1 %").arg(locale.toString(percent));
}

QString leftToRightText(const QString &text)
{
    constexpr QChar leftToRightMark(0x200E);
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? leftToRightMark + text : text;
}

QString sentenceText(const QString &sentence)
{
    constexpr QChar rightToLeftMark(0x200F);
    return QGuiApplication::isRightToLeft() && !sentence.isEmpty() ? rightToLeftMark + sentence
                                                                   : sentence;
}

Qt::Alignment beginningSide()
{
    const Qt::Alignment side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignAbsolute | Qt::AlignVCenter;
}

QString pathText(const QString &path)
{
    return leftToRightText(QDir::toNativeSeparators(path));
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    if (bytes < 0)
        return {};
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

int widestSize(const QFontMetrics &metrics, const QLocale &locale)
{
    constexpr qint64 kilobyte = 1000;
    constexpr qint64 terabyte = kilobyte * kilobyte * kilobyte * kilobyte;
    int widest = 0;
    for (qint64 unit = 1; unit <= terabyte; unit *= kilobyte) {
        // Digits of some scripts are unlike wide.
        for (int digit = 1; digit <= 9; ++digit) {
            const qint64 bytes = digit * (111 * unit + unit / 10);
            widest = std::max(widest, metrics.horizontalAdvance(sizeText(bytes, locale)));
        }
    }
    return widest + 1; // a part of a dot more than the whole number cuts a text off, too
}

QString speedText(double bytesPerSecond, double speedFactor, const QLocale &locale)
{
    if (bytesPerSecond >= 0) {
        //: %1: a size such as 1.2 MB
        return QCoreApplication::translate("respool", "%1/s")
            .arg(sizeText(static_cast<qint64>(bytesPerSecond), locale));
    }
    if (speedFactor >= 0) {
        //: %1: how much faster than playing a conversion runs, such as 2.4
        return QCoreApplication::translate("respool", "%1×")
            .arg(locale.toString(speedFactor, 'f', speedFactor < 0.095 ? 2 : 1));
    }
    return {};
}

QString framesText(qint64 done, qint64 all, const QLocale &locale)
{
    if (done < 0 || (done == 0 && all <= 0))
        return {};
    //: a picture of a film; %1: how many of them are converted
    const QString one = QCoreApplication::translate("respool", "Frame %1");
    //: a picture of a film; %1: how many of them are converted, %2: how many there are
    const QString ofAll = QCoreApplication::translate("respool", "Frame %1 of %2");
    return all > 0 ? ofAll.arg(locale.toString(done), locale.toString(all))
                   : one.arg(locale.toString(done));
}

QString frameRateText(double framesPerSecond, const QLocale &locale)
{
    if (framesPerSecond < 0)
        return {};
    // What is slow changes slowly; of what is quick a tenth says nothing.
    const int decimals = framesPerSecond < 100 ? 1 : 0;
    //: frames per second; %1: a number
    return QCoreApplication::translate("respool", "%1 fps")
        .arg(locale.toString(framesPerSecond, 'f', decimals));
}

QString etaText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 0)
        return {};
    if (seconds >= day) {
        //: %1: days, %2: hours, abbreviated
        return QCoreApplication::translate("respool", "%1 d %2 h")
            .arg(seconds / day)
            .arg(seconds % day / hour);
    }
    const QLatin1Char zero('0');
    if (seconds >= hour) {
        return QStringLiteral("%L1:%L2:%L3")
            .arg(seconds / hour)
            .arg(seconds % hour / minute, 2, 10, zero)
            .arg(seconds % minute, 2, 10, zero);
    }
    return QStringLiteral("%L1:%L2").arg(seconds / minute).arg(seconds % minute, 2, 10, zero);
}

QString addedText(qint64 createdAt, qint64 now, const QLocale &locale)
{
    if (createdAt <= 0)
        return {};
    const QDateTime added = QDateTime::fromMSecsSinceEpoch(createdAt);
    if (added.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return locale.toString(added.time(), QLocale::ShortFormat);
    return locale.toString(added, QLocale::ShortFormat);
}

QString priorityText(int priority)
{
    if (priority > 0)
        return QCoreApplication::translate("respool", "High", "priority");
    if (priority < 0)
        return QCoreApplication::translate("respool", "Low", "priority");
    return QCoreApplication::translate("respool", "Normal", "priority");
}

QString countsText(const JobCounts &counts)
{
    const auto part = [](int count, const char *text) {
        return count == 0 ? QString()
                          : QCoreApplication::translate("respool", text, nullptr, count);
    };
    QStringList parts{
        part(counts.of(JobState::Running) + counts.of(JobState::Stopping),
             QT_TRANSLATE_N_NOOP("respool", "%n running")),
        part(counts.of(JobState::Queued) + counts.of(JobState::Waiting)
                 + counts.of(JobState::Interrupted),
             QT_TRANSLATE_N_NOOP("respool", "%n waiting")),
        part(counts.of(JobState::Paused), QT_TRANSLATE_N_NOOP("respool", "%n paused")),
        part(counts.of(JobState::Failed), QT_TRANSLATE_N_NOOP("respool", "%n failed")),
        part(counts.of(JobState::Cancelled), QT_TRANSLATE_N_NOOP("respool", "%n cancelled")),
        part(counts.of(JobState::Completed), QT_TRANSLATE_N_NOOP("respool", "%n completed")),
    };
    parts.removeAll(QString());
    return parts.isEmpty() ? QCoreApplication::translate("respool", "No jobs")
                           : parts.join(QStringLiteral("  ·  "));
}

QString recoveryText(const RecoveryReport &report)
{
    const auto sentence = [](int count, const char *text) {
        return count == 0 ? QString()
                          : QCoreApplication::translate("respool", text, nullptr, count);
    };
    QStringList sentences{
        sentence(report.resumed,
                 QT_TRANSLATE_N_NOOP(
                     "respool", "%n job(s) resumed after the program had ended unexpectedly.")),
        sentence(report.restarted,
                 QT_TRANSLATE_N_NOOP("respool", "%n conversion(s) among them start over.")),
        sentence(report.adopted,
                 QT_TRANSLATE_N_NOOP("respool", "%n of them had only to be put in place.")),
        sentence(report.left,
                 QT_TRANSLATE_N_NOOP("respool",
                                     "%n job(s) were running when the program ended; press Resume "
                                     "to go on with them.")),
        sentence(report.distrusted,
                 QT_TRANSLATE_N_NOOP("respool",
                                     "%n job(s) were at work each time and may be the reason; they "
                                     "are not resumed by themselves any more.")),
    };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString stepText(StepKind kind)
{
    switch (kind) {
    case StepKind::Download:
        return QCoreApplication::translate("respool", "Download");
    case StepKind::Probe:
        return QCoreApplication::translate("respool", "Examine");
    case StepKind::Encode:
        return QCoreApplication::translate("respool", "Convert");
    case StepKind::Verify:
        return QCoreApplication::translate("respool", "Check");
    case StepKind::Publish:
        return QCoreApplication::translate("respool", "Put in place");
    }
    Q_UNREACHABLE();
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return QCoreApplication::translate("respool", "To do");
    case StepState::Running:
        return QCoreApplication::translate("respool", "Running");
    case StepState::Done:
        return QCoreApplication::translate("respool", "Done");
    case StepState::Failed:
        return QCoreApplication::translate("respool", "Failed");
    case StepState::Skipped:
        return QCoreApplication::translate("respool", "Not needed");
    }
    Q_UNREACHABLE();
}

QString attemptEndText(AttemptEnd end)
{
    switch (end) {
    case AttemptEnd::Running:
        return QCoreApplication::translate("respool", "running");
    case AttemptEnd::Succeeded:
        return QCoreApplication::translate("respool", "succeeded");
    case AttemptEnd::Failed:
        return QCoreApplication::translate("respool", "failed");
    case AttemptEnd::Stopped:
        return QCoreApplication::translate("respool", "stopped");
    case AttemptEnd::Interrupted:
        return QCoreApplication::translate("respool", "interrupted");
    }
    Q_UNREACHABLE();
}

} // namespace respool
