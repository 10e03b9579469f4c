// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailtexts.h"

#include "ui/models/jobtexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextDocument>

#include <algorithm>

namespace respool {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

} // namespace

QString durationText(qint64 milliseconds, const QLocale &locale)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds >= minute)
        return etaText(milliseconds / second);
    const int decimals = milliseconds < 10 * second ? 1 : 0;
    //: %1: seconds
    return QCoreApplication::translate("respool", "%1 s")
        .arg(locale.toString(static_cast<double>(milliseconds) / double(second), 'f', decimals));
}

QString momentText(qint64 utcMs, const QLocale &locale)
{
    if (utcMs <= 0)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs);
    return locale.toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + locale.toString(moment.time(), QStringLiteral("HH:mm:ss"));
}

QString outputText(const QString &label)
{
    if (label == originalLabel)
        return QCoreApplication::translate("respool", "Original");
    if (label == audioLabel)
        return QCoreApplication::translate("respool", "Sound");
    if (label == fullLabel)
        return QCoreApplication::translate("respool", "Full size");
    if (label == hlsLabel)
        return QStringLiteral("HLS");
    return label;
}

qint64 durationOf(const Attempt &attempt, qint64 nowUtcMs)
{
    const qint64 end = attempt.end == AttemptEnd::Running ? nowUtcMs : attempt.endedAt;
    return end > 0 ? std::max<qint64>(0, end - attempt.startedAt) : -1;
}

qint64 timeAtWork(const QList<Attempt> &attempts, qint64 nowUtcMs)
{
    qint64 sum = -1;
    for (const Attempt &attempt : attempts) {
        if (const qint64 duration = durationOf(attempt, nowUtcMs); duration >= 0)
            sum = std::max<qint64>(0, sum) + duration;
    }
    return sum;
}

qint64 timeAtWork(const QList<Attempt> &attempts, int step, qint64 nowUtcMs)
{
    QList<Attempt> ofStep;
    std::copy_if(attempts.cbegin(), attempts.cend(), std::back_inserter(ofStep),
                 [step](const Attempt &attempt) { return attempt.step == step; });
    return timeAtWork(ofStep, nowUtcMs);
}

bool isAnyRunning(const QList<Attempt> &attempts)
{
    return std::any_of(attempts.cbegin(), attempts.cend(),
                       [](const Attempt &attempt) { return attempt.end == AttemptEnd::Running; });
}

QString stepNameOf(const Job &job, int ordinal)
{
    const auto step =
        std::find_if(job.steps.cbegin(), job.steps.cend(),
                     [ordinal](const Step &known) { return known.ordinal == ordinal; });
    return step == job.steps.cend() ? QString() : stepText(step->kind);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace respool
